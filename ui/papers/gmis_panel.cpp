// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/gmis_panel.h"

#include "ui/shared/fonts.h"
#include "ui/shared/key_button.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shown_text.h"
#include "ui/shared/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sosdesk::ui {
namespace {

enum Column { Tick, Label, Value, Standing, Columns };

QString standingText(const GmisField& field)
{
    switch (field.standing) {
    case GmisStanding::AsDecided:
        return GmisPanel::tr("G-MISに反映済み");
    case GmisStanding::Differs:
        return GmisPanel::tr("G-MISの値：%1").arg(shownLine(field.gmisValue));
    case GmisStanding::Missing:
        return GmisPanel::tr("未反映");
    }
    Q_UNREACHABLE();
}

const QColor& colorOf(GmisStanding standing, const Theme& theme)
{
    return standing == GmisStanding::AsDecided ? theme.ok
        : standing == GmisStanding::Differs    ? theme.fail
                                               : theme.secondary;
}

} // namespace

GmisPanel::GmisPanel(QWidget* parent)
    : QDialog(parent)
    , m_head(new PlainLabel(this))
    , m_state(new PlainLabel(this, 2))
    , m_table(new QTableWidget(0, Columns, this))
{
    setObjectName(QStringLiteral("gmisPanel"));
    setWindowTitle(tr("G-MIS転記"));
    m_table->setObjectName(QStringLiteral("gmisFields"));
    m_table->setAccessibleName(tr("G-MISに入力する項目"));
    m_table->setHorizontalHeaderLabels({tr("入力"), tr("項目"), tr("値"), tr("G-MIS（取込時点）")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this);
    m_table->setAttribute(Qt::WA_InputMethodEnabled, false);
    auto* const copyNext = new KeyButton(tr("コピーして次へ"), tr("Enter"), this);
    copyNext->setObjectName(QStringLiteral("copyField"));
    copyNext->setProperty("main", true);
    auto* const tick = new KeyButton(tr("入力済みにする／戻す"), tr("Space"), this);
    tick->setObjectName(QStringLiteral("tickField"));
    auto* const closing = new KeyButton(tr("閉じる"), tr("Esc"), this);
    for (KeyButton* const button : {copyNext, tick, closing}) {
        button->setAutoDefault(false);
    }
    connect(copyNext, &QPushButton::clicked, this, &GmisPanel::copyAndTick);
    connect(tick, &QPushButton::clicked, this, &GmisPanel::toggleTick);
    connect(closing, &QPushButton::clicked, this, &GmisPanel::reject);
    const int air = ems(this, 0.8);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(copyNext);
    buttons->addWidget(tick);
    buttons->addStretch(1);
    buttons->addWidget(closing);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(air, air, air, air);
    column->setSpacing(air);
    m_head->setFont(boldFont(font()));
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    column->addWidget(m_state);
    column->addLayout(buttons);
    fit();
}

void GmisPanel::show(const QString& number, const QString& facility, const std::vector<GmisField>& fields)
{
    const bool same = number == m_number;
    const int row = m_table->currentRow();
    m_number = number;
    m_isOther = false;
    m_fields = fields;
    m_head->setText(tr("%1　%2").arg(number, shownLine(facility)));
    fill();
    m_table->selectRow(same && row >= 0 ? qMin(row, m_table->rowCount() - 1) : 0);
    m_table->setFocus();
    QDialog::show();
    raise();
}

void GmisPanel::update(const std::vector<GmisField>& fields)
{
    const int row = m_table->currentRow();
    m_isOther = m_isOther
        || !std::equal(m_fields.begin(), m_fields.end(), fields.begin(), fields.end(),
            [](const GmisField& a, const GmisField& b) { return a.key == b.key && a.value == b.value; });
    m_fields = fields;
    fill();
    m_table->selectRow(qMin(row, m_table->rowCount() - 1));
}

void GmisPanel::fill()
{
    const Theme& theme = Theme::of(palette());
    m_table->setRowCount(static_cast<int>(m_fields.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const GmisField& field = m_fields[static_cast<std::size_t>(row)];
        const QString label = field.item.isEmpty() ? field.label : tr("%1　%2").arg(field.item, field.label);
        const QStringList texts{
            field.ticked ? tr("済") : QString(), label, shownLine(field.value), standingText(field)};
        for (int column = 0; column < Columns; ++column) {
            auto* const cell = new QTableWidgetItem(texts[column]);
            cell->setToolTip(column == Value ? toolTipOf(field.value) : QString());
            m_table->setItem(row, column, cell);
        }
        m_table->item(row, Standing)->setForeground(colorOf(field.standing, theme));
        m_table->item(row, Tick)->setForeground(theme.ok);
        m_table->item(row, Value)->setFont(numberFont(font()));
    }
    const auto ticked = std::count_if(m_fields.begin(), m_fields.end(), [](const GmisField& f) { return f.ticked; });
    const QString count = tr("入力済み %1／%2").arg(ticked).arg(m_fields.size());
    m_state->setText(m_fields.empty() ? tr("完了した決定がありません。決定してから転記します。")
            : m_isOther ? count + u'　' + tr("開いたあとに決定が変わりました。入力した値も確認してください。")
                        : count);
    m_state->setMark(m_isOther ? std::optional(Verdict::Attention) : std::nullopt);
}

void GmisPanel::fit()
{
    m_table->verticalHeader()->setDefaultSectionSize(ems(this, 2.2));
    m_table->horizontalHeader()->setSectionResizeMode(Value, QHeaderView::Stretch);
    m_table->setColumnWidth(Tick, ems(this, 5));
    m_table->setColumnWidth(Label, ems(this, 17));
    m_table->setColumnWidth(Standing, ems(this, 14));
    resize(ems(this, 62), ems(this, 46));
}

void GmisPanel::copy(int row)
{
    QGuiApplication::clipboard()->setText(m_fields[static_cast<std::size_t>(row)].value);
}

/** The value is on the clipboard; it counts as typed, and the next one waits. */
void GmisPanel::copyAndTick()
{
    const int row = m_table->currentRow();
    if (row < 0) {
        return;
    }
    copy(row);
    const GmisField& field = m_fields[static_cast<std::size_t>(row)];
    if (!field.ticked) {
        Q_EMIT tickWanted(m_number, field.key, true);
    }
    m_table->selectRow(qMin(row + 1, m_table->rowCount() - 1));
}

void GmisPanel::toggleTick()
{
    const int row = m_table->currentRow();
    if (row >= 0) {
        const GmisField& field = m_fields[static_cast<std::size_t>(row)];
        Q_EMIT tickWanted(m_number, field.key, !field.ticked);
    }
}

bool GmisPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            copyAndTick();
            return true;
        }
        if (key->key() == Qt::Key_Space) {
            toggleTick();
            return true;
        }
        if (key->matches(QKeySequence::Copy) && m_table->currentRow() >= 0) {
            copy(m_table->currentRow());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void GmisPanel::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
    if (event->type() == QEvent::PaletteChange) {
        fill();
    }
}

} // namespace sosdesk::ui
