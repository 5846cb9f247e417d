// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/folding.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace sosdesk {
namespace {

/** Variant kanji met in names of people and places, each to the form that people type. NFKC joins none of these. */
const QHash<char32_t, char32_t>& variants()
{
    static const QHash<char32_t, char32_t> table = {
        {U'髙', U'高'},
        {U'﨑', U'崎'},
        {U'嵜', U'崎'},
        {U'碕', U'崎'},
        {U'邊', U'辺'},
        {U'邉', U'辺'},
        {U'濵', U'浜'},
        {U'濱', U'浜'},
        {U'德', U'徳'},
        {U'栁', U'柳'},
        {U'瀨', U'瀬'},
        {U'賴', U'頼'},
        {U'齋', U'斎'},
        {U'齊', U'斎'},
        {U'斉', U'斎'},
        {U'澤', U'沢'},
        {U'廣', U'広'},
        {U'櫻', U'桜'},
        {U'國', U'国'},
        {U'嶋', U'島'},
        {U'嶌', U'島'},
        {U'槗', U'橋'},
        {U'𠮷', U'吉'},
        {U'眞', U'真'},
        {U'惠', U'恵'},
        {U'榮', U'栄'},
        {U'壽', U'寿'},
        {U'龍', U'竜'},
        {U'瀧', U'滝'},
        {U'桒', U'桑'},
        {U'冨', U'富'},
        {U'會', U'会'},
        {U'學', U'学'},
        {U'醫', U'医'},
        {U'圓', U'円'},
        {U'條', U'条'},
        {U'鹽', U'塩'},
        {U'藏', U'蔵'},
        {U'莊', U'荘'},
        {U'關', U'関'},
        {U'靜', U'静'},
        {U'應', U'応'},
        {U'將', U'将'},
        {U'曾', U'曽'},
        {U'增', U'増'},
        {U'渕', U'淵'},
        {U'總', U'総'},
        {U'豐', U'豊'},
        {U'彌', U'弥'},
        {U'實', U'実'},
        {U'縣', U'県'},
        {U'與', U'与'},
        {U'萬', U'万'},
        {U'鐵', U'鉄'},
        {U'藥', U'薬'},
        {U'譽', U'誉'},
        {U'ヶ', U'ケ'},
        {U'ヵ', U'カ'},
    };
    return table;
}

bool isHyphen(char32_t c)
{
    return c == U'-' || c == U'‐' || c == U'‑' || c == U'–' || c == U'—' || c == U'―' || c == U'−' || c == U'－'
        || c == U'ー';
}

} // namespace

QString foldedKey(QStringView text)
{
    QString key;
    for (char32_t c : text.toString().normalized(QString::NormalizationForm_KC).toUcs4()) {
        if (QChar::isSpace(c) || QChar::category(c) == QChar::Other_Format) {
            continue;
        }
        c = isHyphen(c) ? U'-' : QChar::toUpper(variants().value(c, c));
        key += QChar::fromUcs4(c);
    }
    return key;
}

QString phoneKey(QStringView phone)
{
    QString text = phone.toString().normalized(QString::NormalizationForm_KC);
    // 「098-012-3456（代）／-3457 内線12」: the first number is the place's.
    static const QRegularExpression another(QStringLiteral("[/、,;]|内線|又は|または"));
    text.truncate(std::max<qsizetype>(0, text.indexOf(another) < 0 ? text.size() : text.indexOf(another)));
    const bool abroad = text.trimmed().startsWith(u"+81");
    QString digits = abroad ? QStringLiteral("0") : QString();
    for (const QChar c : QStringView(text).mid(abroad ? text.indexOf(u"+81") + 3 : 0)) {
        if (c >= u'0' && c <= u'9') {
            digits += c;
        }
    }
    if (abroad && digits.startsWith(u"00")) {
        digits.remove(0, 1); // +81 (0)98 …
    }
    return digits.size() < 9 ? QString() : digits;
}

} // namespace sosdesk
