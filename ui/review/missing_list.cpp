// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/missing_list.h"

#include "core/wording/judgement.h"
#include "ui/shared/fonts.h"

#include <QVBoxLayout>

#include <algorithm>

namespace sosdesk::ui {
namespace {

/** More than these push the buttons away; the rest is counted. */
constexpr std::size_t mostLines = 4;

} // namespace

MissingList::MissingList(const ItemCatalogue& items, QWidget* parent)
    : QWidget(parent)
    , m_items(items)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("missing"));
    setAccessibleName(tr("完了までに足りないもの"));
    m_column->setContentsMargins(0, ems(this, 0.3), 0, 0);
    m_column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

PlainLabel* MissingList::line(std::size_t index)
{
    while (m_lines.size() <= index) {
        auto* label = new PlainLabel(this, 2);
        label->setObjectName(QStringLiteral("missing%1").arg(m_lines.size()));
        m_column->addWidget(label);
        m_lines.push_back(label);
    }
    return m_lines[index];
}

void MissingList::show(const std::vector<Violation>& violations, bool refused)
{
    std::vector<Violation> sorted = violations;
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const Violation& a, const Violation& b) { return a.blocking && !b.blocking; });
    const std::size_t shown = std::min(sorted.size(), mostLines);
    for (std::size_t i = 0; i < shown; ++i) {
        const Violation& violation = sorted[i];
        const bool rest = i + 1 == mostLines && sorted.size() > mostLines;
        const QString message = wording::message(violation, m_items);
        PlainLabel* label = line(i);
        label->setText(rest ? tr("%1（ほか%2件）").arg(message).arg(sorted.size() - mostLines) : message);
        label->setMark(refused && violation.blocking ? Verdict::Fail : Verdict::Attention);
        label->setTone(refused && violation.blocking ? Tone::Fail : Tone::Text);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setVisible(i < shown);
    }
    setVisible(shown > 0);
}

QStringList MissingList::lines() const
{
    QStringList texts;
    for (const PlainLabel* label : m_lines) {
        if (label->isVisibleTo(this)) {
            texts += label->text();
        }
    }
    return texts;
}

} // namespace sosdesk::ui
