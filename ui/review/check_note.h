// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/plain_label.h"

class QLineEdit;

namespace sosdesk::ui {

/** The line in which the note of a check is typed. Enter writes it, Escape leaves it; nothing typed is lost without
 *  Escape. */
class CheckNote : public QWidget
{
    Q_OBJECT

public:
    explicit CheckNote(QWidget* parent);

    /** Asks for the note of the check called @p name. */
    void open(const QString& name, const QString& note);
    /** Writes what is typed, if anything is, and closes. */
    void finish();

Q_SIGNALS:
    void written(const QString& note);
    /** Closed: the focus that was in it has no place. */
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void close();

    PlainLabel* m_name;
    QLineEdit* m_edit;
    QString m_before;
};

} // namespace sosdesk::ui
