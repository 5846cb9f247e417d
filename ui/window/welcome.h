// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace sosdesk::ui {

class ChoiceCard;

/** What stands where the list would be while the desk holds no request: what one can do first. */
class Welcome : public QWidget
{
    Q_OBJECT

public:
    explicit Welcome(QWidget* parent);

Q_SIGNALS:
    void drillWanted();
    void importWanted();
    void serverWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChoiceCard* m_drill;
    ChoiceCard* m_import;
    ChoiceCard* m_server;
};

} // namespace sosdesk::ui
