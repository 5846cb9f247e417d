// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/desk/print_order.h"

#include <vector>

class QImage;
class QPagedPaintDevice;

namespace sosdesk {

class Office;

// Forms and letters. All of these need a QGuiApplication. NothingSelected; MissingGlyph with every character that no
// font draws and its request; NoFont; UnknownRequest; BadResource; then nothing was written or printed.

/** Writes the PDF whole or not at all, and its journal entry with rows and SHA-256. Errors of storage. */
[[nodiscard]] Result<PaperOutcome> printForms(Office& office, const PrintOrder& order, const QString& file);

/** The same on a printer, or any other device with pages; @p name stands in the journal. IoFailed when the device took
 *  not everything: then there is no journal entry. */
[[nodiscard]] Result<PaperOutcome> paintForms(
    Office& office, const PrintOrder& order, QPagedPaintDevice& device, const QString& name);

/** Only to be looked at: on a preview's device, without a journal entry. */
[[nodiscard]] Result<PaperOutcome> previewForms(Office& office, const PrintOrder& order, QPagedPaintDevice& device);

/** Pictures of at most the first @p most pages. */
[[nodiscard]] Result<std::vector<QImage>> pictureForms(
    Office& office, const PrintOrder& order, double dotsPerMillimetre, int most);

/** A name for the file that every system takes: `回答票_2024-11-25.pdf`, with `訓練_` in drill. */
[[nodiscard]] QString suggestedFileName(Office& office, const PrintOrder& order);

} // namespace sosdesk
