// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/export.h"
#include "core/wording/messages.h"
#include "ui/deliveries/character_panel.h"
#include "ui/deliveries/deliveries_screen.h"
#include "ui/deliveries/delivery_cells.h"
#include "ui/deliveries/delivery_form.h"
#include "ui/deliveries/label_form.h"
#include "ui/shared/cell_table.h"
#include "ui/shared/plain_label.h"

#include <QComboBox>
#include <QDir>
#include <QPointer>

#include <algorithm>

namespace sosdesk::ui {
namespace {

bool isToBeListed(const DeliveryRow& row)
{
    return row.delivery.side == DeliverySide::Prefecture && row.supplied
        && row.delivery.state < DeliveryState::HandedOver;
}

} // namespace

void DeliveriesScreen::write(const QString& key, std::function<Result<OperationId>(Desk&)> verb, const QString& done,
    const std::function<void(const QString&)>& refused)
{
    const QPointer<DeliveriesScreen> alive(this);
    m_asking.askOnce(key, std::move(verb), [alive, done, refused](const Result<OperationId>& written) {
        if (!alive) {
            return;
        }
        if (!written) {
            refused(wording::message(written.error()));
            return;
        }
        alive->m_table->setFocus(); // the next one is a key away
        Q_EMIT alive->said(done);
        Q_EMIT alive->deliveriesChanged();
        alive->refresh();
    });
}

ExportOrder DeliveriesScreen::order() const
{
    ExportOrder order;
    const QString format = m_format->currentData().toString();
    order.list = format == QStringLiteral("annex2-xlsx") ? ExportedList::Annex2Xlsx
        : format == QStringLiteral("annex2-csv")         ? ExportedList::Annex2Csv
                                                         : ExportedList::Carrier;
    order.carrier = order.list == ExportedList::Carrier ? format : QString();
    for (const DeliveryRow& row : m_rows) {
        if (isToBeListed(row) && !order.selection.requests.contains(row.delivery.requestNumber)) {
            order.selection.requests << row.delivery.requestNumber;
        }
    }
    return order;
}

void DeliveriesScreen::check()
{
    const ExportOrder wanted = order();
    if (wanted.selection.requests.isEmpty()) {
        m_outcome->setText(tr("書き出す配送がありません"));
        return;
    }
    const QPointer<DeliveriesScreen> alive(this);
    m_asking.ask(
        Turn::Read, [wanted](Desk& desk) { return checkList(desk.office(), wanted); },
        [alive](const Result<PaperOutcome>& outcome) {
            if (alive && outcome) {
                alive->showProblems(*outcome);
            } else if (alive) {
                Q_EMIT alive->troubled(outcome.error());
            }
        });
}

void DeliveriesScreen::exportList()
{
    const ExportOrder wanted = order();
    if (wanted.selection.requests.isEmpty()) {
        m_outcome->setText(tr("書き出す配送がありません"));
        return;
    }
    const QPointer<DeliveriesScreen> alive(this);
    const auto written = [alive](const Result<PaperOutcome>& outcome) {
        if (!alive) {
            return;
        }
        if (!outcome) {
            Q_EMIT alive->troubled(outcome.error());
            return;
        }
        alive->showProblems(*outcome);
        if (!outcome->operation) {
            Q_EMIT alive->said(tr("書き出せる行がないため、何も書き出していません。"));
            return;
        }
        Q_EMIT alive->said(
            tr("%1 に書き出しました（%2件）").arg(QDir::toNativeSeparators(outcome->file)).arg(outcome->rows));
        Q_EMIT alive->deliveriesChanged();
        alive->refresh();
    };
    m_asking.ask(
        Turn::Read, [wanted](Desk& desk) -> Result<QString> { return suggestedFileName(desk.office(), wanted); },
        [alive, wanted, written](const Result<QString>& name) {
            const QString file = alive && name ? alive->m_askFile(*name) : QString();
            if (alive && !file.isEmpty()) {
                alive->m_asking.ask(
                    Turn::Long, [wanted, file](Desk& desk) { return sosdesk::exportList(desk.office(), wanted, file); },
                    written);
            }
        });
}

void DeliveriesScreen::showProblems(const PaperOutcome& outcome)
{
    m_problems = outcome.problems;
    std::stable_sort(m_problems.begin(), m_problems.end(),
        [](const PaperProblem& a, const PaperProblem& b) { return a.refused && !b.refused; });
    m_findings->cells().setRows(findingCells(m_problems));
    const QString rows = outcome.operation ? tr("%1件を書き出しました。").arg(outcome.rows)
                                           : tr("%1件を書き出せます。").arg(outcome.rows);
    m_outcome->setText(
        outcome.refused > 0 ? rows + tr("%1件は入っていません。赤い行を直してください。").arg(outcome.refused) : rows);
    m_outcome->setMark(outcome.refused > 0 ? Verdict::Fail : Verdict::Ok);
    if (!m_problems.empty()) {
        m_findings->selectRow(0);
    }
}

void DeliveriesScreen::showFinding()
{
    const int at = m_findings->currentRow();
    if (at < 0 || at >= static_cast<int>(m_problems.size())) {
        return;
    }
    const PaperProblem& problem = m_problems[static_cast<std::size_t>(at)];
    const QString& request = problem.request;
    m_detail->setText(findingText(problem));
    m_detail->show();
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
        [&](const DeliveryRow& known) { return known.delivery.requestNumber == request; });
    if (row != m_rows.end()) {
        m_table->selectRow(static_cast<int>(row - m_rows.begin()));
    }
}

