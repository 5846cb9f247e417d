// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace sosdesk::ui {

class PlainLabel;

/** Asks for the password of the team server. It is kept in the system's keyring when the officer wants that, otherwise
 *  until the program ends; never in a file of ours. Not modal: the list stays usable. */
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PasswordDialog(QWidget* parent);

    /** @p server: as a person sees it. @p refused: what was given last was wrong. */
    void ask(const QString& server, bool refused);

Q_SIGNALS:
    void given(const QString& password, bool keep);

private:
    PlainLabel* m_question;
    QLineEdit* m_password;
    QCheckBox* m_keep;
};

} // namespace sosdesk::ui
