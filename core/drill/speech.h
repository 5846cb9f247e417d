// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"
#include "core/domain/item.h"
#include "core/intake/words.h"

#include <QStringList>

namespace sosdesk {

/** Values as the words of a report: the first word that intake knows for a code, dates as G-MIS shows them. */
class Speech
{
public:
    /** Both must outlive this. */
    Speech(const Words& words, const ItemCatalogue& items)
        : m_words(words)
        , m_items(items)
    {
    }

    [[nodiscard]] const ItemCatalogue& items() const { return m_items; }
    [[nodiscard]] QString item(Item item) const;

    template <typename Code>
    [[nodiscard]] QString word(const char* vocabulary, const Code& code) const
    {
        const QString text = codeOf(code);
        return text.isEmpty() ? text : m_words.wordFor(QString::fromLatin1(vocabulary), text);
    }

    /** The words of a set, parted by ； */
    template <typename Codes>
    [[nodiscard]] QString words(const char* vocabulary, const Codes& codes) const
    {
        QStringList texts;
        for (const auto code : codes) {
            texts += word(vocabulary, code);
        }
        return texts.join(u'；');
    }

private:
    const Words& m_words;
    const ItemCatalogue& m_items;
};

/** `2024/10/4` */
[[nodiscard]] QString slashed(Day day);
/** `2024/10/18 13:44` */
[[nodiscard]] QString slashed(Instant instant);

} // namespace sosdesk
