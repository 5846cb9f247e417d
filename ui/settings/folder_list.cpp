// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/folder_list.h"

#include "ui/shared/fonts.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace sosdesk::ui {
namespace {

QPushButton* button(const QString& text, const char* name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

FolderList::FolderList(const QStringList& folders, QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_choose(button(tr("追加…"), "add-folder", this))
    , m_type(button(tr("入力"), "type-folder", this))
    , m_remove(button(tr("外す"), "remove-folder", this))
{
    m_list->setObjectName(QStringLiteral("watched_folders"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ems(this, 0.5));
    row->addWidget(m_list, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(ems(this, 0.3));
    for (QPushButton* const each : {m_choose, m_type, m_remove}) {
        column->addWidget(each);
    }
    column->addStretch();
    row->addLayout(column);
    for (const QString& folder : folders) {
        add(folder);
    }
    m_list->setCurrentRow(0);
    connect(m_choose, &QPushButton::clicked, this, &FolderList::choose);
    connect(m_type, &QPushButton::clicked, this, &FolderList::type);
    connect(m_remove, &QPushButton::clicked, this, &FolderList::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &FolderList::dress);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        dress();
        Q_EMIT edited();
    });
    dress();
    fit();
}

void FolderList::setName(const QString& name, const QString& description)
{
    m_list->setAccessibleName(name);
    m_list->setAccessibleDescription(description);
    setFocusProxy(m_list);
}

QStringList FolderList::folders() const
{
    QStringList all;
    for (int i = 0; i < m_list->count(); ++i) {
        const QString folder = m_list->item(i)->text().trimmed();
        if (!folder.isEmpty() && !all.contains(folder)) {
            all << folder;
        }
    }
    return all;
}

void FolderList::add(const QString& folder)
{
    const QList<QListWidgetItem*> same = m_list->findItems(folder, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (!same.isEmpty()) {
        m_list->setCurrentItem(same.front());
        return;
    }
    auto* item = new QListWidgetItem(folder);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setToolTip(folder.toHtmlEscaped());
    item->setSizeHint(QSize(0, ems(this, 1.8)));
    m_list->addItem(item);
    m_list->setCurrentItem(item);
    Q_EMIT edited();
}

/** Opened beside the dialog, not above it: nothing of the window waits for it. */
void FolderList::choose()
{
    auto* dialog = new QFileDialog(this, tr("取込フォルダーを選ぶ"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &FolderList::add);
    dialog->open();
}

void FolderList::type()
{
    add(QString());
    m_list->editItem(m_list->currentItem());
}

void FolderList::remove()
{
    delete m_list->takeItem(m_list->currentRow());
    dress();
    Q_EMIT edited();
}

void FolderList::dress()
{
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

bool FolderList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Insert:
            choose();
            return true;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            remove();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FolderList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void FolderList::fit()
{
    for (int i = 0; i < m_list->count(); ++i) {
        m_list->item(i)->setSizeHint(QSize(0, ems(this, 1.8)));
    }
    m_list->setFixedHeight(ems(this, 6.2));
}

} // namespace sosdesk::ui
