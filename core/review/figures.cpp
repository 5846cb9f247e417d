// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/figures.h"

#include "core/review/survey_answers.h"

#include <algorithm>

namespace sosdesk {
namespace {

template <typename Value>
Figure<Value> fromRequest(const std::optional<Value>& own, const std::optional<Value>& surveyed)
{
    return own || !surveyed ? Figure<Value>{own, FigureOrigin::Request} : Figure<Value>{surveyed, FigureOrigin::Weekly};
}

std::optional<Quantity> answered(std::int32_t figure)
{
    return figure < 0 ? std::nullopt : std::optional<Quantity>(figure);
}

void correct(Figure<Quantity>& figure, const std::optional<Quantity>& heard)
{
    if (heard) {
        figure = {heard, FigureOrigin::Heard};
    }
}

} // namespace

Figures figuresOf(const Case& judged, const RequestLine& line)
{
    const Survey* survey = weeklyAnswer(judged);
    const SurveyLine surveyed = survey != nullptr ? survey->line(line.item) : SurveyLine{};
    const std::optional<Outlook> outlook =
        surveyed.outlook < 0 ? std::nullopt : std::optional(static_cast<Outlook>(surveyed.outlook));
    Figures figures;
    figures.stock = fromRequest(line.stock, answered(surveyed.stock));
    figures.weeklyUse = fromRequest(line.weeklyUse, answered(surveyed.weeklyUse));
    figures.purchase = fromRequest(line.purchase, answered(surveyed.purchase));
    figures.outlook = fromRequest(line.outlook, outlook);
    figures.weeklySource = survey != nullptr ? weeklySource(*survey) : QString();
    for (const Contact& contact : judged.dossier.contacts) {
        for (const Correction& correction : contact.corrections) {
            if (correction.item == line.item) {
                correct(figures.stock, correction.stock);
                correct(figures.weeklyUse, correction.weeklyUse);
                correct(figures.purchase, correction.purchase);
                figures.heardSource = QStringLiteral("contact:") + isoOf(contact.at);
            }
        }
    }
    return figures;
}

QString Figures::sourceOf(std::initializer_list<FigureOrigin> origins) const
{
    switch (std::max(origins)) {
    case FigureOrigin::Heard:
        return heardSource;
    case FigureOrigin::Weekly:
        return weeklySource;
    case FigureOrigin::Request:
        break;
    }
    return QStringLiteral("request");
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

} // namespace sosdesk
