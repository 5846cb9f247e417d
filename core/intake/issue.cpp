// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/issue.h"

#include <algorithm>

namespace sosdesk {

QString nameOf(IssueCode code)
{
    switch (code) {
    case IssueCode::BadCode:
        return QStringLiteral("bad_code");
    case IssueCode::LostZero:
        return QStringLiteral("lost_zero");
    case IssueCode::ExponentCode:
        return QStringLiteral("exponent_code");
    case IssueCode::CheckDigit:
        return QStringLiteral("check_digit");
    case IssueCode::BadQuantity:
        return QStringLiteral("bad_quantity");
    case IssueCode::NegativeQuantity:
        return QStringLiteral("negative_quantity");
    case IssueCode::FractionalQuantity:
        return QStringLiteral("fractional_quantity");
    case IssueCode::TooLarge:
        return QStringLiteral("too_large");
    case IssueCode::BadDate:
        return QStringLiteral("bad_date");
    case IssueCode::BadTime:
        return QStringLiteral("bad_time");
    case IssueCode::BadBoolean:
        return QStringLiteral("bad_boolean");
    case IssueCode::BadOutlook:
        return QStringLiteral("bad_outlook");
    case IssueCode::UnknownItem:
        return QStringLiteral("unknown_item");
    case IssueCode::UnknownStatus:
        return QStringLiteral("unknown_status");
    case IssueCode::UnknownWord:
        return QStringLiteral("unknown_word");
    case IssueCode::MissingValue:
        return QStringLiteral("missing_value");
    case IssueCode::DuplicateRow:
        return QStringLiteral("duplicate_row");
    case IssueCode::SiblingRefused:
        return QStringLiteral("sibling_refused");
    case IssueCode::NotWednesday:
        return QStringLiteral("not_wednesday");
    case IssueCode::NothingAsked:
        return QStringLiteral("nothing_asked");
    case IssueCode::TotalMismatch:
        return QStringLiteral("total_mismatch");
    case IssueCode::PrivateCharacter:
        return QStringLiteral("private_character");
    case IssueCode::TooFewFields:
        return QStringLiteral("too_few_fields");
    case IssueCode::BadCharacter:
        return QStringLiteral("bad_character");
    case IssueCode::TooLong:
        return QStringLiteral("too_long");
    }
    Q_UNREACHABLE();
}

void IssueList::add(RowIssue issue)
{
    qint64& count = issue.refused ? m_refusals : m_warnings;
    if (++count <= static_cast<qint64>(mostListed)) {
        m_listed.push_back(std::move(issue));
    }
}

void IssueList::clear()
{
    *this = {};
}

void IssueList::sortByLine()
{
    std::stable_sort(m_listed.begin(), m_listed.end(),
        [](const RowIssue& left, const RowIssue& right) { return left.line < right.line; });
}

} // namespace sosdesk
