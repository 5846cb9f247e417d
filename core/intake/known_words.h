// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace sosdesk {

/** The meanings of the few words that a column repeats a million times, by their raw bytes in any encoding. */
template <typename Value>
class KnownWords
{
public:
    /** The value of @p raw; nullptr for a stranger. */
    [[nodiscard]] const Value* find(std::string_view raw) const
    {
        const std::uint64_t tail = tailOf(raw);
        for (const Word& word : m_words) {
            if (word.tail == tail && word.raw == raw) {
                return &word.value;
            }
        }
        return nullptr;
    }

    /** Keeps a stranger, unless there are so many that asking each would cost more than reading the cell. */
    void keep(std::string_view raw, Value value)
    {
        if (m_words.size() < most) {
            m_words.push_back({std::string(raw), tailOf(raw), value});
        }
    }

private:
    static constexpr std::size_t most = 32;

    struct Word
    {
        std::string raw{};
        std::uint64_t tail = 0; ///< the last bytes, which tell outlooks apart fastest
        Value value{};
    };

    static std::uint64_t tailOf(std::string_view raw)
    {
        std::uint64_t tail = 0;
        if (raw.size() >= sizeof tail) {
            std::memcpy(&tail, raw.data() + raw.size() - sizeof tail, sizeof tail); // a fixed size needs no call
        } else {
            std::memcpy(&tail, raw.data(), raw.size());
        }
        return tail;
    }

    std::vector<Word> m_words;
};

} // namespace sosdesk
