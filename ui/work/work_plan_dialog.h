// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/work_plan.h"

#include <QDialog>

class QLayout;
class QPushButton;
class QTableWidget;

namespace sosdesk::ui {

class PlainLabel;

/** The plan of who takes what, a line a row: the first line that fits a request has it. What is wrong is said in place;
 *  the dialog stays until the desk took the plan. */
class WorkPlanDialog : public QDialog
{
    Q_OBJECT

public:
    WorkPlanDialog(const WorkPlan& plan, QWidget* parent);

    /** As it stands in the table; lines without a word are left out. */
    [[nodiscard]] WorkPlan plan() const;
    /** Why the desk did not take it. */
    void tell(const QString& problem);

Q_SIGNALS:
    /** Without a fault that can be seen from here. */
    void saveWanted(const sosdesk::WorkPlan& plan);

public Q_SLOTS:
    /** Asks once before anything is lost. */
    void reject() override;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildTable();
    [[nodiscard]] QLayout* tools();
    void fitToFont();
    void fit();
    void put(int row, const WorkLine& line);
    void add();
    void remove();
    void move(int rows);
    void dress();
    void save();
    void endTyping();
    [[nodiscard]] int rowOf(std::size_t line) const;
    [[nodiscard]] WorkLine lineAt(int row) const;
    [[nodiscard]] QString sentenceOf(const WorkPlanFault& fault) const;

    WorkPlan m_plan;
    QTableWidget* m_table = nullptr;
    PlainLabel* m_problem = nullptr;
    QPushButton* m_keep = nullptr;
    bool m_asked = false; ///< said that something would be lost
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
};

} // namespace sosdesk::ui
