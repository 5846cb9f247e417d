// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/check_ticks.h"
#include "core/desk/denial_reasons.h"
#include "core/desk/inquiry_entry.h"
#include "core/domain/contact.h"
#include "core/domain/timeline.h"
#include "core/domain/typing.h"
#include "ui/review/decision_draft.h"

#include <QElapsedTimer>
#include <QWidget>

class QStackedLayout;

namespace sosdesk::ui {

class ActionBar;
class MissingList;
class PlainLabel;
class ReadingArea;
class ReviewBody;

/** One request, and everything an officer needs to decide it: who asks, what is there, what the checks found, what was
 *  heard, and the decision while it is typed. It asks nobody: what it wants done it tells by its signals. */
class ReviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPane(const ItemCatalogue& items, QWidget* parent = nullptr);
    /** Another request: nothing of the old one stays. The same one, read anew: what was typed stays. */
    void show(const ReviewedRequest& reviewed);
    /** No request: an empty desk. */
    void clear();
    [[nodiscard]] QString number() const; ///< of the request that is shown; empty when there is none
    [[nodiscard]] bool isTouched() const; ///< something was typed that is not saved
    [[nodiscard]] bool isInUse() const;   ///< something is typed, or the keys are here
    /** What was typed; for completing, with what is proposed where nothing was. */
    [[nodiscard]] DecisionEntry entry(bool complete) const;
    /** Enters what is proposed where nothing was typed. False when the request cannot be decided. */
    bool takeSuggestion();
    /** Milliseconds that a request must be in sight before a key approves it: pressed twice, it decides but one. */
    void setLookTime(int milliseconds) { m_lookTime = milliseconds; }
    void setDenialReasons(const std::vector<DenialReason>& reasons); ///< what the number keys pick for 否
    void setNow(Instant now); ///< the clock: 「in 15 minutes」 counts from now, however long a request is open
    [[nodiscard]] Typing typing() const; ///< what was typed and is in no decision and no record yet
    /** The same, typed again, and the pane says so; false when nothing of it is left. */
    bool typeAgain(const Typing& typing);
    void writeOpenNote();                                   ///< of a check, as when the officer goes elsewhere
    void refuse(const std::vector<Violation>& violations);  ///< shows what is missing, the focus in the first field
    void answerContact(const QString& number, bool stored); ///< to contactWanted(): its form closes, or stays
    /** The answer to timelineWanted(); nothing when another request is shown by now. */
    void showTimeline(const QString& number, const std::vector<Event>& events);

public Q_SLOTS:
    void approve(); ///< 要, with what is proposed where nothing was typed; what is missing is asked in place
    void deny();    ///< 否: asks for the reason
    void recordContact();
    /** 照会・協議 and the ministry's quantities; 取り下げ; the ministry's quantities become ours, when some wait. */
    void recordInquiry();
    void recordWithdrawal();
    void takeOverQuantities();
    void toggleTimeline(); ///< 経過 in place of これまで, or back
    void holdOrResume();   ///< 保留: asks why and until when, on one line; takes up again what is held
    void saveDraft();
    void focusQuantities();
    void focusOpinion();

Q_SIGNALS:
    void decisionWanted(const QString& number, const sosdesk::DecisionEntry& entry);
    void contactWanted(const sosdesk::Contact& contact);
    void tickWanted(const QString& number, const sosdesk::CheckTickEntry& entry); ///< or its note is to be written
    void inquiryWanted(const QString& number, const sosdesk::InquiryEntry& entry);
    void answerWanted(const QString& number, const sosdesk::InquiryAnswer& answer);
    void timelineWanted(const QString& number); ///< the history is open: it is to be read anew
    void holdWanted(const sosdesk::Hold& hold);
    void undoWanted(const QString& number);
    void printWanted(const QString& number);
    void gmisEntryWanted(const QString& number);
    void nextWanted();                 ///< there is nothing left to do here
    void left();                       ///< whoever typed here has ended: the keys may go back to the list
    void edited();                     ///< somebody typed something
    void shown(const QString& number); ///< another request

private:
    void connectParts();
    void connectRecords();
    void connectActions();
    /** After something was typed: what follows from it. */
    void refresh();
    void finishDenial();
    void takeDenialBack();
    /** A reason of the office's list: before what was typed, it alone; else behind it. */
    void takeReason(const QString& text);
    /** False, and it is shown, when a field holds no quantity, or something blocks completing. */
    bool quantitiesAreRight();
    bool nothingIsMissing();
    [[nodiscard]] bool isReadOnly() const;

    DecisionDraft m_draft;
    QStackedLayout* m_stack;
    QWidget* m_empty;
    QWidget* m_desk;
    PlainLabel* m_restored;
    PlainLabel* m_overtaken;
    ReadingArea* m_scroll;
    ReviewBody* m_body;
    MissingList* m_missing;
    ActionBar* m_actions;
    bool m_shown = false;
    bool m_refused = false;
    QElapsedTimer m_inSight; ///< since this request, in this version, is shown
    int m_lookTime = 0;
};

} // namespace sosdesk::ui
