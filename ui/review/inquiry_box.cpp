// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/inquiry_box.h"

#include "core/desk/review_request.h"
#include "core/review/blank.h"
#include "core/wording/record_labels.h"
#include "core/wording/sentence.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/fonts.h"
#include "ui/shared/shown_text.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sosdesk::ui {
namespace {

constexpr int mostLines = 6;
constexpr qsizetype longestPart = 400;

/** `N95等マスク 県 600→0・国 0→300`: theirs beside ours, only where they differ. */
QString quantitiesText(const Inquiry& inquiry, const std::optional<Decision>& decision, const ItemCatalogue& items)
{
    QStringList parts;
    for (const DecisionLine& line : inquiry.lines) {
        DecisionLine ours{line.item, 0, 0};
        for (const DecisionLine& mine : decision ? decision->lines : std::vector<DecisionLine>()) {
            ours = mine.item == line.item ? mine : ours;
        }
        const ItemDescription* item = items.find(line.item);
        const auto side = [](const QString& name, Quantity mine, Quantity theirs) {
            return mine == theirs
                ? InquiryBox::tr("%1 %2").arg(name, wording::pieces(theirs))
                : InquiryBox::tr("%1 %2→%3").arg(name, wording::pieces(mine), wording::pieces(theirs));
        };
        parts += (item != nullptr ? item->name : QString::number(line.item.number)) + u' '
            + side(InquiryBox::tr("県"), ours.prefecture, line.prefecture) + InquiryBox::tr("・")
            + side(InquiryBox::tr("国"), ours.state, line.state);
    }
    return parts.join(InquiryBox::tr("、"));
}

QString textOf(const Inquiry& inquiry, const ReviewedRequest& reviewed, const ItemCatalogue& items)
{
    const Day asOf = reviewed.review.processingDay;
    QStringList parts{InquiryBox::tr("%1　%2").arg(wording::timeText(inquiry.at, asOf), wording::label(inquiry.kind))};
    const auto add = [&](const QString& text) {
        if (!isBlank(text)) {
            parts += shownLine(text, longestPart);
        }
    };
    add(inquiry.person);
    add(inquiry.question);
    add(quantitiesText(inquiry, reviewed.dossier.decision, items));
    QString text = parts.join(QStringLiteral("　"));
    if (inquiry.answeredAt) {
        QStringList answer{wording::timeText(*inquiry.answeredAt, asOf)};
        if (inquiry.outcome) {
            answer += wording::label(*inquiry.outcome);
        }
        if (!isBlank(inquiry.answer)) {
            answer += shownLine(inquiry.answer, longestPart);
        }
        text += InquiryBox::tr("\n→ %1").arg(answer.join(QStringLiteral("　")));
    } else if (isOpen(inquiry)) {
        text += InquiryBox::tr("\n→ 回答待ち");
    }
    return isBlank(inquiry.officer) ? text : text + InquiryBox::tr("　担当 %1").arg(shownLine(inquiry.officer, 40));
}

std::optional<Verdict> markOf(const Inquiry& inquiry)
{
    if (isOpen(inquiry)) {
        return Verdict::Attention;
    }
    const bool stands = inquiry.kind == InquiryKind::Withdrawal && !inquiry.outcome;
    return stands || inquiry.outcome == InquiryOutcome::Refused ? std::optional(Verdict::Fail) : std::nullopt;
}

} // namespace

InquiryBox::InquiryBox(const ItemCatalogue& items, QWidget* parent)
    : QWidget(parent)
    , m_items(items)
    , m_head(new SectionHead(tr("照会・協議・取り下げ"), this))
    , m_form(new InquiryForm(items, this))
    , m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("inquiries"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ems(this, 0.2));
    column->addWidget(m_head);
    column->addWidget(m_form);
    column->addLayout(m_list);
    m_list->setSpacing(ems(this, 0.3));
    m_form->hide();
    connect(m_form, &InquiryForm::recorded, this,
        [this](const InquiryEntry& entry) { Q_EMIT inquiryWanted(m_number, entry); });
    connect(m_form, &InquiryForm::answered, this,
        [this](const InquiryAnswer& answer) { Q_EMIT answerWanted(m_number, answer); });
    connect(m_form, &InquiryForm::closed, this, &InquiryBox::close);
    connect(m_form, &InquiryForm::edited, this, &InquiryBox::edited);
}

void InquiryBox::show(const ReviewedRequest& reviewed)
{
    const bool another = reviewed.stored.request.number != m_number;
    const bool rowsStand =
        !another && m_inquiries == reviewed.dossier.inquiries && m_decision == reviewed.dossier.decision;
    if (another) {
        changeTo(reviewed);
    } else if (isRecorded(reviewed.dossier.inquiries)) { // what others recorded leaves the form alone
        close();
        m_form->begin(reviewed);
        Q_EMIT edited();
    }
    m_inquiries = reviewed.dossier.inquiries;
    m_decision = reviewed.dossier.decision;
    if (!rowsStand) { // the focus may be on one of their buttons
        showRows(reviewed);
    }
    setVisible(!m_inquiries.empty() || !m_form->isHidden());
}

