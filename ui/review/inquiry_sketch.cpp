// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/inquiry_sketch.h"

#include <QJsonArray>

#include <algorithm>

namespace sosdesk::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int outcomes = 3; // まだ and the two of a talk

QStringList textsIn(const QJsonObject& json, const QString& key)
{
    QStringList texts;
    for (const QJsonValue& text : json.value(key).toArray()) {
        texts << text.toString();
    }
    return texts;
}

} // namespace

QJsonObject jsonOf(const InquirySketch& sketch)
{
    return {{u"kind"_s, sketch.kind}, {u"outcome"_s, sketch.outcome},
        {u"lines"_s, QJsonArray::fromStringList(sketch.lines)},
        {u"quantities"_s, QJsonArray::fromStringList(sketch.quantities)},
        {u"answering"_s, sketch.answering ? textOf(sketch.answering->id) : QString()}};
}

InquirySketch sketchFrom(const QJsonObject& json, const std::vector<Inquiry>& known)
{
    constexpr auto kinds = static_cast<int>(CodeTable<InquiryKind>::rows.size());
    InquirySketch sketch{std::clamp(json.value(u"kind"_s).toInt(), 0, kinds - 1),
        std::clamp(json.value(u"outcome"_s).toInt(), 0, outcomes - 1), textsIn(json, u"lines"_s),
        textsIn(json, u"quantities"_s), {}};
    const QString answering = json.value(u"answering"_s).toString();
    const auto found = std::find_if(
        known.begin(), known.end(), [&](const Inquiry& inquiry) { return textOf(inquiry.id) == answering; });
    if (found != known.end()) {
        sketch.answering = *found;
    }
    return sketch;
}

} // namespace sosdesk::ui
