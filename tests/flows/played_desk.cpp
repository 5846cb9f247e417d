// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/flows/played_desk.h"

#include <QFile>
#include <QJsonDocument>
#include <SQLiteCpp/SQLiteCpp.h>

namespace sosdesk::tests {
namespace {

constexpr int patience = 60'000;

Outcome ended(QProcess& process)
{
    const bool byItself = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    return {byItself ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome run(QStringList words)
{
    QProcess process;
    const QString program = words.takeFirst();
    process.start(program, words);
    return ended(process);
}

} // namespace

QJsonObject Outcome::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QStringList Outcome::acks() const
{
    QStringList acks;
    for (const QByteArray& line : (out + err).split('\n')) {
        if (line.startsWith("ACK ")) {
            acks << QString::fromLatin1(line.mid(4));
        }
    }
    return acks;
}

QString PlayedDesk::file(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QStringList PlayedDesk::commandLine(const QStringList& words, bool json) const
{
    QStringList all{QStringLiteral(SOSDESK_BIN_DIR "/sosdesk-cli"), QStringLiteral("--data"), data(),
        QStringLiteral("--officer"), QStringLiteral("officer"), QStringLiteral("--now"),
        QStringLiteral("2026-11-19T14:00:00+09:00")};
    if (json) {
        all << QStringLiteral("--json");
    }
    return all + words;
}

Outcome PlayedDesk::json(const QStringList& words, const QStringList& wrapper) const
{
    return run(wrapper + commandLine(words, true));
}

Outcome PlayedDesk::plain(const QStringList& words, const QStringList& wrapper) const
{
    return run(wrapper + commandLine(words, false));
}

Outcome PlayedDesk::killed(const QStringList& words, int milliseconds) const
{
    QStringList line = commandLine(words, false);
    QProcess process;
    const QString program = line.takeFirst();
    process.start(program, line);
    process.waitForStarted();
    if (!process.waitForFinished(milliseconds)) {
        process.kill();
    }
    return ended(process);
}

void PlayedDesk::open() const
{
    const QString requests = file(QStringLiteral("requests.csv"), requestReport({requestRow(QStringLiteral("R1"))}));
    const QString stock = file(QStringLiteral("stock.csv"),
        QStringLiteral("品目,枚数,ロット,使用期限,保管場所,備考\nN95等マスク,1000,A,2028/3/31,県庁,\n").toUtf8());
    const Outcome imported = plain({QStringLiteral("import"), requests, stock});
    if (imported.code != 0) {
        qFatal("%s", imported.told().constData());
    }
}

qint64 PlayedDesk::count(const char* sql) const
{
    SQLite::Database database(store().toStdString(), SQLite::OPEN_READWRITE); // may roll a killed import back
    SQLite::Statement row(database, sql);
    return row.executeStep() ? row.getColumn(0).getInt64() : -1;
}

QByteArray PlayedDesk::storeBytes() const
{
    QFile file(store());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PlayedDesk::tamper(const char* sql) const
{
    SQLite::Database database(store().toStdString(), SQLite::OPEN_READWRITE);
    database.exec(sql);
}

QByteArray requestReport(const QStringList& rows)
{
    const QString header = QStringLiteral("管理番号,タイトル,申請日時,医療機関名,医療機関コード,対応ステータス,備考,"
                                          "N95等マスク_要請枚数,N95等マスク_在庫量,N95等マスク_備蓄見通し\n");
    return (header + rows.join(u'\n') + u'\n').toUtf8();
}

QString requestRow(const QString& number, const QString& status, int asked, const QString& more)
{
    return QStringLiteral("%1,,2026/11/19 10:05,城北病院,4710001019,%2,%4,%3,10,１週間以内")
        .arg(number, status, QString::number(asked), more);
}

} // namespace sosdesk::tests
