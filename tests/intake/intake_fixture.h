// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/intake/report.h"

#include <QTemporaryDir>

namespace sosdesk::tests {

/** The five items as the policies name them; gloves are counted in pairs. */
[[nodiscard]] ItemCatalogue fiveItems();

/** The shipped layouts; a test that cannot load them stops. */
[[nodiscard]] const LayoutShelf& shippedLayouts();

/** Files of one test, and how they are opened: as an office in prefecture 47 would. */
class Desk
{
public:
    /** Writes @p bytes to a new file; its path. */
    [[nodiscard]] QString file(const QByteArray& bytes);
    /** Opens @p bytes as a file. */
    [[nodiscard]] Result<std::unique_ptr<Report>> open(
        const QByteArray& bytes, std::optional<ReportKind> kind = std::nullopt);
    [[nodiscard]] Result<std::unique_ptr<Report>> openPath(
        const QString& path, std::optional<ReportKind> kind = std::nullopt);

    QString prefecture = QStringLiteral("47");
    ItemCatalogue items = fiveItems();

private:
    QTemporaryDir m_folder;
    int m_files = 0;
};

/** All requests of a report. */
[[nodiscard]] Result<std::vector<Request>> requestsOf(Report& report);
/** All surveys of a report. */
[[nodiscard]] Result<std::vector<Survey>> surveysOf(Report& report);

/** `line column code`, with ! in front of a refusal, one for each issue. */
[[nodiscard]] QStringList toldBy(const Report& report);

/** A ten-digit code of prefecture 47 with a fitting check digit. */
[[nodiscard]] QByteArray goodCode(int serial);

} // namespace sosdesk::tests
