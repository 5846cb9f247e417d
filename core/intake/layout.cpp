// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/layout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sosdesk {
namespace {

tl::unexpected<Error> bad(const QString& file, const QString& key, const QString& value)
{
    return fail({ErrorCode::BadResource, file, 0, key, value});
}

/** The first key that no layout has; empty when all are known. */
QString foreignKey(const QJsonObject& object, const QStringList& known)
{
    for (const QString& key : object.keys()) {
        if (!known.contains(key)) {
            return key;
        }
    }
    return {};
}

Result<QStringList> aliasesFrom(const QJsonValue& value, const QString& file, const QString& path)
{
    QStringList aliases;
    if (!value.isUndefined() && !value.isArray()) {
        return bad(file, path, QStringLiteral("array of text"));
    }
    for (const QJsonValue& alias : value.toArray()) {
        if (!alias.isString() || alias.toString().isEmpty()) {
            return bad(file, path, QStringLiteral("array of text"));
        }
        aliases += alias.toString();
    }
    return aliases;
}

Result<LayoutColumn> columnFrom(const QJsonObject& object, const QString& file, const QString& path)
{
    const QString foreign = foreignKey(object,
        {QStringLiteral("key"), QStringLiteral("header"), QStringLiteral("aliases"), QStringLiteral("required")});
    if (!foreign.isEmpty()) {
        return bad(file, path + u'.' + foreign, foreign);
    }
    const QString key = object.value(u"key").toString();
    const std::optional<Field> field = fromCode<Field>(key);
    if (!field) {
        return bad(file, path + QStringLiteral(".key"), key);
    }
    const QString header = object.value(u"header").toString();
    if (header.isEmpty()) {
        return bad(file, path + QStringLiteral(".header"), header);
    }
    if (!object.value(u"required").isUndefined() && !object.value(u"required").isBool()) {
        return bad(file, path + QStringLiteral(".required"), QStringLiteral("true or false"));
    }
    SOSDESK_TAKE(
        const QStringList aliases, aliasesFrom(object.value(u"aliases"), file, path + QStringLiteral(".aliases")));
    LayoutColumn column{*field, header, aliases, object.value(u"required").toBool()};
    if (column.isPerItem() && column.required) {
        return bad(file, path + QStringLiteral(".required"), header); // an office may not handle every item
    }
    return column;
}

Result<std::vector<LayoutColumn>> columnsFrom(const QJsonArray& array, const QString& file)
{
    std::vector<LayoutColumn> columns;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = QStringLiteral("columns[%1]").arg(i);
        SOSDESK_TAKE(const LayoutColumn column, columnFrom(array[i].toObject(), file, path));
        const bool twice = std::any_of(columns.begin(), columns.end(),
            [&column](const LayoutColumn& other) { return other.field == column.field; });
        if (twice) {
            return bad(file, path + QStringLiteral(".key"), codeOf(column.field));
        }
        columns.push_back(column);
    }
    if (columns.empty()) {
        return bad(file, QStringLiteral("columns"), {});
    }
    return columns;
}

} // namespace

QString expanded(const QString& header, const ItemDescription* item)
{
    return item ? QString(header).replace(QLatin1StringView("{item}"), item->name) : header;
}

Result<Layout> Layout::fromJson(const QByteArray& json, const QString& file)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject()) {
        const auto line = json.left(parseError.offset).count('\n') + 1;
        return fail({ErrorCode::BadResource, file, line, {}, {}, parseError.errorString()});
    }
    const QJsonObject root = document.object();
    const QString foreign = foreignKey(
        root, {QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("form"), QStringLiteral("columns")});
    if (!foreign.isEmpty()) {
        return bad(file, foreign, foreign);
    }
    Layout layout;
    layout.m_name = root.value(u"name").toString();
    if (layout.m_name.isEmpty()) {
        return bad(file, QStringLiteral("name"), layout.m_name);
    }
    const std::optional<ReportKind> kind = fromCode<ReportKind>(root.value(u"kind").toString());
    if (!kind) {
        return bad(file, QStringLiteral("kind"), root.value(u"kind").toString());
    }
    layout.m_kind = *kind;
    const QString form = root.value(u"form").toString(QStringLiteral("wide"));
    if (form != u"wide" && form != u"long" && form != u"labels") {
        return bad(file, QStringLiteral("form"), form);
    }
    layout.m_form = form == u"long" ? LayoutForm::Long : form == u"labels" ? LayoutForm::Labels : LayoutForm::Wide;
    SOSDESK_TAKE(layout.m_columns, columnsFrom(root.value(u"columns").toArray(), file));
    return layout;
}

QString Layout::header(Field field, const ItemDescription* item) const
{
    for (const LayoutColumn& column : m_columns) {
        if (column.field == field) {
            return expanded(column.header, item);
        }
    }
    return {};
}

QStringList Layout::headers(const ItemCatalogue& items) const
{
    QStringList headers;
    for (auto at = m_columns.begin(); at != m_columns.end();) {
        if (!at->isPerItem()) {
            headers += at->header;
            ++at;
            continue;
        }
        const auto behind =
            std::find_if(at, m_columns.end(), [](const LayoutColumn& column) { return !column.isPerItem(); });
        for (const ItemDescription& item : items.items()) {
            for (auto column = at; column != behind; ++column) {
                headers += expanded(column->header, &item);
            }
        }
        at = behind;
    }
    return headers;
}

} // namespace sosdesk
