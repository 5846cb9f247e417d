// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/codes.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace sosdesk {

/** The Japanese words of the closed vocabularies, as resources/layouts/words.json lists them: `１週間以内` is
 *  `within_1_week`. Words are compared folded (see foldedWord()); the code itself is a word too. */
class Words
{
public:
    /** Replaces the vocabularies that @p json names, keeps the others. BadResource. */
    [[nodiscard]] Result<void> add(const QByteArray& json, const QString& file);

    /** The code of @p word in @p vocabulary; empty when there is none. A listed word ending in * stands for all that
     *  begin like it. */
    [[nodiscard]] QString codeOf(QStringView vocabulary, QStringView word) const;

    /** The value of @p word; nothing when it is not of this vocabulary. */
    template <typename Code>
    [[nodiscard]] std::optional<Code> read(QStringView vocabulary, QStringView word) const
    {
        return fromCode<Code>(codeOf(vocabulary, word));
    }

    /** The first word listed for @p code, for writing; empty when there is none. */
    [[nodiscard]] QString wordFor(const QString& vocabulary, const QString& code) const;

private:
    struct Vocabulary
    {
        QHash<QString, QString> codes{};                 ///< folded word → code
        QList<std::pair<QString, QString>> beginnings{}; ///< folded beginning, code
        QHash<QString, QString> first{};                 ///< code → the word to write
    };

    QHash<QString, Vocabulary> m_vocabularies;
};

/** A word as a key: foldedHeader(), letters in upper case, ヶ ヵ カ ケ 箇 as か. */
[[nodiscard]] QString foldedWord(QStringView word);

} // namespace sosdesk
