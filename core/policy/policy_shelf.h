// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/policy/policy.h"

#include <QStringList>

#include <vector>

namespace sosdesk {

/** All regimes that the program knows: those it was built with, and those of the office. */
class PolicyShelf
{
public:
    /** Reads the templates of opinions, the built-in policies, then every `*.json` of @p userFolders in their order: a
     * file of the same name replaces an earlier one, another name adds a regime. A folder that does not exist holds
     * nothing. ErrorCode::BadResource with file and key path; every file is checked, also against the others. */
    [[nodiscard]] static Result<PolicyShelf> load(const QStringList& userFolders = {});

    /** The regime that holds on @p day: the last one that began. Before the first began: the first. */
    [[nodiscard]] const Policy& forDay(Day day) const;
    /** Nothing when no regime has this id. */
    [[nodiscard]] const Policy* find(QStringView id) const;
    /** In the order in which they began; never empty. */
    [[nodiscard]] const std::vector<Policy>& all() const { return m_policies; }
    /** Another one when any of the files is: what was judged by these rules can be told from what was not. 32 bytes. */
    [[nodiscard]] const QByteArray& fingerprint() const { return m_fingerprint; }
    /** The items of all regimes by number, as the newest regime that has them describes them. */
    [[nodiscard]] ItemCatalogue catalogue() const;

private:
    PolicyShelf(std::vector<Policy> policies, QByteArray fingerprint);

    std::vector<Policy> m_policies;
    QByteArray m_fingerprint;
};

} // namespace sosdesk
