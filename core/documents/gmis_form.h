// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace sosdesk {

/** The order and the words of G-MIS's entry screen, from `resources/forms/gmis-entry.json` or the office's own. */
struct GmisForm
{
    struct Entry
    {
        QString field{}; ///< per item `state`, `prefecture`, `total`; then `need`, `method`, `opinion`, `status`
        QString label{};
    };
    std::vector<Entry> perItem{};
    std::vector<Entry> then{};
    QString number{};   ///< header of 管理番号
    QString facility{}; ///< header of 医療機関名
    QString drill{};
    QString drillHead{};
    QHash<QString, QString> needs{};    ///< by code, as the screen words them
    QHash<QString, QString> methods{};  ///< by code
    QHash<QString, QString> statuses{}; ///< by code

    /** BadResource with file and key. */
    [[nodiscard]] static Result<GmisForm> load(const QStringList& userFolders = {});
};

} // namespace sosdesk
