// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/opinion_box.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/fonts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sosdesk::ui {
namespace {

bool hasCause(const std::vector<Violation>& violations, QLatin1StringView cause)
{
    return std::any_of(
        violations.begin(), violations.end(), [cause](const Violation& violation) { return violation.cause == cause; });
}

Verdict presence(bool missing)
{
    return missing ? Verdict::Attention : Verdict::Ok;
}

constexpr int longestReason = 2000;

} // namespace

OpinionBox::OpinionBox(QWidget* parent)
    : QWidget(parent)
    , m_head(new SectionHead(tr("都道府県意見"), this))
    , m_count(new PlainLabel(this))
    , m_circumstances(new PlainLabel(this))
    , m_length(new PlainLabel(this))
    , m_compose(new QPushButton(tr("組み立て直す"), this))
    , m_question(new QWidget(this))
    , m_replace(new QPushButton(tr("書き換える"), m_question))
    , m_edit(new OpinionEdit(this))
    , m_reasonRow(new QWidget(this))
    , m_reason(new QLineEdit(m_reasonRow))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ems(this, 0.4));
    for (PlainLabel* part : {m_count, m_circumstances, m_length}) {
        part->setTone(Tone::Secondary);
        m_head->add(part);
    }
    m_count->setObjectName(QStringLiteral("opinionCount"));
    m_circumstances->setObjectName(QStringLiteral("opinionCircumstances"));
    m_length->setObjectName(QStringLiteral("opinionLength"));
    m_compose->setObjectName(QStringLiteral("compose"));
    m_compose->setAccessibleName(tr("都道府県意見を組み立て直す"));
    m_head->add(m_compose);
    column->addWidget(m_head);
    column->addWidget(makeQuestion());
    m_edit->setObjectName(QStringLiteral("opinion"));
    m_edit->setAccessibleName(tr("都道府県意見"));
    column->addWidget(m_edit);
    makeReason();
    column->addWidget(m_reasonRow);

    connect(m_edit, &QTextEdit::textChanged, this, [this] {
        m_shown = m_edit->toPlainText();
        Q_EMIT opinionTyped(m_shown);
    });
    connect(m_edit, &OpinionEdit::finished, this, &OpinionBox::finished);
    connect(m_edit, &OpinionEdit::left, this, &OpinionBox::left);
    connect(m_reason, &QLineEdit::textEdited, this, &OpinionBox::reasonTyped);
    connect(m_reason, &QLineEdit::returnPressed, this, &OpinionBox::finished);
    connect(m_compose, &QPushButton::clicked, this, &OpinionBox::askToCompose);
}

QWidget* OpinionBox::makeQuestion()
{
    m_question->setObjectName(QStringLiteral("composeQuestion"));
    auto* flow = new FlowLayout(m_question, ems(this, 0.6));
    auto* asked = new PlainLabel(m_question);
    asked->setText(tr("入力した意見を、組み立てた文で書き換えますか"));
    asked->setMark(Verdict::Attention);
    auto* keep = new QPushButton(tr("そのまま"), m_question);
    m_replace->setObjectName(QStringLiteral("composeReplace"));
    keep->setObjectName(QStringLiteral("composeKeep"));
    flow->addWidget(asked);
    flow->addWidget(m_replace);
    flow->addWidget(keep);
    m_question->hide();
    connect(m_replace, &QPushButton::clicked, this, [this] {
        showQuestion(false);
        Q_EMIT composeWanted();
    });
    connect(keep, &QPushButton::clicked, this, [this] { showQuestion(false); });
    return m_question;
}

void OpinionBox::makeReason()
{
    m_reasonRow->setObjectName(QStringLiteral("reasonRow"));
    auto* row = new QHBoxLayout(m_reasonRow);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new PlainLabel(m_reasonRow);
    label->setText(tr("不適合でも「要」とする理由"));
    label->setMark(Verdict::Fail);
    row->addWidget(label);
    row->addWidget(m_reason, 1);
    m_reason->setObjectName(QStringLiteral("overrideReason"));
    m_reason->setAccessibleName(tr("不適合の審査項目があっても「要」とする理由"));
    m_reason->setMaxLength(longestReason);
    m_reasonRow->hide();
}

void OpinionBox::show(const DecisionDraft& draft, bool readOnly)
{
    showQuestion(false);
    m_readOnly = readOnly;
    m_edit->setReadOnly(readOnly);
    m_reason->setReadOnly(readOnly);
    m_compose->setEnabled(!readOnly);
    if (m_reason->text() != draft.reason()) {
        m_reason->setText(draft.reason());
    }
}

void OpinionBox::refresh(const DecisionDraft& draft, const std::vector<Violation>& violations)
{
    m_own = draft.hasOwnOpinion();
    const QString wanted = m_own || !m_readOnly ? draft.opinion() : draft.savedOpinion();
    if (m_shown != wanted) {
        m_shown = wanted;
        m_edit->show(wanted);
    }
    m_edit->markComposed(draft.composed());
    const bool denial = draft.decision().need == Need::No;
    m_edit->setEscapable(denial);
    m_head->setTitle(denial ? tr("都道府県意見（否の理由）") : tr("都道府県意見"));
    m_count->setVisible(!denial && !m_readOnly);
    m_circumstances->setVisible(!m_readOnly);
    m_count->setText(tr("配布回数"));
    m_count->setMark(presence(hasCause(violations, QLatin1StringView("opinion_without_count"))));
    const bool lacking = hasCause(violations, QLatin1StringView("opinion_without_circumstances"))
        || hasCause(violations, QLatin1StringView("no_reason"));
    m_circumstances->setText(denial ? tr("理由") : tr("調達できない事情"));
    m_circumstances->setMark(presence(lacking));
    m_length->setText(tr("%1字").arg(wanted.size()));
    const bool failed = hasCause(violations, QLatin1StringView("no_override_reason"))
        || hasCause(violations, QLatin1StringView("talks_refused"));
    m_reasonRow->setVisible(!denial && (failed || !draft.reason().isEmpty()));
}

void OpinionBox::focusOpinion()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

void OpinionBox::focusReason()
{
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void OpinionBox::askToCompose()
{
    if (m_own) {
        showQuestion(true);
        m_replace->setFocus(Qt::ShortcutFocusReason);
    } else {
        Q_EMIT composeWanted();
    }
}

void OpinionBox::showQuestion(bool shown)
{
    m_question->setVisible(shown);
}

} // namespace sosdesk::ui
