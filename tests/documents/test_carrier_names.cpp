// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/carrier_list.h"
#include "core/tables/csv_reader.h"
#include "tests/documents/consignments.h"
#include "tests/shared/suite.h"

#include <QBuffer>
#include <QTest>

#include <cstdio>
#include <map>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

struct Place
{
    QString name{};
    QString postalCode{};
    QString address{};
    QString phone{};
};

/** Invented, but as real ones are: long corporations, buildings, rare kanji, missing values. */
std::vector<Place> inventedPlaces()
{
    static const QStringList corporations{u""_s, u"医療法人社団架空会　"_s, u"独立行政法人国立見本機構"_s,
        u"社会医療法人財団見本記念会　"_s, u"地方独立行政法人架空県立病院機構　"_s};
    static const QStringList names{u"見本病院"_s, u"架空記念中央総合リハビリテーション病院"_s, u"髙橋クリニック"_s,
        u"第②﨑山医院"_s, u"雞谷診療所"_s, u"こども・産婦人科〜みらい〜"_s};
    static const QStringList addresses{u"架空県見本市港町１丁目２番３号"_s,
        u"架空県架空郡見本町字上見本西五線北二十三番地の１１　みなとメディカルビル３階"_s,
        u"架空県見本市中央区北一条西町十二丁目３番地４号ホテルメディカルビル館東棟"_s, u""_s,
        u"架空県見本市大字見本字浜１２３４番地５６−７８"_s};
    std::vector<Place> places;
    for (const QString& corporation : corporations) {
        for (const QString& name : names) {
            for (const QString& address : addresses) {
                const bool isOdd = places.size() % 13 == 12;
                places.push_back({corporation + name, isOdd ? u"99"_s : u"900-0001"_s, address,
                    places.size() % 17 == 16 ? QString() : u"098-000-1234"_s});
            }
        }
    }
    return places;
}

/** A list of real facilities, when the machine has one: named by the environment, never kept here. */
std::vector<Place> listedPlaces(const QString& path)
{
    const auto file = TextFile::open(path);
    if (!file) {
        qFatal("%s cannot be read", qPrintable(path));
    }
    CsvReader reader(*file);
    CsvRecord record;
    std::vector<Place> places;
    while (true) {
        const auto more = reader.next(record);
        if (!more || !*more) {
            return places;
        }
        if (record.fields.size() >= 5 && record.fields[0] != "id") {
            const auto text = [&](std::size_t at) {
                const std::string_view cell = reader.text(record.fields[at]);
                return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
            };
            places.push_back({text(1), text(2), text(3), text(4)});
        }
    }
}

} // namespace

/** Every facility through the pre-flight of every carrier: a row leaves whole and fitting, or is named.
 * SOSDESK_HOKKAIDO may name a list of real ones (id, name, postal code, address, phone); the counts are printed. */
class CarrierNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFacilityLeavesFittingOrIsNamed_data()
    {
        QTest::addColumn<QString>("format");
        for (const char* format : {"yamato-b2", "sagawa-ehiden3", "yupack-r", "seino"}) {
            QTest::newRow(format) << QString::fromLatin1(format);
        }
    }
    void everyFacilityLeavesFittingOrIsNamed()
    {
        QFETCH(const QString, format);
        const CarrierLayout layout = *CarrierLayout::load(format);
        CarrierList list(layout, carrierOffice());
        for (std::size_t at = 0; at < m_places.size(); ++at) {
            const Place& place = m_places[at];
            Consignment sent = consignment(place.name, place.address);
            sent.request = u"P%1"_s.arg(at);
            sent.label.postalCode = place.postalCode;
            sent.label.phone = place.phone;
            const bool leaves = list.add(sent);
            QCOMPARE(isNamed(list, sent.request), !leaves);
            if (leaves) {
                holdWhole(layout, list.rows().back(), place);
            }
        }
        QCOMPARE(list.rows().size() + static_cast<std::size_t>(list.refused()), m_places.size());
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::ReadWrite));
        QVERIFY(list.write(buffer).has_value());
        print(format, list);
    }

private:
    static bool isNamed(const CarrierList& list, const QString& request)
    {
        return std::any_of(list.findings().rbegin(), list.findings().rend(),
            [&](const CarrierFinding& finding) { return finding.refused && finding.request == request; });
    }

    /** Nothing of name and address is lost between the columns, and each fits. */
    static void holdWhole(const CarrierLayout& layout, const QStringList& row, const Place& place)
    {
        const auto joined = [&](CarrierField first, CarrierField second) {
            QString text;
            for (const CarrierField field : {first, second}) {
                for (const std::size_t at : layout.columnsOf(field)) {
                    const QString& cell = row[static_cast<qsizetype>(at)];
                    QVERIFY2(fits(cell, layout.columns[at].limit), qPrintable(cell));
                    text += cell;
                }
            }
            if (first == CarrierField::Department) {
                QCOMPARE(bare(text), bare(place.name));
            } else {
                QCOMPARE(bare(text), bare(place.address));
            }
        };
        joined(CarrierField::Department, CarrierField::Name);
        joined(CarrierField::Address, CarrierField::Building);
    }
    static QString bare(const QString& text)
    {
        QString kept;
        for (const QChar c : text) {
            kept += c.isSpace() ? QString() : QString(c);
        }
        return kept;
    }

    void print(const QString& format, const CarrierList& list) const
    {
        std::map<QString, int> counts;
        for (const CarrierFinding& finding : list.findings()) {
            ++counts[finding.code];
        }
        QString line = u"%1: %2 of %3 rows leave"_s.arg(format).arg(list.rows().size()).arg(m_places.size());
        for (const auto& [code, count] : counts) {
            line += u", %1 %2"_s.arg(code).arg(count);
        }
        std::printf("%s\n", line.toUtf8().constData());
    }

    std::vector<Place> m_places = qEnvironmentVariableIsSet("SOSDESK_HOKKAIDO")
        ? listedPlaces(qEnvironmentVariable("SOSDESK_HOKKAIDO"))
        : inventedPlaces();
};

SOSDESK_SUITE(CarrierNamesTest);
#include "test_carrier_names.moc"
