// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/value_text.h"

#include <algorithm>

namespace sosdesk {
namespace {

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/** Digits with commas after every three from the right, as in 1,200; the digits alone in @p digits. */
bool grouped(std::string_view text, std::string& digits)
{
    const std::size_t first = text.find(',');
    if (first == 0 || first > 3 || (text.size() - first) % 4 != 0) {
        return false;
    }
    digits.clear();
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool comma = i >= first && (i - first) % 4 == 0;
        if (comma ? text[i] != ',' : !isDigit(text[i])) {
            return false;
        }
        if (!comma) {
            digits += text[i];
        }
    }
    return true;
}

bool takeSuffix(std::string_view& text, std::string_view suffix)
{
    if (!text.ends_with(suffix)) {
        return false;
    }
    text = trimmed(text.substr(0, text.size() - suffix.size()));
    return true;
}

Cell<Quantity> wholeFrom(std::string_view digits, Quantity factor)
{
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    if (digits.size() > 7) {
        return tl::unexpected(IssueCode::TooLarge);
    }
    Quantity value = 0;
    for (const char digit : digits) {
        value = value * 10 + (digit - '0');
    }
    value *= factor;
    return value > mostPieces ? Cell<Quantity>(tl::unexpected(IssueCode::TooLarge)) : value;
}

/** Digits with or without grouping, and a point with more digits behind them. */
bool isFraction(std::string_view text)
{
    const std::size_t point = text.find('.');
    if (point == std::string_view::npos || !allDigits(text.substr(point + 1))) {
        return false;
    }
    std::string digits;
    const std::string_view whole = text.substr(0, point);
    return whole.empty() || allDigits(whole) || grouped(whole, digits);
}

} // namespace

Cell<Quantity> quantityFrom(std::string_view utf8, bool pairs)
{
    if (allDigits(utf8)) {
        return wholeFrom(utf8, 1);
    }
    std::string scratch;
    std::string_view text = narrowed(utf8, scratch);
    Quantity factor = 1;
    if (takeSuffix(text, "双")) {
        if (!pairs) {
            return tl::unexpected(IssueCode::BadQuantity);
        }
        factor = 2;
    } else {
        takeSuffix(text, "枚");
    }
    if (allDigits(text)) {
        return wholeFrom(text, factor);
    }
    std::string digits;
    if (grouped(text, digits)) {
        return wholeFrom(digits, factor);
    }
    if (isFraction(text)) {
        return tl::unexpected(IssueCode::FractionalQuantity);
    }
    for (const std::string_view sign : {std::string_view("-"), std::string_view("▲"), std::string_view("△")}) {
        if (text.starts_with(sign)) {
            const std::string_view rest = trimmed(text.substr(sign.size()));
            const bool number = allDigits(rest) || grouped(rest, digits) || isFraction(rest);
            return tl::unexpected(number ? IssueCode::NegativeQuantity : IssueCode::BadQuantity);
        }
    }
    return tl::unexpected(IssueCode::BadQuantity);
}

} // namespace sosdesk
