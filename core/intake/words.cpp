// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/words.h"

#include "core/intake/header_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sosdesk {

QString foldedWord(QStringView word)
{
    QString folded = foldedHeader(word).toUpper();
    for (QChar& character : folded) {
        switch (character.unicode()) {
        case u'ヶ':
        case u'ヵ':
        case u'カ':
        case u'ケ':
        case u'箇':
            character = u'か';
            break;
        default:
            break;
        }
    }
    return folded;
}

Result<void> Words::add(const QByteArray& json, const QString& file)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject()) {
        const auto line = json.left(parseError.offset).count('\n') + 1;
        return fail({ErrorCode::BadResource, file, line, {}, {}, parseError.errorString()});
    }
    const QJsonObject root = document.object();
    for (auto entry = root.begin(); entry != root.end(); ++entry) {
        Vocabulary vocabulary;
        const QJsonObject codes = entry.value().toObject();
        for (auto code = codes.begin(); code != codes.end(); ++code) {
            const QString path = entry.key() + u'.' + code.key();
            const QJsonArray words = code.value().toArray();
            vocabulary.codes.insert(foldedWord(code.key()), code.key());
            for (const QJsonValue& value : words) {
                const QString word = foldedWord(value.toString());
                if (word.isEmpty() || word == u"*") {
                    return fail({ErrorCode::BadResource, file, 0, path, value.toString()});
                }
                if (word.endsWith(u'*')) {
                    vocabulary.beginnings.append({word.chopped(1), code.key()});
                } else if (vocabulary.codes.value(word, code.key()) != code.key()) {
                    return fail({ErrorCode::BadResource, file, 0, path, value.toString()});
                } else {
                    vocabulary.codes.insert(word, code.key());
                }
            }
            if (words.isEmpty()) {
                return fail({ErrorCode::BadResource, file, 0, path, {}});
            }
            vocabulary.first.insert(code.key(), words.first().toString());
        }
        m_vocabularies.insert(entry.key(), vocabulary);
    }
    return {};
}

QString Words::codeOf(QStringView vocabulary, QStringView word) const
{
    const auto known = m_vocabularies.constFind(vocabulary.toString());
    if (known == m_vocabularies.constEnd()) {
        return {};
    }
    const QString folded = foldedWord(word);
    const QString code = known->codes.value(folded);
    if (!code.isEmpty()) {
        return code;
    }
    for (const auto& [beginning, of] : known->beginnings) {
        if (folded.startsWith(beginning)) {
            return of;
        }
    }
    return {};
}

QString Words::wordFor(const QString& vocabulary, const QString& code) const
{
    return m_vocabularies.value(vocabulary).first.value(code);
}

} // namespace sosdesk