/** What stands in the form is one of @p inquiries that was not there before. */
bool InquiryBox::isRecorded(const std::vector<Inquiry>& inquiries) const
{
    return !m_form->isEmpty() && std::any_of(inquiries.begin(), inquiries.end(), [this](const Inquiry& inquiry) {
        return std::find(m_inquiries.begin(), m_inquiries.end(), inquiry) == m_inquiries.end()
            && m_form->holds(inquiry);
    });
}

void InquiryBox::changeTo(const ReviewedRequest& reviewed)
{
    if (!m_number.isEmpty() && !m_form->isEmpty()) {
        m_waiting[m_number] = m_form->sketch();
    }
    close();
    m_number = reviewed.stored.request.number;
    m_form->begin(reviewed);
    const auto waiting = m_waiting.find(m_number);
    m_inquiries.clear(); // whatever is there now may have come while another request was shown
    if (waiting != m_waiting.end()) {
        m_form->restore(waiting->second);
        if (isRecorded(reviewed.dossier.inquiries)) {
            m_form->begin(reviewed);
        } else {
            m_form->show();
        }
        m_waiting.erase(waiting);
    }
}

QJsonObject InquiryBox::typed() const
{
    return m_number.isEmpty() || m_form->isEmpty() ? QJsonObject() : jsonOf(m_form->sketch());
}

bool InquiryBox::typeAgain(const QJsonObject& typed)
{
    if (typed.isEmpty() || !m_form->isEmpty()) {
        return false;
    }
    const InquirySketch empty = m_form->sketch();
    m_form->restore(sketchFrom(typed, m_inquiries));
    const bool recorded = std::any_of(
        m_inquiries.begin(), m_inquiries.end(), [this](const Inquiry& inquiry) { return m_form->holds(inquiry); });
    if (recorded) {
        m_form->restore(empty);
        return false;
    }
    setVisible(true);
    m_form->show();
    return true;
}

void InquiryBox::showRows(const ReviewedRequest& reviewed)
{
    for (QWidget* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (auto inquiry = m_inquiries.rbegin(); inquiry != m_inquiries.rend(); ++inquiry) {
        m_rows.push_back(makeRow(*inquiry, reviewed));
        m_list->addWidget(m_rows.back());
    }
    const auto open = std::count_if(m_inquiries.begin(), m_inquiries.end(), isOpen);
    m_head->setRemark(open > 0 ? tr("回答待ち %1件").arg(open) : tr("%1件").arg(m_inquiries.size()));
}

QWidget* InquiryBox::makeRow(const Inquiry& inquiry, const ReviewedRequest& reviewed)
{
    auto* row = new QWidget(this);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ems(this, 0.2));
    auto* label = new PlainLabel(row, mostLines);
    label->setObjectName(QStringLiteral("inquiry"));
    label->setText(textOf(inquiry, reviewed, m_items));
    label->setMark(markOf(inquiry));
    label->setGround(isOpen(inquiry) ? Ground::Attention : markOf(inquiry) ? Ground::Fail : Ground::None);
    column->addWidget(label);
    auto* buttons = new QWidget(row);
    buttons->setLayout(new FlowLayout(nullptr, ems(this, 0.5)));
    column->addWidget(buttons);
    if (inquiry.outcome) {
        buttons->hide();
    } else if (inquiry.kind == InquiryKind::Quantities) {
        const InquiryId id = inquiry.id;
        const auto answerWith = [this, id](InquiryOutcome outcome) {
            return [this, id, outcome] { Q_EMIT answerWanted(m_number, {id, {}, outcome}); };
        };
        addButton(buttons, "takeOver", tr("国の枚数にする"), answerWith(InquiryOutcome::TakenOver));
        addButton(buttons, "keepOurs", tr("変更しない"), answerWith(InquiryOutcome::Kept));
    } else {
        const bool withdrawal = inquiry.kind == InquiryKind::Withdrawal;
        addButton(buttons, withdrawal ? "revoke" : "answer", withdrawal ? tr("取り下げの撤回…") : tr("回答を記録…"),
            [this, inquiry] { openAnswer(inquiry); });
    }
    return row;
}

void InquiryBox::addButton(QWidget* row, const char* name, const QString& text, const std::function<void()>& act)
{
    auto* button = new QPushButton(text, row);
    button->setObjectName(QString::fromLatin1(name));
    row->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
}

void InquiryBox::takeOver()
{
    for (auto inquiry = m_inquiries.rbegin(); inquiry != m_inquiries.rend(); ++inquiry) {
        if (inquiry->kind == InquiryKind::Quantities && isOpen(*inquiry)) {
            Q_EMIT answerWanted(m_number, {inquiry->id, {}, InquiryOutcome::TakenOver});
            return;
        }
    }
}

void InquiryBox::open(InquiryKind kind)
{
    showForm();
    m_form->ask(kind);
}

void InquiryBox::openAnswer(const Inquiry& inquiry)
{
    showForm();
    m_form->askAnswer(inquiry);
}

void InquiryBox::showForm()
{
    setVisible(true);
    m_form->show();
    Q_EMIT opened();
}

void InquiryBox::close()
{
    const bool typing = m_form->isAncestorOf(window()->focusWidget());
    m_form->hide();
    setVisible(!m_inquiries.empty());
    if (typing) {
        Q_EMIT closed();
    }
}

} // namespace sosdesk::ui
