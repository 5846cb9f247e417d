// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/survey_loader.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace sosdesk {

/** New and changed survey answers on their way from the order of a file to the order of the store.
 *
 *  Some ten thousand are gathered, sorted and written at a time: enough that SQLite works through its pages in order,
 * few enough to stay in the processor's cache. Of two with the same key the later one is written.
 */
class SurveyBatch
{
public:
    /** @p pause is called between steps of some milliseconds (Office::pause). */
    SurveyBatch(SurveyLoader& loader, std::function<Result<void>()> pause)
        : m_loader(loader)
        , m_pause(std::move(pause))
    {
    }

    /** @p packedLines as contentHash() left them. Writes what was gathered before when it is enough. */
    [[nodiscard]] Result<void> add(const Survey& survey, const SurveyFingerprint& print, std::string_view packedLines);
    /** Writes what is left. */
    [[nodiscard]] Result<void> finish();

private:
    SurveyLoader& m_loader;
    std::function<Result<void>()> m_pause;
    std::vector<LoadedAnswer> m_answers; ///< their texts stand one after another in m_text, which moves while it grows
    std::string m_text;
    std::vector<std::pair<std::int64_t, std::uint32_t>> m_keys; ///< key and index of each answer
    std::vector<std::uint32_t> m_order;
};

} // namespace sosdesk
