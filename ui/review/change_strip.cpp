// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/change_strip.h"

#include "core/review/blank.h"
#include "core/wording/second_look.h"
#include "ui/shared/asking.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_button.h"
#include "ui/shared/plain_label.h"

#include <QGridLayout>
#include <QLineEdit>

namespace sosdesk::ui {
namespace {

constexpr int mostLines = 8; ///< which check, of which item: all of it is read before S

Verdict markOf(SecondLookOutcome outcome)
{
    switch (outcome) {
    case SecondLookOutcome::Withdrawn:
    case SecondLookOutcome::NowUnclear:
        return Verdict::Attention;
    case SecondLookOutcome::NowFails:
    case SecondLookOutcome::StillFails:
        return Verdict::Fail;
    case SecondLookOutcome::NowPasses:
    case SecondLookOutcome::StillPasses:
        return Verdict::Ok;
    }
    Q_UNREACHABLE();
}

Ground groundOf(Verdict verdict)
{
    return verdict == Verdict::Fail ? Ground::Fail : verdict == Verdict::Ok ? Ground::Accent : Ground::Attention;
}

} // namespace

ChangeStrip::ChangeStrip(Asking& asking, const ItemCatalogue& items, QWidget* parent)
    : QWidget(parent)
    , m_asking(asking)
    , m_items(items)
    , m_sentence(new PlainLabel(this, mostLines))
    , m_more(new PlainLabel(this, mostLines))
    , m_reason(new QLineEdit(this))
    , m_settle(new KeyButton(tr("変更を確認済みにする"), QStringLiteral("S"), this))
{
    setObjectName(QStringLiteral("changeStrip"));
    setAccessibleName(tr("変更の見直し"));
    m_sentence->setObjectName(QStringLiteral("changeSentence"));
    m_more->setObjectName(QStringLiteral("changeSurveys"));
    m_more->setTone(Tone::Secondary);
    m_reason->setObjectName(QStringLiteral("changeReason"));
    m_reason->setAccessibleName(tr("変更後も要のままとする理由"));
    m_reason->setPlaceholderText(tr("変更後も要のままとする理由（D6）"));
    m_settle->setObjectName(QStringLiteral("settle"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(ems(this, 1.2), ems(this, 0.5), ems(this, 1.2), 0); // in line with the pane below
    grid->setHorizontalSpacing(ems(this, 0.7));
    grid->setVerticalSpacing(ems(this, 0.3));
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_sentence, 0, 0);
    grid->addWidget(m_settle, 0, 1, Qt::AlignTop);
    grid->addWidget(m_more, 1, 0, 1, 2);
    grid->addWidget(m_reason, 2, 0, 1, 2);
    connect(m_settle, &QPushButton::clicked, this, &ChangeStrip::settle);
    connect(m_reason, &QLineEdit::returnPressed, this, &ChangeStrip::settle);
    hideAll();
}

void ChangeStrip::hideAll()
{
    m_again.reset();
    setVisible(false);
}

void ChangeStrip::setRequest(const QString& number, bool waits)
{
    const bool same = number == m_number;
    m_number = number;
    if (!waits || !same) {
        hideAll();
        m_reason->clear();
    }
    if (!waits) {
        return;
    }
    m_asking.ask(
        Turn::Read, [number](Desk& desk) { return secondLook(desk.office(), number); },
        [this, number](const Result<std::optional<LookedAgain>>& again) {
            if (number != m_number) {
                return; // another one is shown by now
            }
            if (!again) {
                Q_EMIT failed(again.error());
            } else if (*again) {
                show(**again);
            } else {
                hideAll();
            }
        });
}

void ChangeStrip::show(const LookedAgain& again)
{
    m_number = again.number;
    m_again = again;
    const Verdict mark = again.look.isOutrun() ? Verdict::Fail : markOf(again.look.outcome);
    m_sentence->setMark(mark);
    m_sentence->setGround(groundOf(mark));
    const QString sentence = wording::secondLook(again.look, m_items);
    m_sentence->setText(again.decided ? tr("決定後に変更　%1").arg(sentence) : tr("変更あり　%1").arg(sentence));
    m_more->setText(wording::newsText(again.fields, m_items));
    m_more->setVisible(!m_more->text().isEmpty());
    m_reason->setVisible(again.needsReason);
    setVisible(true);
}

void ChangeStrip::settle()
{
    if (!m_again) {
        return;
    }
    if (m_again->needsReason && isBlank(m_reason->text())) {
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    const SettleOrder order{{{m_again->number, m_again->version}}, true, m_reason->text()};
    m_asking.ask(
        Turn::Write, [order](Desk& desk) { return sosdesk::settle(desk.office(), order); },
        [this, number = m_again->number](const Result<SettleOutcome>& outcome) {
            if (!outcome) {
                Q_EMIT failed(outcome.error());
                return;
            }
            if (number == m_number) {
                hideAll();
                m_reason->clear();
            }
            Q_EMIT settled(number);
        });
}

} // namespace sosdesk::ui
