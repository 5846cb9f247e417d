// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/delivery_formats.h"

#include "core/desk/office.h"
#include "core/desk/paper_selection.h"
#include "core/documents/carrier_layout.h"

namespace sosdesk {
namespace {

LabelRoom roomOf(const CarrierLayout& layout, CarrierField field)
{
    LabelRoom room;
    for (const TextLimit& limit : layout.limitsOf(field)) {
        room.most += limit.most;
        room.inBytes = limit.unit == TextUnit::Bytes;
    }
    return room;
}

} // namespace

Result<std::vector<DeliveryFormat>> deliveryFormats(Office& office)
{
    SOSDESK_TAKE(const auto layouts, CarrierLayout::all({folderOf(office)}));
    std::vector<DeliveryFormat> formats{{QStringLiteral("annex2-xlsx"), QStringLiteral("別添２（Excel）")},
        {QStringLiteral("annex2-csv"), QStringLiteral("別添２（CSV）")}};
    for (const CarrierLayout& layout : layouts) {
        formats.push_back(
            {layout.format, layout.name, roomOf(layout, CarrierField::Name), roomOf(layout, CarrierField::Department),
                roomOf(layout, CarrierField::Address), roomOf(layout, CarrierField::Building)});
    }
    return formats;
}

int labelLength(const QString& text, const LabelRoom& room)
{
    return lengthOf(text, room.inBytes ? TextUnit::Bytes : TextUnit::Characters);
}

} // namespace sosdesk
