// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace sosdesk::tests {

/** What one run of the program came to. */
struct Outcome
{
    int code = -1; ///< exit code; -1 when it did not end by itself
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QStringList acks() const;
    /** For failure messages. */
    [[nodiscard]] QByteArray told() const { return QByteArray::number(code) + '\n' + err + out; }
};

/** A folder with an office's data and its files, and the built program run in it at 14:00 of 2026-11-19. */
class PlayedDesk
{
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString data() const { return path(QStringLiteral("desk")); }
    [[nodiscard]] QString store() const { return data() + QStringLiteral("/drill.sqlite"); }
    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const;

    /** Runs a verb with --json. @p wrapper: a program and its arguments that run it (`prlimit …`). */
    [[nodiscard]] Outcome json(const QStringList& words, const QStringList& wrapper = {}) const;
    [[nodiscard]] Outcome plain(const QStringList& words, const QStringList& wrapper = {}) const;
    /** Starts a verb and kills it after @p milliseconds. */
    [[nodiscard]] Outcome killed(const QStringList& words, int milliseconds) const;

    /** One request and a stock list of 1,000 masks, imported. */
    void open() const;
    [[nodiscard]] qint64 count(const char* sql) const;
    [[nodiscard]] QByteArray storeBytes() const;
    /** Changes the store beside the program. */
    void tamper(const char* sql) const;

private:
    [[nodiscard]] QStringList commandLine(const QStringList& words, bool json) const;

    QTemporaryDir m_folder;
};

/** A request list of G-MIS with one row for each (number, status, remarks, asked). */
[[nodiscard]] QByteArray requestReport(const QStringList& rows);
[[nodiscard]] QString requestRow(const QString& number, const QString& status = QStringLiteral("都道府県・国確認中"),
    int asked = 500, const QString& more = {});

} // namespace sosdesk::tests
