// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/scoreboard.h"

#include <QStringList>

#include <algorithm>
#include <cstdio>

namespace sosdesk::bench {
namespace {

bool isKept(const Score& score)
{
    return !score.held || score.held->figure <= score.held->bound;
}

QString lineOf(const Score& score)
{
    const QString bound = score.held
        ? QStringLiteral("≤ %1%2").arg(QString::number(score.held->bound), score.held->unit)
        : QStringLiteral("–");
    const QString verdict = !score.held ? QStringLiteral("–")
        : isKept(score)                 ? QStringLiteral("kept")
                                        : QStringLiteral("**missed**");
    const QStringList cells{
        score.what, score.peer.isEmpty() ? QStringLiteral("–") : score.peer, score.ours, score.result, bound, verdict};
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

} // namespace

void Scoreboard::add(Score score)
{
    std::fputs(lineOf(score).toUtf8().constData(), stderr);
    m_scores.push_back(std::move(score));
}

bool Scoreboard::allKept() const
{
    return std::all_of(m_scores.begin(), m_scores.end(), isKept);
}

QString Scoreboard::table() const
{
    QString table = QStringLiteral("| measured | peer | sosdesk | result | bound | |\n|---|---|---|---|---|---|\n");
    for (const Score& score : m_scores) {
        table += lineOf(score);
    }
    return table;
}

} // namespace sosdesk::bench
