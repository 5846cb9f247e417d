// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/window_words.h"

#include <QCoreApplication>
#include <QThread>

namespace sosdesk::ui {

QString WindowWords::translate(const char* context, const char* source, const char* comment, int count) const
{
    // Nothing means: as it stands in the sources. The count is of this thread alone, so it is asked last.
    return QThread::currentThread() != thread() || m_papers > 0
        ? QString()
        : QTranslator::translate(context, source, comment, count);
}

OnPaper::OnPaper()
    : m_words(QCoreApplication::instance()->findChild<WindowWords*>(QString(), Qt::FindDirectChildrenOnly))
{
    if (m_words != nullptr) {
        ++m_words->m_papers;
    }
}

OnPaper::~OnPaper()
{
    if (m_words != nullptr) {
        --m_words->m_papers;
    }
}

} // namespace sosdesk::ui
