// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"
#include "core/domain/import_tally.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace sosdesk {

/** One file that was to be taken in: what came of it, or why nothing did. */
struct ImportTrace
{
    qint64 import = 0; ///< row of the import; 0: refused as a whole
    QString file{};
    QString kind{}; ///< code; empty when not even that was found out
    Instant at{};
    QString officer{};
    qint64 taken = 0;
    qint64 unchanged = 0;
    qint64 changed = 0;
    qint64 refused = 0;
    QString problem{}; ///< name of the error when it was refused as a whole

    [[nodiscard]] bool failed() const { return !problem.isEmpty(); }
};

/** How far what was decided has come (SCREENS, 同期). */
enum class MessageStage {
    Draft,     ///< 下書き: nothing is to be told yet
    Queued,    ///< 未送信
    Sent,      ///< 送信済
    Accepted,  ///< 受理
    Refused,   ///< 不受理
    Confirmed, ///< G-MIS反映確認: the last report has what we decided
};

template <>
struct CodeTable<MessageStage>
{
    static constexpr std::array rows = {std::pair{MessageStage::Draft, std::string_view("draft")},
        std::pair{MessageStage::Queued, std::string_view("queued")},
        std::pair{MessageStage::Sent, std::string_view("sent")},
        std::pair{MessageStage::Accepted, std::string_view("accepted")},
        std::pair{MessageStage::Refused, std::string_view("refused")},
        std::pair{MessageStage::Confirmed, std::string_view("confirmed")}};
};

/** A message that the team server did not take. */
struct RefusedTrace
{
    QString object{};
    QString kind{};
    Instant at{};
    QString officer{};
    QString why{}; ///< `conflict`, or violations as JSON
};

/** The newest version of a decision on its way out. */
struct DecisionMessage
{
    QString number{};
    QString facility{};
    int version = 0;
    std::optional<Need> need{};
    Instant at{};
    QString officer{};
    MessageStage stage = MessageStage::Draft;
    QString why{};                 ///< refused: `conflict`, or violations as JSON
    bool enteredOtherwise = false; ///< G-MIS has an entry, and it is not what we decided
};

} // namespace sosdesk
