// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/requests/roll_order.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;

namespace sosdesk::ui {

class LaneBar;
class RequestModel;
class RequestTable;
class ShareChoice;

/** The left side of the window: which view, which lane, the search, and the list. */
class RequestPane : public QWidget
{
    Q_OBJECT

public:
    RequestPane(const ItemCatalogue& items, QWidget* parent);

    void setRoll(Roll roll, Day today, const QStringList& recent);
    /** The plan by which the roll is divided, before that is set; @p officer sits here. */
    void setPlan(const WorkPlan& plan, const QString& officer);
    /** Shows a share: `mine`, `none` (未分担), an officer of the plan; empty: everybody's. One that the plan does not
     *  have is everybody's. */
    void chooseShare(const QString& name);
    /** What is open today of that share, whatever was searched for or chosen before. */
    void showShare(const QString& name);
    /** Mine and everybody's by turns; false when everybody's are shown and there is no own share. */
    [[nodiscard]] bool toggleShare();
    [[nodiscard]] QString shareName() const;
    void patch(const Roll& fresh);
    /** Tells whether somebody types in the current request: then it stays current, whatever becomes of it. */
    void setInUse(std::function<bool()> isInUse) { m_isInUse = std::move(isInUse); }
    [[nodiscard]] const RequestModel& model() const { return *m_model; }

    /** What other officers do with requests, by number, in few words. */
    void setRemarks(std::map<QString, QString> remarks);
    /** The clock: calls become due. */
    void setNow(Instant now);
    [[nodiscard]] QString currentNumber() const;
    /** The facility of a request, as the list knows it; empty for one that it does not. */
    [[nodiscard]] QString nameOf(const QString& number) const;
    /** Of the current one; none when nothing is current, or it has no code. */
    [[nodiscard]] FacilityCode currentFacility() const;
    /** Selects a request when it stands in the list. */
    bool select(const QString& number);
    /** Selects a request wherever it is: when the list does not show it, every request is listed. */
    void reveal(const QString& number);
    /** What stands below the current request (or above, at the end): where the officer goes after deciding it. */
    [[nodiscard]] QString nextNumber() const;
    void goBy(int rows);
    /** Where the letter keys act. */
    [[nodiscard]] QWidget* list() const;
    void focusList();
    void focusSearch();
    void chooseLane(int position);
    /** A lane of today, whatever was searched for. */
    void chooseLane(Lane lane);

Q_SIGNALS:
    /** Another request is current; empty when there is none. */
    void currentChanged(const QString& number);
    /** Enter on the current one. */
    void opened();
    /** Somebody chose another share. */
    void shareChosen(const QString& name);
    /** The numbers of View::Recent must be asked for anew. */
    void recentWanted();

private:
    void build();
    void change(const std::function<void(RollOrder&)>& edit);
    void restore(const QString& number);
    void tell();
    void showToday();
    void takeShare();

    RequestModel* m_model = nullptr;
    RequestTable* m_table = nullptr;
    QComboBox* m_view = nullptr;
    ShareChoice* m_share = nullptr;
    QLineEdit* m_search = nullptr;
    LaneBar* m_lanes = nullptr;
    Day m_today{};
    QStringList m_recent;
    std::function<bool()> m_isInUse = [] { return false; };
    QString m_told; ///< the number that was last told to be current
};

} // namespace sosdesk::ui
