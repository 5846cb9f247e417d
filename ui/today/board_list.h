// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/today/board_model.h"

#include <QWidget>

class QTableView;

namespace sosdesk::ui {

class SectionHead;

/** One list of the board under its title and its count; a double click opens a line, and the key of its screen. */
class BoardList : public QWidget
{
    Q_OBJECT

public:
    /** @p none is what stands there while nothing does. */
    BoardList(const char* name, const QString& title, const QString& none, QWidget* parent);

    void show(std::vector<BoardRow> rows, const QString& remark);
    [[nodiscard]] const BoardModel& model() const { return *m_model; }
    /** Opens the line where the officer stands, if on any. */
    void openCurrent();
    [[nodiscard]] QWidget* table() const;

Q_SIGNALS:
    void opened(const QString& key);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitToFont();
    void open(const QModelIndex& index);
    void paintNone();

    BoardModel* m_model;
    SectionHead* m_head;
    QTableView* m_table;
    QString m_none;
};

} // namespace sosdesk::ui