void DeliveriesScreen::adopt()
{
    const int at = m_findings->currentRow();
    if (at < 0 || at >= static_cast<int>(m_problems.size())) {
        return;
    }
    const PaperProblem& problem = m_problems[static_cast<std::size_t>(at)];
    const QString& code = problem.code;
    if (code == QStringLiteral("special_character") || code == QStringLiteral("not_in_cp932")) {
        m_characters->propose(problem.value, problem.proposal);
    } else {
        m_label->propose(problem.column, problem.proposal);
    }
}

void DeliveriesScreen::change(const DeliveryChange& change)
{
    if (const DeliveryRow* const row = currentRow()) {
        const QString request = row->delivery.requestNumber;
        const DeliverySide side = row->delivery.side;
        const int state = change.state ? static_cast<int>(*change.state) : -1;
        write(
            QStringLiteral("delivery %1 %2 %3 %4")
                .arg(request, codeOf(side), QString::number(state), change.slip.value_or(QString())),
            [request, side, change](Desk& desk) -> Result<OperationId> {
                SOSDESK_TAKE(const ChangedDelivery changed, changeDelivery(desk.office(), request, side, change));
                return changed.operation;
            },
            tr("配送を記録しました"), [this](const QString& why) { m_form->refuse(why); });
    }
}

void DeliveriesScreen::setState(DeliveryState state)
{
    DeliveryChange wanted;
    wanted.state = state;
    change(wanted);
}

void DeliveriesScreen::takeBack()
{
    if (const DeliveryRow* const row = currentRow()) {
        const QString request = row->delivery.requestNumber;
        const DeliverySide side = row->delivery.side;
        write(
            QStringLiteral("back %1 %2").arg(request, codeOf(side)),
            [request, side](Desk& desk) -> Result<OperationId> {
                SOSDESK_TAKE(const ChangedDelivery changed, undoDelivery(desk.office(), request, side));
                return changed.operation;
            },
            tr("配送の直前の変更を取り消しました"), [this](const QString& why) { m_form->refuse(why); });
    }
}

void DeliveriesScreen::acceptOffer()
{
    const DeliveryRow* const row = currentRow();
    if (row == nullptr) {
        return;
    }
    for (const MergeOffer& offer : m_page.overview.offers) {
        const auto& names = offer.requests;
        if (std::find(names.begin(), names.end(), row->delivery.requestNumber) == names.end()) {
            continue;
        }
        write(
            QStringLiteral("join ") + names.front(),
            [names](Desk& desk) -> Result<OperationId> {
                OperationId last;
                DeliveryChange joins;
                joins.joined = names.front();
                for (std::size_t at = 1; at < names.size(); ++at) {
                    SOSDESK_TAKE(const ChangedDelivery joined,
                        changeDelivery(desk.office(), names[at], DeliverySide::Prefecture, joins));
                    last = joined.operation;
                }
                return last;
            },
            tr("%1件を１件にまとめました").arg(names.size()), [this](const QString& why) { m_form->refuse(why); });
        return;
    }
}

} // namespace sosdesk::ui
