// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/act_text.h"

#include "core/wording/labels.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace sosdesk::wording {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    QLatin1StringView code;
    const char* text;
};

constexpr std::array departures = {
    Words{"response-form"_L1, QT_TRANSLATE_NOOP("wording", "回答票を印刷済み")},
    Words{"notice"_L1, QT_TRANSLATE_NOOP("wording", "医療機関への連絡を印刷済み")},
    Words{"sheet"_L1, QT_TRANSLATE_NOOP("wording", "要請シートを印刷済み")},
    Words{"call-sheet"_L1, QT_TRANSLATE_NOOP("wording", "聞き取り票に印刷済み")},
    Words{"mail-notice"_L1, QT_TRANSLATE_NOOP("wording", "医療機関へのメールの下書きを作成済み")},
    Words{"mail-annex2"_L1, QT_TRANSLATE_NOOP("wording", "別添２のメールの下書きを作成済み")},
    Words{"mail-sheet"_L1, QT_TRANSLATE_NOOP("wording", "要請シートのメールの下書きを作成済み")},
    Words{"annex2-xlsx"_L1, QT_TRANSLATE_NOOP("wording", "別添２に書き出し済み")},
    Words{"annex2-csv"_L1, QT_TRANSLATE_NOOP("wording", "別添２に書き出し済み")},
    Words{"yamato-b2"_L1, QT_TRANSLATE_NOOP("wording", "ヤマト運輸の一覧に書き出し済み")},
    Words{"sagawa-ehiden3"_L1, QT_TRANSLATE_NOOP("wording", "佐川急便の一覧に書き出し済み")},
    Words{"yupack-r"_L1, QT_TRANSLATE_NOOP("wording", "日本郵便の一覧に書き出し済み")},
    Words{"seino"_L1, QT_TRANSLATE_NOOP("wording", "西濃運輸の一覧に書き出し済み")},
    Words{"gmis-entry"_L1, QT_TRANSLATE_NOOP("wording", "G-MIS転記リストに書き出し済み")},
    Words{"issued"_L1, QT_TRANSLATE_NOOP("wording", "備蓄から出庫済み")},
    Words{"shipped"_L1, QT_TRANSLATE_NOOP("wording", "配送業者に引渡し済み、または発送済み")},
    Words{"slip"_L1, QT_TRANSLATE_NOOP("wording", "伝票番号を記録済み")},
    Words{"gmis_tick"_L1, QT_TRANSLATE_NOOP("wording", "G-MISに転記済み")},
};

constexpr std::array reasons = {
    Words{"not_clean"_L1, QT_TRANSLATE_NOOP("wording", "適合でない審査項目があります")},
    Words{"changed"_L1, QT_TRANSLATE_NOOP("wording", "確認した後に要請の内容が変わりました")},
    Words{"stock_short"_L1,
        QT_TRANSLATE_NOOP(
            "wording", "都道府県の備蓄が途中で足りなくなり、①では配布できません。個別に決定してください")},
    Words{"planned_otherwise"_L1,
        QT_TRANSLATE_NOOP("wording", "配布方法または枚数の案が、確認したときから変わりました。個別に決定してください")},
    Words{"drafted"_L1, QT_TRANSLATE_NOOP("wording", "下書きがあります")},
    Words{"held"_L1, QT_TRANSLATE_NOOP("wording", "保留中です")},
    Words{"done"_L1, QT_TRANSLATE_NOOP("wording", "すでに決定しています")},
    Words{"refused"_L1, QT_TRANSLATE_NOOP("wording", "決定の要件を満たしません")},
};

template <std::size_t count>
QString textOf(const std::array<Words, count>& words, const QString& code)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const Words& candidate) { return candidate.code == code; });
    return found == words.end() ? code : QCoreApplication::translate("wording", found->text);
}

} // namespace

QString departed(const QString& kind)
{
    return textOf(departures, kind);
}

QString leftOut(const QString& reason, const std::vector<CheckId>& checks)
{
    const QString text = textOf(reasons, reason);
    if (checks.empty()) {
        return text;
    }
    QStringList names;
    for (const CheckId check : checks) {
        names << codeOf(check) + u' ' + label(check);
    }
    return QCoreApplication::translate("wording", "%1：%2").arg(text, names.join(u'、'));
}

} // namespace sosdesk::wording
