// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sosdesk {

/** What went wrong outside the program: one code a cause. The number of a code is never shown or stored. */
enum class ErrorCode {
    // input refused
    BadArgument,
    FileMissing,
    NotAFile,
    FileEmpty,
    FileUnreadable,
    FileChanged,
    BadEncoding,
    NulByte,
    LineTooLong,
    CutOff,
    UnknownLayout,
    MissingColumn,
    DuplicateColumn,
    TooBig,
    BadResource,
    EncryptedWorkbook,
    OldWorkbook, ///< .xls
    MacroWorkbook,
    HostileWorkbook, ///< made to harm: a DTD, a bomb, sizes that lie, entries that stand there twice
    DamagedWorkbook,
    UnknownItem,
    UnknownRequest,
    RuleViolated,
    NothingToUndo,
    Cancelled,
    NothingSelected, ///< no request to print or export
    MissingGlyph,    ///< no font of this machine draws a character
    NoFont,          ///< no Japanese font at all
    // storage
    DiskFull,
    ReadOnly,
    StoreBusy,
    IoFailed,
    // the team server
    Offline,         ///< not reached, or it went silent; nothing was changed there
    LoginRefused,    ///< a wrong password, a login that was disabled
    ServerUntrusted, ///< not the server that its certificate names, or it asks for the password in the clear
    ServerTooOld,    ///< its PostgreSQL, or its schema: `hub migrate`
    ServerNewer,     ///< its schema is newer than the program
    ServerRefused,   ///< anything else that it said no to
    // the rest
    Conflict,
    OutcomeUnknown,
    StoreDamaged,
    NewerVersion,
    JournalBroken,
};

/** The exit code of the command line for a cause: 2 input, 3 storage, 4 conflict, 5 offline or
 * unknown, 6 damaged, 7 newer, 8
 * journal. */
[[nodiscard]] int exitCodeOf(ErrorCode code);

/** The stable lower-case English name of a cause, as used in JSON: `missing_column`. */
[[nodiscard]] QString nameOf(ErrorCode code);

/** An outside cause as a value: what happened and where. `wording` turns it into a sentence; core never shows it.
 *
 *  Fields that do not apply stay empty or 0.
 */
struct Error
{
    ErrorCode code = ErrorCode::BadArgument;
    QString file{};   ///< path of the file or folder concerned
    qint64 line = 0;  ///< 1-based physical line in that file
    QString column{}; ///< header of the column, key of the resource, name of the argument
    QString value{};  ///< the offending value, as it was found
    QString detail{}; ///< technical words of a library, or a list such as the headers found
};

} // namespace sosdesk
