// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/paper.h"

#include <QFont>
#include <QTextLayout>

#include <memory>

namespace sosdesk {

/** A font and the height of its lines, in hundredths of a millimetre. */
struct Type
{
    QFont font{};
    double advance = 0;
};

enum class TypeUse { Body, Label, Emphasis, Strong, Number, Total, Heading, Title, Mark, Small, Letter };

[[nodiscard]] Type typeFor(TypeUse use);
[[nodiscard]] TypeUse useOf(CellLook look);

/** The families of forms, the first that has a character draws it. */
[[nodiscard]] QStringList formFamilies();

/** Text broken into lines no wider than @p width, between words or anywhere when there is no other place. */
struct SetText
{
    std::shared_ptr<const QTextLayout> layout{};
    double advance = 0;
    double width = 0; ///< of the widest line

    [[nodiscard]] int lines() const { return layout->lineCount(); }
    [[nodiscard]] double height() const { return advance * lines(); }
};

[[nodiscard]] SetText setText(const QString& text, TypeUse use, double width, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace sosdesk
