// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/entry_merge.h"

#include <QJsonArray>

namespace sosdesk::ui {
namespace {

/** What each side has in one place: a field, or fields within it. */
struct Sides
{
    QJsonValue was{};
    QJsonValue typed{};
    QJsonValue now{};
};

QJsonValue mergedValue(const QString& key, const Sides& sides, QStringList& overlapping);

QJsonObject mergedObject(const QString& prefix, const Sides& sides, QStringList& overlapping)
{
    QJsonObject merged = sides.now.toObject(); // a field that the typing did not know yet
    const QJsonObject typed = sides.typed.toObject();
    for (auto field = typed.begin(); field != typed.end(); ++field) {
        const QString& key = field.key();
        merged[key] = mergedValue(prefix + key, {sides.was[key], field.value(), sides.now[key]}, overlapping);
    }
    return merged;
}

QJsonValue mergedValue(const QString& key, const Sides& sides, QStringList& overlapping)
{
    const QString prefix = key + u'.';
    if (sides.typed.isObject()) {
        return mergedObject(prefix, sides, overlapping);
    }
    if (sides.typed.isArray()) {
        const QJsonArray typed = sides.typed.toArray();
        QJsonArray merged;
        for (qsizetype at = 0; at < typed.size(); ++at) {
            merged.append(
                mergedValue(prefix + QString::number(at), {sides.was[at], typed[at], sides.now[at]}, overlapping));
        }
        return merged;
    }
    if (sides.typed == sides.was) {
        return sides.now.isUndefined() ? sides.typed : sides.now;
    }
    if (sides.now != sides.was && sides.now != sides.typed) {
        overlapping << key;
    }
    return sides.typed;
}

} // namespace

MergedFields mergedFields(const QJsonObject& was, const QJsonObject& typed, const QJsonObject& now)
{
    MergedFields merged;
    merged.fields = mergedObject({}, {was, typed, now}, merged.overlapping);
    return merged;
}

} // namespace sosdesk::ui
