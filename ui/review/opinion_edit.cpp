// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/opinion_box.h"
#include "ui/shared/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace sosdesk::ui {
namespace {

constexpr int leastLines = 3;
constexpr int mostLines = 9;
constexpr int lineHeightPercent = 140;

bool finishes(const QKeyEvent& event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return enter && event.modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

OpinionEdit::OpinionEdit(QWidget* parent)
    : QTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAcceptRichText(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        [this] { updateGeometry(); });
}

void OpinionEdit::show(const QString& text)
{
    const QSignalBlocker silent(this);
    setPlainText(text);
    QTextBlockFormat airy;
    airy.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    document()->setUndoRedoEnabled(false); // nobody typed this: there is nothing to undo
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(airy);
    document()->setUndoRedoEnabled(true);
    updateGeometry();
}

void OpinionEdit::markComposed(const QString& composed)
{
    const QString text = toPlainText();
    const auto [mine, theirs] = std::mismatch(text.begin(), text.end(), composed.begin(), composed.end());
    QTextEdit::ExtraSelection same;
    same.format.setBackground(Theme::of(palette()).accentGround);
    same.cursor = QTextCursor(document());
    same.cursor.setPosition(static_cast<int>(mine - text.begin()), QTextCursor::KeepAnchor);
    setExtraSelections(mine == text.begin() ? QList<QTextEdit::ExtraSelection>() : QList{same});
}

int OpinionEdit::wantedHeight() const
{
    const int line = fontMetrics().lineSpacing() * lineHeightPercent / 100;
    const int text = static_cast<int>(document()->size().height()) + 2 * frameWidth();
    return std::clamp(text, leastLines * line, mostLines * line) + ems(this, 0.9);
}

QSize OpinionEdit::sizeHint() const
{
    return {ems(this, 30), wantedHeight()};
}

QSize OpinionEdit::minimumSizeHint() const
{
    return {ems(this, 10), wantedHeight()};
}

bool OpinionEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (finishes(*key) || (m_escapable && key->key() == Qt::Key_Escape)) {
            event->accept(); // before any shortcut of the window
            return true;
        }
    }
    return QTextEdit::event(event);
}

void OpinionEdit::keyPressEvent(QKeyEvent* event)
{
    if (finishes(*event)) {
        Q_EMIT finished();
    } else if (m_escapable && event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else {
        QTextEdit::keyPressEvent(event);
    }
}

void OpinionEdit::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

} // namespace sosdesk::ui
