// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/facility.h"

namespace sosdesk {

/** The part a facility plays on the day of the drill: why its request ends in its lane. */
enum class Part {
    Bystander, ///< asks for nothing that day
    Clean,
    Call,
    Duplicate,
    Excess,
    Late,
    Draft,
    Error,
};

/** One invented facility, and what it does on the day. */
struct Place
{
    Facility facility{};
    int size = 1;      ///< beds of a hospital; staff otherwise: its consumption grows with it
    int number = 0;    ///< position in the prefecture, 0-based
    int variation = 0; ///< which of the ways to play its part; 0-based among those of the same part
    int twin = -1;     ///< position of the entry that names the same place under another code, or none
    Part part = Part::Bystander;
};

} // namespace sosdesk
