// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/sync_text.h"

#include "core/wording/labels.h"
#include "core/wording/messages.h"
#include "core/wording/sentence.h"
#include "core/wording/timeline_text.h"
#include "ui/imports/outcome_model.h"
#include "ui/shared/quantity_text.h"

#include <QCoreApplication>

#include <array>

namespace sosdesk::ui {
namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("sosdesk::ui::SyncScreen", text);
}

struct Stage
{
    MessageStage stage;
    const char* name;
    Tone tone;
};

constexpr std::array stages = {
    Stage{MessageStage::Draft, QT_TRANSLATE_NOOP("sosdesk::ui::SyncScreen", "下書き"), Tone::Secondary},
    Stage{MessageStage::Queued, QT_TRANSLATE_NOOP("sosdesk::ui::SyncScreen", "未送信"), Tone::Attention},
    Stage{MessageStage::Sent, QT_TRANSLATE_NOOP("sosdesk::ui::SyncScreen", "送信済"), Tone::Text},
    Stage{MessageStage::Accepted, QT_TRANSLATE_NOOP("sosdesk::ui::SyncScreen", "受理"), Tone::Ok},
    Stage{MessageStage::Refused, QT_TRANSLATE_NOOP("sosdesk::ui::SyncScreen", "不受理"), Tone::Fail},
    Stage{MessageStage::Confirmed, QT_TRANSLATE_NOOP("sosdesk::ui::SyncScreen", "G-MIS反映確認"), Tone::Ok},
};

const Stage& stageOf(MessageStage stage)
{
    return stages[static_cast<std::size_t>(stage)];
}

QString timeOf(Instant at, Instant now)
{
    const QString time = wording::timeText(at, dayOf(now));
    return dayOf(at) == dayOf(now) ? time.section(u' ', -1) : time;
}

} // namespace

QString problemText(const QString& name)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::JournalBroken); ++code) {
        if (nameOf(static_cast<ErrorCode>(code)) == name) {
            return wording::message(Error{static_cast<ErrorCode>(code)});
        }
    }
    return name;
}

QString ageText(Instant at, Instant now)
{
    const std::int64_t minutes = std::max<std::int64_t>(0, (now.micros - at.micros) / 60'000'000);
    const QString age = minutes < 60 ? said(QT_TRANSLATE_NOOP("sosdesk::ui::SyncScreen", "%1分前")).arg(minutes)
        : minutes < 24 * 60 ? said(QT_TRANSLATE_NOOP("sosdesk::ui::SyncScreen", "%1時間前")).arg(minutes / 60)
                            : said(QT_TRANSLATE_NOOP("sosdesk::ui::SyncScreen", "%1日前")).arg(minutes / 60 / 24);
    return said(QT_TRANSLATE_NOOP("sosdesk::ui::SyncScreen", "%1（%2）")).arg(timeOf(at, now), age);
}

TextRow rowOf(const SourceState& source, Instant now)
{
    TextRow row;
    row.key = source.kind;
    row.cells = {kindText(source.kind), QString(), QString(), QString()};
    if (source.success) {
        row.cells[1] = ageText(source.success->at, now);
        row.cells[2] = wording::fileName(source.success->file);
        row.toolTip = source.success->file;
    } else {
        row.cells[1] = said(QT_TRANSLATE_NOOP("sosdesk::ui::SyncScreen", "まだ取り込んでいません"));
    }
    if (source.attempt) {
        const QString problem = problemText(source.attempt->problem);
        row.cells[3] = said(QT_TRANSLATE_NOOP("sosdesk::ui::SyncScreen", "失敗 %1　%2"))
                           .arg(timeOf(source.attempt->at, now), problem);
        row.toolTip = source.attempt->file + u'\n' + problem;
        row.tone = Tone::Fail;
    } else if (source.stale) {
        row.cells[3] = said(QT_TRANSLATE_NOOP("sosdesk::ui::SyncScreen", "古い：新しい出力を取り込んでください"));
        row.tone = Tone::Attention;
    } else if (source.success) {
        row.cells[3] = said(QT_TRANSLATE_NOOP("sosdesk::ui::SyncScreen", "新しい"));
        row.tone = Tone::Ok;
    }
    return row;
}

TextRow rowOf(const ImportTrace& trace, Instant now)
{
    TextRow row;
    row.key = QString::number(trace.import);
    row.toolTip = trace.file;
    const QString kind =
        trace.kind.isEmpty() ? said(QT_TRANSLATE_NOOP("sosdesk::ui::SyncScreen", "不明")) : kindText(trace.kind);
    row.cells = {timeOf(trace.at, now), kind, wording::fileName(trace.file)};
    if (trace.failed()) {
        const QString problem = problemText(trace.problem);
        row.cells << QString() << QString() << QString()
                  << said(QT_TRANSLATE_NOOP("sosdesk::ui::SyncScreen", "取り込めず")) << trace.officer;
        row.toolTip += u'\n' + problem;
        row.tone = Tone::Fail;
        return row;
    }
    row.cells << grouped(trace.taken) << grouped(trace.changed) << grouped(trace.unchanged) << grouped(trace.refused)
              << trace.officer;
    row.tone = trace.refused > 0 ? Tone::Attention : Tone::Secondary;
    return row;
}

TextRow rowOf(const DecisionMessage& message, Instant now)
{
    TextRow row;
    row.key = message.number;
    const Stage& stage = stageOf(message.stage);
    QString standing = said(stage.name);
    row.tone = stage.tone;
    if (message.enteredOtherwise) {
        standing = said(QT_TRANSLATE_NOOP("sosdesk::ui::SyncScreen", "%1・G-MISと差異")).arg(standing);
        row.tone = Tone::Fail;
    }
    row.cells = {message.number, message.facility, message.need ? wording::label(*message.need) : QString(),
        timeOf(message.at, now), message.officer, standing};
    return row;
}

QString stagesText(const std::vector<DecisionMessage>& messages)
{
    QStringList parts;
    for (const Stage& stage : stages) {
        const auto count = std::count_if(messages.begin(), messages.end(),
            [&](const DecisionMessage& message) { return message.stage == stage.stage; });
        if (count > 0) {
            parts += said(QT_TRANSLATE_NOOP("sosdesk::ui::SyncScreen", "%1 %2")).arg(said(stage.name)).arg(count);
        }
    }
    return parts.join(QStringLiteral(" · "));
}

FileOutcome outcomeOf(const ImportTrace& trace, const std::vector<ListedRow>& rows)
{
    FileOutcome outcome;
    outcome.path = trace.file;
    for (const ListedRow& row : rows) {
        outcome.issues.push_back(
            {wording::fileName(trace.file), row.line, row.column, row.value, wording::rowIssue(row.code), row.refused});
    }
    return outcome;
}

} // namespace sosdesk::ui
