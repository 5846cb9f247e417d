// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/paper.h"

#include <vector>

class QIODevice;

namespace sosdesk {

/** Writes papers one behind the other as one PDF: fonts embedded, text searchable. Gives the number of pages, 0 when
 *  the device took not everything. Needs a QGuiApplication. */
[[nodiscard]] int writePdf(QIODevice& device, const QString& title, const std::vector<Paper>& papers);

} // namespace sosdesk
