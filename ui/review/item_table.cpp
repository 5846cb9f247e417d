// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/item_table.h"

#include "ui/review/item_painter.h"
#include "ui/shared/fonts.h"
#include "ui/shared/shown_text.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace sosdesk::ui {
namespace {

constexpr qsizetype longestName = 40;

} // namespace

ItemTable::ItemTable(QWidget* parent)
    : QWidget(parent)
    , m_remark(new PlainLabel(this, 3))
    , m_problem(new PlainLabel(this))
{
    setObjectName(QStringLiteral("items"));
    setAccessibleName(tr("要請・在庫・決定の表"));
    m_remark->setObjectName(QStringLiteral("suggestion"));
    m_remark->setTone(Tone::Secondary);
    m_problem->setObjectName(QStringLiteral("quantityProblem"));
    m_problem->setTone(Tone::Fail);
    m_problem->setGround(Ground::Fail);
    m_problem->setAlignment(Qt::AlignRight);
    m_problem->hide();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ItemTable::show(const DecisionDraft& draft, const ItemCatalogue& items, bool readOnly)
{
    const int before = heightForWidth(width());
    m_facts = itemFactsOf(draft.reviewed(), draft.items(), items);
    m_readOnly = readOnly;
    makeFields();
    for (std::size_t row = 0; row < m_fields.size(); ++row) {
        const bool used = row < m_facts.size();
        for (QuantityField* field : {m_fields[row].prefecture, m_fields[row].state}) {
            field->setVisible(used);
            if (used) {
                field->setItem(m_facts[row].item);
                field->setReadOnly(readOnly);
                const Side side = field == m_fields[row].prefecture ? Side::Prefecture : Side::State;
                field->setQuantity(draft.quantity(m_facts[row].item.item, side));
            }
        }
    }
    refresh(draft);
    if (before != heightForWidth(width())) {
        updateGeometry();
    }
    placeFields();
    showProblem();
}

void ItemTable::refresh(const DecisionDraft& draft)
{
    const Decision decision = draft.decision();
    m_lines.assign(m_facts.size(), {});
    QStringList suggestions;
    QStringList shortages;
    for (std::size_t row = 0; row < m_facts.size(); ++row) {
        const ItemFacts& facts = m_facts[row];
        m_lines[row].item = facts.item.item;
        for (const DecisionLine& line : decision.lines) {
            m_lines[row] = line.item == facts.item.item ? line : m_lines[row];
        }
        const bool open = decision.need == Need::Yes && !draft.quantity(facts.item.item, Side::Prefecture)
            && !draft.quantity(facts.item.item, Side::State);
        const bool known = draft.proposed(facts.item.item).has_value() && !m_readOnly;
        if (open && m_readOnly) {
            m_lines[row] = {facts.item.item, 0, 0}; // nothing will be taken
        }
        m_fields[row].prefecture->setProposal(open && known ? std::optional(m_lines[row].prefecture) : std::nullopt);
        m_fields[row].state->setProposal(open && known ? std::optional(m_lines[row].state) : std::nullopt);
        m_fields[row].prefecture->setEnabled(decision.need == Need::Yes);
        m_fields[row].state->setEnabled(decision.need == Need::Yes);
        describeFields(static_cast<int>(row));
        const std::optional<Quantity> after = facts.afterAll(m_lines[row].prefecture);
        if (after && *after < 0) {
            shortages += tr("%1 %2").arg(shownLine(facts.item.name, longestName), grouped(*after));
        }
        for (const Suggestion& suggestion : draft.reviewed().review.suggestions) {
            if (suggestion.item == facts.item.item) {
                suggestions += tr("%1 %2").arg(shownLine(facts.item.name, longestName), grouped(suggestion.pieces));
            }
        }
    }
    tellRemark(draft.reviewed().policy.suggestedWeeks, suggestions, shortages);
    update();
}

/** How the suggestions are reckoned, and what all of them together would leave too little of. */
void ItemTable::tellRemark(int weeks, const QStringList& suggestions, const QStringList& shortages)
{
    const int before = m_remark->heightForWidth(m_remark->width());
    m_remark->setText(remarkOf(weeks, suggestions, shortages));
    m_remark->setTone(shortages.isEmpty() ? Tone::Secondary : Tone::Attention);
    if (m_remark->heightForWidth(m_remark->width()) != before) {
        updateGeometry();
        placeFields();
    }
}

void ItemTable::makeFields()
{
    while (m_fields.size() < m_facts.size()) {
        const int row = static_cast<int>(m_fields.size());
        m_fields.push_back({makeField(row, Side::Prefecture), makeField(row, Side::State)});
    }
}

QuantityField* ItemTable::makeField(int row, Side side)
{
    auto* field = new QuantityField(this);
    const QString name = side == Side::Prefecture ? QStringLiteral("prefecture%1") : QStringLiteral("state%1");
    field->setObjectName(name.arg(row));
    field->setFont(numberFont(font()));
    connect(field, &QuantityField::typed, this, [this, field, row, side] {
        const Item item = m_facts[static_cast<std::size_t>(row)].item.item;
        Q_EMIT typed(item, side, field->quantity());
        showProblem();
        Q_EMIT problemChanged();
    });
    connect(field, &QuantityField::focused, this,
        [this, row] { Q_EMIT entered(m_facts[static_cast<std::size_t>(row)].item.item); });
    return field;
}

/** What stands in the row, for who cannot see it. */
void ItemTable::describeFields(int row)
{
    const ItemFacts& facts = m_facts[static_cast<std::size_t>(row)];
    const Fields& fields = m_fields[static_cast<std::size_t>(row)];
    const QString name = shownLine(facts.item.name, longestName);
    const QString summary = summaryOf(facts, m_lines[static_cast<std::size_t>(row)].prefecture);
    fields.prefecture->setAccessibleName(tr("%1 県の配布枚数").arg(name));
    fields.state->setAccessibleName(tr("%1 国の配布枚数").arg(name));
    for (QuantityField* field : {fields.prefecture, fields.state}) {
        field->setAccessibleDescription(
            field->proposal() ? tr("%1、未入力なら %2").arg(summary, grouped(*field->proposal())) : summary);
    }
}

void ItemTable::placeFields()
{
    m_grid = gridFor(width());
    const int air = em() / 5;
    for (int row = 0; row < rowCount(); ++row) {
        const Fields& fields = m_fields[static_cast<std::size_t>(row)];
        fields.prefecture->setGeometry(m_grid.cell(row, Column::Prefecture).adjusted(air, air, -air, -air));
        fields.state->setGeometry(m_grid.cell(row, Column::State).adjusted(air, air, -air, -air));
    }
    m_remark->setGeometry(m_grid.remark().adjusted(em() / 3, 0, 0, 0));
}

void ItemTable::showProblem()
{
    const QuantityField* wrong = wrongField();
    m_problem->setVisible(wrong != nullptr);
    if (wrong == nullptr) {
        return;
    }
    const bool state =
        std::any_of(m_fields.begin(), m_fields.end(), [wrong](const Fields& fields) { return fields.state == wrong; });
    m_problem->setText(state ? tr("国：%1").arg(wrong->problem()) : tr("県：%1").arg(wrong->problem()));
    const int wide = m_problem->sizeHint().width();
    const int left = m_grid.footer(Column::Prefecture).left();
    const int x = left > wide ? left - wide : 0;
    const int line = m_problem->sizeHint().height() + em() / 2;
    m_problem->setGeometry(x, wrong->geometry().center().y() - line / 2, std::min(wide, width()), line);
    m_problem->raise();
}

void ItemTable::focusOn(const std::optional<Item>& item, Side side)
{
    if (m_facts.empty()) {
        return;
    }
    QuantityField* wanted = field(item.value_or(m_facts.front().item.item), side);
    if (wanted != nullptr) {
        wanted->setFocus(Qt::ShortcutFocusReason);
    }
}

QuantityField* ItemTable::wrongField() const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Fields& fields = m_fields[static_cast<std::size_t>(row)];
        for (QuantityField* field : {fields.prefecture, fields.state}) {
            if (!field->problem().isEmpty()) {
                return field;
            }
        }
    }
    return nullptr;
}

