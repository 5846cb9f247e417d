// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/keep_typing.h"
#include "ui/entry/facility_field.h"
#include "ui/entry/item_entry_grid.h"
#include "ui/entry/request_entry_form.h"
#include "ui/shared/asking.h"
#include "ui/shared/choice.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/quantity_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>

#include <algorithm>

// What is typed and not stored, kept for the next start.

namespace sosdesk::ui {

using namespace Qt::StringLiterals;

QJsonObject RequestEntryForm::typed() const
{
    if (!m_edited || !m_base.number.isEmpty()) {
        return {};
    }
    QJsonObject texts;
    for (const auto& [name, field] : m_texts) {
        texts.insert(name, field->text());
    }
    QJsonObject typed{{u"facility"_s, m_facility->edit()->text()},
        {u"code"_s, static_cast<qint64>(m_facility->code().number)}, {u"texts"_s, texts},
        {u"lines"_s, QJsonArray::fromStringList(m_lines->texts())}, {u"conditions"_s, m_conditions->isChecked()}};
    if (m_channel == Channel::Sheet) {
        typed.insert(u"kind"_s, m_kind->currentIndex());
    } else {
        typed.insert(u"circumstances"_s, m_circumstances->chosen());
        typed.insert(u"purchasable"_s, m_purchasable->text());
    }
    return typed;
}

void RequestEntryForm::typeAgain(const QJsonObject& typed)
{
    m_facility->set(typed.value(u"facility"_s).toString(), FacilityCode{typed.value(u"code"_s).toInteger()});
    const QJsonObject texts = typed.value(u"texts"_s).toObject();
    for (const auto& [name, field] : m_texts) {
        field->setText(texts.value(name).toString());
    }
    QStringList lines;
    for (const QJsonValue& line : typed.value(u"lines"_s).toArray()) {
        lines << line.toString();
    }
    m_lines->setTexts(lines);
    m_conditions->setChecked(typed.value(u"conditions"_s).toBool());
    if (m_channel == Channel::Sheet) {
        m_kind->setCurrentIndex(std::clamp(typed.value(u"kind"_s).toInt(), 0, m_kind->count() - 1));
    } else {
        constexpr auto answers = static_cast<int>(CodeTable<Circumstances>::rows.size());
        m_circumstances->choose(std::clamp(typed.value(u"circumstances"_s).toInt(), 0, answers));
        m_purchasable->setTyped(typed.value(u"purchasable"_s).toString());
    }
    m_known->setText(tr("未保存の入力を復元しました"));
    m_edited = true;
    check();
}

void RequestEntryForm::keep()
{
    m_keeping.stop();
    const QJsonObject now = typed();
    if (now == m_kept) {
        return;
    }
    m_kept = now;
    m_asking.ask(
        Turn::Write, [channel = m_channel, now](Desk& desk) { return keepForm(desk.office(), channel, now); },
        [this](const Result<void>& kept) {
            if (!kept) {
                Q_EMIT failed(kept.error());
            }
        });
}

void RequestEntryForm::restore()
{
    m_asking.ask(
        Turn::Read, [channel = m_channel](Desk& desk) { return keptForm(desk.office(), channel); },
        [this](const Result<QJsonObject>& kept) {
            if (kept && !kept->isEmpty() && !m_edited) {
                m_kept = *kept;
                typeAgain(*kept);
            }
        });
}

} // namespace sosdesk::ui
