// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace sosdesk {

/** A file as one look at a watched folder saw it. */
struct SeenFile
{
    QString path{};
    qint64 size = 0;
    std::int64_t modified =
        0; ///< microseconds since 1970 by the clock of whoever wrote it: only ever held for equality

    friend bool operator==(const SeenFile&, const SeenFile&) = default;
};

/** A file of a watched folder that came to rest, with the hash of its content. */
struct CompleteFile
{
    SeenFile seen{};
    QByteArray sha256{}; ///< 32 bytes
};

/** A file of a watched folder that was dealt with: it is left alone until it changes. */
struct WatchedFile
{
    CompleteFile file{};
    std::optional<qint64> import{}; ///< row of the import that has its content; nothing: refused
    Instant at{};
    QString problem{}; ///< code of the reason when it was refused
};

} // namespace sosdesk
