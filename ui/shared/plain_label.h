// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/tone.h"

#include <QWidget>

#include <optional>

namespace sosdesk::ui {

/** What a text stands on. */
enum class Ground { None, Attention, Fail, Accent };

/** Text that is only text: never markup, at most so many lines, elided at the end with the whole of it in the tooltip.
 *  It may stand behind a verdict mark. Its colour follows the theme. */
class PlainLabel : public QWidget
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget* parent, int mostLines = 1);

    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    void setTone(Tone tone);
    void setMark(std::optional<Verdict> mark);
    [[nodiscard]] std::optional<Verdict> mark() const { return m_mark; }
    void setGround(Ground ground);
    void setAlignment(Qt::Alignment alignment);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_mostLines > 1; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int markWidth() const;
    /** Air around a text that stands on a ground of its own. */
    [[nodiscard]] int air() const;
    [[nodiscard]] int lineHeight() const;
    /** Breaks the text for a width, calls @p visit with each line to be drawn; gives the number of lines. */
    template <typename Visit>
    int layOut(int width, Visit visit) const;

    QString m_text;
    QString m_shown;
    int m_mostLines;
    Tone m_tone = Tone::Text;
    Ground m_ground = Ground::None;
    std::optional<Verdict> m_mark;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    mutable int m_knownWidth = -1;
    mutable int m_knownHeight = 0;
};

} // namespace sosdesk::ui
