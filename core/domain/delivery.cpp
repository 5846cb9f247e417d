// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/delivery.h"

#include <QUuid>

#include <algorithm>

namespace sosdesk {
namespace {

constexpr int numberLetters = 12;
constexpr int mostParcels = 9'999;
constexpr QChar liveMark = u'S';
constexpr QChar drillMark = u'D';

} // namespace

QString deliveryNumber(const QUuid& identity, Mode mode)
{
    static const QString letters = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    // All of the identity counts, wherever its maker put what is new in it.
    quint64 bits = 0;
    for (const char byte : identity.toRfc4122()) {
        bits = (bits ^ static_cast<unsigned char>(byte)) * 0x100000001B3; // FNV-1a
    }
    bits ^= bits >> 32; // its low bits alone are little mixed
    QString number(mode == Mode::Drill ? drillMark : liveMark);
    for (int letter = 0; letter < numberLetters; ++letter) {
        number += letters[static_cast<qsizetype>(bits & 31)];
        bits >>= 5;
    }
    return number;
}

bool isDrillNumber(const QString& number)
{
    return number.size() == numberLetters + 1 && number.front() == drillMark;
}

int parcelsOf(const std::vector<DeliveryLine>& lines, const ItemCatalogue& items)
{
    Quantity parcels = 0;
    for (const DeliveryLine& line : lines) {
        const ItemDescription* known = items.find(line.item);
        const Quantity pack = known != nullptr ? std::max<Quantity>(known->packSize, 1) : 1;
        parcels += (line.pieces + pack - 1) / pack;
    }
    return static_cast<int>(std::clamp<Quantity>(parcels, 1, mostParcels));
}

} // namespace sosdesk
