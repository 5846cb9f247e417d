// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/issue.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sosdesk {

namespace {

constexpr std::array rows = {
    std::pair{IssueCode::BadCode, "bad_code"},
    std::pair{IssueCode::LostZero, "lost_zero"},
    std::pair{IssueCode::ExponentCode, "exponent_code"},
    std::pair{IssueCode::CheckDigit, "check_digit"},
    std::pair{IssueCode::BadQuantity, "bad_quantity"},
    std::pair{IssueCode::NegativeQuantity, "negative_quantity"},
    std::pair{IssueCode::FractionalQuantity, "fractional_quantity"},
    std::pair{IssueCode::TooLarge, "too_large"},
    std::pair{IssueCode::BadDate, "bad_date"},
    std::pair{IssueCode::BadTime, "bad_time"},
    std::pair{IssueCode::BadBoolean, "bad_boolean"},
    std::pair{IssueCode::BadOutlook, "bad_outlook"},
    std::pair{IssueCode::UnknownItem, "unknown_item"},
    std::pair{IssueCode::UnknownStatus, "unknown_status"},
    std::pair{IssueCode::UnknownWord, "unknown_word"},
    std::pair{IssueCode::MissingValue, "missing_value"},
    std::pair{IssueCode::DuplicateRow, "duplicate_row"},
    std::pair{IssueCode::SiblingRefused, "sibling_refused"},
    std::pair{IssueCode::NotWednesday, "not_wednesday"},
    std::pair{IssueCode::NothingAsked, "nothing_asked"},
    std::pair{IssueCode::TotalMismatch, "total_mismatch"},
    std::pair{IssueCode::PrivateCharacter, "private_character"},
    std::pair{IssueCode::TooFewFields, "too_few_fields"},
    std::pair{IssueCode::BadCharacter, "bad_character"},
    std::pair{IssueCode::TooLong, "too_long"},
    std::pair{IssueCode::CachedValue, "cached_value"},
};

} // namespace

QString nameOf(IssueCode code)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [code](const auto& known) { return known.first == code; });
    Q_ASSERT(row != rows.end());
    return QString::fromLatin1(row->second);
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
