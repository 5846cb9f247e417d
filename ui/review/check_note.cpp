// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/check_note.h"

#include "ui/shared/fonts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace sosdesk::ui {
namespace {

constexpr int longestNote = 2000;

} // namespace

CheckNote::CheckNote(QWidget* parent)
    : QWidget(parent)
    , m_name(new PlainLabel(this))
    , m_edit(new QLineEdit(this))
{
    setObjectName(QStringLiteral("checkNote"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, ems(this, 0.3), 0, ems(this, 0.3));
    row->addWidget(m_name);
    row->addWidget(m_edit, 1);
    m_name->setTone(Tone::Secondary);
    m_edit->setObjectName(QStringLiteral("checkNoteText"));
    m_edit->setMaxLength(longestNote);
    m_edit->setPlaceholderText(tr("Enter で書く、Esc でやめる"));
    connect(m_edit, &QLineEdit::returnPressed, this, &CheckNote::finish);
    hide();
}

void CheckNote::open(const QString& name, const QString& note)
{
    m_before = note;
    m_name->setText(tr("%1 のメモ").arg(name));
    m_edit->setAccessibleName(m_name->text());
    m_edit->setText(note);
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
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
