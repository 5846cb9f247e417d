// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/item.h"
#include "core/domain/timeline.h"
#include "ui/shared/section_head.h"

#include <QListView>

namespace sosdesk::ui {

class TimelineModel;

/** The list of a history, walked with the arrows; Enter shows all of an entry, Escape closes. */
class TimelineView : public QListView
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent);

    /** A row is as high as what is shown of it now. */
    void layOutAnew() { scheduleDelayedItemsLayout(); }

Q_SIGNALS:
    void opened(int row);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
};

/** 経過: everything that happened to a request, by day, the newest first. */
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    TimelinePanel(const ItemCatalogue& items, QWidget* parent);

    void show(const std::vector<Event>& events);
    /** Nothing of another request while its own history is on the way. */
    void clear();
    void focusList();
    [[nodiscard]] TimelineModel& model() { return *m_model; }

Q_SIGNALS:
    void closed();

private:
    const ItemCatalogue& m_items;
    SectionHead* m_head;
    TimelineView* m_view;
    TimelineModel* m_model;
};

} // namespace sosdesk::ui
