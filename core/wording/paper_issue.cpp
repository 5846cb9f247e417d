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
    Issue{"taken_back"_L1,
        QT_TRANSLATE_NOOP("wording", "決定のあとで取り下げ、または配布不可となったため、入れていません"),
        QT_TRANSLATE_NOOP("wording", "配布するときは、理由を書いて決定し直してください")},
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
    Issue{"too_long"_L1, QT_TRANSLATE_NOOP("wording", "配送業者の欄に収まらないため、入れていません"),
        QT_TRANSLATE_NOOP("wording", "宛名ラベルに、収まる表記を登録してください")},
    Issue{"split"_L1, QT_TRANSLATE_NOOP("wording", "欄に収まらないため、分けて入れました"),
        QT_TRANSLATE_NOOP("wording", "分け方を変えるときは、宛名ラベルに登録してください")},
    Issue{"not_in_cp932"_L1, QT_TRANSLATE_NOOP("wording", "配送業者のファイルに書けない文字があるため、入れていません"),
        QT_TRANSLATE_NOOP("wording", "文字の置き換えに登録するか、宛名ラベルを書き換えてください")},
    Issue{"private_character"_L1,
        QT_TRANSLATE_NOOP("wording", "外字があります。配送業者では別の文字や空白になることがあります"),
        QT_TRANSLATE_NOOP("wording", "文字の置き換えに登録するか、宛名ラベルを書き換えてください")},
    Issue{"special_character"_L1,
        QT_TRANSLATE_NOOP("wording", "丸数字・ローマ数字・拡張漢字など、受け付けられないことがある文字です"),
        QT_TRANSLATE_NOOP("wording", "文字の置き換えに登録すると、以後は自動で置き換えます")},
    Issue{"replaced"_L1, QT_TRANSLATE_NOOP("wording", "文字の置き換えに登録されたとおりに書き換えました"),
        QT_TRANSLATE_NOOP("wording", "元の表記に戻すときは、文字の置き換えから外してください")},
    Issue{"formula"_L1, QT_TRANSLATE_NOOP("wording", "表計算ソフトで数式として動くおそれがあるため、入れていません"),
        QT_TRANSLATE_NOOP("wording", "宛名ラベルに、記号で始まらない表記を登録してください")},
    Issue{"bad_phone"_L1, QT_TRANSLATE_NOOP("wording", "電話番号として読めないため、入れていません"),
        QT_TRANSLATE_NOOP("wording", "宛名ラベルに、電話番号を１つ登録してください")},
    Issue{"bad_postal_code"_L1, QT_TRANSLATE_NOOP("wording", "郵便番号が７桁でないため、入れていません"),
        QT_TRANSLATE_NOOP("wording", "宛名ラベルに、郵便番号を登録してください")},
    Issue{"left_out"_L1, QT_TRANSLATE_NOOP("wording", "備考が欄に収まらないか書けないため、一部を省きました"),
        QT_TRANSLATE_NOOP("wording", "必要なことは、配送業者に別に伝えてください")},
    Issue{"setting_missing"_L1, QT_TRANSLATE_NOOP("wording", "発送元の設定が空か、欄に収まりません"),
        QT_TRANSLATE_NOOP("wording", "設定に登録するか、配送業者のソフトで補ってください")},
    Issue{"other_means"_L1, QT_TRANSLATE_NOOP("wording", "配送手段が違うため、この一覧には入れていません"),
        QT_TRANSLATE_NOOP("wording", "この一覧で送るときは、配送手段を変えてください")},
    Issue{"already_listed"_L1,
        QT_TRANSLATE_NOOP("wording", "別の一覧にすでに出しています。二重に発送されるおそれがあります"),
        QT_TRANSLATE_NOOP("wording", "先の一覧を取り消したか確認してください")},
    Issue{"already_shipped"_L1, QT_TRANSLATE_NOOP("wording", "引渡し済みか発送済みのため、入れていません"),
        QT_TRANSLATE_NOOP("wording", "もう一度送るときは、配送の状況を戻してください")},
    Issue{"joined_elsewhere"_L1, QT_TRANSLATE_NOOP("wording", "同梱先がこの一覧にないため、入れていません"),
        QT_TRANSLATE_NOOP("wording", "同梱先と同じ一覧に出すか、同梱をやめてください")},
    Issue{"joined_refused"_L1, QT_TRANSLATE_NOOP("wording", "同梱先を入れられなかったため、入れていません"),
        QT_TRANSLATE_NOOP("wording", "同梱先の不備を直してください")},
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
