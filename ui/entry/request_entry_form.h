// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/new_request.h"
#include "ui/entry/entry_fields.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

#include <map>
#include <vector>

class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace sosdesk::ui {

class Asking;
class PlainLabel;

/** Takes a request down: a call (urgent, typed in under a minute), or the paper sheet in its own order. What the desk
 *  knows of the facility is filled in; what is missing or odd is said while it is typed. Ctrl+Enter stores, Esc closes.
 */
class RequestEntryForm : public QWidget
{
    Q_OBJECT

public:
    /** @p channel: Urgent or Sheet. */
    RequestEntryForm(Asking& asking, const ItemCatalogue& items, Channel channel, QWidget* parent);

    /** A new request, or what was typed of it before; a correction that is not stored waits for its request. */
    void begin();
    /** Shows one of ours, as entryOf() gives it, to be corrected, with what was typed into its correction before and
     * not stored. What changed meanwhile and was typed over is said; fields that nobody typed into are as they are now.
     */
    void correct(const RequestEntry& known);
    /** There is a correction of this request that was typed and not stored. */
    [[nodiscard]] bool isHalfCorrected(const QString& number) const { return m_kept.contains(number); }
    void focusFirst();
    /** What stands in the fields. */
    [[nodiscard]] RequestEntry entry() const;
    /** Something was typed that is not stored. */
    [[nodiscard]] bool isEdited() const { return m_edited; }
    /** Keeps what is typed for the next start, without waiting; it also does so itself, half a second after a key. */
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
    /** What is to be kept: of a correction also what it is one of. Empty: nothing is typed. */
    [[nodiscard]] QJsonObject typed() const;
    /** Empties the fields, or shows @p entry, and lays over it what was kept. */
    void start(const RequestEntry& entry);
    void giveUp();
    void put(const QString& number, const QJsonObject& typed);
    /** Reads what was kept at the last end. */
    void load();
    /** What was kept stands in the fields again, unless somebody types already. */
    void restore();
    void restoreCorrection(const QJsonObject& kept);
    void take(const RequestEntry& sent, const NewRequest& made);
    /** Somebody else changed it: it is read again, and what is typed laid over it. */
    void readAgain(const QString& number);
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
    QJsonObject m_sent;                    ///< the fields, as they are being stored
    QJsonObject m_was;                     ///< the fields, before anything was typed
    std::map<QString, QJsonObject> m_kept; ///< by request; that of a new one without a number
    int m_round = 0;                       ///< answers to an earlier question are out of date
    EntryFields m_fields;
    QVBoxLayout* m_column = nullptr;
    QGridLayout* m_grid = nullptr;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_deadline = nullptr;
    PlainLabel* m_known = nullptr;
    std::vector<PlainLabel*> m_issues;
};

} // namespace sosdesk::ui
