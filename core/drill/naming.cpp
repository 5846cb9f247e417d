// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drill/naming.h"

#include <array>

namespace sosdesk {
namespace {

using Words = std::span<const char16_t* const>;

constexpr std::array surnames = {u"高橋", u"髙橋", u"山崎", u"山﨑", u"﨑山", u"德田", u"徳田", u"濵田", u"浜田",
    u"栁沢", u"柳沢", u"瀨川", u"瀬川", u"東風平", u"青砥", u"朝霧", u"有明", u"池端", u"糸数", u"上原", u"大城",
    u"金城", u"喜屋武", u"國場", u"黒潮", u"佐久本", u"島袋", u"白浜", u"新垣", u"髙良", u"玉城", u"渡慶次", u"中曽根",
    u"長嶺", u"仲村渠", u"西銘", u"根路銘", u"比嘉", u"普天間", u"真栄田", u"宮里", u"又吉", u"与那原", u"渡邊",
    u"渡邉", u"齋藤", u"斎藤"};
constexpr std::array groups = {u"青海", u"あけぼの", u"碧", u"永寿", u"慧", u"和光", u"恵泉", u"敬愛", u"好生",
    u"さくら", u"慈雲", u"寿光", u"仁風", u"清流", u"千歳", u"泰山", u"桃李", u"白鷗", u"博愛", u"福寿", u"芳樹",
    u"若葉"};
constexpr std::array towns = {u"青波", u"朝凪", u"石垣台", u"海原", u"大浜", u"沖見", u"風見", u"貝浜", u"北見台",
    u"珊瑚", u"汐見", u"白帆", u"砂川", u"空港前", u"立神", u"千鳥", u"東雲", u"渚", u"西浜", u"波止場", u"浜風",
    u"南風", u"星の浜", u"港", u"夕凪"};
constexpr std::array blossoms = {u"あじさい", u"いるか", u"うみかぜ", u"おひさま", u"かりん", u"こはる", u"さんご",
    u"すみれ", u"たんぽぽ", u"つばめ", u"でいご", u"なぎさ", u"はまゆう", u"ひだまり", u"ほほえみ", u"みなみ",
    u"ゆうな", u"わかば"};
constexpr std::array clinics = {u"医院", u"内科", u"クリニック", u"内科クリニック", u"小児科医院", u"整形外科",
    u"耳鼻咽喉科", u"眼科", u"外科胃腸科", u"ファミリークリニック", u"産婦人科", u"内科循環器科医院",
    u"こどもクリニック", u"診療所"};
constexpr std::array hospitals = {u"病院", u"中央病院", u"総合病院", u"記念病院", u"リハビリテーション病院", u"南病院",
    u"協同病院", u"市民病院", u"医療センター"};
constexpr std::array pharmacies = {u"薬局", u"調剤薬局", u"薬局　", u"ファーマシー", u"薬局　駅前", u"薬局　病院前"};
constexpr std::array stations = {u"訪問看護ステーション", u"訪問看護リハビリステーション", u"ナースステーション"};
constexpr std::array medicalForms = {u"医療法人", u"医療法人社団", u"医療法人財団", u"社会医療法人", u"特定医療法人",
    u"社会福祉法人", u"一般財団法人", u"公益社団法人"};
constexpr std::array companyForms = {u"株式会社", u"有限会社", u"合同会社", u"一般社団法人"};
constexpr std::array givenNames = {u"光", u"恵", u"直樹", u"美咲", u"健一", u"さおり", u"航", u"百合子", u"千尋",
    u"俊介", u"まこと", u"陽子", u"誠", u"ひろし", u"茂", u"あかり", u"進", u"のぞみ", u"正樹", u"涼"};

QString drawn(Words words, Chance& chance)
{
    return QString::fromUtf16(chance.pick(words));
}

/** 17 % of real names are longer than 16 characters, mostly because a corporation stands before them. */
QString withForm(const QString& name, Words forms, Chance& chance)
{
    return drawn(forms, chance) + drawn(groups, chance) + QStringLiteral("会　") + name;
}

} // namespace

Naming::Naming(std::uint64_t seed, bool cp932Only)
    : m_seed(seed)
    , m_cp932Only(cp932Only)
{
}

QString Naming::rareClinic(int ordinal) const
{
    const int round = ordinal / 60;
    const auto turn = [round](Words words) {
        return QString::fromUtf16(words[static_cast<std::size_t>(round) % words.size()]);
    };
    switch (ordinal % 60) {
    case 3:
        // a character of somebody's own (外字), as code page 932 and Unicode keep room for them
        return QChar(static_cast<char16_t>(0xE000 + round % 56)) + QStringLiteral("田") + turn(clinics);
    case 5:
        return (m_cp932Only ? QStringLiteral("吉岡") : QStringLiteral("𠮷岡")) + turn(clinics);
    case 19:
        return (m_cp932Only ? QStringLiteral("船橋") : QStringLiteral("船槗")) + turn(clinics);
    case 11:
        return QStringLiteral("髙﨑") + turn(clinics);
    case 30:
        return QStringLiteral("濵田") + turn(clinics);
    case 36:
        return QStringLiteral("瀨川") + turn(clinics);
    case 42:
        return QStringLiteral("德田") + turn(clinics);
    case 48:
        return QStringLiteral("栁沢") + turn(clinics);
    case 25:
        return turn(towns) + QStringLiteral("クリニックⅡ");
    default:
        // the name that many prefectures have several of
        return round % 5 == 0 && (ordinal % 60 == 8 || ordinal % 60 == 14) ? QStringLiteral("高橋医院") : QString();
    }
}

QString Naming::rareName(FacilityKind kind, int ordinal) const
{
    const auto town = [ordinal] { return QString::fromUtf16(towns[static_cast<std::size_t>(ordinal) % towns.size()]); };
    if (kind == FacilityKind::Clinic) {
        return rareClinic(ordinal);
    }
    if (kind == FacilityKind::Hospital && ordinal % 60 == 4) {
        return QStringLiteral("地方独立行政法人広域医療連携推進機構　東部海岸地域統合%1総合医療センター"
                              "救命救急・感染症・周産期センター")
            .arg(ordinal == 4 ? QStringLiteral("再編青波") : town());
    }
    if (kind == FacilityKind::Hospital && ordinal % 60 == 9) {
        return town() + QStringLiteral("病院　№２病棟");
    }
    return kind == FacilityKind::Pharmacy && ordinal % 40 == 6 ? town() + QStringLiteral("薬局②号店") : QString();
}

QString Naming::plainName(FacilityKind kind, Chance& chance) const
{
    const QString town = drawn(towns, chance);
    switch (kind) {
    case FacilityKind::Hospital: {
        const QString own = chance.percent(50) ? town + drawn(surnames, chance) : town;
        const QString name = own + drawn(hospitals, chance);
        return chance.percent(38) ? withForm(name, medicalForms, chance) : name;
    }
    case FacilityKind::Pharmacy: {
        const QString name = drawn(blossoms, chance) + drawn(pharmacies, chance) + town + u'店';
        return chance.percent(12) ? drawn(companyForms, chance) + drawn(groups, chance) + u'　' + name : name;
    }
    case FacilityKind::VisitingNurse: {
        const QString name =
            drawn(stations, chance) + drawn(blossoms, chance) + (chance.percent(60) ? town : QString());
        return chance.percent(25) ? drawn(companyForms, chance) + drawn(groups, chance) + u'　' + name : name;
    }
    default: {
        QString own = chance.percent(45) ? town : QString();
        own += drawn(surnames, chance);
        if (chance.percent(55)) {
            own += drawn(givenNames, chance);
        }
        const QString name = own + drawn(clinics, chance);
        return chance.percent(19) ? withForm(name, medicalForms, chance) : name;
    }
    }
}

QString Naming::facility(FacilityKind kind, int ordinal) const
{
    QString rare = rareName(kind, ordinal);
    if (!rare.isEmpty()) {
        return rare;
    }
    Chance chance(m_seed, 0x6e616d65, static_cast<std::uint64_t>(kind), static_cast<std::uint64_t>(ordinal));
    return plainName(kind, chance);
}

QString Naming::person(std::uint64_t number) const
{
    Chance chance(m_seed, 0x706572736f6e, number);
    const QString surname = drawn(surnames, chance);
    return surname + u'　' + drawn(givenNames, chance);
}

QString Naming::incorporated(const QString& name, std::uint64_t number) const
{
    Chance chance(m_seed, 0x696e63, number);
    return withForm(name, medicalForms, chance);
}

} // namespace sosdesk
