// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/policy_shelf.h"

#include "core/base/sha256.h"
#include "core/policy/built_in.h"
#include "core/policy/read_policy.h"

#include <algorithm>
#include <map>
#include <utility>

namespace sosdesk {
namespace {

/** A policy and the file that it came from, for the errors that only two files together can make. */
struct Shelved
{
    QString file;
    Policy policy;
};

Error clash(const Shelved& later, const Shelved& earlier, const QString& key, const QString& value)
{
    return {ErrorCode::BadResource, later.file, 0, key, value, QStringLiteral("clashes with ") + earlier.file};
}

/** Numbers and codes of items are stored: they must mean the same in every regime. */
Result<void> agreeOnItems(const Shelved& a, const Shelved& b)
{
    for (std::size_t i = 0; i < a.policy.items.size(); ++i) {
        for (const ItemDescription& other : b.policy.items) {
            const ItemDescription& item = a.policy.items[i];
            if ((item.item == other.item) != (item.code == other.code)) {
                const QString key =
                    QStringLiteral("items[%1].%2")
                        .arg(i)
                        .arg(item.item == other.item ? QStringLiteral("code") : QStringLiteral("number"));
                return fail(clash(a, b, key, item.code));
            }
        }
    }
    return {};
}

Result<void> agree(const Shelved& a, const Shelved& b)
{
    if (a.policy.id == b.policy.id) {
        return fail(clash(a, b, QStringLiteral("id"), a.policy.id));
    }
    if (a.policy.from == b.policy.from) {
        return fail(clash(a, b, QStringLiteral("from"), isoOf(a.policy.from)));
    }
    return agreeOnItems(a, b);
}

} // namespace

PolicyShelf::PolicyShelf(std::vector<Policy> policies, QByteArray fingerprint)
    : m_policies(std::move(policies))
    , m_fingerprint(std::move(fingerprint))
{
}

Result<PolicyShelf> PolicyShelf::load(const QStringList& userFolders)
{
    SOSDESK_TAKE(const auto files, resourceFiles(QStringLiteral("policies"), userFolders));
    SOSDESK_TAKE(const OpinionTemplates templates, OpinionTemplates::load(userFolders));
    std::vector<Shelved> shelved;
    Sha256 hash;
    for (const ResourceFile& file : files) {
        hash.add(sha256(file.bytes));
        SOSDESK_TAKE(Policy policy, readPolicy(file.path, file.bytes));
        policy.templates = templates;
        const Shelved candidate{file.path, std::move(policy)};
        for (const Shelved& known : shelved) {
            SOSDESK_TRY(agree(candidate, known));
        }
        shelved.push_back(candidate);
    }
    std::vector<Policy> policies;
    policies.reserve(shelved.size());
    for (Shelved& known : shelved) {
        policies.push_back(std::move(known.policy));
    }
    std::sort(policies.begin(), policies.end(), [](const Policy& a, const Policy& b) { return a.from < b.from; });
    return PolicyShelf(std::move(policies), hash.result());
}

const Policy& PolicyShelf::forDay(Day day) const
{
    const auto next = std::upper_bound(m_policies.begin(), m_policies.end(), day,
        [](Day wanted, const Policy& policy) { return wanted < policy.from; });
    return next == m_policies.begin() ? m_policies.front() : *(next - 1);
}

const Policy* PolicyShelf::find(QStringView id) const
{
    const auto found =
        std::find_if(m_policies.begin(), m_policies.end(), [&](const Policy& policy) { return policy.id == id; });
    return found == m_policies.end() ? nullptr : &*found;
}

ItemCatalogue PolicyShelf::catalogue() const
{
    std::map<Item, ItemDescription> newest;
    for (const Policy& policy : m_policies) {
        for (const ItemDescription& item : policy.items) {
            newest[item.item] = item;
        }
    }
    std::vector<ItemDescription> items;
    items.reserve(newest.size());
    for (const auto& [number, description] : newest) {
        items.push_back(description);
    }
    return ItemCatalogue(std::move(items));
}

} // namespace sosdesk
