// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/batching.h"

#include "core/wording/act_text.h"
#include "core/wording/judgement.h"
#include "core/wording/messages.h"
#include "ui/batch/batch_panel.h"
#include "ui/shared/asking.h"
#include "ui/window/notice_bar.h"

namespace sosdesk::ui {

struct Batching::Walk
{
    std::vector<BatchEntry> entries{};
    std::size_t at = 0; ///< of the entries
    Act act{};
    QStringList numbers{};
    std::vector<OutcomeRow> rows{};
    std::optional<Error> stopped{};
    bool isGivenUp = false;
    NoticeBar::WorkId work = 0;
};

Batching::Batching(Asking& asking, NoticeBar& notice, const ItemCatalogue& items, QWidget* window)
    : QObject(window)
    , m_asking(asking)
    , m_notice(notice)
    , m_items(items)
    , m_window(window)
{
}

BatchPanel& Batching::panel()
{
    if (m_panel == nullptr) {
        m_panel = new BatchPanel(m_items, m_window);
        connect(m_panel, &BatchPanel::approved, this, &Batching::run);
        connect(m_panel, &QDialog::finished, this, &Batching::left);
    }
    return *m_panel;
}

void Batching::begin(const std::optional<ShareNumber>& share)
{
    if (m_walk || m_isPlanning) { // B again
        m_notice.say(NoticeBar::Weight::Trouble, tr("一括の処理が進んでいます"));
        return;
    }
    m_isPlanning = true;
    const auto stop = std::make_shared<std::atomic<bool>>();
    const auto work = m_notice.begin(tr("要請を判定しています"), stop);
    struct Planned
    {
        BatchPlan plan;
        Instant asOf{};
    };
    m_asking.ask(
        Turn::Long,
        [share](Desk& desk) -> Result<Planned> {
            SOSDESK_TAKE(BatchPlan plan, planBatch(desk.office(), drawOf(desk.office()), share));
            return Planned{std::move(plan), desk.now()};
        },
        [this, work](const Result<Planned>& planned) {
            m_isPlanning = false;
            m_notice.end(work);
            if (!planned) {
                Q_EMIT failed(planned.error());
            } else if (!m_walk) { // else the earlier one is carried out meanwhile, and the panel shows what comes of it
                take(planned->plan, planned->asOf);
            }
        },
        stop);
}

void Batching::take(BatchPlan plan, Instant asOf)
{
    m_plan = std::move(plan);
    if (m_plan.entries.empty()) {
        m_notice.say(NoticeBar::Weight::Done, tr("一括にできる通常の要請はありません"));
        return;
    }
    panel().showPlan(m_plan, asOf);
}

void Batching::run()
{
    if (m_walk) {
        return;
    }
    m_walk = std::make_shared<Walk>();
    m_walk->entries = m_plan.entries;
    m_walk->act.kind = Act::Kind::Batch;
    m_walk->work = m_notice.begin(tr("一括で要・完了にしています"), [walk = m_walk] { walk->isGivenUp = true; });
    next(m_walk);
}

void Batching::next(const std::shared_ptr<Walk>& walk)
{
    if (walk->at == walk->entries.size() || walk->isGivenUp) {
        end(walk);
        return;
    }
    const BatchEntry& entry = walk->entries[walk->at];
    m_notice.setProgress(walk->work, static_cast<int>(walk->at), static_cast<int>(walk->entries.size()));
    m_asking.ask(
        Turn::Write,
        [number = entry.number, version = entry.requestVersion, planned = entry.decision](
            Desk& desk) { return decideInBatch(desk.office(), number, batchEntry(version), planned); },
        [this, walk](const Result<BatchStep>& step) { takeStep(walk, step); });
}

void Batching::takeStep(const std::shared_ptr<Walk>& walk, const Result<BatchStep>& step)
{
    const BatchEntry& entry = walk->entries[walk->at];
    const bool isRefusal = !step
        && (step.error().code == ErrorCode::Conflict || step.error().code == ErrorCode::UnknownRequest
            || step.error().code == ErrorCode::RuleViolated);
    if (!step && !isRefusal) {
        walk->stopped = step.error(); // the store, not the request
        end(walk);
        return;
    }
    ++walk->at;
    OutcomeRow row{entry.number, entry.name};
    if (!step) {
        row.what = wording::message(step.error());
    } else if (step->leftOut.isEmpty()) {
        row.done = true;
        row.what = decidedInFewWords(step->outcome.decision);
        walk->act.steps.push_back({entry.number, step->outcome.decision.version});
        walk->numbers << entry.number;
    } else {
        const std::vector<Violation>& violations = step->outcome.violations;
        row.what = violations.empty() ? wording::leftOut(step->leftOut, step->checks)
                                      : wording::message(violations.front(), m_items);
    }
    walk->rows.push_back(row);
    next(walk);
}

void Batching::end(const std::shared_ptr<Walk>& walk)
{
    m_notice.end(walk->work);
    m_walk.reset();
    for (std::size_t at = walk->at; at < walk->entries.size(); ++at) {
        walk->rows.push_back({walk->entries[at].number, walk->entries[at].name, false, tr("中止しました")});
    }
    Q_EMIT done(walk->act);
    Q_EMIT decided(walk->numbers);
    m_notice.say(NoticeBar::Weight::Done, tr("一括で %1件を要・完了にしました（Z で取消）").arg(walk->numbers.size()));
    if (walk->stopped) {
        Q_EMIT failed(*walk->stopped);
    }
    showRows(tr("一括の結果"), walk->rows);
}

void Batching::showRows(const QString& title, const std::vector<OutcomeRow>& rows)
{
    panel().showOutcome(title, rows);
}

} // namespace sosdesk::ui
