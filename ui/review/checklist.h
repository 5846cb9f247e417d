// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "ui/review/checklist_model.h"
#include "ui/shared/section_head.h"

#include <QListView>

namespace sosdesk::ui {

/** The lines of the checklist, all of them in sight: as high as its rows, walked with the arrows. */
class ChecklistView : public QListView
{
    Q_OBJECT

public:
    explicit ChecklistView(QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void opened(int row);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
};

/** 審査項目: what each check found, and on Enter the whole of it with its source and figures. */
class Checklist : public QWidget
{
    Q_OBJECT

public:
    Checklist(const ItemCatalogue& items, QWidget* parent);

    void show(const std::vector<Finding>& findings, const QString& regime, Day asOf);
    [[nodiscard]] ChecklistModel& model() { return *m_model; }

private:
    /** Opens the details of a line, or closes them when they are open. */
    void toggle(int row);
    void close();

    const ItemCatalogue& m_items;
    SectionHead* m_head;
    ChecklistView* m_view;
    ChecklistModel* m_model;
    PlainLabel* m_details;
    int m_open = -1;
    Day m_asOf{};
};

} // namespace sosdesk::ui
