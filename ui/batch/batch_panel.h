// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/batch.h"
#include "ui/batch/outcome_row.h"

#include <QDialog>

class QTableWidget;

namespace sosdesk::ui {

class KeyButton;
class PlainLabel;

/** 一括: the sample with its facts before, a row a request with what came of it afterwards. Not modal: the list behind
 *  it stays usable. Texts are only text. */
class BatchPanel : public QDialog
{
    Q_OBJECT

public:
    BatchPanel(const ItemCatalogue& items, QWidget* parent);

    /** The sample of @p plan and what goes to ② because the stock ends on the way, to be looked at before the rest
     * goes, with what is free of the stock before and after; @p asOf is when it was judged. */
    void showPlan(const BatchPlan& plan, Instant asOf);
    /** What came of each; what was left out first. */
    void showOutcome(const QString& title, const std::vector<OutcomeRow>& rows);

Q_SIGNALS:
    /** The sample was looked at: all of them may go. */
    void approved();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showStock(const BatchPlan& plan);
    void begin(const QStringList& heads, int rows);
    void setCell(int row, int column, const QString& text, bool isNumber = false);
    void open(bool asks);

    const ItemCatalogue& m_items;
    PlainLabel* m_summary;
    PlainLabel* m_stock;
    QTableWidget* m_table;
    KeyButton* m_approve;
    KeyButton* m_close;
    bool m_asks = false;
};

/** 「① 300枚」: what was decided, in few words. */
[[nodiscard]] QString decidedInFewWords(const Decision& decision);

} // namespace sosdesk::ui
