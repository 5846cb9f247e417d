// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/dossier.h"

#include <random>

namespace sosdesk::tests {

/** Makes dossiers that nobody would think of: every regime's days, every channel, figures that are missing, nought or
 *  beyond all sense, histories with holes. The same seed makes the same ones. */
class AnyDossier
{
public:
    explicit AnyDossier(std::uint64_t seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] Dossier next();

private:
    [[nodiscard]] int below(int most) { return static_cast<int>(m_random() % static_cast<std::uint64_t>(most)); }
    [[nodiscard]] bool once(int in) { return below(in) == 0; }
    [[nodiscard]] Quantity quantity();
    [[nodiscard]] std::optional<Quantity> maybeQuantity();
    [[nodiscard]] std::int32_t surveyed();
    [[nodiscard]] QString text();
    template <typename Code>
    [[nodiscard]] Code any()
    {
        const auto& rows = CodeTable<Code>::rows;
        return rows[static_cast<std::size_t>(below(static_cast<int>(rows.size())))].first;
    }
    template <typename Code>
    [[nodiscard]] std::optional<Code> maybe()
    {
        return once(4) ? std::nullopt : std::optional(any<Code>());
    }

    void addRequest(Dossier& dossier);
    void addFacility(Dossier& dossier);
    void addSurveys(Dossier& dossier);
    void addHistory(Dossier& dossier);
    void addContacts(Dossier& dossier);
    void addStock(Dossier& dossier);
    [[nodiscard]] Decision decision(const QString& number);

    std::mt19937_64 m_random;
    Day m_day{};
};

} // namespace sosdesk::tests
