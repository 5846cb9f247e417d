// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/share/share_rule_bar.h"

#include "core/wording/sentence.h"
#include "core/wording/share_text.h"
#include "ui/shared/choice.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/fonts.h"
#include "ui/shared/quantity_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace sosdesk::ui {
namespace {

constexpr std::array methods = {ShareMethod::EqualCover, ShareMethod::ByNeed, ShareMethod::ByTier};
constexpr std::array caps = {ShareCap::Asked, ShareCap::Suggested};

template <typename Codes>
QStringList labelsOf(const Codes& codes)
{
    QStringList labels;
    for (const auto code : codes) {
        labels << wording::label(code);
    }
    return labels;
}

QString itemText(const ItemClaims& claims)
{
    const Quantity missing = claims.suggested - claims.balance.free();
    return claims.isShort() ? ShareRuleBar::tr("%1（不足 %2）").arg(claims.item.name, wording::pieces(missing))
                            : ShareRuleBar::tr("%1（足りる）").arg(claims.item.name);
}

} // namespace

ShareRuleBar::ShareRuleBar(QWidget* parent)
    : QWidget(parent)
    , m_item(new QComboBox(this))
    , m_method(new Choice(QStringLiteral("shareMethod"), tr("配分の方法"), labelsOf(methods), this))
    , m_cap(new Choice(QStringLiteral("shareCap"), tr("上限"), labelsOf(caps), this))
    , m_reserve(new QuantityField(this))
    , m_floor(new QuantityField(this))
{
    setObjectName(QStringLiteral("shareRule"));
    m_item->setObjectName(QStringLiteral("shareItem"));
    m_item->setAccessibleName(tr("配分する品目"));
    m_item->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_reserve->setObjectName(QStringLiteral("shareReserve"));
    m_reserve->setAccessibleName(tr("配分せずに残す枚数"));
    m_floor->setObjectName(QStringLiteral("shareFloor"));
    m_floor->setAccessibleName(tr("各医療機関への最低枚数"));
    m_method->choose(0);
    m_cap->choose(0);
    auto* const flow = new FlowLayout(this, ems(this, 0.8));
    flow->setContentsMargins(0, 0, 0, 0);
    add(*flow, tr("品目"), m_item);
    add(*flow, tr("方法"), m_method);
    add(*flow, tr("上限"), m_cap);
    add(*flow, tr("残す枚数"), m_reserve);
    add(*flow, tr("最低枚数"), m_floor);
    connect(m_item, &QComboBox::currentIndexChanged, this, [this] {
        readAsItem();
        Q_EMIT changed();
    });
    connect(m_method, &Choice::changed, this, &ShareRuleBar::changed);
    connect(m_cap, &Choice::changed, this, &ShareRuleBar::changed);
    connect(m_reserve, &QuantityField::typed, this, &ShareRuleBar::changed);
    connect(m_floor, &QuantityField::typed, this, &ShareRuleBar::changed);
}

void ShareRuleBar::add(FlowLayout& flow, const QString& text, QWidget* widget)
{
    auto* const pair = new QWidget(this);
    auto* const row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ems(this, 0.4));
    auto* const label = new QLabel(text, pair);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("secondary", true);
    row->addWidget(label);
    row->addWidget(widget);
    flow.addWidget(pair);
}

void ShareRuleBar::setItems(const std::vector<ItemClaims>& claims)
{
    const QSignalBlocker quiet(m_item);
    const int before = row();
    const std::optional<Item> kept = m_wanted ? m_wanted
        : before >= 0                         ? std::optional(m_items[static_cast<std::size_t>(before)].item)
                                              : std::nullopt;
    m_items.clear();
    m_item->clear();
    int widest = 0;
    for (const ItemClaims& item : claims) {
        m_items.push_back(item.item);
        m_item->addItem(itemText(item));
        widest = std::max(widest, m_item->fontMetrics().horizontalAdvance(itemText(item)));
    }
    m_item->setMinimumWidth(widest + ems(this, 3.2)); // its hint forgets the padding of the style sheet
    if (kept) {
        chooseItem(*kept);
    }
    readAsItem();
}

/** 双 and packs are those of the item that is chosen. */
void ShareRuleBar::readAsItem()
{
    if (row() >= 0) {
        const ItemDescription& item = m_items[static_cast<std::size_t>(row())];
        m_reserve->setItem(item);
        m_floor->setItem(item);
    }
}

void ShareRuleBar::chooseItem(Item item)
{
    const auto found = std::find_if(
        m_items.begin(), m_items.end(), [item](const ItemDescription& known) { return known.item == item; });
    m_wanted = found == m_items.end() ? std::optional(item) : std::nullopt;
    if (found != m_items.end()) {
        m_item->setCurrentIndex(static_cast<int>(found - m_items.begin()));
    }
}

int ShareRuleBar::row() const
{
    return m_item->currentIndex();
}

ShareRule ShareRuleBar::ruleOf(const ItemClaims& claims) const
{
    return ruleFor(claims, methods[static_cast<std::size_t>(std::max(0, m_method->chosen()))],
        caps[static_cast<std::size_t>(std::max(0, m_cap->chosen()))], reserve(), m_floor->quantity().value_or(0));
}

Quantity ShareRuleBar::reserve() const
{
    return m_reserve->quantity().value_or(0);
}

bool ShareRuleBar::isWrong() const
{
    return !m_reserve->problem().isEmpty() || !m_floor->problem().isEmpty();
}

} // namespace sosdesk::ui
