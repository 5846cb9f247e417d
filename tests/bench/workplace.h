// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/base/result.h"
#include "tests/bench/child.h"

#include <QDir>
#include <QJsonObject>

#include <functional>

namespace sosdesk::bench {

/** The day of the drill; the clock stands at 14:00 so that a day's requests are in. */
inline const QString benchDay = QStringLiteral("2026-11-19");
inline const QString benchNow = QStringLiteral("2026-11-19T14:00:00+09:00");
/** The drill's prefecture. */
inline const QString benchPrefecture = QStringLiteral("47");

/** The size of a drill; its seed is always the same. */
struct DrillSize
{
    qint64 facilities = 0;
    qint64 weeks = 53;
    qint64 days = 1;
    qint64 requests = 1;
};

/** Facilities of which 53 weekly surveys have at least @p rows answers: one in twenty does not answer. */
[[nodiscard]] qint64 facilitiesFor(qint64 rows);

/** The folder in which a run keeps its files, and the command line that it measures. */
class Workplace
{
public:
    /** @p folder is made when it is missing; with @p fresh, what an earlier run left there is removed. BadArgument for
     *  a folder with something in it that is not of an earlier run: things are removed here. */
    [[nodiscard]] static Result<Workplace> open(const QString& folder, const QString& cli, bool fresh);

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /** The folder @p name, made by @p make when it is not there whole. @p make gets a folder of another name: what was
     *  begun and not finished is never taken for whole. */
    [[nodiscard]] Result<QString> kept(
        const QString& name, const std::function<Result<void>(const QString& folder)>& make) const;

    /** A data folder that knows its prefecture and nothing else; what stood there before is removed. */
    [[nodiscard]] Result<QString> freshDesk(const QString& name) const;

    /** The command line on a data folder, with --json. */
    [[nodiscard]] Result<Cost> cli(const QString& desk, const QStringList& words) const;
    /** The window on a data folder, from the start of the process to a picture of its first list. */
    [[nodiscard]] Result<Cost> window(const QString& desk) const;
    /** A copy of a data folder that may be changed. */
    [[nodiscard]] Result<QString> copyOf(const QString& desk, const QString& name) const;
    /** What the last cli() printed. */
    [[nodiscard]] QByteArray printed() const;
    /** The only file that the last `import` printed. */
    [[nodiscard]] QJsonObject imported() const;

    /** The peer: SQLite's own shell on the database @p name. */
    [[nodiscard]] Result<Cost> sqlite(const QString& name, const QStringList& words) const;

    /** A drill in @p folder. */
    [[nodiscard]] Result<void> drill(const QString& folder, const DrillSize& size) const;

private:
    Workplace(const QString& folder, const QString& cli);

    QDir m_folder;
    QString m_cli;
};

} // namespace sosdesk::bench
