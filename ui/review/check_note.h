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
    /** Opens it with what was @p typed where @p before stood, and leaves the focus alone; says what stands there by now
     *  when that is something else. */
    void openAgain(const QString& name, const QString& note, const QString& before, const QString& typed);
    /** Something is typed that is not written. */
    [[nodiscard]] bool isTyped() const;
    [[nodiscard]] QString text() const;
    /** What is written. */
    [[nodiscard]] const QString& before() const { return m_before; }
    /** Writes what is typed, if anything is, and closes. */
    void finish();

Q_SIGNALS:
    /** What is typed has changed, or is no longer only typed. */
    void edited();
    void written(const QString& note);
    /** Closed: the focus that was in it has no place. */
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void close();

    PlainLabel* m_name;
    QLineEdit* m_edit;
    PlainLabel* m_changed;
    QString m_before;
};

} // namespace sosdesk::ui
