// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/delivery_list.h"

#include "core/documents/document_resources.h"
#include "core/policy/resource_object.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sosdesk {
namespace {

constexpr std::array fields = {std::pair{"number", DeliveryField::Number}, std::pair{"sender", DeliveryField::Sender},
    std::pair{"postal_code", DeliveryField::PostalCode}, std::pair{"address", DeliveryField::Address},
    std::pair{"facility", DeliveryField::Facility}, std::pair{"person", DeliveryField::Person},
    std::pair{"phone", DeliveryField::Phone}, std::pair{"item", DeliveryField::Item},
    std::pair{"pieces", DeliveryField::Pieces}, std::pair{"parcels", DeliveryField::Parcels},
    std::pair{"ship_day", DeliveryField::ShipDay}, std::pair{"remarks", DeliveryField::Remarks}};

SheetType typeOf(DeliveryField field)
{
    const bool counted = field == DeliveryField::Pieces || field == DeliveryField::Parcels;
    return counted ? SheetType::Number : field == DeliveryField::ShipDay ? SheetType::Date : SheetType::Text;
}

DeliveryLayout::Column readColumn(ResourceObject& in)
{
    DeliveryLayout::Column column;
    const QString name = in.text(QStringLiteral("value"));
    const auto known = std::find_if(
        fields.begin(), fields.end(), [&](const auto& field) { return name == QLatin1StringView(field.first); });
    if (known == fields.end()) {
        in.refuse(QStringLiteral("value"), QStringLiteral("unknown value"));
    } else {
        column.field = known->second;
    }
    column.column.header = in.text(QStringLiteral("header"));
    column.column.width = in.number(QStringLiteral("width"), 1, 200);
    column.column.type = typeOf(column.field);
    return column;
}

bool isSheetName(const QString& name)
{
    static const QString forbidden = QStringLiteral("[]:*?/\\'");
    return name.size() <= 31
        && std::none_of(name.begin(), name.end(), [](QChar c) { return forbidden.contains(c) || !c.isPrint(); });
}

} // namespace

Result<DeliveryLayout> DeliveryLayout::load(const QStringList& userFolders)
{
    SOSDESK_TAKE(const ResourceFile file,
        documentResource(QStringLiteral("carriers"), QStringLiteral("annex2.json"), userFolders));
    DeliveryLayout layout;
    SOSDESK_TRY(ResourceObject::parse(file.path, file.bytes, [&](ResourceObject& in) {
        layout.name = in.text(QStringLiteral("sheet"));
        if (!isSheetName(layout.name)) {
            in.refuse(QStringLiteral("sheet"), QStringLiteral("no name of a sheet"));
        }
        layout.drill = in.text(QStringLiteral("drill"));
        layout.drillHead = in.text(QStringLiteral("drillHeader"));
        in.objects(
            QStringLiteral("columns"), [&](ResourceObject& part) { layout.columns.push_back(readColumn(part)); });
        if (layout.columns.empty()) {
            in.refuse(QStringLiteral("columns"), QStringLiteral("empty"));
        }
    }));
    return layout;
}

} // namespace sosdesk
