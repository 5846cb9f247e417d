// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drill/addressing.h"

#include "core/drill/chance.h"

#include <array>

namespace sosdesk {
namespace {

constexpr std::array prefectures = {u"北海道", u"青森県", u"岩手県", u"宮城県", u"秋田県", u"山形県", u"福島県",
    u"茨城県", u"栃木県", u"群馬県", u"埼玉県", u"千葉県", u"東京都", u"神奈川県", u"新潟県", u"富山県", u"石川県",
    u"福井県", u"山梨県", u"長野県", u"岐阜県", u"静岡県", u"愛知県", u"三重県", u"滋賀県", u"京都府", u"大阪府",
    u"兵庫県", u"奈良県", u"和歌山県", u"鳥取県", u"島根県", u"岡山県", u"広島県", u"山口県", u"徳島県", u"香川県",
    u"愛媛県", u"高知県", u"福岡県", u"佐賀県", u"長崎県", u"熊本県", u"大分県", u"宮崎県", u"鹿児島県", u"沖縄県"};
constexpr std::array cities = {u"青波市", u"朝凪市", u"東雲市", u"汐見市", u"珊瑚市", u"千鳥市", u"浜風市", u"星浜市",
    u"夕凪市", u"南風郡白帆町", u"南風郡貝浜町", u"北見台郡立神村"};
constexpr std::array towns = {u"青葉", u"朝日ヶ丘", u"泉", u"梅ヶ枝町", u"大手町", u"上之原", u"霧が丘", u"小松原",
    u"栄町", u"汐入", u"新田", u"高台", u"寺前", u"中央", u"西之浜", u"東山手", u"本町", u"港町", u"柳町", u"若松"};
constexpr std::array buildings = {u"メディカルビル", u"ＭＯビル", u"駅前プラザ", u"クリニックモール", u"第２ビル②"};
constexpr int districts = static_cast<int>(cities.size());
constexpr int codesInDistrict = 9'999;

QString fullWidth(int number)
{
    QString text = QString::number(number);
    for (QChar& digit : text) {
        digit = QChar(static_cast<char16_t>(digit.unicode() - u'0' + u'０'));
    }
    return text;
}

int pointTableOf(FacilityKind kind)
{
    switch (kind) {
    case FacilityKind::Pharmacy:
        return 4;
    case FacilityKind::VisitingNurse:
        return 6;
    default:
        return 1;
    }
}

} // namespace

Addressing::Addressing(std::uint64_t seed, const QString& prefecture)
    : m_seed(seed)
    , m_prefecture(prefecture.toInt())
{
}

QString Addressing::prefectureName() const
{
    return QString::fromUtf16(prefectures[static_cast<std::size_t>(m_prefecture - 1)]);
}

QString Addressing::address(int number) const
{
    Chance chance(m_seed, 0x61646472, static_cast<std::uint64_t>(number));
    QString text = prefectureName() + QString::fromUtf16(cities[static_cast<std::size_t>(number % districts)])
        + QString::fromUtf16(chance.pick(std::span(towns)));
    if (chance.percent(35)) {
        text += fullWidth(chance.between(1, 8)) + QStringLiteral("丁目") + fullWidth(chance.between(1, 40))
            + QStringLiteral("番") + fullWidth(chance.between(1, 30)) + QStringLiteral("号");
    } else {
        text += fullWidth(chance.between(1, 8)) + u'－' + fullWidth(chance.between(1, 40)) + u'－'
            + fullWidth(chance.between(1, 130));
    }
    if (chance.percent(14)) {
        text += u'　' + QString::fromUtf16(chance.pick(std::span(buildings))) + fullWidth(chance.between(1, 12))
            + QStringLiteral("階");
    }
    if (number % 43 == 17) {
        text += QStringLiteral("　総合保健医療福祉複合施設ゆいまーるタウン青波南館") + fullWidth(chance.between(1, 3))
            + QStringLiteral("階東側");
    }
    return text;
}

QString Addressing::postalCode(int number) const
{
    return QString::asprintf("9%02d-%04d", m_prefecture, 1 + number * 7 % 9'999);
}

QString Addressing::phone(int number, int line) const
{
    const int serial = number * 2 + line;
    return QString::asprintf("0%02d-0%02d-%04d", m_prefecture, serial / 10'000 % 100, serial % 10'000);
}

FacilityCode Addressing::nextCode(FacilityKind kind, int number)
{
    const int table = pointTableOf(kind);
    int district = number % districts;
    while (m_used[{table, district}] == codesInDistrict) {
        ++district;
    }
    const int serial = ++m_used[{table, district}];
    const std::int64_t head = (((std::int64_t{m_prefecture} * 10 + table) * 100 + district + 1) * 10'000 + serial) * 10;
    std::int64_t check = 0;
    while (!hasValidCheckDigit({head + check})) {
        ++check;
    }
    return {head + check};
}

} // namespace sosdesk
