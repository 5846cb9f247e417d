// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/watch/period_bar.h"

#include "ui/shared/fonts.h"
#include "ui/shared/key_button.h"
#include "ui/shared/plain_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sosdesk::ui {
namespace {

QString typedText(Day day)
{
    const CivilDate date = civilOf(day);
    return QStringLiteral("%1/%2/%3").arg(date.year).arg(date.month).arg(date.day);
}

} // namespace

std::optional<Day> dayFromTyped(const QString& text)
{
    const QStringList parts = text.trimmed().normalized(QString::NormalizationForm_KC).replace(u'-', u'/').split(u'/');
    if (parts.size() != 3) {
        return std::nullopt;
    }
    bool areNumbers[3] = {};
    const int year = parts[0].toInt(&areNumbers[0]);
    const int month = parts[1].toInt(&areNumbers[1]);
    const int day = parts[2].toInt(&areNumbers[2]);
    return areNumbers[0] && areNumbers[1] && areNumbers[2] ? dayFrom(year, month, day) : std::nullopt;
}

PeriodBar::PeriodBar(QWidget* parent)
    : QWidget(parent)
    , m_from(field(QStringLiteral("periodFrom"), tr("期間の初日（処理日）")))
    , m_to(field(QStringLiteral("periodTo"), tr("期間の末日（処理日）")))
    , m_problem(new PlainLabel(this))
{
    setObjectName(QStringLiteral("periodBar"));
    m_problem->setObjectName(QStringLiteral("periodProblem"));
    m_problem->setTone(Tone::Fail);
    m_problem->setMark(Verdict::Fail);
    m_problem->hide();
    auto* const row = new QHBoxLayout;
    auto* const between = new PlainLabel(this);
    between->setText(tr("から"));
    auto* const until = new PlainLabel(this);
    until->setText(tr("まで（処理日）"));
    row->addWidget(m_from);
    row->addWidget(between);
    row->addWidget(m_to);
    row->addWidget(until);
    const auto button = [&](const char* name, const QString& text, const QString& key, PeriodList list) {
        auto* const made = new KeyButton(text, key, this);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, [this, list] { want(list); });
        row->addWidget(made);
    };
    row->addStretch(1);
    button("exportStatistics", tr("集計を書き出す"), QStringLiteral("S"), PeriodList::Statistics);
    button("exportPublication", tr("公表一覧"), QStringLiteral("P"), PeriodList::Publication);
    button("exportTopUp", tr("PUSH上乗せ"), QStringLiteral("U"), PeriodList::PushTopUp);
    button("exportWatchList", tr("見守り一覧"), QStringLiteral("W"), PeriodList::WatchList);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_problem);
}

QLineEdit* PeriodBar::field(const QString& name, const QString& label)
{
    auto* const made = new QLineEdit(this);
    made->setObjectName(name);
    made->setAccessibleName(label);
    made->setToolTip(label);
    made->setFixedWidth(ems(this, 8));
    return made;
}

void PeriodBar::setToday(Day today)
{
    if (m_from->isModified() || m_to->isModified()) {
        return;
    }
    const CivilDate date = civilOf(today);
    m_from->setText(typedText(dayFrom(date.year, date.month, 1).value_or(today)));
    m_to->setText(typedText(today));
}

void PeriodBar::want(PeriodList list)
{
    const std::optional<Day> from = dayFromTyped(m_from->text());
    const std::optional<Day> to = dayFromTyped(m_to->text());
    const bool isDated = list != PeriodList::WatchList;
    QString problem;
    if (isDated && (!from || !to)) {
        problem = tr("期間の日付を読めません。2024/11/25 のように入れてください");
        (from ? m_to : m_from)->setFocus();
    } else if (isDated && *to < *from) {
        problem = tr("期間の末日が初日より前です");
        m_to->setFocus();
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty()) {
        Q_EMIT wanted({list, from.value_or(Day{}), to.value_or(Day{})});
    }
}

} // namespace sosdesk::ui
