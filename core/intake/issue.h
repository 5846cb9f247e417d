// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace sosdesk {

/** What is wrong with a cell or a row. The names (nameOf) stand in JSON: never rename. */
enum class IssueCode {
    BadCode,      ///< 医療機関コード of no known form
    LostZero,     ///< a code whose leading zero a spreadsheet ate
    ExponentCode, ///< a code turned into 1.11E+09
    CheckDigit,   ///< warning: the check digit does not fit
    BadQuantity,  ///< not a number of pieces
    NegativeQuantity,
    FractionalQuantity,
    TooLarge, ///< above 9,999,999
    BadDate,
    BadTime,
    BadBoolean,
    BadOutlook,
    UnknownItem,
    UnknownStatus,
    UnknownWord, ///< not of the vocabulary of its column
    MissingValue,
    DuplicateRow,     ///< a later row has the same key: that one counts
    SiblingRefused,   ///< another row of the same request was refused
    NotWednesday,     ///< warning: a weekly survey of another day
    NothingAsked,     ///< warning: a request in reception that asks for nothing
    TotalMismatch,    ///< warning: 総配布枚数 is not the sum of its parts
    PrivateCharacter, ///< warning: 外字, which other machines show differently
    TooFewFields,
    BadCharacter, ///< U+FFFD, half a surrogate pair, a control character
    TooLong,      ///< more than 32,767 characters
    CachedValue,  ///< warning: a formula of a workbook, of which the value that was saved with it counts
};

/** The stable lower-case English name: `bad_code`. */
[[nodiscard]] QString nameOf(IssueCode code);

/** One thing to tell about one cell. */
struct RowIssue
{
    qint64 line = 0;  ///< 1-based physical line on which the row begins
    QString column{}; ///< header as the file spells it; canonical when the file has no such cell
    QString value{};  ///< as found, at most 200 characters
    IssueCode code{};
    bool refused = true; ///< false: the row is taken, this is a warning
    QString cell{};      ///< of a workbook: `Sheet1!C12`

    friend bool operator==(const RowIssue&, const RowIssue&) = default;
};

/** The issues of one pass. Refusals and warnings are listed up to 10,000 each and only counted beyond, so that a
 *  file of nothing but errors cannot fill the memory. */
class IssueList
{
public:
    static constexpr std::size_t mostListed = 10'000;

    void add(RowIssue issue);
    void clear();
    /** Puts the list in the order of lines. */
    void sortByLine();

    [[nodiscard]] const std::vector<RowIssue>& listed() const { return m_listed; }
    /** All issues, the unlisted ones too. */
    [[nodiscard]] qint64 count() const { return m_refusals + m_warnings; }

private:
    std::vector<RowIssue> m_listed;
    qint64 m_refusals = 0;
    qint64 m_warnings = 0;
};

} // namespace sosdesk
