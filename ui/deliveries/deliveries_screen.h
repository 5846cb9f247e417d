// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/deliveries.h"
#include "core/desk/delivery_change.h"
#include "core/desk/delivery_formats.h"
#include "core/desk/print_order.h"
#include "ui/shared/asking.h"

#include <QWidget>

#include <functional>

class QComboBox;

namespace sosdesk::ui {

class CellTable;
class CharacterPanel;
class DeliveryForm;
class KeyButton;
class LabelForm;
class PlainLabel;
class SectionHead;

/** What the desk tells the screen in one go. */
struct DeliveryPage
{
    DeliveryOverview overview{};
    std::vector<DeliveryFormat> formats{};
    Replacements replacements{};
};

/** 配送: what was decided and is to be shipped, what carriers' files would leave out and why, labels, tracking numbers
 *  and the ministry's answers. Letters act in the table; Esc comes back to it. */
class DeliveriesScreen : public QWidget
{
    Q_OBJECT

public:
    /** Asks somebody for the file to write; an empty name gives up. */
    using AskFile = std::function<QString(const QString& suggested)>;

    DeliveriesScreen(Asking& asking, const ItemCatalogue& items, QWidget* parent);

    void setAskFile(AskFile ask) { m_askFile = std::move(ask); }
    /** Asks the desk anew. */
    void refresh();
    void show(const DeliveryPage& page);
    using QWidget::show;
    /** What pre-flight or export found. */
    void showProblems(const PaperOutcome& outcome);

Q_SIGNALS:
    /** Deliveries were changed: a board elsewhere is out of date. */
    void deliveriesChanged();
    void requestWanted(const QString& number);
    /** Something to be said in the notice bar. */
    void said(const QString& text);
    void troubled(const Error& error);

private:
    void build();
    QWidget* buildDelivery(QWidget* parent);
    QWidget* buildPreflight(QWidget* parent);
    void connectKeys();
    void connectForms();
    void filter();
    void showRow();
    void showFinding();
    void showFormat();
    void check();
    void exportList();
    void acceptOffer();
    void adopt();
    void change(const DeliveryChange& change);
    void setState(DeliveryState state);
    void takeBack();
    [[nodiscard]] const DeliveryRow* currentRow() const;
    [[nodiscard]] ExportOrder order() const;
    /** Runs a verb that changes something, then asks anew; @p refused says in place why it did not. */
    void write(const QString& key, std::function<Result<OperationId>(Desk&)> verb, const QString& done,
        const std::function<void(const QString&)>& refused);

    Asking& m_asking;
    const ItemCatalogue& m_items;
    AskFile m_askFile;
    DeliveryPage m_page;
    std::vector<DeliveryRow> m_rows; ///< those that are shown
    std::vector<PaperProblem> m_problems;
    PlainLabel* m_empty;
    PlainLabel* m_warning;
    PlainLabel* m_offer;
    PlainLabel* m_outcome;
    PlainLabel* m_detail;
    SectionHead* m_head;
    QComboBox* m_filter;
    QComboBox* m_format;
    KeyButton* m_merge;
    CellTable* m_table;
    CellTable* m_findings;
    DeliveryForm* m_form;
    LabelForm* m_label;
    CharacterPanel* m_characters;
};

} // namespace sosdesk::ui
