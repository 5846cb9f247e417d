// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/team_state.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QTableView;
class QVBoxLayout;

namespace sosdesk::ui {

class PlainLabel;
class SectionHead;
class TextTable;

/** The team server in 同期: who this desk is there, both clocks, its journal, the decisions that came too late and what
 *  was refused. Hidden while there is no server. Its keys are its actions(). */
class TeamColumn : public QWidget
{
    Q_OBJECT

public:
    explicit TeamColumn(QWidget* parent);

    void show(const TeamState& state, const ItemCatalogue& items, Instant now);
    [[nodiscard]] const TeamState& state() const { return m_state; }
    /** The keys go to the conflicts, when there are any. */
    bool focusConflicts();

Q_SIGNALS:
    /** The conflict about this request is to be looked at. */
    void conflictWanted(const QString& number);
    void requestWanted(const QString& number);

protected:
    void changeEvent(QEvent* event) override;

private:
    PlainLabel* addFact(const char* name, const QString& title);
    void set(PlainLabel* value, const QString& text, bool isTrouble = false);
    void fit();
    /** Enter and a double click: the request of the line where the officer stands. */
    QAction* addOpening(
        QTableView* view, const TextTable* rows, const QString& text, void (TeamColumn::*wanted)(const QString&));

    bool m_isBuilt = false;
    QVBoxLayout* m_column;
    QGridLayout* m_facts;
    SectionHead* m_head;
    PlainLabel* m_who;
    PlainLabel* m_attempt;
    PlainLabel* m_success;
    PlainLabel* m_skew;
    PlainLabel* m_first;
    PlainLabel* m_journal;
    SectionHead* m_conflictsHead;
    TextTable* m_conflicts;
    QTableView* m_conflictView;
    SectionHead* m_refusedHead;
    TextTable* m_refused;
    QTableView* m_refusedView;
    QAction* m_opensConflict = nullptr;
    QAction* m_opensRefused = nullptr;
    TeamState m_state;
};

} // namespace sosdesk::ui
