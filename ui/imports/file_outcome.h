// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace sosdesk::ui {

/** A row that was refused or taken with a warning, or a whole file that was refused (then there may be no line). All
 *  but the reason is text of the file, to be shown as nothing but text. */
struct ListedIssue
{
    QString file{};  ///< its name without the folder
    qint64 line = 0; ///< 0: the file as a whole
    QString column{};
    QString value{};
    QString reason{};
    bool refused = true;
};

/** What came of one file of an import. */
struct FileOutcome
{
    QString path{}; ///< as the person gave it
    QString kind{}; ///< code of DESIGN 4: requests, weekly …
    QString encoding{};
    bool failed = false; ///< nothing of it was taken; its reason is the only issue
    qint64 taken = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;
    qint64 footer = 0;
    std::vector<ListedIssue> issues{}; ///< refusals and warnings, up to 10,000 each, in the order of lines

    [[nodiscard]] QString name() const;
    /** Warnings that are listed. */
    [[nodiscard]] qint64 warned() const;
    /** Refused rows of which no issue is listed. */
    [[nodiscard]] qint64 unlisted() const;
};

/** Reads what `import` answers (DESIGN 4): a file has counts and issues, or an `error`. */
[[nodiscard]] std::vector<FileOutcome> outcomesOf(const QJsonObject& reply);

} // namespace sosdesk::ui
