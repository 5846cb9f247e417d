// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settings_dialog.h"

#include "ui/settings/appearance_form.h"
#include "ui/settings/office_form.h"
#include "ui/shared/fonts.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/section_head.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace sosdesk::ui {
namespace {

int widestLabel(const QGridLayout& grid)
{
    int widest = 0;
    for (int row = 0; row < grid.rowCount(); ++row) {
        const QLayoutItem* label = grid.itemAtPosition(row, 0);
        const bool isHead = label == grid.itemAtPosition(row, 1);
        widest = std::max(widest, label == nullptr || isHead ? 0 : label->sizeHint().width());
    }
    return widest;
}

} // namespace

SettingsDialog::SettingsDialog(
    const std::map<QString, QString>& office, const Preferences& preferences, QWidget* parent)
    : QDialog(parent)
    , m_before(preferences)
{
    setWindowTitle(tr("設定"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_area = makeForms(office);
    column->addWidget(m_area, 1);
    auto* line = new QFrame(this);
    line->setProperty("rule", true);
    line->setFixedHeight(1);
    column->addWidget(line);
    column->addWidget(makeButtons());
    connect(m_office, &OfficeForm::edited, this, [this] { askBeforeLosing(false); });
    connect(m_appearance, &AppearanceForm::chosen, this, [this](const Preferences& chosen) {
        askBeforeLosing(false);
        Q_EMIT appearanceChanged(chosen);
    });
    askBeforeLosing(false);
    fit();
}

QScrollArea* SettingsDialog::makeForms(const std::map<QString, QString>& office)
{
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    const int air = ems(this, 1.2);
    column->setContentsMargins(air, air / 2, air, air);
    column->setSpacing(ems(this, 0.6));
    m_office = new OfficeForm(office, inner);
    m_appearance = new AppearanceForm(m_before, inner);
    column->addWidget(m_office);
    auto* head = new SectionHead(tr("画面"), inner);
    head->setRemark(tr("この利用者だけの設定"));
    column->addWidget(head);
    column->addWidget(m_appearance);
    column->addStretch();
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inner);
    return area;
}

QWidget* SettingsDialog::makeButtons()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    const int air = ems(this, 1.2);
    row->setContentsMargins(air, air / 2, air, air / 2);
    row->setSpacing(ems(this, 0.6));
    m_question = new PlainLabel(foot, 3);
    m_question->setObjectName(QStringLiteral("question"));
    m_cancel = new QPushButton(foot);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("保存"), foot);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setProperty("main", true);
    m_save->setDefault(true);
    row->addWidget(m_question, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    connect(m_cancel, &QPushButton::clicked, this, &SettingsDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SettingsDialog::accept);
    return foot;
}

bool SettingsDialog::isChanged() const
{
    return !m_office->changes().empty() || m_appearance->preferences() != m_before;
}

void SettingsDialog::askBeforeLosing(bool ask)
{
    m_asking = ask;
    m_question->setText(ask ? tr("保存していない変更があります。もう一度 Esc で破棄します。") : QString());
    m_cancel->setText(ask ? tr("破棄して閉じる") : tr("キャンセル"));
}

void SettingsDialog::accept()
{
    if (m_office->showFirstProblem()) {
        return;
    }
    for (const auto& change : m_office->changes()) {
        Q_EMIT officeChanged(change.first, change.second);
    }
    QDialog::accept();
}

void SettingsDialog::reject()
{
    if (isChanged() && !m_asking) {
        askBeforeLosing(true);
        m_save->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_appearance->preferences() != m_before) {
        Q_EMIT appearanceChanged(m_before);
    }
    QDialog::reject();
}

void SettingsDialog::fit()
{
    const int labels = std::max(widestLabel(m_office->grid()), widestLabel(m_appearance->grid()));
    m_office->grid().setColumnMinimumWidth(0, labels);
    m_appearance->grid().setColumnMinimumWidth(0, labels);
    const QSize wanted = m_area->widget()->sizeHint();
    const int foot = m_save->sizeHint().height() + ems(this, 1.2);
    const QSize most = screen()->availableSize() * 9 / 10;
    const int wide = std::max(wanted.width(), ems(this, 42)) + m_area->verticalScrollBar()->sizeHint().width();
    const int high = m_area->widget()->heightForWidth(std::min(wide, most.width()));
    resize(QSize(wide, std::max(wanted.height(), high) + foot).boundedTo(most));
}

void SettingsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_save != nullptr) {
        fit();
    }
}

} // namespace sosdesk::ui
