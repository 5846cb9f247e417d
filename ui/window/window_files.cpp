// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/arrivals.h"
#include "ui/window/notice_bar.h"
#include "ui/window/window.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace sosdesk::ui {
namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            files << url.toLocalFile();
        }
    }
    return files;
}

} // namespace

void Window::importFiles(const QStringList& files)
{
    m_arrivals->import(files);
}

bool Window::isImporting() const
{
    return m_notice->isBusy();
}

void Window::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void Window::dropEvent(QDropEvent* event)
{
    const QStringList files = localFiles(*event->mimeData());
    if (!files.isEmpty()) {
        event->acceptProposedAction();
        m_arrivals->import(files);
    }
}

} // namespace sosdesk::ui
