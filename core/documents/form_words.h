// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <span>

namespace sosdesk {

/** The fixed words of one form, from `resources/forms/<name>.json`; an office may put its own into `<data>/forms`. */
class FormWords
{
public:
    /** @p keys: every word the form uses. BadResource with file and key when one is missing, empty or unknown. */
    [[nodiscard]] static Result<FormWords> load(
        const QString& name, std::span<const char* const> keys, const QStringList& userFolders);

    [[nodiscard]] QString operator()(const char* key) const;
    /** With `{place}` filled in. */
    [[nodiscard]] QString operator()(const char* key, const QHash<QString, QString>& places) const;

private:
    QHash<QString, QString> m_words;
};

} // namespace sosdesk
