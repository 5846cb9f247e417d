# SPDX-FileCopyrightText: 2026 The sosdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Windows x86_64, built on Debian: everything is linked into the program, it stands alone in its folder.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

set(SOSDESK_WINDOWS_PREFIX $ENV{SOSDESK_WINDOWS_PREFIX} CACHE PATH "Where packaging/windows/libraries put them")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES SOSDESK_WINDOWS_PREFIX)
set(CMAKE_FIND_ROOT_PATH ${SOSDESK_WINDOWS_PREFIX} /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(ENV{PKG_CONFIG_LIBDIR} ${SOSDESK_WINDOWS_PREFIX}/lib/pkgconfig)
set(PKG_CONFIG_ARGN --static)
set(OPENSSL_USE_STATIC_LIBS ON)
set(ZLIB_LIBRARY /usr/x86_64-w64-mingw32/lib/libz.a CACHE FILEPATH "") # not the one that wants a DLL

# Qt's tools that run while building are those of the machine that builds.
set(QT_HOST_PATH /usr CACHE PATH "")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake CACHE PATH "")

set(CMAKE_EXE_LINKER_FLAGS_INIT -static)
# GCC reckons with the registers that its own copy of an inline function leaves alone, but on Windows the linker may take
# the copy of another file: std::mt19937 of Qt and of ours met that way, and crashed.
set(CMAKE_CXX_FLAGS_INIT -fno-ipa-ra)
set(CMAKE_AUTORCC_OPTIONS --no-zstd) # the Qt of the machine that builds packs with it, ours does not read it

# Tests run under Wine, where the root of the machine is drive Z:.
set(CMAKE_CROSSCOMPILING_EMULATOR wine CACHE STRING "")
set(SOSDESK_DRIVE Z:)
