// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/sync_state.h"
#include "core/desk/team_state.h"
#include "ui/shared/section_head.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QLayout;
class QTableView;
class QVBoxLayout;

namespace sosdesk::ui {

class Asking;
class IssueModel;
class KeyButton;
class TeamColumn;
class TextTable;

/** 同期: what came in, how old it is and what was refused, and how far each decision has come on its way out. */
class SyncScreen : public QWidget
{
    Q_OBJECT

public:
    SyncScreen(Asking& asking, const ItemCatalogue& items, QWidget* parent);

    /** Asks the desk anew. */
    void refresh();
    void show(const SyncState& state);
    void show(const TeamState& team, Instant now);
    /** A password is wanted: the button that asks for it is shown. */
    void setNeedsPassword(bool needs);
    /** The keys go to the conflicts, as soon as they are shown. */
    void showConflicts();

Q_SIGNALS:
    /** The desk has answered, and the answer is shown. */
    void refreshed();
    /** A file is to be taken in. */
    void importWanted();
    /** The request of a decision is to be shown. */
    void requestWanted(const QString& number);
    /** The server is to be tried now. */
    void talkWanted();
    void passwordWanted();
    void settingsWanted();
    /** Which of two decisions stands is to be said. */
    void conflictWanted(const QString& number);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QTableView* addTable(QVBoxLayout* column, TextTable* model, const char* name, const QString& said);
    void connectTables();
    [[nodiscard]] QWidget* makeArrivals();
    [[nodiscard]] QWidget* makeDecisions();
    [[nodiscard]] QLayout* makeHead();
    void showIssuesOf(int row);
    void fit();

    Asking& m_asking;
    const ItemCatalogue& m_items;
    TextTable* m_sources;
    TextTable* m_imports;
    TextTable* m_decisions;
    IssueModel* m_issues;
    QBoxLayout* m_halves;
    PlainLabel* m_server;
    KeyButton* m_setUp = nullptr;
    KeyButton* m_password = nullptr;
    TeamColumn* m_team = nullptr;
    QAction* m_opensDecision = nullptr;
    bool m_toConflicts = false;
    PlainLabel* m_stages = nullptr;
    PlainLabel* m_empty = nullptr;
    SectionHead* m_importsHead = nullptr;
    SectionHead* m_issuesHead = nullptr;
    SectionHead* m_decisionsHead = nullptr;
    QTableView* m_sourceView = nullptr;
    QTableView* m_importView = nullptr;
    QTableView* m_issueView = nullptr;
    QTableView* m_decisionView = nullptr;
    SyncState m_state;
    qint64 m_issuesOf = 0; ///< the import whose rows were asked for last
};

} // namespace sosdesk::ui
