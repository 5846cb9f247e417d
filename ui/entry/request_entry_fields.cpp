// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/sentence.h"
#include "ui/entry/facility_field.h"
#include "ui/entry/item_entry_grid.h"
#include "ui/entry/request_entry_form.h"
#include "ui/shared/choice.h"
#include "ui/shared/moment_text.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/quantity_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace sosdesk::ui {
namespace {

QString typedFrom(const std::optional<Instant>& at)
{
    return at ? wording::timeText(*at, dayOf(*at)) : QString();
}

} // namespace

QString RequestEntryForm::text(const char* name) const
{
    const auto field = m_fields.texts.find(QString::fromLatin1(name));
    return field == m_fields.texts.end() ? QString() : field->second->text().trimmed();
}

void RequestEntryForm::setText(const char* name, const QString& text)
{
    const auto field = m_fields.texts.find(QString::fromLatin1(name));
    if (field != m_fields.texts.end()) {
        field->second->setText(text);
        field->second->setCursorPosition(0);
    }
}

void RequestEntryForm::fill(const RequestEntry& entry)
{
    m_fields.facility->set(entry.facilityName, entry.facilityCode);
    m_fields.lines->setLines(entry.lines);
    setText("entryReceived", typedFrom(entry.received));
    setText("entryRemarks", entry.remarks);
    setText("entryPostalCode", entry.form.postalCode);
    setText("entryAddress", entry.form.address);
    setText("entryPhone", entry.form.phone);
    setText("entryPerson", entry.form.contactPerson);
    setText("entryCaller", entry.form.caller);
    setText("entryNote", entry.note);
    setText("entryIdApplied", entry.form.idAppliedOn ? isoOf(*entry.form.idAppliedOn) : QString());
    m_fields.conditions->setChecked(entry.conditionsConfirmed.value_or(false));
    if (m_channel == Channel::Sheet) {
        m_fields.kind->setCurrentIndex(entry.form.kind ? static_cast<int>(*entry.form.kind) + 1 : 0);
    } else {
        m_fields.circumstances->choose(entry.circumstances ? static_cast<int>(*entry.circumstances) + 1 : 0);
        m_fields.purchasable->setQuantity(entry.purchasable);
    }
    m_title->setText(!entry.number.isEmpty() ? tr("%1 を訂正").arg(entry.number)
            : m_channel == Channel::Sheet    ? tr("緊急配布要請シートを入力")
                                             : tr("緊急の要請を入力（電話）"));
    m_known->setText({});
    m_known->setMark({});
    m_known->setTone(Tone::Secondary);
    m_edited = false;
}

/** What was typed while @p sent was on its way belongs to the same request: it waits as its correction. */
void RequestEntryForm::goOn(const RequestEntry& sent, const Request& stored)
{
    const RequestEntry typed = entry();
    m_was = m_sent;
    m_base = sent;
    m_base.number = stored.number;
    m_base.version.reset();
    m_base.received = stored.received;
    if (text("entryReceived").isEmpty()) {
        setText("entryReceived", typedFrom(stored.received)); // of a correction, nothing would mean now
    }
    if (m_channel == Channel::Urgent && typed.note == sent.note && typed.circumstances == sent.circumstances
        && typed.purchasable == sent.purchasable) { // it is recorded: not once more
        setText("entryNote", {});
        m_fields.circumstances->choose(0);
        m_fields.purchasable->setQuantity({});
    }
    m_title->setText(tr("%1 を受け付けました。そのあとの入力は訂正として保存します").arg(stored.number));
    check();
}

RequestEntry RequestEntryForm::entry() const
{
    RequestEntry entry = m_base;
    entry.facilityName = m_fields.facility->name();
    entry.facilityCode = m_fields.facility->code();
    entry.lines = m_fields.lines->lines();
    entry.remarks = text("entryRemarks");
    const QString received = text("entryReceived");
    if (received.isEmpty()) {
        entry.received.reset();
    } else if (received != typedFrom(m_base.received)) { // untouched it keeps its year and its seconds
        entry.received = pastMomentFromTyped(received, m_now);
    }
    entry.form.postalCode = text("entryPostalCode");
    entry.form.address = text("entryAddress");
    entry.form.phone = text("entryPhone");
    entry.form.contactPerson = text("entryPerson");
    if (m_channel == Channel::Sheet) {
        const QString applied = text("entryIdApplied");
        const auto iso = dayFromIso(applied);
        entry.form.idAppliedOn = iso ? iso : dayFromTyped(applied, dayOf(m_now));
        entry.conditionsConfirmed = m_fields.conditions->isChecked();
        const int kind = m_fields.kind->currentIndex();
        entry.form.kind = kind > 0 ? std::optional(static_cast<FacilityKind>(kind - 1)) : std::nullopt;
        return entry;
    }
    entry.form.caller = text("entryCaller");
    entry.note = text("entryNote");
    if (m_fields.conditions->isChecked() || entry.conditionsConfirmed) { // else nobody asked
        entry.conditionsConfirmed = m_fields.conditions->isChecked();
    }
    entry.purchasable = m_fields.purchasable->quantity();
    const int circumstances = m_fields.circumstances->chosen();
    entry.circumstances =
        circumstances > 0 ? std::optional(static_cast<Circumstances>(circumstances - 1)) : std::nullopt;
    return entry;
}

QWidget* RequestEntryForm::wrongField(QString& reason) const
{
    if (QuantityField* const wrong = m_fields.lines->wrongField()) {
        reason = wrong->problem();
        return wrong;
    }
    if (m_fields.purchasable != nullptr && !m_fields.purchasable->problem().isEmpty()) {
        reason = m_fields.purchasable->problem();
        return m_fields.purchasable;
    }
    const RequestEntry typed = entry();
    if (!text("entryReceived").isEmpty() && !typed.received) {
        reason = tr("要請の日時を、月/日 時:分で入力してください");
        return m_fields.texts.at(QStringLiteral("entryReceived"));
    }
    if (!text("entryIdApplied").isEmpty() && !typed.form.idAppliedOn) {
        reason = tr("IDの申請日を、月/日で入力してください");
        return m_fields.texts.at(QStringLiteral("entryIdApplied"));
    }
    return nullptr;
}

} // namespace sosdesk::ui
