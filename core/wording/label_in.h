// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wording/labels.h"
#include "core/wording/record_labels.h"

#include <QJsonObject>

namespace sosdesk::wording {

/** What people read for the code of a field; a code of a later program stands as it is. */
template <typename Code>
QString labelIn(const QJsonObject& object, const QString& key)
{
    const QString code = object.value(key).toString();
    const std::optional<Code> value = fromCode<Code>(code);
    return value ? label(*value) : code;
}

} // namespace sosdesk::wording
