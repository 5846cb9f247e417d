// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/row_images.h"

namespace sosdesk {

/** What others recorded or imported and the team server passes on as images of rows. */
class ReceivedImages
{
public:
    explicit ReceivedImages(Database& database)
        : m_database(database)
    {
    }

    /** As RowImages::write(); StoreDamaged (constraint) for a row that nobody here could read again: the caller takes
     *  back what was written. Where something could not be read before, a row makes it no worse. */
    [[nodiscard]] Result<bool> take(UnitOfWork& work, const RowImage& image, qint64 settled);

private:
    [[nodiscard]] Result<void> readBack(const QString& kind, const QJsonObject& told) const;

    Database& m_database;
};

} // namespace sosdesk
