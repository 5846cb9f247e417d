// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/gmis_entry.h"

#include <QDialog>

class QTableWidget;

namespace sosdesk::ui {

class PlainLabel;

/** What is to be typed into G-MIS for one decision, in the order of its screen. Enter copies a field, ticks it as typed
 *  and goes to the next; after the next import each field shows whether G-MIS has it as decided. Not modal: it stands
 *  beside the browser. */
class GmisPanel : public QDialog
{
    Q_OBJECT

public:
    explicit GmisPanel(QWidget* parent);

    void show(const QString& number, const QString& facility, const std::vector<GmisField>& fields);
    /** The same request, after a tick or after its decision became another: that is said. */
    void update(const std::vector<GmisField>& fields);
    [[nodiscard]] const QString& number() const { return m_number; }

Q_SIGNALS:
    void tickWanted(const QString& number, const QString& key, bool ticked);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void copyAndTick();
    void toggleTick();
    void copy(int row);
    void fill();
    void fit();

    QString m_number;
    std::vector<GmisField> m_fields;
    bool m_isOther = false; ///< than when it was opened
    PlainLabel* m_head;
    PlainLabel* m_state;
    QTableWidget* m_table;
};

} // namespace sosdesk::ui
