// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/denial_reasons.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace sosdesk::ui {

/** 否 while it is being decided: the office's reasons with their number keys, what is asked for, and how to finish or
 * go back. */
class DenialLine : public QWidget
{
    Q_OBJECT

public:
    explicit DenialLine(QWidget* parent);

    void setReasons(const std::vector<DenialReason>& reasons);
    /** Puts the focus where the number keys act; false when there is no reason to pick. */
    bool focusReasons();

Q_SIGNALS:
    /** The text of a reason. */
    void picked(const QString& text);
    void finished();
    void takenBack();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPushButton* addReason(const DenialReason& reason, const QString& key);

    QWidget* m_row;
    std::vector<QPushButton*> m_reasons;
};

} // namespace sosdesk::ui