QuantityField* ItemTable::field(Item item, Side side) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_facts[static_cast<std::size_t>(row)].item.item == item) {
            const Fields& fields = m_fields[static_cast<std::size_t>(row)];
            return side == Side::Prefecture ? fields.prefecture : fields.state;
        }
    }
    return nullptr;
}

QSize ItemTable::sizeHint() const
{
    return {ems(this, 64), heightForWidth(ems(this, 64))};
}

QSize ItemTable::minimumSizeHint() const
{
    return {ems(this, 18), ems(this, 6)}; // the height follows from the width
}

int ItemTable::heightForWidth(int width) const
{
    return gridFor(width).height();
}

ItemGrid ItemTable::gridFor(int width) const
{
    const ItemGrid bare(width, em(), rowCount());
    const int remarkHeight = m_remark->heightForWidth(bare.remark().width() - em() / 3);
    return {width, em(), rowCount(), remarkHeight};
}

int ItemTable::em() const
{
    return ems(this, 1);
}

void ItemTable::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    ItemPainter items(painter, m_grid, Theme::of(palette()), font(), em());
    items.paintHeads();
    for (int row = 0; row < rowCount(); ++row) {
        items.paintRow(row, m_facts[static_cast<std::size_t>(row)], m_lines[static_cast<std::size_t>(row)]);
    }
    items.paintSums(m_lines);
    items.paintDividers();
}

void ItemTable::resizeEvent(QResizeEvent* event)
{
    placeFields();
    showProblem();
    QWidget::resizeEvent(event);
}

void ItemTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        for (const Fields& fields : m_fields) {
            fields.prefecture->setFont(numberFont(font()));
            fields.state->setFont(numberFont(font()));
        }
        placeFields();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

bool ItemTable::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int row = 0; row < rowCount(); ++row) {
            if (m_grid.row(row).contains(help->pos())) {
                QToolTip::showText(help->globalPos(),
                    toolTipOf(m_fields[static_cast<std::size_t>(row)].prefecture->accessibleDescription()), this);
                return true;
            }
        }
    }
    return QWidget::event(event);
}

} // namespace sosdesk::ui
