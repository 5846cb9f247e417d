// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/check_note.h"

#include "ui/shared/fonts.h"
#include "ui/shared/shown_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sosdesk::ui {
namespace {

constexpr int longestNote = 2000;
constexpr qsizetype longestShown = 120;

} // namespace

CheckNote::CheckNote(QWidget* parent)
    : QWidget(parent)
    , m_name(new PlainLabel(this))
    , m_edit(new QLineEdit(this))
    , m_changed(new PlainLabel(this, 2))
{
    setObjectName(QStringLiteral("checkNote"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, ems(this, 0.3), 0, ems(this, 0.3));
    column->setSpacing(ems(this, 0.2));
    auto* row = new QHBoxLayout;
    column->addLayout(row);
    column->addWidget(m_changed);
    row->addWidget(m_name);
    row->addWidget(m_edit, 1);
    m_name->setTone(Tone::Secondary);
    m_edit->setObjectName(QStringLiteral("checkNoteText"));
    m_edit->setMaxLength(longestNote);
    m_edit->setPlaceholderText(tr("Enter で書く、Esc でやめる"));
    m_changed->setObjectName(QStringLiteral("checkNoteChanged"));
    m_changed->setMark(Verdict::Attention);
    m_changed->hide();
    connect(m_edit, &QLineEdit::textEdited, this, &CheckNote::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &CheckNote::finish);
    hide();
}

void CheckNote::open(const QString& name, const QString& note)
{
    openAgain(name, note, note, note);
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void CheckNote::openAgain(const QString& name, const QString& note, const QString& before, const QString& typed)
{
    m_before = note;
    m_name->setText(tr("%1 のメモ").arg(name));
    m_edit->setAccessibleName(m_name->text());
    m_edit->setText(typed);
    m_changed->setText(note.isEmpty()
            ? tr("入力のあとで、書いてあったメモは消されました。Enter で置き換えます。")
            : tr("入力のあとでメモは「%1」に変わりました。Enter で置き換えます。").arg(shownLine(note, longestShown)));
    m_changed->setVisible(note != before);
    show();
}

bool CheckNote::isTyped() const
{
    return !isHidden() && m_edit->text() != m_before;
}

QString CheckNote::text() const
{
    return m_edit->text();
}

void CheckNote::finish()
{
    if (isHidden()) {
        return;
    }
    const QString note = m_edit->text();
    close();
    if (note != m_before) {
        Q_EMIT written(note);
    }
}

void CheckNote::close()
{
    const bool typing = m_edit->hasFocus();
    hide();
    Q_EMIT edited();
    if (typing) {
        Q_EMIT closed();
    }
}

void CheckNote::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
    }
}

} // namespace sosdesk::ui
