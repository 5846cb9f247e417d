// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/plain_label.h"

#include "ui/shared/fonts.h"
#include "ui/shared/shown_text.h"
#include "ui/shared/verdict_mark.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace sosdesk::ui {

namespace {

/** No line on any screen holds more characters; what cannot be seen is not laid out. */
constexpr qsizetype longestLine = 250;

QColor colorOf(Ground ground, const Theme& theme)
{
    switch (ground) {
    case Ground::None:
        return {};
    case Ground::Attention:
        return theme.attentionGround;
    case Ground::Fail:
        return theme.failGround;
    case Ground::Accent:
        return theme.accentGround;
    }
    Q_UNREACHABLE();
}

} // namespace

PlainLabel::PlainLabel(QWidget* parent, int mostLines)
    : QWidget(parent)
    , m_mostLines(mostLines)
{
    QSizePolicy policy(QSizePolicy::Preferred, mostLines > 1 ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(mostLines > 1);
    setSizePolicy(policy);
}

void PlainLabel::setText(const QString& text)
{
    if (m_text == text) {
        return;
    }
    m_text = text;
    m_shown = m_mostLines > 1 ? shownText(text, m_mostLines * longestLine) : shownLine(text);
    m_knownWidth = -1;
    setAccessibleName(m_shown);
    setToolTip({});
    updateGeometry();
    update();
}

void PlainLabel::setTone(Tone tone)
{
    if (m_tone != tone) {
        m_tone = tone;
        update();
    }
}

void PlainLabel::setMark(std::optional<Verdict> mark)
{
    if (m_mark != mark) {
        m_mark = mark;
        m_knownWidth = -1;
        updateGeometry();
        update();
    }
}

void PlainLabel::setGround(Ground ground)
{
    if (m_ground != ground) {
        m_ground = ground;
        m_knownWidth = -1;
        updateGeometry();
        update();
    }
}

void PlainLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

int PlainLabel::markWidth() const
{
    return m_mark ? ems(this, 1.4) : 0;
}

int PlainLabel::air() const
{
    return m_ground == Ground::None ? 0 : ems(this, 0.4);
}

int PlainLabel::lineHeight() const
{
    return std::max(fontMetrics().height(), ems(this, 1.5));
}

template <typename Visit>
int PlainLabel::layOut(int width, Visit visit) const
{
    int lines = 0;
    const QStringList paragraphs = m_shown.split(u'\n');
    for (qsizetype i = 0; i < paragraphs.size() && lines < m_mostLines; ++i) {
        const QString& paragraph = paragraphs[i];
        QTextLayout layout(paragraph, font());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid() && lines < m_mostLines; line = layout.createLine()) {
            line.setLineWidth(width);
            const qsizetype end = line.textStart() + line.textLength();
            const bool isLast = lines + 1 == m_mostLines && (end < paragraph.size() || i + 1 < paragraphs.size());
            visit(isLast ? fontMetrics().elidedText(
                      paragraph.mid(line.textStart()) + (i + 1 < paragraphs.size() ? QStringLiteral(" …") : QString()),
                      Qt::ElideRight, width)
                         : paragraph.mid(line.textStart(), line.textLength()));
            ++lines;
        }
        layout.endLayout();
    }
    return std::max(1, lines);
}

QSize PlainLabel::sizeHint() const
{
    const int widest = ems(this, 40);
    const int wanted =
        std::min(widest, fontMetrics().horizontalAdvance(m_shown.left(80)) + markWidth() + 2 * air() + 2);
    return {wanted, m_mostLines > 1 ? heightForWidth(wanted) : lineHeight()};
}

QSize PlainLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), ems(this, 3)), lineHeight()};
}

int PlainLabel::heightForWidth(int width) const
{
    if (m_knownWidth != width) {
        m_knownWidth = width;
        m_knownHeight = layOut(std::max(1, width - markWidth() - 2 * air()), [](const QString&) {}) * lineHeight()
            + 2 * (air() / 2);
    }
    return m_knownHeight;
}

void PlainLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(palette());
    const int height = lineHeight();
    const int top = m_mostLines == 1 ? (this->height() - height) / 2 : air() / 2;
    if (m_ground != Ground::None) {
        painter.fillRect(rect(), colorOf(m_ground, theme));
    }
    if (m_mark) {
        const int side = ems(this, 1);
        paintVerdict(painter, QRectF(air(), top + (height - side) / 2.0, side, side), *m_mark, theme);
    }
    painter.setPen(colorOf(m_tone, theme));
    QRect line(air() + markWidth(), top, width() - markWidth() - 2 * air(), height);
    bool cut = false;
    if (m_mostLines == 1) {
        const QString text = fontMetrics().elidedText(m_shown, Qt::ElideRight, line.width());
        cut = text != m_shown;
        painter.drawText(line, static_cast<int>(m_alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    } else {
        layOut(line.width(), [&](const QString& text) {
            painter.drawText(line, static_cast<int>(m_alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
            line.translate(0, height);
            cut = cut || text.endsWith(u'…');
        });
    }
    if (cut == toolTip().isEmpty()) {
        setToolTip(cut ? toolTipOf(m_text) : QString());
    }
}

void PlainLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        m_knownWidth = -1;
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace sosdesk::ui
