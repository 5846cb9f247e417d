// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/contact_sketch.h"

#include "core/domain/codes.h"

#include <QJsonArray>

#include <algorithm>

namespace sosdesk::ui {
namespace {

using namespace Qt::StringLiterals;

/** An answer that the form does not have is the first one. */
int answerIn(const QJsonObject& sketch, const QString& key, std::size_t answers)
{
    const int answer = sketch.value(key).toInt();
    return answer < 0 || answer >= static_cast<int>(answers) ? 0 : answer;
}

QStringList textsIn(const QJsonObject& sketch, const QString& key)
{
    QStringList texts;
    for (const QJsonValue& text : sketch.value(key).toArray()) {
        texts << text.toString();
    }
    return texts;
}

} // namespace

QJsonObject jsonOf(const ContactSketch& sketch)
{
    return {{u"result"_s, sketch.result}, {u"means"_s, sketch.means}, {u"circumstances"_s, sketch.circumstances},
        {u"lines"_s, QJsonArray::fromStringList(sketch.lines)},
        {u"corrections"_s, QJsonArray::fromStringList(sketch.corrections)}};
}

ContactSketch sketchFrom(const QJsonObject& json)
{
    return {answerIn(json, u"result"_s, CodeTable<ContactResult>::rows.size()),
        answerIn(json, u"means"_s, CodeTable<Means>::rows.size()),
        answerIn(json, u"circumstances"_s, CodeTable<Circumstances>::rows.size() + 1), textsIn(json, u"lines"_s),
        textsIn(json, u"corrections"_s)};
}

} // namespace sosdesk::ui
