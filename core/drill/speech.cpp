// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drill/speech.h"

namespace sosdesk {

QString Speech::item(Item item) const
{
    const ItemDescription* description = m_items.find(item);
    return description != nullptr ? description->name : QString();
}

QString slashed(Day day)
{
    const CivilDate date = civilOf(day);
    return QStringLiteral("%1/%2/%3").arg(date.year).arg(date.month).arg(date.day);
}

QString slashed(Instant instant)
{
    const int second = secondOfDay(instant);
    return slashed(dayOf(instant)) + QString::asprintf(" %02d:%02d", second / 3'600, second / 60 % 60);
}

} // namespace sosdesk
