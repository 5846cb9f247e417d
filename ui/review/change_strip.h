// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/second_look.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace sosdesk::ui {

class Asking;
class KeyButton;
class PlainLabel;

/** One line above a request that changed after it was seen or decided: what the change made of its judgement, and the
 *  key that records the second look. Hidden while nothing waits.
 *
 *  Where a completed 要 fails now, the reason is asked in place.
 */
class ChangeStrip : public QWidget
{
    Q_OBJECT

public:
    ChangeStrip(Asking& asking, const ItemCatalogue& items, QWidget* parent);

    /** The request that is shown now; @p waits: some of its fields count as changed. */
    void setRequest(const QString& number, bool waits);
    /** What is known of it already, without asking. */
    void show(const LookedAgain& again);
    /** Records the second look: the key S. Asks for the reason first where one is needed. */
    void settle();
    [[nodiscard]] const std::optional<LookedAgain>& shown() const { return m_again; }

Q_SIGNALS:
    /** Recorded: the request counts as changed no more. */
    void settled(const QString& number);
    void failed(const sosdesk::Error& error);

private:
    void hideAll();

    Asking& m_asking;
    const ItemCatalogue& m_items;
    QString m_number;
    std::optional<LookedAgain> m_again;
    PlainLabel* m_sentence;
    PlainLabel* m_more;
    QLineEdit* m_reason;
    KeyButton* m_settle;
};

} // namespace sosdesk::ui
