// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/stock_share.h"
#include "ui/shared/asking.h"

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace sosdesk::ui {

class CellTable;
class KeyButton;
class PlainLabel;
class ShareRuleBar;

/** Fair share (公平配分): what everybody would get of an item that is short, before anything is written. Enter writes
 * the shares into drafts of the decisions, Z takes all of it back, Esc leaves. */
class SharePreview : public QWidget
{
    Q_OBJECT

public:
    SharePreview(Asking& asking, QWidget* parent);

    /** Looks at the open requests anew. */
    void refresh();
    /** Shows claims that were gathered; those that are short come first. */
    void setClaims(std::vector<ItemClaims> claims);
    /** Chooses an item, now or as soon as its claims are there. */
    void chooseItem(Item item);
    [[nodiscard]] const Division& division() const { return m_division; }

    void accept();
    void takeBack();

Q_SIGNALS:
    /** Drafts were written, or (@p back) taken back: lists and the request that is open are out of date. */
    void draftsChanged(const sosdesk::SharedOut& out, bool back);
    void said(const QString& text);
    void troubled(const Error& error);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QHBoxLayout* buildButtons();
    void divideAnew();
    void reckon();
    void showRows();
    void showSentence();
    void take(const Result<SharedOut>& out, bool back);
    [[nodiscard]] const ItemClaims* current() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString skippedText(const SharedOut& out) const;

    Asking& m_asking;
    std::vector<ItemClaims> m_claims;
    std::vector<std::size_t> m_order;
    Division m_division;
    SharedOut m_out; ///< what was written for what is shown; empty before
    bool m_isBusy = false;
    ShareRuleBar* m_rule;
    PlainLabel* m_summary;
    CellTable* m_table;
    PlainLabel* m_sentence;
    PlainLabel* m_result;
    KeyButton* m_accept;
    KeyButton* m_back;
    KeyButton* m_leave;
    QAction* m_accepts;
    QAction* m_takesBack;
};

} // namespace sosdesk::ui
