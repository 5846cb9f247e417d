// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/team_state.h"

#include <QWidget>

namespace sosdesk::ui {

class KeyButton;
class PlainLabel;

/** One line above a request that another officer has open, or decided first; hidden otherwise. */
class TeamStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TeamStrip(QWidget* parent);

    /** The request that is shown now. */
    void setRequest(const QString& number);
    void show(const TeamState& state, Instant now);
    /** A conflict stands about the request that is shown. */
    [[nodiscard]] bool hasConflict() const;

Q_SIGNALS:
    void conflictWanted(const QString& number);

private:
    void renew();

    PlainLabel* m_open;
    PlainLabel* m_conflict;
    KeyButton* m_solve;
    QString m_number;
    TeamState m_state;
    Instant m_now{};
};

} // namespace sosdesk::ui
