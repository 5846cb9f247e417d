// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/delivery_shots.h"

#include "tests/gui/asked_desk.h"
#include "tests/gui/dressed.h"
#include "ui/deliveries/deliveries_screen.h"
#include "ui/shared/language.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>

namespace sosdesk::tests {
namespace {

using namespace Qt::StringLiterals;
using namespace sosdesk::ui;

DeliveryRow sampleRow(int number, const ItemCatalogue& items, Day today)
{
    DeliveryRow row;
    row.delivery.requestNumber = u"UDR-000102%1"_s.arg(number + 10);
    row.facilityName =
        number % 3 == 0 ? u"医療法人社団見本会　架空記念中央総合リハビリテーション病院"_s : u"見本病院"_s;
    Facility listed;
    listed.name = row.facilityName;
    listed.postalCode = u"900-0001"_s;
    listed.address = u"架空県見本市港町１丁目２番３号　みなとメディカルビル３階"_s;
    listed.phone = u"098-000-1234"_s;
    row.listed = listed;
    row.decidedOn = today - number / 3;
    row.delivery.side = number > 6 ? DeliverySide::State : DeliverySide::Prefecture;
    row.delivery.means = CodeTable<DeliveryMeans>::rows[static_cast<std::size_t>(number % 3)].first;
    row.delivery.state = CodeTable<DeliveryState>::rows[static_cast<std::size_t>(number % 5)].first;
    row.delivery.lines = {{items.items()[1].item, 600}, {items.items()[4].item, 2'000}};
    row.delivery.parcels = 26;
    row.delivery.shipDay = today + 1;
    row.delivery.number = row.delivery.state == DeliveryState::Planned ? QString() : u"D16JW9CTG5P6D"_s;
    if (row.delivery.state >= DeliveryState::Shipped) {
        row.delivery.shippedDay = today;
        row.delivery.slips = {{u"123456789012"_s, today}, {u"123456789013"_s, today}};
    }
    row.flags = {CodeTable<DeliveryFlag>::rows[static_cast<std::size_t>(number % 8)].first};
    if (row.delivery.side == DeliverySide::State) {
        row.state = {{items.items()[1].item, 600, 500, {}, today + 2, {}}};
    }
    return row;
}

DeliveryPage samplePage(const ItemCatalogue& items)
{
    DeliveryPage page;
    page.overview.today = dayFromIso(u"2026-11-19").value();
    for (int number = 0; number < 9; ++number) {
        page.overview.rows.push_back(sampleRow(number, items, page.overview.today));
    }
    page.overview.offers = {{u"架空県見本市港町１丁目２番３号"_s, {u"UDR-00010210"_s, u"UDR-00010211"_s}}};
    page.formats = {{u"annex2-xlsx"_s, u"別添２（Excel）"_s},
        {u"yamato-b2"_s, u"ヤマト運輸 B2クラウド"_s, {32, true}, {100, true}, {64, true}, {32, true}}};
    page.replacements = {{u"髙"_s, u"高"_s}, {u"①"_s, u"1"_s}};
    return page;
}

PaperOutcome sampleOutcome()
{
    PaperOutcome outcome;
    outcome.rows = 5;
    outcome.refused = 2;
    outcome.problems = {{u"UDR-00010210"_s, u"お届け先名"_s, u"独立行政法人国立病院機構架空がんセンター"_s,
                            u"too_long"_s, u"独立行政法人国立病院機構｜架空がんセンター"_s, true},
        {u"UDR-00010211"_s, u"お届け先名"_s, u"雞"_s, u"not_in_cp932"_s, u"鶏"_s, true},
        {u"UDR-00010212"_s, u"お届け先名"_s, u"髙"_s, u"special_character"_s, u"高"_s, false},
        {{}, u"請求先顧客コード"_s, u"yamato_customer_code"_s, u"setting_missing"_s, {}, false}};
    return outcome;
}

QStringList shoot(const QString& folder, const QString& name, AskedDesk& desk, bool isEmpty)
{
    QStringList paths;
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        for (const int percent : {100, 200}) {
            const Dressed dressed({theme, percent});
            DeliveriesScreen screen(desk.asking(), desk.items(), nullptr);
            screen.resize(QSize(1340, 900) * (percent == 200 ? 1.4 : 1.0));
            screen.show(isEmpty ? DeliveryPage() : samplePage(desk.items()));
            screen.findChild<QComboBox*>(u"deliveryFilter"_s)->setCurrentIndex(2);
            screen.findChild<QComboBox*>(u"deliveryFormat"_s)->setCurrentIndex(isEmpty ? -1 : 1);
            screen.show();
            if (!isEmpty) {
                screen.showProblems(sampleOutcome());
            }
            QApplication::processEvents();
            const QString shade = theme == ThemeChoice::Dark ? u"dark"_s : u"light"_s;
            paths << QDir(folder).filePath(u"%1-%2-%3.png"_s.arg(name, shade).arg(percent));
            if (!screen.grab().save(paths.last())) {
                paths.last().clear();
            }
        }
    }
    return paths;
}

} // namespace

QStringList shootDeliveries(const QString& folder)
{
    AskedDesk desk;
    const auto all = [&](const QString& suffix) {
        return shoot(folder, u"deliveries"_s + suffix, desk, false)
            + shoot(folder, u"deliveries-empty"_s + suffix, desk, true);
    };
    const QStringList japanese = all({});
    const Language english(LanguageChoice::English, QLocale::c());
    return japanese + all(u"-en"_s);
}

} // namespace sosdesk::tests
