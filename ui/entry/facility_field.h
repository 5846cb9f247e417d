// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/new_request.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QListWidget;

namespace sosdesk::ui {

class Asking;

/** Finds a facility while somebody types: a part of its name (高 finds 髙), of its code or of its phone number. ↓ goes
 *  into the list below, Enter takes the first or the chosen one; a name that is in no list may stand as it was typed.
 */
class FacilityField : public QWidget
{
    Q_OBJECT

public:
    FacilityField(Asking& asking, QWidget* parent);

    [[nodiscard]] QString name() const;
    [[nodiscard]] FacilityCode code() const { return m_code; }
    /** Says nothing to anybody. */
    void set(const QString& name, FacilityCode code);
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    /** One of the list was taken. */
    void chosen(const sosdesk::FacilityChoice& facility);
    /** The name was typed: the code is gone. */
    void typed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void show(const std::vector<FacilityChoice>& found);
    void take(int row);
    [[nodiscard]] bool handleKey(QObject* watched, int key);

    Asking& m_asking;
    QLineEdit* m_edit;
    QListWidget* m_list;
    std::vector<FacilityChoice> m_found;
    FacilityCode m_code{};
};

} // namespace sosdesk::ui
