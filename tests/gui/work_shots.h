// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace sosdesk::tests {

/** 分担: the plan's form, the list of a share, the board with the shares, the 引継書. */
QStringList shootWork(const QString& folder);

} // namespace sosdesk::tests
