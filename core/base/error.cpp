// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"

#include <array>
#include <utility>

namespace sosdesk {
namespace {

struct Row
{
    ErrorCode code;
    int exitCode;
    const char* name;
};

constexpr std::array rows = {
    Row{ErrorCode::BadArgument, 2, "bad_argument"},
    Row{ErrorCode::FileMissing, 2, "file_missing"},
    Row{ErrorCode::NotAFile, 2, "not_a_file"},
    Row{ErrorCode::FileEmpty, 2, "file_empty"},
    Row{ErrorCode::FileUnreadable, 2, "file_unreadable"},
    Row{ErrorCode::FileChanged, 2, "file_changed"},
    Row{ErrorCode::BadEncoding, 2, "bad_encoding"},
    Row{ErrorCode::NulByte, 2, "nul_byte"},
    Row{ErrorCode::LineTooLong, 2, "line_too_long"},
    Row{ErrorCode::CutOff, 2, "cut_off"},
    Row{ErrorCode::UnknownLayout, 2, "unknown_layout"},
    Row{ErrorCode::MissingColumn, 2, "missing_column"},
    Row{ErrorCode::DuplicateColumn, 2, "duplicate_column"},
    Row{ErrorCode::TooBig, 2, "too_big"},
    Row{ErrorCode::BadResource, 2, "bad_resource"},
    Row{ErrorCode::EncryptedWorkbook, 2, "encrypted_workbook"},
    Row{ErrorCode::OldWorkbook, 2, "old_workbook"},
    Row{ErrorCode::MacroWorkbook, 2, "macro_workbook"},
    Row{ErrorCode::HostileWorkbook, 2, "hostile_workbook"},
    Row{ErrorCode::DamagedWorkbook, 2, "damaged_workbook"},
    Row{ErrorCode::UnknownItem, 2, "unknown_item"},
    Row{ErrorCode::UnknownRequest, 2, "unknown_request"},
    Row{ErrorCode::RuleViolated, 2, "rule_violated"},
    Row{ErrorCode::NothingToUndo, 2, "nothing_to_undo"},
    Row{ErrorCode::Cancelled, 2, "cancelled"},
    Row{ErrorCode::NothingSelected, 2, "nothing_selected"},
    Row{ErrorCode::MissingGlyph, 2, "missing_glyph"},
    Row{ErrorCode::NoFont, 2, "no_font"},
    Row{ErrorCode::DiskFull, 3, "disk_full"},
    Row{ErrorCode::ReadOnly, 3, "read_only"},
    Row{ErrorCode::StoreBusy, 3, "store_busy"},
    Row{ErrorCode::IoFailed, 3, "io_failed"},
    Row{ErrorCode::Offline, 5, "offline"},
    Row{ErrorCode::LoginRefused, 2, "login_refused"},
    Row{ErrorCode::ServerUntrusted, 2, "server_untrusted"},
    Row{ErrorCode::ServerTooOld, 2, "server_too_old"},
    Row{ErrorCode::ServerNewer, 7, "server_newer"},
    Row{ErrorCode::ServerRefused, 2, "server_refused"},
    Row{ErrorCode::Conflict, 4, "conflict"},
    Row{ErrorCode::OutcomeUnknown, 5, "outcome_unknown"},
    Row{ErrorCode::StoreDamaged, 6, "store_damaged"},
    Row{ErrorCode::NewerVersion, 7, "newer_version"},
    Row{ErrorCode::JournalBroken, 8, "journal_broken"},
};

const Row& rowOf(ErrorCode code)
{
    for (const Row& row : rows) {
        if (row.code == code) {
            return row;
        }
    }
    Q_UNREACHABLE();
}

} // namespace

int exitCodeOf(ErrorCode code)
{
    return rowOf(code).exitCode;
}

QString nameOf(ErrorCode code)
{
    return QString::fromLatin1(rowOf(code).name);
}

} // namespace sosdesk
