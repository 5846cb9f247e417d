// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/second_look.h"

#include "core/wording/labels.h"

#include <QCoreApplication>
#include <QStringList>

namespace sosdesk::wording {
namespace {

using namespace Qt::StringLiterals;

/** `C5 在庫と想定消費量（N95等マスク、フェイスシールド）`, a check once. */
QString checksOf(const std::vector<CheckShift>& rows, const ItemCatalogue& items)
{
    const QString comma = QCoreApplication::translate("wording", "、");
    QStringList checks;
    for (auto row = rows.begin(); row != rows.end();) {
        const CheckId id = row->id;
        QStringList names;
        for (; row != rows.end() && row->id == id; ++row) {
            const ItemDescription* item = row->item ? items.find(*row->item) : nullptr;
            if (item != nullptr) {
                names << item->name;
            }
        }
        const QString check = codeOf(id) + u' ' + label(id);
        checks << (names.isEmpty() ? check
                                   : QCoreApplication::translate("wording", "%1（%2）").arg(check, names.join(comma)));
    }
    return checks.join(comma);
}

const char* sentenceOf(SecondLookOutcome outcome)
{
    switch (outcome) {
    case SecondLookOutcome::Withdrawn:
        return QT_TRANSLATE_NOOP("wording", "医療機関が申請を取り下げました（受付中ではありません）");
    case SecondLookOutcome::NowFails:
        return QT_TRANSLATE_NOOP("wording", "変更により不適合になりました：%1");
    case SecondLookOutcome::NowUnclear:
        return QT_TRANSLATE_NOOP("wording", "変更により確認が必要になりました：%1");
    case SecondLookOutcome::NowPasses:
        return QT_TRANSLATE_NOOP("wording", "変更により適合になりました：%1");
    case SecondLookOutcome::StillFails:
        return QT_TRANSLATE_NOOP("wording", "変更前と同じく不適合です：%1");
    case SecondLookOutcome::StillPasses:
        return QT_TRANSLATE_NOOP("wording", "変更後も、判定が悪くなった審査項目はありません");
    }
    Q_UNREACHABLE();
}

} // namespace

QString secondLook(const SecondLook& look, const ItemCatalogue& items)
{
    const QString sentence = QCoreApplication::translate("wording", sentenceOf(look.outcome));
    return sentence.contains("%1"_L1) ? sentence.arg(checksOf(look.about, items)) : sentence;
}

} // namespace sosdesk::wording
