// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drill/chance.h"

namespace sosdesk {
namespace {

constexpr std::uint64_t step = 0x9e3779b97f4a7c15ULL;

std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

} // namespace

Chance::Chance(std::uint64_t seed, std::uint64_t purpose, std::uint64_t first, std::uint64_t second)
    : m_state(mixed(seed + step))
{
    for (const std::uint64_t part : {purpose, first, second}) {
        m_state = mixed(m_state + step + part);
    }
}

std::uint64_t Chance::next()
{
    m_state += step;
    return mixed(m_state);
}

int Chance::below(int count)
{
    // The high bits of a 32-bit fraction times count: no division, and even enough for a drill.
    return static_cast<int>(((next() >> 32) * static_cast<std::uint64_t>(count)) >> 32);
}

double Chance::factor(double least, double most)
{
    return least + (most - least) * below(1'001) / 1'000.0;
}

} // namespace sosdesk
