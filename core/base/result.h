// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace sosdesk {

/** A value, or the outside cause why there is none. */
template <typename T>
using Result = tl::expected<T, Error>;

/** The failing side of a Result: `return fail({ErrorCode::FileMissing, path});` */
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace sosdesk

/** Leaves the function with the error of a Result<…>, otherwise goes on. */
#define SOSDESK_TRY(expression) SOSDESK_TRY_AS(SOSDESK_JOIN(tried, __LINE__), expression)
#define SOSDESK_TRY_AS(name, expression)                                                                               \
    do {                                                                                                               \
        if (auto name = (expression); !name) {                                                                         \
            return ::sosdesk::fail(std::move(name).error());                                                           \
        }                                                                                                              \
    } while (false)

#define SOSDESK_JOIN2(a, b) a##b
#define SOSDESK_JOIN(a, b) SOSDESK_JOIN2(a, b)

/** `SOSDESK_TAKE(const auto file, openFile(path));` declares the value, or leaves with the error. */
#define SOSDESK_TAKE(declaration, expression) SOSDESK_TAKE_AS(SOSDESK_JOIN(taken, __LINE__), declaration, expression)
#define SOSDESK_TAKE_AS(name, declaration, expression)                                                                 \
    auto name = (expression);                                                                                          \
    if (!name) {                                                                                                       \
        return ::sosdesk::fail(std::move(name).error());                                                               \
    }                                                                                                                  \
    declaration = std::move(name).value()
