// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/watch/watch_screen.h"

#include "core/desk/period_list.h"
#include "core/wording/messages.h"
#include "core/wording/paper_issue.h"
#include "ui/shared/cell_table.h"
#include "ui/shared/quantity_text.h"
#include "ui/shared/shown_text.h"
#include "ui/watch/offer_form.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

namespace sosdesk::ui {
namespace {

constexpr std::size_t mostProblems = 3;

} // namespace

void WatchScreen::refresh()
{
    const QPointer<WatchScreen> alive(this);
    const auto take = [alive](const auto& answer) {
        if (alive && answer) {
            alive->show(*answer);
        } else if (alive && answer.error().code != ErrorCode::Cancelled) {
            Q_EMIT alive->troubled(answer.error());
        }
    };
    m_asking.ask(
        Turn::Long, [](Desk& desk) { return watchList(desk.office()); }, take);
    m_asking.ask(
        Turn::Long, [](Desk& desk) { return outlookWeeks(desk.office(), weeksShown); }, take);
}

QString WatchScreen::leftText(const PaperOutcome& outcome)
{
    QStringList lines{
        tr("%1 に %2行を書き出しました").arg(shownLine(QFileInfo(outcome.file).fileName()), grouped(outcome.rows))};
    for (std::size_t i = 0; i < outcome.problems.size(); ++i) {
        if (i == mostProblems) {
            lines << tr("ほか%1件").arg(grouped(static_cast<Quantity>(outcome.problems.size() - i)));
            break;
        }
        const PaperProblem& problem = outcome.problems[i];
        lines << QStringLiteral("%1 %2：%3")
                     .arg(shownLine(problem.request), shownLine(problem.value), wording::paperIssue(problem.code));
    }
    return lines.join(u'\n');
}

void WatchScreen::record(const WatchOffer& offer)
{
    const QPointer<WatchScreen> alive(this);
    m_asking.askOnce(
        QStringLiteral("offer %1").arg(offer.facility.number),
        [offer](Desk& desk) { return recordOffer(desk.office(), offer); },
        [alive](const Result<OperationId>& recorded) {
            if (!alive) {
                return;
            }
            if (!recorded) {
                alive->m_form->refuse(wording::message(recorded.error()));
                return;
            }
            alive->m_form->clear();
            alive->m_table->setFocus();
            Q_EMIT alive->said(tr("提供の連絡を記録しました"));
            alive->refresh();
        });
}

void WatchScreen::askForFile(const PeriodOrder& order)
{
    const QPointer<WatchScreen> alive(this);
    m_asking.ask(
        Turn::Read, [order](Desk& desk) -> Result<QString> { return suggestedFileName(desk.office(), order); },
        [alive, order](const Result<QString>& name) {
            if (!alive || !name) {
                return;
            }
            const QString kinds = order.list == PeriodList::Statistics
                ? tr("Excelブック (*.xlsx);;CSV (*.csv);;印刷用のPDF (*.pdf)")
                : tr("Excelブック (*.xlsx);;CSV (*.csv)");
            auto* const dialog = new QFileDialog(alive, tr("書き出すファイル"), QDir::homePath(), kinds);
            dialog->setObjectName(QStringLiteral("exportDialog"));
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setAcceptMode(QFileDialog::AcceptSave);
            dialog->selectFile(*name);
            QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& kind) {
                const QFileInfo typed(dialog->selectedFiles().value(0));
                const QString suffix =
                    kind.section(QStringLiteral("(*"), 1).chopped(1); // the suffix says what is written
                dialog->selectFile(typed.path() + u'/' + typed.completeBaseName() + suffix);
            });
            QObject::connect(dialog, &QFileDialog::fileSelected, alive,
                [alive, order](const QString& file) { alive->write(order, file); });
            dialog->open();
        });
}

void WatchScreen::write(const PeriodOrder& order, const QString& file)
{
    const QPointer<WatchScreen> alive(this);
    m_asking.ask(
        Turn::Long, [order, file](Desk& desk) { return exportPeriod(desk.office(), order, file); },
        [alive](const Result<PaperOutcome>& outcome) {
            if (alive && outcome) {
                Q_EMIT alive->said(leftText(*outcome));
            } else if (alive && outcome.error().code != ErrorCode::Cancelled) {
                Q_EMIT alive->troubled(outcome.error());
            }
        });
}

} // namespace sosdesk::ui
