// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/id_source.h"

namespace sosdesk {

IdSource systemIds()
{
    return [] { return QUuid::createUuid(); };
}

} // namespace sosdesk
