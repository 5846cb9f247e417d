// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/work_text.h"

#include <QCoreApplication>

namespace sosdesk::wording {

QString unassigned(int open)
{
    return QCoreApplication::translate("wording", "どの担当にも入らない要請（未分担）が %1件あります。").arg(open);
}

} // namespace sosdesk::wording
