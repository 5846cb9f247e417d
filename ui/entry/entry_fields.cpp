// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/entry_fields.h"

#include "core/domain/codes.h"
#include "ui/entry/facility_field.h"
#include "ui/entry/item_entry_grid.h"
#include "ui/entry/request_entry_form.h"
#include "ui/shared/choice.h"
#include "ui/shared/quantity_field.h"
#include "ui/shared/shown_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>

#include <algorithm>

namespace sosdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 60;

QString textIn(const QWidget* field)
{
    if (const auto* const line = qobject_cast<const QLineEdit*>(field)) {
        return shownLine(line->text(), longestShown);
    }
    const auto* const box = qobject_cast<const QComboBox*>(field);
    return box != nullptr ? box->currentText() : QString();
}

} // namespace

QJsonObject EntryFields::json() const
{
    QJsonObject written;
    for (const auto& [name, field] : texts) {
        written.insert(name, field->text());
    }
    QJsonObject all{{u"facility"_s, facility->edit()->text()},
        {u"code"_s, static_cast<qint64>(facility->code().number)}, {u"texts"_s, written},
        {u"lines"_s, QJsonArray::fromStringList(lines->texts())}, {u"conditions"_s, conditions->isChecked()}};
    if (kind != nullptr) {
        all.insert(u"kind"_s, kind->currentIndex());
    } else {
        all.insert(u"circumstances"_s, circumstances->chosen());
        all.insert(u"purchasable"_s, purchasable->text());
    }
    return all;
}

void EntryFields::set(const QJsonObject& typed)
{
    facility->set(typed.value(u"facility"_s).toString(), FacilityCode{typed.value(u"code"_s).toInteger()});
    const QJsonObject written = typed.value(u"texts"_s).toObject();
    for (const auto& [name, field] : texts) {
        field->setText(written.value(name).toString());
    }
    QStringList cells;
    for (const QJsonValue& line : typed.value(u"lines"_s).toArray()) {
        cells << line.toString();
    }
    lines->setTexts(cells);
    conditions->setChecked(typed.value(u"conditions"_s).toBool());
    if (kind != nullptr) {
        kind->setCurrentIndex(std::clamp(typed.value(u"kind"_s).toInt(), 0, kind->count() - 1));
    } else {
        constexpr auto answers = static_cast<int>(CodeTable<Circumstances>::rows.size());
        circumstances->choose(std::clamp(typed.value(u"circumstances"_s).toInt(), 0, answers));
        purchasable->setTyped(typed.value(u"purchasable"_s).toString());
    }
}

QString EntryFields::nowText(const QStringList& keys) const
{
    QStringList named;
    for (const QString& key : keys) {
        if (const QWidget* const field = fieldOf(key)) {
            const QString text = textIn(field);
            named << (text.isEmpty() ? field->accessibleName()
                                     : RequestEntryForm::tr("%1（今は %2）").arg(field->accessibleName(), text));
        }
    }
    return named.join(RequestEntryForm::tr("、"));
}

QWidget* EntryFields::fieldOf(const QString& key) const
{
    const QString last = key.section(u'.', -1);
    if (key.startsWith("lines."_L1)) {
        return lines->fieldAt(last.toInt());
    }
    const std::map<QString, QWidget*> others{{u"facility"_s, facility->edit()}, {u"kind"_s, kind},
        {u"conditions"_s, conditions}, {u"circumstances"_s, circumstances}, {u"purchasable"_s, purchasable}};
    if (const auto other = others.find(key); other != others.end()) {
        return other->second;
    }
    const auto text = texts.find(last);
    return text != texts.end() ? text->second : nullptr;
}

} // namespace sosdesk::ui
