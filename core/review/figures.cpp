// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/figures.h"

#include "core/review/survey_answers.h"

namespace sosdesk {
namespace {

template <typename Value>
Figure<Value> ownOrSurveyed(
    const std::optional<Value>& own, const std::optional<Value>& surveyed, const QString& surveySource)
{
    if (own || !surveyed) {
        return {own, FigureOrigin::Request, QStringLiteral("request")};
    }
    return {surveyed, FigureOrigin::Weekly, surveySource};
}

std::optional<Quantity> answered(std::int32_t figure)
{
    return figure < 0 ? std::nullopt : std::optional<Quantity>(figure);
}

void correct(Figure<Quantity>& figure, const std::optional<Quantity>& heard, Instant at)
{
    if (heard) {
        figure = {heard, FigureOrigin::Heard, QStringLiteral("contact:") + isoOf(at)};
    }
}

QString nameOf(FigureOrigin origin)
{
    switch (origin) {
    case FigureOrigin::Request:
        return QStringLiteral("request");
    case FigureOrigin::Weekly:
        return QStringLiteral("weekly");
    case FigureOrigin::Heard:
        return QStringLiteral("heard");
    }
    Q_UNREACHABLE();
}

template <typename Value>
void stateOrigin(QJsonObject& facts, const QString& key, const Figure<Value>& figure)
{
    facts[key + QStringLiteral("From")] = nameOf(figure.origin);
    facts[key + QStringLiteral("Source")] = figure.source;
}

} // namespace

Figures figuresOf(const Case& judged, const RequestLine& line)
{
    const Survey* survey = weeklyAnswer(judged);
    const SurveyLine surveyed = survey != nullptr ? survey->line(line.item) : SurveyLine{};
    const QString source = survey != nullptr ? weeklySource(*survey) : QString();
    const std::optional<Outlook> outlook =
        surveyed.outlook < 0 ? std::nullopt : std::optional(static_cast<Outlook>(surveyed.outlook));
    Figures figures;
    figures.stock = ownOrSurveyed(line.stock, answered(surveyed.stock), source);
    figures.weeklyUse = ownOrSurveyed(line.weeklyUse, answered(surveyed.weeklyUse), source);
    figures.purchase = ownOrSurveyed(line.purchase, answered(surveyed.purchase), source);
    figures.outlook = ownOrSurveyed(line.outlook, outlook, source);
    for (const Contact& contact : judged.dossier.contacts) {
        for (const Correction& correction : contact.corrections) {
            if (correction.item == line.item && contact.result != ContactResult::NoAnswer) {
                correct(figures.stock, correction.stock, contact.at);
                correct(figures.weeklyUse, correction.weeklyUse, contact.at);
                correct(figures.purchase, correction.purchase, contact.at);
            }
        }
    }
    return figures;
}

void stateFigure(QJsonObject& facts, const QString& key, const Figure<Quantity>& figure)
{
    if (figure.value) {
        facts[key] = static_cast<qint64>(*figure.value);
        stateOrigin(facts, key, figure);
    }
}

void stateFigure(QJsonObject& facts, const QString& key, const Figure<Outlook>& figure)
{
    if (figure.value) {
        facts[key] = codeOf(*figure.value);
        stateOrigin(facts, key, figure);
    }
}

QString sourceOf(const Figure<Quantity>& a, const Figure<Quantity>& b)
{
    return a.origin < b.origin ? b.source : a.source;
}

} // namespace sosdesk
