// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change_set.h"

#include <QJsonObject>
#include <QString>

#include <string_view>
#include <vector>

namespace sosdesk {

/** What happened to a request. */
enum class EventKind {
    Received, ///< the facility sent it (申請日時)
    Arrived,  ///< an import brought it
    Changed,  ///< an import brought another version of it
    Frozen,   ///< it stood in the list of a day when that was frozen
    Contact,  ///< 聞き取り, by hand or by an import
    Tick,     ///< 確認済, notes
    Decided,  ///< a draft or a completed decision
    Undone,   ///< a decision was taken back
    Inquiry,  ///< an inquiry, consultation, the ministry's quantities, a withdrawal
    Answer,   ///< how it ended
    Printed,  ///< on a form or a letter
    Exported, ///< on a list that left
    GmisTick, ///< typed into G-MIS
    Act,      ///< anything else that was journalled about it
};

template <>
struct CodeTable<EventKind>
{
    static constexpr std::array rows = {std::pair{EventKind::Received, std::string_view("received")},
        std::pair{EventKind::Arrived, std::string_view("arrived")},
        std::pair{EventKind::Changed, std::string_view("changed")},
        std::pair{EventKind::Frozen, std::string_view("frozen")},
        std::pair{EventKind::Contact, std::string_view("contact")},
        std::pair{EventKind::Tick, std::string_view("tick")},
        std::pair{EventKind::Decided, std::string_view("decided")},
        std::pair{EventKind::Undone, std::string_view("undone")},
        std::pair{EventKind::Inquiry, std::string_view("inquiry")},
        std::pair{EventKind::Answer, std::string_view("answer")},
        std::pair{EventKind::Printed, std::string_view("printed")},
        std::pair{EventKind::Exported, std::string_view("exported")},
        std::pair{EventKind::GmisTick, std::string_view("gmis_tick")},
        std::pair{EventKind::Act, std::string_view("act")}};
};

/** One entry of a request's history: when, who, what. */
struct Event
{
    EventKind kind = EventKind::Act;
    Instant at{};
    QString officer{};                 ///< who did it; empty: the facility
    QString file{};                    ///< what brought it, or where it went to; may be empty
    QString subject{};                 ///< kind of paper, name of a freeze, action of an Act, field of a GmisTick
    std::vector<FieldChange> fields{}; ///< of a change
    QJsonObject before{};              ///< as the journal has it
    QJsonObject after{};
    QString reason{};
};

} // namespace sosdesk
