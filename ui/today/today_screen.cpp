// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/today_screen.h"

#include "core/desk/share_count.h"
#include "core/wording/labels.h"
#include "core/wording/sentence.h"
#include "ui/requests/lane_choice.h"
#include "ui/shared/clock_text.h"
#include "ui/shared/deadline_text.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_action.h"
#include "ui/shared/plain_label.h"
#include "ui/today/board_list.h"
#include "ui/today/figure_box.h"

#include <QAction>
#include <QHBoxLayout>

#include <array>

namespace sosdesk::ui {
namespace {

constexpr std::array lanes = {
    Lane::Clean, Lane::Call, Lane::Duplicate, Lane::Excess, Lane::Changed}; // late ones are no work of today

/** The moment, with its day when that is not today. */
QString momentText(Instant instant, Day today)
{
    return dayOf(instant) == today ? clockText(secondOfDay(instant)) : wording::timeText(instant, today);
}

} // namespace

TodayScreen::TodayScreen(QWidget* parent)
    : QWidget(parent)
    , m_left(new FigureBox("figureLeft", tr("残り"), this))
    , m_done(new FigureBox("figureDone", tr("完了"), this))
    , m_pace(new FigureBox("figurePace", tr("この1時間のペース"), this))
    , m_forecast(new FigureBox("figureForecast", tr("完了見込"), this))
    , m_lanes(new BoardList("boardLanes", tr("レーン別の残り"), tr("残りはありません"), this))
    , m_officers(new BoardList("boardOfficers", tr("担当者別"), tr("本日の完了はまだありません"), this))
    , m_leftovers(new BoardList("boardLeftovers", tr("前日までの残り"), tr("前日までの残りはありません"), this))
    , m_late(new BoardList("boardLate", tr("締切後の到着（翌営業日以降に審査）"), tr("締切後の到着はありません"), this))
    , m_untold(new BoardList("boardUntold", tr("医療機関への連絡がまだ"), tr("連絡待ちの医療機関はありません"), this))
    , m_unentered(new BoardList("boardUnentered", tr("G-MISへの転記がまだ"), tr("転記待ちの決定はありません"), this))
    , m_unsent(new PlainLabel(this))
{
    setObjectName(QStringLiteral("todayScreen"));
    m_unsent->setObjectName(QStringLiteral("boardServer"));
    m_unsent->setTone(Tone::Secondary);
    setFocusProxy(m_leftovers);
    build();
    for (BoardList* const list : {m_leftovers, m_late, m_untold, m_unentered}) {
        connect(list, &BoardList::opened, this, &TodayScreen::requestWanted);
    }
    const std::array lists{m_leftovers, m_lanes, m_officers, m_late, m_untold, m_unentered};
    QAction* const opens = addKeyAction(this, tr("選んだ行を開く"), enterKeys(), {}, [lists] {
        for (BoardList* const list : lists) {
            if (list->hasFocus()) {
                list->openCurrent();
                return;
            }
        }
    });
    for (const BoardList* const list : lists) {
        list->table()->addAction(opens);
    }
    connect(m_officers, &BoardList::opened, this, &TodayScreen::shareWanted);
    connect(m_lanes, &BoardList::opened, this, [this](const QString& code) {
        if (const std::optional<Lane> lane = fromCode<Lane>(code)) {
            Q_EMIT laneWanted(*lane);
        }
    });
}

void TodayScreen::build()
{
    const int air = ems(this, 1);
    auto* const figures = new QHBoxLayout;
    figures->setSpacing(air);
    for (FigureBox* const figure : {m_left, m_done, m_pace, m_forecast}) {
        figures->addWidget(figure, 1);
    }
    const auto columnOf = [air](std::initializer_list<std::pair<BoardList*, int>> lists) {
        auto* const column = new QVBoxLayout;
        column->setSpacing(air);
        for (const auto& [list, stretch] : lists) {
            column->addWidget(list, stretch);
        }
        return column;
    };
    auto* const columns = new QHBoxLayout;
    columns->setSpacing(air * 2);
    columns->addLayout(columnOf({{m_leftovers, 2}, {m_lanes, 3}, {m_officers, 2}}), 1);
    columns->addLayout(columnOf({{m_late, 2}, {m_untold, 3}, {m_unentered, 3}}), 1);
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(air, air, air, air);
    all->setSpacing(air);
    all->addLayout(figures);
    all->addLayout(columns, 1);
    all->addWidget(m_unsent);
}

void TodayScreen::show(const TodayFacts& facts)
{
    showFigures(facts);
    showLanes(facts);
    showOfficers(facts);
    showRequests(*m_leftovers, facts.roll, facts.count.leftovers);
    showRequests(*m_late, facts.roll, facts.count.late);
    const Day today = dayOf(facts.state.now);
    showEnds(*m_untold, facts.board.untold, today);
    showEnds(*m_unentered, facts.board.unentered, today);
    m_waiting = facts.board.unsent;
    showServer();
}

void TodayScreen::setServer(const QString& text)
{
    m_server = text;
    showServer();
}

void TodayScreen::showServer()
{
    m_unsent->setText(!m_server.isEmpty()
            ? m_server
            : tr("サーバー未接続　サーバーへ送る記録 %1件（この端末に保存済み）").arg(m_waiting));
}

void TodayScreen::showFigures(const TodayFacts& facts)
{
    const int left = facts.count.left();
    const auto leftovers = static_cast<int>(facts.count.leftovers.size());
    const std::vector<OpenDeadline> others = openDeadlines(facts.roll, facts.state);
    const QString of = leftovers > 0 ? tr("うち前日まで %1件").arg(leftovers) : tr("本日締切分");
    m_left->show(QString::number(left), others.empty() ? of : deadlinesText(others, facts.state.now),
        isPressing(others, facts.state.now) ? Tone::Fail : Tone::Text);
    m_done->show(tr("%1／%2").arg(facts.count.done).arg(facts.count.due),
        facts.count.due == 0 ? QString() : tr("%1％").arg(100 * facts.count.done / facts.count.due));
    const std::optional<Pace>& pace = facts.pace;
    m_pace->show(
        pace ? tr("%1件").arg(pace->perHour) : tr("―"), pace ? tr("1時間あたり") : tr("3件の完了から計算します"));
    if (left == 0) {
        m_forecast->show(facts.count.due == 0 ? tr("―") : tr("完了"), tr("残りはありません"), Tone::Ok);
        return;
    }
    if (!pace || !pace->doneBy) {
        m_forecast->show(tr("―"), tr("ペースがわかると表示します"));
        return;
    }
    const Day today = dayOf(facts.state.now);
    const std::optional<Instant>& by = facts.state.decideBy;
    constexpr std::int64_t minute = 60'000'000;
    const auto spare = by ? (by->micros - pace->doneBy->micros) / minute : 0;
    m_forecast->show(momentText(*pace->doneBy, today),
        !by              ? QString()
            : spare >= 0 ? tr("締切まで %1分の余裕").arg(spare)
                         : tr("締切を %1分過ぎます").arg(-spare),
        spare >= 0 ? Tone::Ok : Tone::Fail);
}

void TodayScreen::showLanes(const TodayFacts& facts)
{
    std::vector<BoardRow> rows;
    for (const Lane lane : lanes) {
        if (const int open = facts.count.open.at(static_cast<std::size_t>(lane)); open > 0) {
            rows.push_back({codeOf(lane), wording::label(lane), {}, tr("%1件").arg(open)});
        }
    }
    m_lanes->show(std::move(rows), tr("Enterで一覧へ"));
}

/** By the plan: what is left of each share, and what is nobody's above all of it. */
std::vector<BoardRow> TodayScreen::sharesOf(const TodayFacts& facts)
{
    std::vector<BoardRow> rows;
    if (facts.split.isEmpty()) {
        return rows;
    }
    const QStringList& officers = facts.split.officers();
    const auto counts = countShares(facts.roll, static_cast<std::size_t>(officers.size()), dayOf(facts.state.now));
    const auto add = [&rows](const QString& key, const QString& name, const ShareCount& count, Tone tone) {
        const QString done = tr("完了 %1件").arg(count.done);
        // What is left stands where the tone is: amber is for what nobody takes.
        rows.push_back({key, name, tr("残り %1件").arg(count.open),
            count.held > 0 ? tr("保留 %1件　%2").arg(QString::number(count.held), done) : done, tone});
    };
    if (counts.front().open + counts.front().done > 0) {
        add(QStringLiteral("none"), tr("未分担"), counts.front(),
            counts.front().open > 0 ? Tone::Attention : Tone::Secondary);
    }
    for (std::size_t share = 1; share < counts.size(); ++share) {
        const QString& name = officers[static_cast<qsizetype>(share) - 1];
        add(name, name, counts[share], Tone::Secondary);
    }
    return rows;
}

void TodayScreen::showOfficers(const TodayFacts& facts)
{
    struct Score
    {
        int all = 0;
        int batch = 0;
    };
    std::map<QString, Score> scores;
    for (const Completion& completion : facts.board.completions) {
        Score& score = scores[completion.officer];
        ++score.all;
        score.batch += completion.inBatch ? 1 : 0;
    }
    std::vector<BoardRow> rows = sharesOf(facts);
    const QString remark = rows.empty() ? QString() : tr("Enterで一覧へ");
    for (const auto& [officer, score] : scores) {
        if (facts.split.shareOfOfficer(officer) != nobodysShare) {
            continue; // stands there with the share
        }
        // Beside shares, which count requests by whose they are, this one says that it counts who decided.
        rows.push_back({{}, officer.isEmpty() ? tr("（担当者名なし）") : officer,
            score.batch > 0 ? tr("うち一括 %1件").arg(score.batch) : QString(),
            facts.split.isEmpty() ? tr("%1件").arg(score.all) : tr("分担外・判定 %1件").arg(score.all)});
    }
    m_officers->show(std::move(rows), remark);
}

void TodayScreen::showRequests(BoardList& list, const Roll& roll, const std::vector<std::uint32_t>& entries)
{
    std::vector<BoardRow> rows;
    rows.reserve(entries.size());
    for (const std::uint32_t index : entries) {
        const RollEntry& entry = roll.entries[index];
        const QString received =
            entry.received ? wording::timeText(*entry.received, dayOf(*entry.received)) : QString();
        const std::optional<Lane> lane = shownLane(entry);
        rows.push_back({roll.wordsOf(entry.number), roll.wordsOf(entry.name),
            lane && *lane != Lane::Late ? wording::label(*lane) : QString(), received});
    }
    list.show(std::move(rows), entries.empty() ? QString() : tr("%1件").arg(entries.size()));
}

void TodayScreen::showEnds(BoardList& list, const std::vector<OpenEnd>& ends, Day today)
{
    std::vector<BoardRow> rows;
    rows.reserve(ends.size());
    for (const OpenEnd& end : ends) {
        rows.push_back({end.number, end.facility, wording::label(end.need), momentText(end.decided, today),
            dayOf(end.decided) < today ? Tone::Attention : Tone::Secondary});
    }
    list.show(std::move(rows), ends.empty() ? QString() : tr("%1件").arg(ends.size()));
}

} // namespace sosdesk::ui
