// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/resource_object.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <utility>

namespace sosdesk {
namespace {

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Bool:
        return QStringLiteral("true or false");
    case QJsonValue::Double:
        return QStringLiteral("number");
    case QJsonValue::String:
        return QStringLiteral("text");
    case QJsonValue::Array:
        return QStringLiteral("array");
    case QJsonValue::Object:
        return QStringLiteral("object");
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("nothing");
}

QString shown(const QJsonValue& value)
{
    if (value.isArray() || value.isObject()) {
        const QJsonDocument document =
            value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact)).left(200);
    }
    return value.toVariant().toString();
}

} // namespace

ResourceObject::ResourceObject(QJsonObject object, QString path, QString file, std::optional<Error>& mistake)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_file(std::move(file))
    , m_mistake(mistake)
{
}

Result<void> ResourceObject::parse(
    const QString& file, const QByteArray& bytes, const std::function<void(ResourceObject&)>& read)
{
    QJsonParseError syntax{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        const qint64 line = bytes.left(syntax.offset).count('\n') + 1;
        return fail({ErrorCode::BadResource, file, line, {}, {}, syntax.errorString()});
    }
    if (!document.isObject()) {
        return fail({ErrorCode::BadResource, file, 1, {}, {}, QStringLiteral("expected: object")});
    }
    std::optional<Error> mistake;
    ResourceObject root(document.object(), QString(), file, mistake);
    read(root);
    root.refuseUnknownKeys();
    if (mistake) {
        return fail(*mistake);
    }
    return {};
}

QString ResourceObject::pathOf(const QString& key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void ResourceObject::refuse(const QString& key, const QString& why)
{
    if (!m_mistake) {
        m_mistake = Error{ErrorCode::BadResource, m_file, 0, pathOf(key), shown(m_object.value(key)), why};
    }
}

QJsonValue ResourceObject::take(const QString& key, QJsonValue::Type type)
{
    m_taken.insert(key);
    QJsonValue value = m_object.value(key);
    if (value.isUndefined()) {
        refuse(key, QStringLiteral("missing key"));
    } else if (value.type() != type) {
        refuse(key, QStringLiteral("expected: ") + typeName(type));
    }
    return value;
}

QString ResourceObject::text(const QString& key)
{
    QString value = take(key, QJsonValue::String).toString();
    if (value.trimmed().isEmpty()) {
        refuse(key, QStringLiteral("empty"));
    }
    return value;
}

bool ResourceObject::flag(const QString& key)
{
    return take(key, QJsonValue::Bool).toBool();
}

int ResourceObject::number(const QString& key, int least, int most)
{
    const double value = take(key, QJsonValue::Double).toDouble(least);
    if (value < least || value > most || std::floor(value) != value) {
        refuse(key, QStringLiteral("expected: whole number %1-%2").arg(least).arg(most));
        return least;
    }
    return static_cast<int>(value);
}

std::vector<int> ResourceObject::numbers(const QString& key, int least, int most)
{
    std::vector<int> numbers;
    for (const QJsonValue value : take(key, QJsonValue::Array).toArray()) {
        const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
        if (!(number >= least && number <= most) || std::floor(number) != number) {
            refuse(key, QStringLiteral("expected: whole numbers %1-%2").arg(least).arg(most));
            return {least};
        }
        numbers.push_back(static_cast<int>(number));
    }
    if (numbers.empty()) {
        refuse(key, QStringLiteral("empty"));
    }
    return numbers;
}

Day ResourceObject::day(const QString& key)
{
    const std::optional<Day> value = dayFromIso(text(key));
    if (!value) {
        refuse(key, QStringLiteral("expected: YYYY-MM-DD"));
    }
    return value.value_or(Day{});
}

int ResourceObject::timeOfDay(const QString& key)
{
    const QString value = text(key);
    const std::optional<Instant> time = instantFromIso(QStringLiteral("2000-01-01T") + value);
    if (!time || value.size() != 5) {
        refuse(key, QStringLiteral("expected: HH:MM"));
        return 0;
    }
    return secondOfDay(*time);
}

QStringList ResourceObject::words(const QString& key)
{
    QStringList words;
    for (const QJsonValue value : take(key, QJsonValue::Array).toArray()) {
        if (!value.isString() || value.toString().trimmed().isEmpty()) {
            refuse(key, QStringLiteral("expected: array of texts"));
        }
        words += value.toString();
    }
    return words;
}

void ResourceObject::object(const QString& key, const std::function<void(ResourceObject&)>& readPart)
{
    read(take(key, QJsonValue::Object), pathOf(key), readPart);
}

void ResourceObject::objects(const QString& key, const std::function<void(ResourceObject&)>& readPart)
{
    const QJsonArray array = take(key, QJsonValue::Array).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isObject()) {
            refuse(key, QStringLiteral("expected: array of objects"));
        }
        read(array[i], QStringLiteral("%1[%2]").arg(pathOf(key)).arg(i), readPart);
    }
}

void ResourceObject::read(
    const QJsonValue& value, const QString& path, const std::function<void(ResourceObject&)>& readPart)
{
    if (m_mistake) {
        return;
    }
    ResourceObject part(value.toObject(), path, m_file, m_mistake);
    readPart(part);
    part.refuseUnknownKeys();
}

void ResourceObject::refuseUnknownKeys()
{
    for (const QString& key : m_object.keys()) {
        if (!m_taken.contains(key)) {
            refuse(key, QStringLiteral("unknown key"));
        }
    }
}

} // namespace sosdesk
