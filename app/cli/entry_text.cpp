// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/entry_text.h"

#include <QRegularExpression>

namespace sosdesk::cli {

std::optional<Quantity> piecesFrom(const QString& text)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,7}$"));
    return digits.match(text).hasMatch() && !text.endsWith(u'\n') ? std::optional<Quantity>(text.toLongLong())
                                                                  : std::nullopt;
}

Result<std::optional<Quantity>> optionalQuantity(const QCommandLineParser& parser, const QString& option)
{
    if (!parser.isSet(option)) {
        return std::optional<Quantity>();
    }
    const auto pieces = piecesFrom(parser.value(option));
    return pieces ? Result<std::optional<Quantity>>(pieces)
                  : badArgument(QStringLiteral("--") + option, parser.value(option));
}

Result<std::optional<Day>> optionalDay(const QCommandLineParser& parser, const QString& option)
{
    if (!parser.isSet(option)) {
        return std::optional<Day>();
    }
    const auto day = dayFromIso(parser.value(option));
    return day ? Result<std::optional<Day>>(day) : badArgument(QStringLiteral("--") + option, parser.value(option));
}

Result<std::optional<Instant>> optionalInstant(const QCommandLineParser& parser, const QString& option)
{
    if (!parser.isSet(option)) {
        return std::optional<Instant>();
    }
    const auto instant = instantFromIso(parser.value(option));
    return instant ? Result<std::optional<Instant>>(instant)
                   : badArgument(QStringLiteral("--") + option, parser.value(option));
}

Result<Correction> correctionFrom(Desk& desk, const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    SOSDESK_TAKE(const Item item, itemFromCode(desk, text.left(colon)));
    Correction correction{item, {}, {}, {}};
    if (colon < 0) {
        return badArgument(QStringLiteral("--correct"), text);
    }
    for (const QString& part : text.mid(colon + 1).split(u',')) {
        const qsizetype equals = part.indexOf(u'=');
        const QString name = part.left(equals);
        const std::optional<Quantity> pieces = piecesFrom(part.mid(equals + 1));
        std::optional<Quantity>* const figure = name == QStringLiteral("stock") ? &correction.stock
            : name == QStringLiteral("use")                                     ? &correction.weeklyUse
            : name == QStringLiteral("purchase")                                ? &correction.purchase
                                                                                : nullptr;
        if (equals < 0 || figure == nullptr || !pieces || *figure) {
            return badArgument(QStringLiteral("--correct"), text);
        }
        *figure = pieces;
    }
    return correction;
}

Result<DecisionLine> decisionLineFrom(Desk& desk, const QString& text)
{
    const qsizetype equals = text.indexOf(u'=');
    SOSDESK_TAKE(const Item item, itemFromCode(desk, text.left(equals)));
    const QStringList sides = equals < 0 ? QStringList() : text.mid(equals + 1).split(u':');
    const std::optional<Quantity> prefecture = piecesFrom(sides.value(0));
    const std::optional<Quantity> state = piecesFrom(sides.value(1));
    if (sides.size() != 2 || !prefecture || !state) {
        return badArgument(QStringLiteral("--line"), text);
    }
    return DecisionLine{item, *prefecture, *state};
}

} // namespace sosdesk::cli
