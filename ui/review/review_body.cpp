// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/review_body.h"

#include "core/wording/judgement.h"
#include "core/wording/labels.h"
#include "core/wording/sentence.h"
#include "core/wording/team_text.h"
#include "ui/review/change_text.h"
#include "ui/review/checklist.h"
#include "ui/review/contact_box.h"
#include "ui/review/denial_line.h"
#include "ui/review/history_box.h"
#include "ui/review/hold_line.h"
#include "ui/review/inquiry_box.h"
#include "ui/review/item_table.h"
#include "ui/review/method_line.h"
#include "ui/review/opinion_box.h"
#include "ui/review/request_header.h"
#include "ui/review/stock_chart.h"
#include "ui/review/timeline_panel.h"
#include "ui/shared/fonts.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace sosdesk::ui {
namespace {

const QString inquiryKey = QStringLiteral("inquiry");
const QString holdKey = QStringLiteral("hold");

using namespace Qt::StringLiterals;

constexpr double twoColumnsFrom = 56; // ems
constexpr int mostChanges = 10;

QString decidedText(const Decision& decision)
{
    const Day day = dayOf(decision.at);
    const QString what = decision.method
        ? ReviewBody::tr("%1（%2）").arg(wording::label(*decision.need), wording::label(*decision.method))
        : wording::label(*decision.need);
    const QString who = wording::oneLine(decision.officer, 40);
    return (decision.complete ? ReviewBody::tr("完了：%1　%2　担当 %3") : ReviewBody::tr("下書き：%1　%2　担当 %3"))
               .arg(what, wording::timeText(decision.at, day), who)
        + (decision.inBatch ? ReviewBody::tr("　一括") : QString());
}

QString holdText(const Hold& hold, Day today)
{
    QStringList parts{ReviewBody::tr("保留中")};
    if (hold.until) {
        parts += ReviewBody::tr("%1まで").arg(wording::timeText(*hold.until, today));
    }
    if (!hold.reason.isEmpty()) {
        parts += wording::oneLine(hold.reason, 200);
    }
    parts += ReviewBody::tr("（L で解く）");
    return parts.join(QStringLiteral("　"));
}

bool isAbout(const Violation& violation, std::initializer_list<QLatin1StringView> causes)
{
    return std::find(causes.begin(), causes.end(), violation.cause) != causes.end();
}

} // namespace

const Violation* barrierIn(const std::vector<Violation>& violations)
{
    const auto found = std::find_if(violations.begin(), violations.end(), [](const Violation& violation) {
        return isAbout(violation, {"request_closed"_L1, "not_in_reception"_L1, "reception_stopped"_L1});
    });
    return found == violations.end() ? nullptr : &*found;
}

