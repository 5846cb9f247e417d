// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/label_store.h"

#include "core/store/columns.h"

namespace sosdesk {

Result<ShippingLabel> LabelStore::of(FacilityCode facility) const
{
    return m_database.guarded([&] {
        ShippingLabel label;
        label.facility = facility;
        auto& row = with(m_database.prepare("SELECT version, kept, name, department, address, building, postal_code, "
                                            "phone FROM shipping_label WHERE facility = ?"),
            facility);
        if (row.executeStep()) {
            Columns columns(row);
            label.version = columns.small();
            label.kept = columns.flag();
            label.name = columns.text();
            label.department = columns.text();
            label.address = columns.text();
            label.building = columns.text();
            label.postalCode = columns.text();
            label.phone = columns.text();
        }
        row.reset();
        return label;
    });
}

Result<ShippingLabel> LabelStore::record(UnitOfWork& work, ShippingLabel label)
{
    SOSDESK_TAKE(const ShippingLabel before, of(label.facility));
    label.version = before.version + 1;
    SOSDESK_TRY(m_database.guarded([&] {
        with(m_database.prepare("INSERT INTO shipping_label VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                "ON CONFLICT (facility) DO UPDATE SET version = excluded.version, "
                                "operation = excluded.operation, kept = excluded.kept, name = excluded.name, "
                                "department = excluded.department, address = excluded.address, "
                                "building = excluded.building, postal_code = excluded.postal_code, "
                                "phone = excluded.phone"),
            label.facility, work.author().newId(), label.version, work.row(), label.kept, label.name, label.department,
            label.address, label.building, label.postalCode, label.phone)
            .exec();
    }));
    const QString object = textOf(label.facility);
    SOSDESK_TRY(work.journal({QStringLiteral("shipping_label"), object,
        before.version > 0 ? jsonOf(before) : QJsonObject(), jsonOf(label)}));
    SOSDESK_TRY(work.send(QStringLiteral("shipping_label"), object, jsonOf(label)));
    return label;
}

Result<Replacements> LabelStore::replacements() const
{
    return m_database.guarded([&] {
        Replacements found;
        auto& row = m_database.prepare("SELECT character, replacement FROM character_replacement WHERE kept = 1");
        while (row.executeStep()) {
            Columns columns(row);
            const QString character = columns.text();
            found[character] = columns.text();
        }
        return found;
    });
}

Result<void> LabelStore::replace(UnitOfWork& work, const QString& character, const std::optional<QString>& replacement)
{
    SOSDESK_TAKE(const Replacements known, replacements());
    SOSDESK_TRY(m_database.guarded([&] {
        with(m_database.prepare("INSERT INTO character_replacement VALUES (?, ?, 1, ?, ?, ?) "
                                "ON CONFLICT (character) DO UPDATE SET version = version + 1, "
                                "operation = excluded.operation, kept = excluded.kept, "
                                "replacement = excluded.replacement"),
            character, work.author().newId(), work.row(), replacement.has_value(), replacement.value_or(QString()))
            .exec();
    }));
    const auto before = known.find(character);
    const QJsonObject after = replacement ? QJsonObject{{QStringLiteral("replacement"), *replacement}} : QJsonObject();
    SOSDESK_TRY(work.journal({QStringLiteral("replace_character"), character,
        before == known.end() ? QJsonObject() : QJsonObject{{QStringLiteral("replacement"), before->second}}, after}));
    return work.send(QStringLiteral("character_replacement"), character, after);
}

} // namespace sosdesk
