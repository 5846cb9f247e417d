// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/jst.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace sosdesk {

/** One object of a resource file while it is read strictly: every key must be there, of its type, and be asked for.
 *
 *  Reading goes on after a mistake with values that mean nothing; the first mistake is kept and tells the file and the
 *  key path (ErrorCode::BadResource). So a reader is a list of assignments, and is asked once at the end.
 */
class ResourceObject
{
public:
    /** Parses @p bytes, lets @p read take what it needs, and refuses keys that nobody asked for. */
    [[nodiscard]] static Result<void> parse(
        const QString& file, const QByteArray& bytes, const std::function<void(ResourceObject&)>& read);

    [[nodiscard]] QString text(const QString& key);
    [[nodiscard]] bool flag(const QString& key);
    [[nodiscard]] int number(const QString& key, int least, int most = std::numeric_limits<int>::max());
    /** An array of whole numbers, in its order; never empty. */
    [[nodiscard]] std::vector<int> numbers(const QString& key, int least, int most);
    [[nodiscard]] Day day(const QString& key);
    /** `13:00` as a second of the day. */
    [[nodiscard]] int timeOfDay(const QString& key);
    [[nodiscard]] QStringList words(const QString& key);
    [[nodiscard]] bool has(const QString& key) const { return m_object.contains(key); }
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }

    void object(const QString& key, const std::function<void(ResourceObject&)>& read);
    /** An array of objects, in its order. */
    void objects(const QString& key, const std::function<void(ResourceObject&)>& read);

    /** Keeps the first mistake: at @p key of this object, with what stands there. */
    void refuse(const QString& key, const QString& why);

    /** The value of a code of a closed vocabulary (codes.h). */
    template <typename Code>
    [[nodiscard]] Code code(const QString& key);
    /** An array of codes; twice the same is a mistake. */
    template <typename Set>
    [[nodiscard]] Set codes(const QString& key);

private:
    ResourceObject(QJsonObject object, QString path, QString file, std::optional<Error>& mistake);

    [[nodiscard]] QJsonValue take(const QString& key, QJsonValue::Type type);
    [[nodiscard]] QString pathOf(const QString& key) const;
    void refuseUnknownKeys();
    void read(const QJsonValue& value, const QString& path, const std::function<void(ResourceObject&)>& readPart);

    QJsonObject m_object;
    QString m_path;
    QString m_file;
    std::optional<Error>& m_mistake;
    QSet<QString> m_taken;
};

} // namespace sosdesk

#include "core/domain/codes.h"

namespace sosdesk {

template <typename Code>
Code ResourceObject::code(const QString& key)
{
    const std::optional<Code> value = fromCode<Code>(text(key));
    if (!value) {
        refuse(key, QStringLiteral("unknown code"));
    }
    return value.value_or(Code{});
}

template <typename Set>
Set ResourceObject::codes(const QString& key)
{
    Set values;
    for (const QString& word : words(key)) {
        const auto value = fromCode<typename Set::value_type>(word);
        if (!value) {
            refuse(key, QStringLiteral("unknown code: ") + word);
        } else if (!values.insert(*value).second) {
            refuse(key, QStringLiteral("named twice: ") + word);
        }
    }
    return values;
}

} // namespace sosdesk
