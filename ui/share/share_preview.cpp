// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/share/share_preview.h"

#include "core/wording/messages.h"
#include "core/wording/sentence.h"
#include "core/wording/share_text.h"
#include "ui/share/share_rows.h"
#include "ui/share/share_rule_bar.h"
#include "ui/shared/cell_table.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_action.h"
#include "ui/shared/key_button.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/quantity_text.h"
#include "ui/shared/section_head.h"
#include "ui/shared/shown_text.h"
#include "ui/stock/stock_rows.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace sosdesk::ui {
namespace {

constexpr int mostNamed = 5;

} // namespace

SharePreview::SharePreview(Asking& asking, QWidget* parent)
    : QWidget(parent)
    , m_asking(asking)
    , m_rule(new ShareRuleBar(this))
    , m_summary(new PlainLabel(this, 4))
    , m_table(new CellTable(QStringLiteral("shares"), tr("医療機関ごとの配分"), 0, this))
    , m_sentence(new PlainLabel(this, 4))
    , m_result(new PlainLabel(this, 4))
    , m_accept(new KeyButton(tr("下書きに書き込む"), tr("Enter"), this))
    , m_back(new KeyButton(tr("書き込みを取り消す"), QStringLiteral("Z"), this))
    , m_leave(new KeyButton(tr("戻る"), tr("Esc"), this))
{
    setObjectName(QStringLiteral("sharePreview"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    connect(m_rule, &ShareRuleBar::changed, this, &SharePreview::divideAnew);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SharePreview::showSentence);
    connect(m_accept, &QPushButton::clicked, this, &SharePreview::accept);
    connect(m_back, &QPushButton::clicked, this, &SharePreview::takeBack);
    connect(m_leave, &QPushButton::clicked, this, &SharePreview::left);
    m_accepts = addKeyAction(this, tr("下書きに書き込む"), enterKeys(), {m_table}, [this] { accept(); });
    m_takesBack =
        addKeyAction(this, tr("書き込みを取り消す"), {QKeySequence(Qt::Key_Z)}, {m_table}, [this] { takeBack(); });
    divideAnew();
}

void SharePreview::build()
{
    const int air = ems(this, 0.8);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(air, air, air, air);
    column->setSpacing(ems(this, 0.6));
    m_summary->setObjectName(QStringLiteral("shareSummary"));
    m_sentence->setObjectName(QStringLiteral("shareSentence"));
    m_sentence->setTone(Tone::Secondary);
    m_result->setObjectName(QStringLiteral("shareResult"));
    m_result->setGround(Ground::Accent);
    m_table->setColumns(shareColumns());
    m_table->setMinimumHeight(ems(this, 9));
    m_accept->setObjectName(QStringLiteral("acceptShares"));
    m_accept->setProperty("main", true);
    m_back->setObjectName(QStringLiteral("takeBackShares"));
    column->addWidget(new SectionHead(tr("不足する品目の配分"), this));
    column->addWidget(m_rule);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(m_sentence);
    column->addWidget(m_result);
    column->addLayout(buildButtons());
}

QHBoxLayout* SharePreview::buildButtons()
{
    auto* const row = new QHBoxLayout;
    row->setSpacing(ems(this, 0.6));
    row->addWidget(m_accept);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_leave);
    return row;
}

void SharePreview::refresh()
{
    const QPointer<SharePreview> alive(this);
    m_asking.ask(
        Turn::Long, [](Desk& desk) { return gatherClaims(desk.office()); },
        [alive](Result<std::vector<ItemClaims>> claims) {
            if (!alive) {
                return;
            }
            if (claims) {
                alive->setClaims(std::move(*claims));
            } else if (claims.error().code != ErrorCode::Cancelled) {
                Q_EMIT alive->troubled(claims.error());
            }
        });
}

void SharePreview::setClaims(std::vector<ItemClaims> claims)
{
    m_claims = std::move(claims);
    m_rule->setItems(m_claims);
    reckon();
}

void SharePreview::chooseItem(Item item)
{
    m_rule->chooseItem(item);
}

const ItemClaims* SharePreview::current() const
{
    const int row = m_rule->row();
    return row >= 0 && row < static_cast<int>(m_claims.size()) ? &m_claims[static_cast<std::size_t>(row)] : nullptr;
}

/** Another rule is another preview: nothing of it is written yet. */
void SharePreview::divideAnew()
{
    m_result->hide();
    reckon();
}

void SharePreview::reckon()
{
    m_out = {};
    m_division = {};
    m_order.clear();
    if (const ItemClaims* const claims = current()) {
        m_division = divide(*claims, m_rule->ruleOf(*claims));
        m_order = byCover(*claims);
    }
    showRows();
}

