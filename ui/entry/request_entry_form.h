// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/new_request.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

#include <map>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace sosdesk::ui {

class Asking;
class Choice;
class FacilityField;
class ItemEntryGrid;
class PlainLabel;
class QuantityField;

/** Takes a request down: a call (urgent, typed in under a minute), or the paper sheet in its own order. What the desk
 *  knows of the facility is filled in; what is missing or odd is said while it is typed. Ctrl+Enter stores, Esc closes.
 */
class RequestEntryForm : public QWidget
{
    Q_OBJECT

public:
    /** @p channel: Urgent or Sheet. */
    RequestEntryForm(Asking& asking, const ItemCatalogue& items, Channel channel, QWidget* parent);

    /** Empties every field, for a new request. */
    void begin();
    /** Shows one of ours, as entryOf() gives it, to be corrected. */
    void correct(const RequestEntry& known);
    void focusFirst();
    /** What stands in the fields. */
    [[nodiscard]] RequestEntry entry() const;
    /** Something was typed that is not stored. */
    [[nodiscard]] bool isEdited() const { return m_edited; }
    /** Keeps what is typed for the next start, without waiting; it also does so itself, half a second after a key. A
     *  correction is not kept: the request is. */
    void keep();

Q_SIGNALS:
    void stored(const QString& number, bool corrected);
    void closed();
    void failed(const sosdesk::Error& error);

protected:
    bool event(QEvent* event) override;

private:
    void build();
    void buildCall();
    void buildSheet();
    void addRow(const QString& label, QWidget* field);
    QLineEdit* addLine(const char* name, const QString& label, const QString& hint = {});
    void addConditions();
    [[nodiscard]] QWidget* makeButtons();
    void fill(const RequestEntry& entry);
    void goOn(const RequestEntry& sent, const Request& stored);
    void fillIn(FacilityCode code);
    void edited();
    [[nodiscard]] QJsonObject typed() const;
    void typeAgain(const QJsonObject& typed);
    /** What was kept at the last end stands in the fields again, unless somebody types already. */
    void restore();
    /** Asks what is missing and by when it is to be decided. */
    void check();
    void tell(const EntryStanding& standing);
    void tellIssues(const std::vector<EntryIssue>& issues);
    void store();
    [[nodiscard]] QString text(const char* name) const;
    void setText(const char* name, const QString& text);
    [[nodiscard]] QWidget* wrongField(QString& reason) const;

    Asking& m_asking;
    const ItemCatalogue& m_items;
    Channel m_channel;
    RequestEntry m_base; ///< what is corrected, or nothing
    Instant m_now{};     ///< of the desk, as of the last answer
    bool m_edited = false;
    bool m_storing = false;
    QTimer m_keeping;
    QJsonObject m_kept; ///< as it was kept last
    int m_round = 0;    ///< answers to an earlier question are out of date
    QVBoxLayout* m_column = nullptr;
    QGridLayout* m_grid = nullptr;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_deadline = nullptr;
    PlainLabel* m_known = nullptr;
    FacilityField* m_facility = nullptr;
    ItemEntryGrid* m_lines = nullptr;
    std::map<QString, QLineEdit*> m_texts;
    QComboBox* m_kind = nullptr;
    QCheckBox* m_conditions = nullptr;
    Choice* m_circumstances = nullptr;
    QuantityField* m_purchasable = nullptr;
    std::vector<PlainLabel*> m_issues;
};

} // namespace sosdesk::ui