ReviewBody::ReviewBody(const ItemCatalogue& items, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(items)
    , m_header(new RequestHeader(this))
    , m_standing(new PlainLabel(this, 2))
    , m_hold(new HoldLine(this))
    , m_changes(new PlainLabel(this, mostChanges))
    , m_items(new ItemTable(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_checklist(new Checklist(items, this))
    , m_contacts(new ContactBox(items, this))
    , m_inquiries(new InquiryBox(items, this))
    , m_history(new HistoryBox(items, this))
    , m_timeline(new TimelinePanel(items, this))
    , m_opinion(new OpinionBox(this))
    , m_method(new MethodLine(this))
    , m_denial(new DenialLine(this))
{
    auto* column = new QVBoxLayout(this);
    const int side = ems(this, 1.2);
    column->setContentsMargins(side, ems(this, 0.9), side, ems(this, 0.9));
    column->setSpacing(ems(this, 0.7));
    m_standing->setObjectName(u"standing"_s);
    column->addWidget(m_header);
    column->addWidget(m_standing);
    column->addWidget(m_hold);
    m_changes->setObjectName(u"changes"_s);
    m_changes->setGround(Ground::Attention);
    m_changes->setMark(Verdict::Attention);
    column->addWidget(m_changes);
    column->addWidget(m_items);
    m_columns->setSpacing(ems(this, 1.2));
    m_columns->addWidget(m_checklist, 11);
    auto* right = new QVBoxLayout;
    right->setSpacing(ems(this, 0.8));
    right->addWidget(m_contacts);
    right->addWidget(m_inquiries);
    right->addWidget(m_history);
    right->addWidget(m_timeline);
    m_timeline->hide();
    right->addStretch(1);
    m_columns->addLayout(right, 10);
    column->addLayout(m_columns);
    column->addWidget(m_denial);
    column->addWidget(m_opinion);
    column->addWidget(m_method);
    column->addStretch(1);
    connect(m_items, &ItemTable::entered, &m_history->chart(), &StockChart::showItem);
}

void ReviewBody::show(const DecisionDraft& draft, const std::vector<Violation>& violations)
{
    const ReviewedRequest& reviewed = draft.reviewed();
    const bool readOnly = barrierIn(violations) != nullptr;
    m_header->show(reviewed);
    showStanding(draft, violations);
    const QStringList changes = changeLines(reviewed, m_catalogue);
    m_changes->setText(changes.join(u'\n'));
    m_changes->setVisible(!changes.isEmpty());
    m_items->show(draft, m_catalogue, readOnly);
    m_checklist->show(reviewed);
    m_contacts->show(reviewed);
    m_inquiries->show(reviewed);
    m_history->show(reviewed, draft.items());
    m_opinion->show(draft, readOnly);
    refresh(draft, violations);
}

void ReviewBody::setNow(Instant now)
{
    m_header->setNow(now);
    m_hold->setNow(now);
    m_contacts->setNow(now);
}

void ReviewBody::showStanding(const DecisionDraft& draft, const std::vector<Violation>& violations)
{
    const Violation* barrier = barrierIn(violations);
    const std::optional<Decision>& decision = draft.reviewed().dossier.decision;
    QStringList lines;
    if (barrier != nullptr) {
        lines += wording::message(*barrier, m_catalogue);
    }
    if (decision && decision->need) {
        lines += decidedText(*decision);
    }
    const Inquiry* const withdrawal = withdrawalIn(draft.reviewed().dossier.inquiries);
    if (withdrawal != nullptr) {
        lines.prepend(tr("取り下げ：%1　%2")
                          .arg(wording::timeText(withdrawal->at, draft.reviewed().review.processingDay),
                              wording::oneLine(withdrawal->question, 80)));
    }
    const QJsonArray& refused = draft.reviewed().refused;
    if (!refused.isEmpty()) {
        const QString reasons = wording::refusedMessage(refused, m_catalogue).join(u' ');
        lines.prepend(tr("サーバーが受理しませんでした：%1").arg(wording::oneLine(reasons, 300)));
    }
    const Hold& hold = draft.reviewed().hold;
    if (hold.held) {
        lines += holdText(hold, dayOf(draft.reviewed().asOf));
    }
    m_standing->setText(lines.join(u'\n'));
    const bool isLost = withdrawal != nullptr || !refused.isEmpty();
    m_standing->setMark(isLost   ? std::optional(Verdict::Fail)
            : barrier != nullptr ? std::nullopt
            : hold.held          ? std::optional(Verdict::Attention)
                                 : std::optional(Verdict::Ok));
    m_standing->setGround(isLost ? Ground::Fail : barrier != nullptr ? Ground::Accent : Ground::None);
    m_standing->setVisible(!lines.isEmpty());
}

void ReviewBody::refresh(const DecisionDraft& draft, const std::vector<Violation>& violations)
{
    const bool readOnly = barrierIn(violations) != nullptr;
    m_items->refresh(draft);
    m_opinion->refresh(draft, violations);
    m_method->show(draft, readOnly);
    m_denial->setVisible(draft.need() == Need::No && !readOnly);
}

QWidget* ReviewBody::focusFor(const Violation& violation)
{
    if (isAbout(violation, {"no_override_reason"_L1, "talks_refused"_L1})) {
        m_opinion->focusReason();
    } else if (violation.cause.startsWith("opinion_"_L1)
        || isAbout(violation, {"no_reason"_L1, "mixed_without_reason"_L1})) {
        m_opinion->focusOpinion();
    } else if (isAbout(violation, {"no_method"_L1, "method_given"_L1})) {
        m_method->focusMethod();
    } else if (violation.item || violation.cause.contains("quantity"_L1)) {
        const bool state = isAbout(violation, {"state_quantity_given"_L1, "no_state_quantity"_L1});
        m_items->focusOn(violation.item, state ? Side::State : Side::Prefecture);
    } else {
        return nullptr;
    }
    return focusWidget();
}

StockChart& ReviewBody::chart()
{
    return m_history->chart();
}

void ReviewBody::showTimeline(bool shown)
{
    m_history->setVisible(!shown);
    m_timeline->setVisible(shown);
}

bool ReviewBody::isTimelineShown() const
{
    return !m_timeline->isHidden();
}

QJsonObject ReviewBody::besideTyped() const
{
    QJsonObject typed{{inquiryKey, m_inquiries->typed()}, {holdKey, m_hold->typed()}};
    for (const QString& key : {inquiryKey, holdKey}) {
        if (typed.value(key).toObject().isEmpty()) {
            typed.remove(key);
        }
    }
    return typed;
}

bool ReviewBody::typeBesideAgain(const ReviewedRequest& reviewed, const QJsonObject& typed)
{
    const bool inquiry = m_inquiries->typeAgain(typed.value(inquiryKey).toObject());
    const bool hold =
        !reviewed.hold.held && m_hold->typeAgain(reviewed.stored.request.number, typed.value(holdKey).toObject());
    return inquiry || hold;
}

void ReviewBody::resizeEvent(QResizeEvent* event)
{
    m_columns->setDirection(width() >= ems(this, twoColumnsFrom) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace sosdesk::ui
