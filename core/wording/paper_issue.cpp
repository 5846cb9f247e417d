// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/paper_issue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sosdesk::wording {
namespace {

using namespace Qt::StringLiterals;

struct Issue
{
    QLatin1StringView code;
    const char* what;
    const char* proposal;
};

constexpr std::array issues = {
    Issue{"not_complete"_L1, QT_TRANSLATE_NOOP("wording", "決定が完了していないため、入れていません"),
        QT_TRANSLATE_NOOP("wording", "決定を完了してから、もう一度出力してください")},
    Issue{"facility_unknown"_L1, QT_TRANSLATE_NOOP("wording", "医療機関一覧にないため、届け先が分かりません"),
        QT_TRANSLATE_NOOP("wording", "医療機関一覧を取り込むか、届け先を書き足してください")},
    Issue{"value_missing"_L1, QT_TRANSLATE_NOOP("wording", "届け先の項目が空です"),
        QT_TRANSLATE_NOOP("wording", "医療機関に確認して書き足してください")},
    Issue{"left_before_withdrawal"_L1, QT_TRANSLATE_NOOP("wording", "取り下げの前に出した書類があります"),
        QT_TRANSLATE_NOOP("wording", "渡した先に、取り下げを知らせてください")},
    Issue{"not_told"_L1, QT_TRANSLATE_NOOP("wording", "医療機関に連絡していないため、入れていません"),
        QT_TRANSLATE_NOOP("wording", "連絡してから、もう一度出力してください")},
    Issue{"missing_glyph"_L1, QT_TRANSLATE_NOOP("wording", "印刷できない文字があるため、入れていません"),
        QT_TRANSLATE_NOOP("wording", "その文字を持つ書体を入れるか、名称を直してください")},
    Issue{"character_named"_L1, QT_TRANSLATE_NOOP("wording", "印刷できない文字を、文字番号で記しました"),
        QT_TRANSLATE_NOOP("wording", "その文字を持つ書体を入れるか、名称を直してください")},
    Issue{"no_sheet"_L1, QT_TRANSLATE_NOOP("wording", "要請シートによる要請ではないため、入れていません"),
        QT_TRANSLATE_NOOP("wording", "G-MISの要請は、G-MISに入力してください")},
    Issue{"no_address"_L1, QT_TRANSLATE_NOOP("wording", "住所もFAXもメールアドレスも分かりません"),
        QT_TRANSLATE_NOOP("wording", "電話で伝えるか、医療機関一覧に書き足してください")},
    Issue{"no_mail_address"_L1, QT_TRANSLATE_NOOP("wording", "メールアドレスが分からないため、下書きを作っていません"),
        QT_TRANSLATE_NOOP("wording", "連絡文を印刷して送るか、医療機関一覧に書き足してください")},
    Issue{"bad_mail_address"_L1, QT_TRANSLATE_NOOP("wording", "メールアドレスが正しくないため、下書きを作っていません"),
        QT_TRANSLATE_NOOP("wording", "医療機関一覧のメールアドレスを直してください")},
    Issue{"no_phone"_L1, QT_TRANSLATE_NOOP("wording", "電話番号が分かりません"),
        QT_TRANSLATE_NOOP("wording", "医療機関一覧に書き足してください")},
    Issue{"unseen_character"_L1, QT_TRANSLATE_NOOP("wording", "見えない制御文字が入っています"),
        QT_TRANSLATE_NOOP("wording", "医療機関一覧の該当箇所を直してください")},
};

QString sentence(const QString& code, const char* Issue::*side)
{
    const auto known =
        std::find_if(issues.begin(), issues.end(), [&](const Issue& issue) { return issue.code == code; });
    return known == issues.end() ? code : QCoreApplication::translate("wording", (*known).*side);
}

} // namespace

QString paperIssue(const QString& code)
{
    return sentence(code, &Issue::what);
}

QString paperProposal(const QString& code)
{
    return sentence(code, &Issue::proposal);
}

} // namespace sosdesk::wording
