// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in the fields of the contact form: read, judged and recorded.

#include "core/review/blank.h"
#include "core/wording/sentence.h"
#include "ui/review/contact_form.h"
#include "ui/review/contact_keys.h"
#include "ui/review/correction_grid.h"
#include "ui/shared/choice.h"
#include "ui/shared/moment_text.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/quantity_field.h"

#include <QLineEdit>

namespace sosdesk::ui {
namespace {

template <typename Code>
Code codeAt(int index)
{
    return CodeTable<Code>::rows[static_cast<std::size_t>(index)].first;
}

} // namespace

void ContactForm::redialIn(int minutes)
{
    const Instant at{m_now.micros + qint64{minutes} * 60 * 1'000'000};
    const int minute = secondOfDay(at) / 60;
    const QString time = QStringLiteral("%1:%2").arg(minute / 60).arg(minute % 60, 2, 10, QLatin1Char('0'));
    m_redial->setText(dayOf(at) == dayOf(m_now) ? time : wording::dayText(dayOf(at), dayOf(m_now)) + u' ' + time);
    refreshHint();
    Q_EMIT edited();
}

bool ContactForm::takeNumber(int number)
{
    if (qobject_cast<QLineEdit*>(focusWidget()) != nullptr || number < 1 || number > 9) {
        return false;
    }
    if (number < firstRedialKey) {
        m_result->choose(number - 1);
        m_result->focusChosen();
    } else if (number < firstCircumstancesKey) {
        redialIn(redialMinutes.at(static_cast<std::size_t>(number - firstRedialKey)));
        return true;
    } else {
        m_circumstances->choose(number - firstCircumstancesKey + 1);
        QWidget* const next = number == firstCircumstancesKey ? static_cast<QWidget*>(m_purchasable) : m_note;
        next->setFocus(Qt::ShortcutFocusReason);
    }
    refreshHint();
    Q_EMIT edited();
    return true;
}

Contact ContactForm::contact() const
{
    Contact contact;
    contact.requestNumber = m_number;
    contact.result = codeAt<ContactResult>(m_result->chosen());
    contact.means = codeAt<Means>(m_means->chosen());
    contact.person = m_person->text();
    if (m_circumstances->chosen() > 0) {
        contact.circumstances = codeAt<Circumstances>(m_circumstances->chosen() - 1);
    }
    contact.purchasable = m_purchasable->quantity();
    contact.purchasableFrom = dayFromTyped(m_purchasableFrom->text(), dayOf(m_now));
    contact.note = m_note->text();
    contact.redialAt = momentFromTyped(m_redial->text(), m_now);
    contact.corrections = m_corrections->corrections();
    return contact;
}

QWidget* ContactForm::wrongField(QString& reason) const
{
    const Contact read = contact();
    if (read.circumstances == Circumstances::Other && isBlank(read.note)) {
        reason = tr("「その他」の事情を、内容に書いてください");
        return m_note;
    }
    if (read.result == ContactResult::Talked && isEmpty()) {
        reason = tr("聞いたことを書いてください");
        return m_note;
    }
    if (!m_purchasable->problem().isEmpty()) {
        reason = m_purchasable->problem();
        return m_purchasable;
    }
    if (!isBlank(m_purchasableFrom->text()) && !read.purchasableFrom) {
        reason = tr("いつから購入できるかを、月/日で入力してください");
        return m_purchasableFrom;
    }
    if (!isBlank(m_redial->text()) && !read.redialAt) {
        reason = tr("かけ直す時刻を、時:分で入力してください");
        return m_redial;
    }
    QuantityField* wrong = m_corrections->wrongField();
    reason = wrong != nullptr ? wrong->problem() : QString();
    return wrong;
}

void ContactForm::record()
{
    QString reason;
    if (QWidget* wrong = wrongField(reason)) {
        m_hint->setText(reason);
        m_hint->setMark(Verdict::Fail);
        m_hint->setTone(Tone::Fail);
        wrong->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    Q_EMIT recorded(contact());
}

/** What C6 will still ask, what was understood, and what the facility should be told. */
void ContactForm::refreshHint()
{
    const Contact read = contact();
    QString hint = tr("伝えること：材質・サイズは選べない。施設名・枚数は公表されることがある");
    std::optional<Verdict> mark;
    if (read.circumstances == Circumstances::Stockout && !read.purchasable) {
        hint = tr("欠品では、購入できる枚数も聞いてください（なければ 0）");
        mark = Verdict::Attention;
    } else if (read.redialAt) {
        hint = tr("かけ直し：%1").arg(wording::timeText(*read.redialAt, dayOf(m_now)));
    }
    m_hint->setText(hint);
    m_hint->setMark(mark);
    m_hint->setTone(mark ? Tone::Text : Tone::Secondary);
}

} // namespace sosdesk::ui
