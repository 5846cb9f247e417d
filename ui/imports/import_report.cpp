// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/import_report.h"

#include "ui/imports/issue_model.h"
#include "ui/imports/outcome_model.h"
#include "ui/shared/fonts.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/quantity_text.h"
#include "ui/shared/row_delegate.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace sosdesk::ui {
namespace {

QTableView* makeTable(QAbstractItemModel* model, int stretched, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setItemDelegate(new RowDelegate(table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    return table;
}

void setWidths(QTableView* table, const std::vector<double>& widths)
{
    QHeaderView* heads = table->horizontalHeader();
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        const int wide = ems(table, widths[static_cast<std::size_t>(column)]);
        table->setColumnWidth(column, std::max(wide, heads->sectionSizeHint(column) + ems(table, 0.8)));
    }
    table->horizontalHeader()->setMinimumSectionSize(ems(table, 4.5));
    table->verticalHeader()->setDefaultSectionSize(ems(table, 1.9));
}

} // namespace

ImportReport::ImportReport(QWidget* parent)
    : QDialog(parent)
    , m_outcomes(new OutcomeModel(this))
    , m_issues(new IssueModel(this))
{
    setWindowTitle(tr("取込結果"));
    build();
    resize(ems(this, 70), ems(this, 40));
}

void ImportReport::build()
{
    auto* column = new QVBoxLayout(this);
    const int air = ems(this, 1.2);
    column->setContentsMargins(air, air, air, air / 2);
    column->setSpacing(ems(this, 0.6));
    m_summary = new PlainLabel(this, 3);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_files = makeTable(m_outcomes, OutcomeModel::File, this);
    m_files->setObjectName(QStringLiteral("files"));
    m_files->setAccessibleName(tr("ファイルごとの結果"));
    m_files->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows = makeTable(m_issues, IssueModel::Reason, this);
    m_rows->setObjectName(QStringLiteral("rows"));
    m_rows->setAccessibleName(tr("採れない行と注意"));
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_detail = new PlainLabel(this, 3);
    m_detail->setObjectName(QStringLiteral("detail"));
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportReport::showDetail);
    connect(m_issues, &QAbstractItemModel::modelReset, this, &ImportReport::showDetail);
    m_unlisted = new PlainLabel(this, 2);
    m_unlisted->setObjectName(QStringLiteral("unlisted"));
    m_unlisted->setTone(Tone::Attention);
    column->addWidget(m_summary);
    column->addWidget(m_files);
    column->addWidget(makeFilters());
    column->addWidget(m_rows, 1);
    column->addWidget(m_detail);
    column->addWidget(m_unlisted);
    column->addWidget(makeButtons());
    auto* copies = new QShortcut(QKeySequence::Copy, m_rows, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copies, &QShortcut::activated, this, &ImportReport::copy);
}

QWidget* ImportReport::makeFilters()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ems(this, 0.5));
    m_all = new QPushButton(bar);
    m_all->setObjectName(QStringLiteral("all"));
    m_refused = new QPushButton(bar);
    m_refused->setObjectName(QStringLiteral("refused"));
    for (QPushButton* chip : {m_all, m_refused}) {
        chip->setProperty("chip", true);
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        chip->setAutoExclusive(true);
        row->addWidget(chip);
    }
    row->addStretch();
    m_all->setChecked(true);
    connect(m_refused, &QPushButton::toggled, m_issues, &IssueModel::setRefusedOnly);
    return bar;
}

QWidget* ImportReport::makeButtons()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ems(this, 0.6));
    m_copied = new PlainLabel(foot);
    m_copied->setTone(Tone::Secondary);
    auto* copies = new QPushButton(tr("コピー"), foot);
    copies->setObjectName(QStringLiteral("copy"));
    copies->setAutoDefault(false);
    copies->setToolTip(tr("選んだ行、選んでいなければすべての行を、文章としてコピーします。"));
    m_close = new QPushButton(tr("閉じる"), foot);
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setProperty("main", true);
    m_close->setDefault(true);
    row->addWidget(m_copied, 1);
    row->addWidget(copies);
    row->addWidget(m_close);
    connect(copies, &QPushButton::clicked, this, &ImportReport::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    return foot;
}

void ImportReport::setReply(const QJsonObject& reply)
{
    m_outcomes->setOutcomes(outcomesOf(reply));
    m_issues->setOutcomes(m_outcomes->outcomes());
    m_copied->setText({});
    tell();
    fit();
    m_close->setFocus(Qt::OtherFocusReason);
}

void ImportReport::tell()
{
    FileOutcome sum;
    qint64 failed = 0;
    qint64 unlisted = 0;
    for (const FileOutcome& outcome : m_outcomes->outcomes()) {
        failed += outcome.failed ? 1 : 0;
        sum.taken += outcome.taken;
        sum.changed += outcome.changed;
        sum.unchanged += outcome.unchanged;
        sum.refused += outcome.refused;
        unlisted += outcome.unlisted();
    }
    QString text = tr("新規 %1 · 変更 %2 · 変更なし %3 · 採れない行 %4")
                       .arg(grouped(sum.taken), grouped(sum.changed), grouped(sum.unchanged), grouped(sum.refused));
    if (failed > 0) {
        text += u'\n' + tr("取り込めなかったファイル %1（何も変わっていません）").arg(failed);
    }
    m_summary->setText(text);
    m_summary->setMark(failed > 0 ? Verdict::Fail : sum.refused > 0 ? Verdict::Attention : Verdict::Ok);
    m_all->setText(tr("すべて %1").arg(grouped(m_issues->refusedCount() + m_issues->warnedCount())));
    m_refused->setText(tr("採れない行だけ %1").arg(grouped(m_issues->refusedCount())));
    m_unlisted->setText(unlisted > 0
            ? tr("このほかに、一覧に載せきれない採れない行が %1 行あります。").arg(grouped(unlisted))
            : QString());
    m_unlisted->setVisible(unlisted > 0);
}

void ImportReport::showDetail()
{
    const QModelIndex current = m_rows->currentIndex();
    m_detail->setText(current.isValid() ? m_issues->textOf({current.row()}) : QString());
    m_detail->setVisible(current.isValid());
}

void ImportReport::copy()
{
    std::vector<int> rows;
    const QModelIndexList chosen = m_rows->selectionModel()->selectedRows();
    for (const QModelIndex& index : chosen) {
        rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    if (rows.empty()) {
        rows.resize(static_cast<std::size_t>(m_issues->rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    QGuiApplication::clipboard()->setText(m_issues->textOf(rows));
    m_copied->setText(tr("%1 行をコピーしました。").arg(grouped(static_cast<qint64>(rows.size()))));
}

void ImportReport::fit()
{
    setWidths(m_files, {12, 12, 5, 5, 6, 6.5, 5, 6});
    setWidths(m_rows, {6, 9, 4.5, 9, 7.5, 12});
    // Up to six files stand without a scroll bar, and above the one for columns that do not fit.
    const int rows = std::clamp(m_outcomes->rowCount(), 1, 6);
    m_files->setFixedHeight(m_files->horizontalHeader()->sizeHint().height()
        + rows * m_files->verticalHeader()->defaultSectionSize() + ems(this, 1) + 4);
}

void ImportReport::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_rows != nullptr) {
        fit();
    }
}

} // namespace sosdesk::ui
