// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/shipping_label.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace sosdesk::ui {

class KeyButton;
class PlainLabel;

/** 文字の置き換え: what carriers get instead of a character that they do not take. */
class CharacterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CharacterPanel(QWidget* parent);

    void show(const Replacements& known);
    using QWidget::show;
    /** A finding's character with what could stand for it. */
    void propose(const QString& character, const QString& replacement);
    void refuse(const QString& why);

Q_SIGNALS:
    /** Nothing: it is taken out. */
    void replacementWanted(const QString& character, const std::optional<QString>& replacement);

private:
    void submit(bool kept);

    QLineEdit* m_character;
    QLineEdit* m_replacement;
    KeyButton* m_keep;
    KeyButton* m_remove;
    PlainLabel* m_known;
    PlainLabel* m_problem;
};

} // namespace sosdesk::ui
