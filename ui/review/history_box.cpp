// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/history_box.h"

#include "core/wording/labels.h"
#include "core/wording/sentence.h"
#include "ui/review/stock_chart.h"
#include "ui/shared/fonts.h"
#include "ui/shared/shown_text.h"

#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace sosdesk::ui {
namespace {

constexpr int mostLines = 3;
constexpr qsizetype longestName = 24;

QString lineOf(const MatchedDistribution& matched, Day asOf, const ItemCatalogue& items)
{
    const Distribution& sent = matched.distribution;
    const ItemDescription* item = items.find(sent.item);
    const bool confirmed = matched.match == PlaceMatch::SameCode || matched.match == PlaceMatch::FormerCode;
    return HistoryBox::tr("%1　%2　%3 %4%5%6")
        .arg(wording::dayText(sent.shipDate, asOf), wording::label(sent.kind),
            item != nullptr ? shownLine(item->name, longestName) : QString::number(sent.item.number),
            wording::pieces(sent.pieces),
            sent.state == DistributionState::Planned ? HistoryBox::tr("（予定）") : QString(),
            confirmed ? QString() : HistoryBox::tr("（同一と思われる医療機関）"));
}

} // namespace

HistoryBox::HistoryBox(const ItemCatalogue& items, QWidget* parent)
    : QWidget(parent)
    , m_items(items)
    , m_head(new SectionHead(tr("これまで"), this))
    , m_chart(new StockChart(items, this))
    , m_list(new PlainLabel(this, mostLines + 1))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ems(this, 0.2));
    column->addWidget(m_head);
    column->addWidget(m_chart);
    column->addWidget(m_list);
    m_list->setObjectName(QStringLiteral("distributions"));
    m_list->setTone(Tone::Secondary);
}

void HistoryBox::show(const ReviewedRequest& reviewed, const std::vector<Item>& shown)
{
    const auto& distributions = reviewed.dossier.distributions;
    std::set<Day> pushes;
    QStringList lines;
    for (auto matched = distributions.rbegin(); matched != distributions.rend(); ++matched) {
        if (matched->distribution.kind == DistributionKind::Push) {
            pushes.insert(matched->distribution.shipDate);
        }
        if (lines.size() < mostLines) {
            lines += lineOf(*matched, reviewed.review.processingDay, m_items);
        }
    }
    const qsizetype rest = static_cast<qsizetype>(distributions.size()) - lines.size();
    if (rest > 0) {
        lines += tr("ほか %1件").arg(rest);
    }
    m_head->setRemark(tr("緊急配布 %1回・PUSH %2回").arg(reviewed.review.priorOccasions).arg(pushes.size()));
    m_list->setText(lines.isEmpty() ? tr("配布の記録はありません") : lines.join(u'\n'));
    m_chart->show({reviewed.dossier.weekly, distributions, reviewed.review.processingDay}, shown);
}

} // namespace sosdesk::ui
