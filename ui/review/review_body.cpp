// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/review_body.h"

#include "core/wording/judgement.h"
#include "core/wording/labels.h"
#include "core/wording/sentence.h"
#include "ui/review/checklist.h"
#include "ui/review/denial_line.h"
#include "ui/review/item_table.h"
#include "ui/review/method_line.h"
#include "ui/review/opinion_box.h"
#include "ui/review/request_header.h"
#include "ui/shared/fonts.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace sosdesk::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr double twoColumnsFrom = 56; // ems

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
    , m_items(new ItemTable(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_checklist(new Checklist(items, this))
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
    column->addWidget(m_items);
    m_columns->setSpacing(ems(this, 1.2));
    m_columns->addWidget(m_checklist, 1, Qt::AlignTop);
    column->addLayout(m_columns);
    column->addWidget(m_denial);
    column->addWidget(m_opinion);
    column->addWidget(m_method);
    column->addStretch(1);
}

void ReviewBody::show(const DecisionDraft& draft, const std::vector<Violation>& violations)
{
    const ReviewedRequest& reviewed = draft.reviewed();
    const bool readOnly = barrierIn(violations) != nullptr;
    m_header->show(reviewed);
    showStanding(draft, violations);
    m_items->show(draft, m_catalogue, readOnly);
    m_checklist->show(reviewed.review.findings, reviewed.review.regime, reviewed.review.processingDay);
    m_opinion->show(draft, readOnly);
    refresh(draft, violations);
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
    m_standing->setText(lines.join(u'\n'));
    m_standing->setMark(barrier != nullptr ? Verdict::Unknown : Verdict::Ok);
    m_standing->setGround(barrier != nullptr ? Ground::Accent : Ground::None);
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
    if (isAbout(violation, {"no_override_reason"_L1})) {
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

void ReviewBody::resizeEvent(QResizeEvent* event)
{
    m_columns->setDirection(width() >= ems(this, twoColumnsFrom) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace sosdesk::ui
