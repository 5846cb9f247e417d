// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "ui/review/checklist_model.h"
#include "ui/shared/section_head.h"

#include <QHash>

namespace sosdesk {
struct ReviewedRequest;
}

namespace sosdesk::ui {

class CheckNote;
class ChecklistView;

/** 審査項目: what each check found, and on Enter the whole of it with its figures and the row it stands on. Space ticks
 * a line as confirmed (確認済), N or Shift+Enter opens its note. */
class Checklist : public QWidget
{
    Q_OBJECT

public:
    Checklist(const ItemCatalogue& items, QWidget* parent);

    /** The same request, read anew, keeps the line that the officer stands on. */
    void show(const ReviewedRequest& reviewed);
    [[nodiscard]] ChecklistModel& model() { return *m_model; }
    /** What is typed into a note is written, and the note closed. */
    void writeOpenNote();
    /** The note that is typed and not written; empty when none is. */
    [[nodiscard]] QJsonObject typed() const;
    /** Opens it again, and leaves the focus where it is; false when nothing of it is left. */
    bool typeAgain(const QJsonObject& typed);

Q_SIGNALS:
    void tickWanted(const QString& number, const sosdesk::CheckTickEntry& entry);
    /** A note is being typed. */
    void edited();
    /** The line of a note, or the details of a check, are open: they want to be in sight. */
    void unfolded(QWidget* opened);

private:
    /** Opens the details of a line, or closes them when they are open. */
    void toggle(int row);
    void openDetails(int row);
    void close();
    void tick(int row);
    void note(int row);
    /** The line that a note is about, whatever its verdict is by now; nothing when there is none any more. */
    [[nodiscard]] std::optional<int> rowOf(const CheckTickEntry& noted) const;
    /** For the menus of the window: on the line where the officer stands; else it leads there. */
    void addAct(const QString& text, void (Checklist::*act)(int));
    void writeNote(const QString& note);

    const ItemCatalogue& m_items;
    SectionHead* m_head;
    ChecklistView* m_view;
    ChecklistModel* m_model;
    CheckNote* m_note;
    PlainLabel* m_details;
    QString m_number;
    QHash<QString, QStringList> m_sources; ///< the row of each Finding::source, worded
    CheckTickEntry m_noted;                ///< what the open note is about
    int m_open = -1;
    bool m_readOnly = false;
    Day m_asOf{};
};

} // namespace sosdesk::ui
