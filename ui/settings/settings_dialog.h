// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/preferences.h"

#include <QDialog>

#include <map>

class QPushButton;
class QScrollArea;

namespace sosdesk::ui {

class AppearanceForm;
class OfficeForm;
class PlainLabel;

/** The settings: those of the office, which all its papers follow, and those of this person's window.
 *
 *  It stores nothing itself: it tells what changed. The look follows each choice at once and goes back when the dialog
 * is given up. Giving up what was typed takes a second Esc, so that nothing typed is lost by one key.
 */
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /** @p office: values by the keys of core/desk/settings.h. */
    SettingsDialog(const std::map<QString, QString>& office, const Preferences& preferences, QWidget* parent);

    void accept() override;
    void reject() override;

Q_SIGNALS:
    /** One for each setting that differs, when the person saves. */
    void officeChanged(const QString& key, const QString& value);
    /** With each choice, and with what it was before when the dialog is given up. */
    void appearanceChanged(const sosdesk::ui::Preferences& preferences);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QScrollArea* makeForms(const std::map<QString, QString>& office);
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] bool isChanged() const;
    void askBeforeLosing(bool ask);
    /** As large as the forms want to be, and not larger than the screen. */
    void fit();

    Preferences m_before;
    OfficeForm* m_office = nullptr;
    AppearanceForm* m_appearance = nullptr;
    QScrollArea* m_area;
    PlainLabel* m_question = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
    bool m_asking = false;
};

} // namespace sosdesk::ui
