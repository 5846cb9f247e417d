// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QJsonObject>

class QPushButton;
class QTableView;

namespace sosdesk::ui {

class IssueModel;
class OutcomeModel;
class PlainLabel;

/** What came of an import: a row a file, and below the rows that were refused or warned about, each with its reason.
 *  Not modal: the list behind it stays usable. Everything from the files is shown as nothing but text. */
class ImportReport : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReport(QWidget* parent);

    /** @p reply: what `import` answers (DESIGN 4). */
    void setReply(const QJsonObject& reply);
    /** Puts the chosen rows on the clipboard, or all that are shown when none is chosen. */
    void copy();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeFilters();
    [[nodiscard]] QWidget* makeButtons();
    void tell();
    /** The whole of the row that the cursor is on: cells cut long text off. */
    void showDetail();
    /** Widths and heights in ems of the font. */
    void fit();

    OutcomeModel* m_outcomes;
    IssueModel* m_issues;
    PlainLabel* m_summary = nullptr;
    PlainLabel* m_detail = nullptr;
    PlainLabel* m_unlisted = nullptr;
    PlainLabel* m_copied = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_all = nullptr;
    QPushButton* m_refused = nullptr;
    QTableView* m_files = nullptr;
    QTableView* m_rows = nullptr;
};

} // namespace sosdesk::ui