void SharePreview::showRows()
{
    const ItemClaims* const claims = current();
    m_table->cells().setRows(
        claims == nullptr ? std::vector<CellModel::Row>() : shareRows(*claims, m_division, m_order, m_out.outcomes));
    if (m_table->currentRow() < 0 && !m_order.empty()) {
        m_table->selectRow(0);
    }
    m_summary->setText(summary());
    m_accept->setEnabled(
        claims != nullptr && !m_order.empty() && m_out.outcomes.empty() && !m_isBusy && !m_rule->isWrong());
    m_back->setEnabled(m_out.operation.has_value() && !m_isBusy);
    m_accepts->setEnabled(m_accept->isEnabled());
    m_takesBack->setEnabled(m_back->isEnabled());
    showSentence();
}

QString SharePreview::summary() const
{
    const ItemClaims* const claims = current();
    if (claims == nullptr) {
        return tr("備蓄一覧がまだないため、配分できません。備蓄の一覧を取り込んでください。");
    }
    if (claims->claims.empty()) {
        return tr("%1を求める未決定の要請は、本日はありません。").arg(claims->item.name);
    }
    return tr("残り %1（うち残す %2）に対し、要請 %3件・%4、目安の計 %5　→　配分 %6、最も少ない備蓄 %7週 → %8週")
        .arg(wording::pieces(claims->balance.free()), wording::pieces(m_rule->reserve()),
            grouped(static_cast<Quantity>(claims->claims.size())), wording::pieces(claims->asked),
            wording::pieces(claims->suggested), wording::pieces(m_division.sum), tenthsText(m_division.lowestBefore),
            tenthsText(m_division.lowestAfter));
}

void SharePreview::showSentence()
{
    const int row = m_table->currentRow();
    QString text;
    if (current() != nullptr && row >= 0 && row < static_cast<int>(m_order.size())) {
        const std::size_t at = m_order[static_cast<std::size_t>(row)];
        const Share& share = m_division.shares[at];
        const QString sentence = wording::shareSentence(share.reason,
            shareFacts(current()->claims[at].claim, share, m_division, m_rule->ruleOf(*current())),
            current()->item.name);
        text = sentence.isEmpty() ? tr("備蓄が足りるため、意見には何も書き加えません。")
                                  : tr("意見に書き加える文：%1").arg(sentence);
    }
    m_sentence->setText(text);
}

void SharePreview::accept()
{
    if (!m_accept->isEnabled()) {
        return;
    }
    m_isBusy = true;
    showRows();
    const QPointer<SharePreview> alive(this);
    m_asking.ask(
        Turn::Long,
        [claims = *current(), wanted = m_rule->ruleOf(*current())](
            Desk& desk) { return acceptShares(desk.office(), claims, wanted); },
        [alive](const Result<SharedOut>& out) {
            if (alive) {
                alive->take(out, false);
            }
        });
}

void SharePreview::takeBack()
{
    if (!m_back->isEnabled()) {
        return;
    }
    m_isBusy = true;
    showRows();
    const QPointer<SharePreview> alive(this);
    m_asking.ask(
        Turn::Long, [out = m_out](Desk& desk) { return takeBackShares(desk.office(), out); },
        [alive](const Result<SharedOut>& out) {
            if (alive) {
                alive->take(out, true);
            }
        });
}

void SharePreview::take(const Result<SharedOut>& out, bool back)
{
    m_isBusy = false;
    if (!out) {
        const bool isStock = out.error().code == ErrorCode::Conflict;
        m_result->setText(isStock
                ? tr("備蓄が変わったため、何も書き込んでいません。新しい残りで配分を見直してください。")
                : wording::message(out.error()));
        m_result->setMark(Verdict::Fail);
        m_result->setVisible(true);
        showRows();
        refresh();
        return;
    }
    const auto written = std::count_if(out->outcomes.begin(), out->outcomes.end(),
        [](const ShareOutcome& outcome) { return outcome.fate == ShareFate::Drafted; });
    m_out = back ? SharedOut() : *out;
    const QString skipped = skippedText(*out);
    const QString done = back ? tr("%1件の下書きを元に戻しました。").arg(written)
        : written == 0        ? tr("新しく書き込む下書きはありません。")
                       : tr("%1件の下書きに書き込みました。まだ何も完了していません。").arg(written);
    m_result->setText(done + skipped);
    m_result->setMark(skipped.isEmpty() ? Verdict::Ok : Verdict::Attention);
    m_result->setVisible(true);
    showRows();
    Q_EMIT said(m_result->text());
    Q_EMIT draftsChanged(*out, back);
    if (back) {
        refresh(); // the drafts are at other versions now
    }
}

QString SharePreview::skippedText(const SharedOut& out) const
{
    QStringList named;
    qint64 skipped = 0;
    for (const ShareOutcome& outcome : out.outcomes) {
        if (outcome.fate != ShareFate::Drafted && outcome.fate != ShareFate::Unchanged) {
            ++skipped;
            if (named.size() < mostNamed) {
                named << tr("%1（%2）").arg(shownLine(outcome.request), fateText(outcome.fate));
            }
        }
    }
    return skipped == 0 ? QString() : tr(" 見送り %1件：%2").arg(skipped).arg(named.join(tr("、")));
}

void SharePreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        accept();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace sosdesk::ui
