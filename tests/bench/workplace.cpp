// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/workplace.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sosdesk::bench {
namespace {

const QString printedName = QStringLiteral("printed");
/** Stands in a folder that may be emptied. */
const QString markName = QStringLiteral("sosdesk-bench-keeps-its-files-here");

} // namespace

qint64 facilitiesFor(qint64 rows)
{
    constexpr qint64 weeks = 53;
    constexpr qint64 answeredPercent = 94;
    return std::max(qint64{20}, rows * 100 / (weeks * answeredPercent) + 1);
}

Workplace::Workplace(const QString& folder, const QString& cli)
    : m_folder(folder)
    , m_cli(cli)
{
}

Result<Workplace> Workplace::open(const QString& folder, const QString& cli, bool fresh)
{
    Workplace place(QDir(folder).absolutePath(), cli);
    const QString mark = place.path(markName);
    if (!QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) && !QFile::exists(mark)) {
        return fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("--folder"), folder});
    }
    if (fresh) {
        QDir(folder).removeRecursively();
    }
    QFile file(mark);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly)) {
        return fail({ErrorCode::IoFailed, folder});
    }
    return place;
}

Result<QString> Workplace::kept(
    const QString& name, const std::function<Result<void>(const QString& folder)>& make) const
{
    if (!QFile::exists(path(name))) {
        const QString begun = path(name + QStringLiteral(".begun"));
        QDir(begun).removeRecursively();
        if (!QDir().mkpath(begun)) {
            return fail({ErrorCode::IoFailed, begun});
        }
        SOSDESK_TRY(make(begun));
        if (!QDir().rename(begun, path(name))) {
            return fail({ErrorCode::IoFailed, path(name)});
        }
    }
    return path(name);
}

Result<QString> Workplace::freshDesk(const QString& name) const
{
    const QString desk = path(name);
    QDir(desk).removeRecursively();
    SOSDESK_TRY(
        cli(desk, {QStringLiteral("settings"), QStringLiteral("set"), QStringLiteral("prefecture"), benchPrefecture}));
    return desk;
}

Result<Cost> Workplace::cli(const QString& desk, const QStringList& words) const
{
    return runChild(QStringList{m_cli, QStringLiteral("--data"), desk, QStringLiteral("--officer"),
                        QStringLiteral("bench"), QStringLiteral("--now"), benchNow, QStringLiteral("--json")}
            + words,
        path(printedName));
}

Result<Cost> Workplace::window(const QString& desk) const
{
    const QString program = QFileInfo(m_cli).path() + QStringLiteral("/sosdesk");
    return runChild(
        {program, QStringLiteral("-platform"), QStringLiteral("offscreen"), QStringLiteral("--data"), desk,
            QStringLiteral("--now"), benchNow, QStringLiteral("--first-picture"), path(QStringLiteral("first.png"))},
        path(printedName));
}

Result<QString> Workplace::copyOf(const QString& desk, const QString& name) const
{
    const QDir copy(path(name));
    QDir(copy).removeRecursively();
    if (!QDir().mkpath(copy.path())) {
        return fail({ErrorCode::ReadOnly, copy.path()});
    }
    for (const QString& file : QDir(desk).entryList(QDir::Files)) {
        if (!QFile::copy(desk + u'/' + file, copy.filePath(file))) {
            return fail({ErrorCode::DiskFull, copy.filePath(file)});
        }
    }
    return copy.path();
}

QByteArray Workplace::printed() const
{
    QFile file(path(printedName));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject Workplace::imported() const
{
    return QJsonDocument::fromJson(printed()).object().value(QStringLiteral("files")).toArray().at(0).toObject();
}

Result<Cost> Workplace::sqlite(const QString& name, const QStringList& words) const
{
    return runChild(QStringList{QStringLiteral("sqlite3"), path(name)} + words, path(printedName));
}

Result<void> Workplace::drill(const QString& folder, const DrillSize& size) const
{
    const QString scratch = path(QStringLiteral("drill-desk"));
    SOSDESK_TRY(cli(scratch,
        {QStringLiteral("drill"), QStringLiteral("new"), QStringLiteral("--out"), folder, QStringLiteral("--date"),
            benchDay, QStringLiteral("--seed"), QStringLiteral("20261119"), QStringLiteral("--prefecture"),
            benchPrefecture, QStringLiteral("--facilities"), QString::number(size.facilities),
            QStringLiteral("--weeks"), QString::number(size.weeks), QStringLiteral("--days"),
            QString::number(size.days), QStringLiteral("--requests"), QString::number(size.requests)}));
    QDir(scratch).removeRecursively();
    return {};
}

} // namespace sosdesk::bench
