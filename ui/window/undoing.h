// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/desk/act.h"
#include "core/desk/decide.h"
#include "core/desk/undo_act.h"
#include "ui/batch/outcome_row.h"

#include <QObject>

namespace sosdesk::ui {

class Asking;
class NoticeBar;

/** Z: what was done in this session, the newest act first. When something already left for it, or something was done
 *  since that cannot be taken back, the notice bar says what and asks; a dialog never does. */
class Undoing : public QObject
{
    Q_OBJECT

public:
    Undoing(Asking& asking, NoticeBar& notice, const ItemCatalogue& items, QObject* parent);

    /** Something was done that Z takes back, or that it must not silently pass over. */
    void push(Act act);
    /** Nothing of these requests is to be taken back any more: it was, here or elsewhere. */
    void drop(const Act& act);
    /** Z: asks what left, then takes the newest act back; while the bar asks, the same key says yes. */
    void takeBackLast();
    /** The decision about one request, also of an earlier session. */
    void takeBack(const QString& number);
    [[nodiscard]] std::size_t depth() const { return m_acts.size(); }

Q_SIGNALS:
    /** These requests stand as before; @p last: where the officer is to be again. */
    void takenBack(const QStringList& numbers, const QString& last);
    /** An act of many is taken back, as far as that went: a row a request. */
    void listed(const std::vector<sosdesk::ui::OutcomeRow>& rows);
    /** The question is answered: the keys belong to the list again. */
    void answered();
    void failed(const sosdesk::Error& error);

private:
    struct Walk; ///< an act on its way back

    /** @p passed: what was done after it and cannot be taken back; empty when nothing was. */
    void ask(const Act& act, const QString& passed);
    void askAbout(const Act& act, const std::vector<Departure>& departures, const QString& passed);
    void begin(const Act& act);
    void next(const std::shared_ptr<Walk>& walk);
    void nextHold(const std::shared_ptr<Walk>& walk);
    void takeTicks(const std::shared_ptr<Walk>& walk);
    void take(const std::shared_ptr<Walk>& walk, const Result<DecisionOutcome>& outcome);
    void end(const std::shared_ptr<Walk>& walk);
    void sayOne(const Walk& walk);
    void sayMany(const Walk& walk);

    Asking& m_asking;
    NoticeBar& m_notice;
    const ItemCatalogue& m_items;
    std::vector<Act> m_acts; ///< the newest last
    bool m_atWork = false;
};

} // namespace sosdesk::ui
