// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/decision.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace sosdesk {

/** How far a message has come. */
enum class MessageState { Queued, Sent, Accepted, Refused };

/** Where the server's journal ends. */
struct HubHead
{
    qint64 sequence = 0;
    QByteArray hash{}; ///< 32 bytes

    friend bool operator==(const HubHead&, const HubHead&) = default;
};

/** Somebody has a request open (soft lock). */
struct OpenRequest
{
    QString number{};
    QString login{};
    QString officer{};
    Instant since{};

    friend bool operator==(const OpenRequest&, const OpenRequest&) = default;
};

/** How a conflict was closed. */
enum class ConflictEnd {
    Theirs,     ///< what the other officer decided stays
    Mine,       ///< decided again, knowing theirs
    Superseded, ///< somebody decided once more before it was looked at
};

/** Two officers decided one request, and the other was faster. */
struct DecisionConflict
{
    qint64 row = 0;
    QString number{};
    Decision mine{};                  ///< as it was sent; it stays in the history
    std::optional<Decision> before{}; ///< what both stood on
    Decision theirs{};                ///< what won
    QString theirOfficer{};
    Instant theirTime{}; ///< by the server's clock
    Instant foundAt{};
    std::optional<ConflictEnd> settled{};
};

/** Survey answers as columns, the way they travel; INT64_MIN for a figure that is not there. */
struct SurveyColumns
{
    std::vector<qint64> keys{};      ///< surveyKey()
    std::vector<qint64> hashes{};    ///< contentHash()
    std::vector<QByteArray> names{}; ///< UTF-8
    std::vector<qint64> answered{};  ///< microseconds
    std::vector<qint64> a{};         ///< weekly: support, pcr, wants_emergency; daily: inpatients, receivable
    std::vector<qint64> b{};
    std::vector<qint64> c{};
    std::vector<QByteArray> lines{}; ///< packLines(); empty for daily

    [[nodiscard]] std::size_t size() const { return keys.size(); }
};

template <>
struct CodeTable<MessageState>
{
    static constexpr std::array rows = {std::pair{MessageState::Queued, std::string_view("queued")},
        std::pair{MessageState::Sent, std::string_view("sent")},
        std::pair{MessageState::Accepted, std::string_view("accepted")},
        std::pair{MessageState::Refused, std::string_view("refused")}};
};
template <>
struct CodeTable<ConflictEnd>
{
    static constexpr std::array rows = {std::pair{ConflictEnd::Theirs, std::string_view("theirs")},
        std::pair{ConflictEnd::Mine, std::string_view("mine")},
        std::pair{ConflictEnd::Superseded, std::string_view("superseded")}};
};

} // namespace sosdesk
