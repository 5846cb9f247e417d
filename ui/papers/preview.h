// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QImage>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace sosdesk::ui {

class PlainLabel;

/** The pages of a paper as they would be printed, to be looked at; then a printer, or a PDF. */
class Preview : public QDialog
{
    Q_OBJECT

public:
    explicit Preview(QWidget* parent);

    /** @p remark: what somebody should know about it (pages left out, problems); may be empty. */
    void setPages(const QString& title, const std::vector<QImage>& pages, const QString& remark);

Q_SIGNALS:
    void printWanted();
    void pdfWanted();

private:
    QScrollArea* m_area;
    QWidget* m_sheet;
    QVBoxLayout* m_pages;
    PlainLabel* m_remark;
};

} // namespace sosdesk::ui
