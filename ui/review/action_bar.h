// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/decision_draft.h"

#include <QWidget>

namespace sosdesk::ui {

class KeyButton;

/** What can be done with the request, each with its key. */
class ActionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget* parent);

    void show(const DecisionDraft& draft, bool readOnly);

Q_SIGNALS:
    void approveWanted();
    void denyWanted();
    void contactWanted();
    void holdWanted();
    void printWanted();
    void gmisEntryWanted();
    void undoWanted();

private:
    KeyButton* add(const char* name, const QString& text, const QString& key, void (ActionBar::*wanted)());

    KeyButton* m_approve;
    KeyButton* m_deny;
    KeyButton* m_contact;
    KeyButton* m_hold;
    KeyButton* m_undo;
};

} // namespace sosdesk::ui
