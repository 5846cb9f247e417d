// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/domain/item.h"

#include <QObject>
#include <QStringList>

namespace sosdesk {
struct Act;
struct Contact;
struct DecisionEntry;
struct DecisionOutcome;
struct Hold;
} // namespace sosdesk

namespace sosdesk::ui {

class Asking;
class Batching;
class Drafting;
class NoticeBar;
class Renewal;
class RequestPane;
class ReviewPane;
class Undoing;

/** What the officer says about requests on its way to the desk and back: decisions, drafts, contacts and what is taken
 *  back. It tells list, review and notice bar what came of it. */
class Deciding : public QObject
{
    Q_OBJECT

public:
    /** All of these live as long as the window; @p items are those of the store that is open. */
    Deciding(Asking& asking, RequestPane& requests, ReviewPane& review, NoticeBar& notice, const ItemCatalogue& items,
        QWidget* parent);

    /** What was typed and not completed is kept as a draft when the officer goes elsewhere. */
    void keepDraft();
    /** The note of a check that was typed is stored. */
    void noteWritten(const QString& number);
    /** B: what is clean, in one go. */
    void batch();
    /** Z. */
    void undoLast();
    /** What stands about a request in the list is read anew. */
    void renew(const QString& number);
    /** Something that was done elsewhere, for Z; or (@p back) that is taken back already. */
    void remember(const Act& act, bool back);

Q_SIGNALS:
    /** What is stored about a request has changed: whoever shows it reads it again; what was typed stays. */
    void outdated(const QString& number);
    /** The officer is to be at this request again. */
    void backWanted(const QString& number);
    /** Entries of the list were read anew. */
    void patched();
    void failed(const sosdesk::Error& error);

private:
    void decideIt(const QString& number, const DecisionEntry& entry);
    void takeOutcome(const Result<DecisionOutcome>& outcome, const QString& number, const DecisionEntry& entry);
    void takeRefusal(const DecisionOutcome& outcome, const QString& number, const DecisionEntry& entry);
    void goOnAfter(const DecisionOutcome& outcome, const QString& number);
    void recordIt(const Contact& contact);
    void holdIt(const Hold& hold);
    void askForReasons();

    Asking& m_asking;
    RequestPane& m_requests;
    ReviewPane& m_review;
    NoticeBar& m_notice;
    const ItemCatalogue& m_items;
    Drafting* m_drafting;
    Renewal* m_renewal;
    Undoing* m_undoing;
    Batching* m_batching;
    QStringList m_deciding; ///< numbers whose decision is on its way to the store
};

} // namespace sosdesk::ui
