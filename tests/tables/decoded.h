// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/cp932.h"

#include <QByteArray>

#include <string_view>

namespace sosdesk::tests {

/** CP932 as UTF-8, by our own table. */
[[nodiscard]] inline QByteArray decoded(const QByteArray& bytes)
{
    QByteArray out(bytes.size() * 3, '\0');
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    out.truncate(Cp932::table().toUtf8(view, out.data()) - out.data());
    return out;
}

} // namespace sosdesk::tests
