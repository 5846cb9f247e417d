# SPDX-FileCopyrightText: 2026 The sosdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later

# A room sees only its own headers and those of the rooms it names: each room offers an include folder that
# holds a link to itself and nothing else, and links are private, so nothing is inherited through a middle room.
function(sosdesk_offer_headers target path)
    set(offer ${CMAKE_BINARY_DIR}/include/${target})
    get_filename_component(parent ${path} DIRECTORY)
    file(MAKE_DIRECTORY ${offer}/${parent})
    if(NOT EXISTS ${offer}/${path})
        file(CREATE_LINK ${CMAKE_SOURCE_DIR}/${path} ${offer}/${path} SYMBOLIC)
    endif()
    target_include_directories(${target} PUBLIC ${offer})
endfunction()

# CMake 3.25 runs moc again when a known source changes, not when the glob finds a new one: forget that it ran.
function(sosdesk_moc_anew target sources)
    set(listed ${CMAKE_CURRENT_BINARY_DIR}/sources.txt)
    set(known "")
    if(EXISTS ${listed})
        file(READ ${listed} known)
    endif()
    if(NOT known STREQUAL "${sources}")
        file(WRITE ${listed} "${sources}")
        file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp)
    endif()
endfunction()

# sosdesk_room(store MAY_INCLUDE base domain PARTS SQLiteCpp)
function(sosdesk_room name)
    cmake_parse_arguments(ROOM "" "PATH" "MAY_INCLUDE;PARTS" ${ARGN})
    if(NOT ROOM_PATH)
        set(ROOM_PATH core/${name})
    endif()
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
    file(GLOB_RECURSE headers CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    set(target room_${name})
    add_library(${target} STATIC ${sources} ${headers})
    sosdesk_moc_anew(${target} "${sources};${headers}")
    sosdesk_offer_headers(${target} ${ROOM_PATH})
    list(TRANSFORM ROOM_MAY_INCLUDE PREPEND room_)
    target_link_libraries(${target} PRIVATE ${ROOM_MAY_INCLUDE} ${ROOM_PARTS})
    # Headers of every room speak Result and QtCore.
    target_link_libraries(${target} PUBLIC Qt6::Core tl::expected)
    target_precompile_headers(${target} REUSE_FROM house_pch)
endfunction()

# sosdesk_test(store LINKS base domain store): one Qt Test executable of all test_*.cpp in this folder; GUI: with a
# QApplication that draws offscreen.
function(sosdesk_test name)
    cmake_parse_arguments(TEST "GUI" "" "LINKS;PARTS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    set(target test_${name})
    set(main test_main)
    if(TEST_GUI)
        set(main gui_main)
        list(APPEND TEST_PARTS Qt6::Widgets)
    endif()
    add_executable(${target} ${sources} ${CMAKE_SOURCE_DIR}/tests/shared/${main}.cpp
        ${CMAKE_SOURCE_DIR}/tests/shared/suite.cpp)
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    sosdesk_moc_anew(${target} "${sources}")
    list(TRANSFORM TEST_LINKS PREPEND room_)
    target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR})
    target_compile_definitions(${target} PRIVATE SOSDESK_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        SOSDESK_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    target_link_libraries(${target} PRIVATE ${TEST_LINKS} ${TEST_PARTS} Qt6::Core Qt6::Test tl::expected)
    target_precompile_headers(${target} REUSE_FROM house_pch)
    add_test(NAME ${name} COMMAND ${target})
    set_tests_properties(${name} PROPERTIES TIMEOUT 900)
endfunction()
