// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <utility>

namespace sosdesk::ui {

/** A value as it was saved, and as somebody typed it since. What is typed stays when the saved one is read anew, until
 *  both are the same. */
template <typename Value>
struct Entered
{
    Value saved{};
    std::optional<Value> typed{};

    [[nodiscard]] const Value& now() const { return typed ? *typed : saved; }
    void type(Value value)
    {
        typed = std::move(value);
        settle();
    }
    void renew(Value value)
    {
        saved = std::move(value);
        settle();
    }
    /** What was typed at an earlier moment is so again. */
    void typeBack(std::optional<Value> earlier)
    {
        typed = std::move(earlier);
        settle();
    }

private:
    void settle()
    {
        if (typed && *typed == saved) {
            typed.reset();
        }
    }
};

} // namespace sosdesk::ui
