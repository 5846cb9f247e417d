// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace sosdesk {

/** One column of an image: its name in the row and in the JSON, and what stands for it where that differs. */
struct ImageColumn
{
    const char* name;
    const char* seen = nullptr;    ///< SQL over the row; the column itself
    const char* written = nullptr; ///< SQL over the image ?1; its member of that name
    const char* member = nullptr;  ///< name in the JSON; that of the column
};

/** A kind of rows and the statements that are made of it. */
struct ImageKind
{
    const char* kind;
    const char* table;
    bool isRecord;                   ///< written by officers, and sent act by act; otherwise imported
    bool isKnownByUuid;              ///< its identity is its key
    const char* place;               ///< integer that orders an imported table
    std::vector<ImageColumn> keys{}; ///< on which two desks agree that it is the same row
    std::vector<ImageColumn> rest{};
    std::vector<std::string> parts{}; ///< what is written behind the row: ?1 the image, ?2 the operation
    const char* seenParts = "";       ///< more members of the image, as arguments of json_object

    std::string seenSql{};  ///< key, image of the rows that the operation ?1 wrote; of imported ones see imported()
    std::string writeSql{}; ///< ?1 image, ?2 operation, ?3 uuid, ?4 settled operation
};

[[nodiscard]] const std::vector<ImageKind>& imageKinds();

} // namespace sosdesk
