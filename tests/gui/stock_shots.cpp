// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/stock_shots.h"

#include "tests/gui/asked_desk.h"
#include "tests/gui/dressed.h"
#include "ui/shared/language.h"
#include "ui/stock/stock_screen.h"

#include <QAbstractItemView>
#include <QDir>

namespace sosdesk::tests {
namespace {

using namespace Qt::StringLiterals;
using namespace sosdesk::ui;

/** Four weeks of stock that goes down, one item short, lots of every age. */
StockOverview sampleStock(const ItemCatalogue& items, bool isShort)
{
    StockOverview overview;
    overview.known = true;
    overview.today = dayFromIso(u"2026-11-19").value();
    overview.soonDays = 90;
    for (const ItemDescription& item : items.items()) {
        ItemStock stock;
        const Quantity number = item.item.number;
        stock.balance = {item.item, 12'000 * number, 3'400 + 900 * number, number == 2 ? 400 : 0};
        if (isShort && number == 2) {
            stock.balance.reserved = 24'800;
        }
        stock.suggested = number == 2 ? 18'900 : 3'000;
        stock.expiring = number == 2 ? 1'200 : 0;
        stock.pace = paceOf(stock.balance.free(), number == 4 ? 0 : 4'900 + 300 * number, overview.today);
        for (int day = 0; day < stockDaysBack; ++day) {
            stock.past.push_back(stock.balance.total + 600 * ((stockDaysBack - 1 - day) / 4) - (day < 9 ? 4'000 : 0));
        }
        overview.items.push_back(stock);
        int lot = 0;
        for (const char* const useBy : {"2026-11-01", "2026-12-20", "2028-03-31", "2030-09-30", ""}) {
            StockLot made;
            made.id = {QUuid::createUuidV5(QUuid(), QString::number(number * 10 + lot))};
            made.item = item.item;
            made.lot = u"N%1-%2"_s.arg(number).arg(++lot);
            made.useBy = dayFromIso(QString::fromLatin1(useBy));
            made.pieces = lot == 4 ? 0 : 400 * lot * lot;
            made.place = lot == 3 ? u"南部総合合同庁舎 地下備蓄倉庫"_s : u"県庁"_s;
            overview.lots.push_back({made, ageOf(made, overview.today, 90)});
            StockEntry entry;
            entry.lot = made.id;
            entry.at = instantFromIso(u"2026-11-19T13:%1"_s.arg(50 - lot)).value();
            entry.officer = u"見本 太郎"_s;
            entry.reason = CodeTable<StockReason>::rows[static_cast<std::size_t>(lot)].first;
            entry.pieces = lot % 2 == 0 ? -400 : 12'000;
            entry.balance = made.pieces;
            entry.request = lot == 2 ? u"UDR-00010234"_s : QString();
            entry.note = lot == 4 ? u"段ボール1箱が水濡れ。写真あり"_s : QString();
            overview.entries.push_back(entry);
        }
    }
    return overview;
}

QStringList shoot(const QString& folder, const QString& name, AskedDesk& desk, const StockOverview& overview)
{
    QStringList paths;
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        for (const int percent : {100, 200}) {
            const Dressed dressed({theme, percent});
            StockScreen screen(desk.asking(), desk.items(), nullptr);
            screen.resize(QSize(1240, 860) * (percent == 200 ? 1.4 : 1.0));
            screen.show(overview);
            screen.show();
            screen.findChild<QAbstractItemView*>(u"stockItems"_s)
                ->setCurrentIndex(screen.findChild<QAbstractItemView*>(u"stockItems"_s)->model()->index(1, 0));
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

QStringList shootStock(const QString& folder)
{
    AskedDesk desk;
    const auto all = [&](const QString& suffix) {
        return shoot(folder, u"stock"_s + suffix, desk, sampleStock(desk.items(), false))
            + shoot(folder, u"stock-short"_s + suffix, desk, sampleStock(desk.items(), true))
            + shoot(folder, u"stock-empty"_s + suffix, desk, {});
    };
    const QStringList japanese = all({});
    const Language english(LanguageChoice::English, QLocale::c());
    return japanese + all(u"-en"_s);
}

} // namespace sosdesk::tests
