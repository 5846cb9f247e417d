// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/outcome_model.h"

#include "ui/shared/quantity_text.h"
#include "ui/shared/shown_text.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <array>

namespace sosdesk::ui {
namespace {

struct KindName
{
    const char* kind;
    const char* name;
};

constexpr std::array kindNames = {
    KindName{"requests", QT_TRANSLATE_NOOP("report kind", "緊急配布要請")},
    KindName{"aggregator", QT_TRANSLATE_NOOP("report kind", "とりまとめ団体の要請")},
    KindName{"weekly", QT_TRANSLATE_NOOP("report kind", "週次調査")},
    KindName{"daily", QT_TRANSLATE_NOOP("report kind", "日次調査")},
    KindName{"facilities", QT_TRANSLATE_NOOP("report kind", "医療機関一覧")},
    KindName{"push", QT_TRANSLATE_NOOP("report kind", "配布実績")},
    KindName{"stock", QT_TRANSLATE_NOOP("report kind", "備蓄")},
    KindName{"contacts", QT_TRANSLATE_NOOP("report kind", "聞き取り")},
    KindName{"holidays", QT_TRANSLATE_NOOP("report kind", "祝日")},
    KindName{"sheet", QT_TRANSLATE_NOOP("report kind", "要請シート（別紙）")},
    KindName{"tracking", QT_TRANSLATE_NOOP("report kind", "伝票番号")},
    KindName{"state-notice", QT_TRANSLATE_NOOP("report kind", "国の内示")},
};

QVariant colorOf(const FileOutcome& outcome, int column)
{
    const Theme& theme = Theme::of(QGuiApplication::palette());
    if (outcome.failed) {
        return column == OutcomeModel::File ? QVariant() : QVariant(theme.fail);
    }
    if (column == OutcomeModel::Refused && outcome.refused > 0) {
        return theme.fail;
    }
    if (column == OutcomeModel::Warned && outcome.warned() > 0) {
        return theme.attention;
    }
    return {};
}

} // namespace

QString kindText(const QString& kind)
{
    for (const KindName& known : kindNames) {
        if (kind == QLatin1StringView(known.kind)) {
            return QCoreApplication::translate("report kind", known.name);
        }
    }
    return shownLine(kind, 40);
}

OutcomeModel::OutcomeModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void OutcomeModel::setOutcomes(std::vector<FileOutcome> outcomes)
{
    beginResetModel();
    m_outcomes = std::move(outcomes);
    endResetModel();
}

int OutcomeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_outcomes.size());
}

int OutcomeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OutcomeModel::textOf(const FileOutcome& outcome, int column) const
{
    if (outcome.failed && column > Kind) {
        return {};
    }
    switch (column) {
    case File:
        return shownLine(outcome.name());
    case Kind:
        return outcome.failed ? tr("取り込めませんでした") : kindText(outcome.kind);
    case Taken:
        return grouped(outcome.taken);
    case Changed:
        return grouped(outcome.changed);
    case Unchanged:
        return grouped(outcome.unchanged);
    case Refused:
        return grouped(outcome.refused);
    case Warned:
        return grouped(outcome.warned());
    case Footer:
        return grouped(outcome.footer);
    default:
        return {};
    }
}

QVariant OutcomeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const FileOutcome& outcome = m_outcomes[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(outcome, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(outcome.failed ? outcome.path : tr("%1\n文字コード %2").arg(outcome.path, outcome.encoding));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() > Kind ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        return colorOf(outcome, index.column());
    default:
        return {};
    }
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter | (section > Kind ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole || section < 0 || section >= ColumnCount) {
        return {};
    }
    const std::array<QString, ColumnCount> names = {tr("ファイル"), tr("種類"), tr("新規"), tr("変更"), tr("変更なし"),
        tr("採れない行"), tr("注意"), tr("末尾の行")};
    return names[static_cast<std::size_t>(section)];
}

} // namespace sosdesk::ui
