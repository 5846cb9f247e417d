// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/quantity_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace sosdesk::ui {
namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("sosdesk::ui::QuantityField", text);
}

QString problemOf(const QString& text, const QRegularExpression& number)
{
    static const QRegularExpression sign(QStringLiteral("^[-\\x{2010}-\\x{2015}\\x{2212}▲△] *"));
    if (text.contains(sign)) {
        return number.match(QString(text).remove(sign)).hasMatch() || QString(text).remove(sign).contains(u'.')
            ? said(QT_TRANSLATE_NOOP("sosdesk::ui::QuantityField", "負の数は入力できません"))
            : said(QT_TRANSLATE_NOOP("sosdesk::ui::QuantityField", "枚数を数字で入力してください"));
    }
    static const QRegularExpression fraction(QStringLiteral("^[0-9,]*\\.[0-9]+$"));
    return fraction.match(text).hasMatch()
        ? said(QT_TRANSLATE_NOOP("sosdesk::ui::QuantityField", "小数は入力できません"))
        : said(QT_TRANSLATE_NOOP("sosdesk::ui::QuantityField", "枚数を数字で入力してください"));
}

} // namespace

TypedQuantity quantityFromTyped(const QString& typed, bool pairs)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
    text.replace(u'、', u',');
    if (text.isEmpty()) {
        return {};
    }
    Quantity factor = 1;
    if (text.endsWith(u'双')) {
        if (!pairs) {
            return {{}, said(QT_TRANSLATE_NOOP("sosdesk::ui::QuantityField", "双で数えるのは手袋だけです"))};
        }
        factor = 2;
        text = text.chopped(1).trimmed();
    } else if (text.endsWith(u'枚')) {
        text = text.chopped(1).trimmed();
    }
    static const QRegularExpression number(QStringLiteral("^(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)$"));
    if (!number.match(text).hasMatch()) {
        return {{}, problemOf(text, number)};
    }
    bool fits = false;
    const qlonglong value = text.remove(u',').toLongLong(&fits);
    if (!fits || value > mostPieces / factor) {
        return {{},
            said(QT_TRANSLATE_NOOP("sosdesk::ui::QuantityField", "大きすぎます（上限 %1枚）"))
                .arg(grouped(mostPieces))};
    }
    return {value * factor, {}};
}

QString grouped(Quantity quantity)
{
    static const QLocale commas(QLocale::English, QLocale::UnitedStates);
    return commas.toString(static_cast<qlonglong>(quantity));
}

} // namespace sosdesk::ui
