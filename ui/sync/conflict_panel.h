// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/desk/act.h"
#include "core/desk/team_state.h"

#include <QDialog>

class QGridLayout;
class QScrollArea;

namespace sosdesk {
struct DecisionOutcome;
}

namespace sosdesk::ui {

class Asking;
class KeyButton;
class PlainLabel;

/** Two officers decided one request: what both stood on, what was decided here and what won, side by side. One key
 *  keeps theirs, one decides again with mine; Escape leaves it open. Not modal: the list stays usable. */
class ConflictPanel : public QDialog
{
    Q_OBJECT

public:
    ConflictPanel(Asking& asking, const ItemCatalogue& items, QWidget* parent);

    void show(const ConflictView& view, Instant now);
    [[nodiscard]] const QString& number() const { return m_view.conflict.number; }

Q_SIGNALS:
    /** It is closed: with what was decided here, which is a new decision and @p act, or, when that is empty, with
     *  theirs. */
    void settled(const QString& number, const sosdesk::Act& act);
    void failed(const sosdesk::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void addRow(const ConflictField& field);
    [[nodiscard]] QWidget* cell(const ConflictField& field, const QString& value, const QString& side, bool differs);
    void takeTheirs();
    void decideMine();
    void take(const Result<DecisionOutcome>& outcome);
    void end(const Error& error);
    void enable(bool on);

    Asking& m_asking;
    const ItemCatalogue& m_items;
    ConflictView m_view;
    PlainLabel* m_request;
    PlainLabel* m_sentence;
    PlainLabel* m_trouble;
    QScrollArea* m_area;
    QWidget* m_table = nullptr;
    QGridLayout* m_grid = nullptr;
    KeyButton* m_theirs;
    KeyButton* m_mine;
    KeyButton* m_later;
};

} // namespace sosdesk::ui
