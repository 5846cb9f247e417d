// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/roll.h"

#include "core/domain/request.h"

#include <algorithm>
#include <array>

namespace sosdesk {
namespace {

constexpr unsigned bitsOfVerdict = 3;

/** From the best to the worst: what cannot be judged is worse than what is well, and better than what asks for a look.
 */
constexpr std::array byWeight = {Verdict::Ok, Verdict::Unknown, Verdict::Attention, Verdict::Fail};

std::uint64_t weightOf(Verdict verdict)
{
    const auto at = std::find(byWeight.begin(), byWeight.end(), verdict);
    return static_cast<std::uint64_t>(at - byWeight.begin()) + 1;
}

std::optional<Verdict> verdictFrom(std::uint64_t weight)
{
    return weight == 0 || weight > byWeight.size() ? std::nullopt : std::optional(byWeight.at(weight - 1));
}

unsigned shiftOf(CheckId check)
{
    return static_cast<unsigned>(check) * bitsOfVerdict;
}

constexpr std::uint64_t mask = (1U << bitsOfVerdict) - 1;

} // namespace

std::optional<Verdict> Gist::verdictOf(CheckId check) const
{
    return verdictFrom(verdicts >> shiftOf(check) & mask);
}

std::optional<Verdict> Gist::worst() const
{
    std::uint64_t worst = 0;
    for (std::uint64_t left = verdicts; left != 0; left >>= bitsOfVerdict) {
        worst = std::max(worst, left & mask);
    }
    return verdictFrom(worst);
}

void Gist::add(CheckId check, Verdict verdict)
{
    const std::uint64_t known = verdicts >> shiftOf(check) & mask;
    const std::uint64_t weight = std::max(known, weightOf(verdict));
    verdicts = (verdicts & ~(mask << shiftOf(check))) | weight << shiftOf(check);
}

QString Roll::wordsOf(RollText part) const
{
    const std::string_view bytes = textOf(part);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

RollText Roll::keep(std::string_view part)
{
    const RollText kept{static_cast<std::uint32_t>(text.size()), static_cast<std::uint32_t>(part.size())};
    text += part;
    return kept;
}

RollText Roll::keepKey(std::string_view key)
{
    const RollText kept{static_cast<std::uint32_t>(keys.size()), static_cast<std::uint32_t>(key.size())};
    keys += key;
    keys += '\n'; // folded text has no line end, so nothing is ever found across two keys
    return kept;
}

bool isDone(const RollEntry& entry)
{
    return entry.decided || entry.withdrawn || entry.status == RequestStatus::Closed
        || entry.prefectureStatus == PrefectureStatus::Complete;
}

bool isUrgent(const RollEntry& entry)
{
    return entry.channel == Channel::Urgent && isInReception(entry.status) && !isDone(entry);
}

} // namespace sosdesk
