// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/contact_box.h"

#include "core/review/blank.h"
#include "core/wording/labels.h"
#include "core/wording/sentence.h"
#include "ui/review/contact_form.h"
#include "ui/shared/fonts.h"
#include "ui/shared/quantity_text.h"
#include "ui/shared/shown_text.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace sosdesk::ui {
namespace {

constexpr int mostRecordLines = 8;
constexpr int mostRemarkLines = 5;
constexpr qsizetype longestPart = 400;

QString correctionText(const Correction& correction, const ItemCatalogue& items)
{
    const ItemDescription* item = items.find(correction.item);
    QStringList parts{item != nullptr ? item->name : QString::number(correction.item.number)};
    if (correction.stock) {
        parts += ContactBox::tr("在庫 %1").arg(grouped(*correction.stock));
    }
    if (correction.weeklyUse) {
        parts += ContactBox::tr("消費/週 %1").arg(grouped(*correction.weeklyUse));
    }
    if (correction.purchase) {
        parts += ContactBox::tr("購入/週 %1").arg(grouped(*correction.purchase));
    }
    return parts.join(u' ');
}

QString recordText(const Contact& contact, Day asOf, const ItemCatalogue& items)
{
    QStringList parts{
        ContactBox::tr("%1 %2 %3")
            .arg(wording::timeText(contact.at, asOf), wording::label(contact.means), wording::label(contact.result))};
    const auto add = [&](const QString& text) {
        if (!isBlank(text)) {
            parts += shownLine(text, longestPart);
        }
    };
    add(contact.person);
    add(contact.circumstances ? wording::label(*contact.circumstances) : QString());
    add(contact.note);
    if (contact.purchasable) {
        add(ContactBox::tr("購入可能 %1").arg(wording::pieces(*contact.purchasable)));
    }
    if (contact.purchasableFrom) {
        add(ContactBox::tr("%1から").arg(wording::dayText(*contact.purchasableFrom, asOf)));
    }
    for (const Correction& correction : contact.corrections) {
        add(ContactBox::tr("訂正 %1").arg(correctionText(correction, items)));
    }
    if (contact.redialAt) {
        add(ContactBox::tr("かけ直し %1").arg(wording::timeText(*contact.redialAt, asOf)));
    }
    if (!isBlank(contact.officer)) {
        add(ContactBox::tr("担当 %1").arg(contact.officer));
    }
    return parts.join(QStringLiteral("　"));
}

/** 「3件　不在×2　折返し 11/19 15:30」 */
QString remarkOf(const std::vector<Contact>& contacts, Day today)
{
    QStringList parts{ContactBox::tr("%1件").arg(contacts.size())};
    const auto reached = std::find_if(contacts.rbegin(), contacts.rend(),
        [](const Contact& contact) { return contact.result != ContactResult::NoAnswer; });
    if (reached != contacts.rbegin()) {
        parts += ContactBox::tr("不在×%1").arg(std::distance(contacts.rbegin(), reached));
    }
    if (!contacts.empty() && contacts.back().redialAt) {
        parts += ContactBox::tr("折返し %1").arg(wording::timeText(*contacts.back().redialAt, today));
    }
    return parts.join(QStringLiteral("　"));
}

} // namespace

ContactBox::ContactBox(const ItemCatalogue& items, QWidget* parent)
    : QWidget(parent)
    , m_items(items)
    , m_head(new SectionHead(tr("聞き取り"), this))
    , m_form(new ContactForm(items, this))
    , m_records(new PlainLabel(this, mostRecordLines))
    , m_remarks(new PlainLabel(this, mostRemarkLines))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ems(this, 0.2));
    column->addWidget(m_head);
    column->addWidget(m_form);
    column->addWidget(m_records);
    column->addWidget(m_remarks);
    m_form->hide();
    m_records->setObjectName(QStringLiteral("contacts"));
    m_remarks->setObjectName(QStringLiteral("remarks"));
    m_remarks->setTone(Tone::Secondary);
    connect(m_form, &ContactForm::recorded, this, [this](const Contact& contact) {
        m_sent.try_emplace(contact.requestNumber, m_form->sketch()); // pressed again, it is the same one
        Q_EMIT recorded(contact);
    });
    connect(m_form, &ContactForm::edited, this, &ContactBox::edited);
    connect(m_form, &ContactForm::closed, this, &ContactBox::close);
}

void ContactBox::show(const ReviewedRequest& reviewed)
{
    if (reviewed.stored.request.number != m_number) {
        changeTo(reviewed);
    }
    showRecords(reviewed);
}

void ContactBox::answer(const QString& number, bool stored)
{
    const auto sent = m_sent.extract(number);
    if (sent.empty() || !stored) {
        return;
    }
    const auto waiting = m_waiting.find(number);
    if (number == m_number && m_form->sketch() == sent.mapped()) {
        close();
        m_form->clear();
        Q_EMIT edited();
    } else if (waiting != m_waiting.end() && waiting->second == sent.mapped()) { // another one was shown meanwhile
        m_waiting.erase(waiting);
    }
}

void ContactBox::setNow(Instant now)
{
    m_form->setNow(now);
}

void ContactBox::changeTo(const ReviewedRequest& reviewed)
{
    if (!m_number.isEmpty() && !m_form->isEmpty()) {
        m_waiting[m_number] = m_form->sketch();
    }
    m_number = reviewed.stored.request.number;
    m_form->begin(reviewed);
    const auto waiting = m_waiting.find(m_number);
    const bool waits = waiting != m_waiting.end();
    if (waits) {
        m_form->restore(waiting->second);
        m_waiting.erase(waiting);
    }
    m_form->setVisible(waits);
}

void ContactBox::showRecords(const ReviewedRequest& reviewed)
{
    const std::vector<Contact>& contacts = reviewed.dossier.contacts;
    QStringList lines;
    for (auto contact = contacts.rbegin(); contact != contacts.rend(); ++contact) {
        lines += recordText(*contact, reviewed.review.processingDay, m_items);
    }
    m_head->setRemark(remarkOf(contacts, dayOf(reviewed.asOf)));
    m_records->setText(lines.isEmpty() ? tr("記録はありません（C で記録）") : lines.join(u'\n'));
    m_records->setTone(lines.isEmpty() ? Tone::Secondary : Tone::Text);
    const QString remarks = reviewed.stored.request.remarks;
    m_remarks->setText(isBlank(remarks) ? tr("備考：なし") : tr("備考：%1").arg(remarks));
}

QJsonObject ContactBox::typed() const
{
    return m_number.isEmpty() || m_form->isEmpty() ? QJsonObject() : jsonOf(m_form->sketch());
}

bool ContactBox::typeAgain(const QJsonObject& typed)
{
    if (typed.isEmpty() || !m_form->isEmpty()) {
        return false;
    }
    m_form->restore(sketchFrom(typed));
    m_form->show();
    return true;
}

void ContactBox::open()
{
    m_form->show();
    m_form->focusFirst();
    Q_EMIT opened();
}

void ContactBox::close()
{
    const bool typing = m_form->isAncestorOf(window()->focusWidget());
    m_form->hide();
    if (typing) {
        Q_EMIT closed();
    }
}

} // namespace sosdesk::ui
