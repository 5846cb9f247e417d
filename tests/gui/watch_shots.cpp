// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/watch_shots.h"

#include "tests/gui/asked_desk.h"
#include "tests/gui/dressed.h"
#include "ui/shared/language.h"
#include "ui/watch/watch_screen.h"

#include <QDir>

namespace sosdesk::tests {
namespace {

using namespace Qt::StringLiterals;
using namespace sosdesk::ui;

/** Twelve weeks in which things get worse. */
std::vector<OutlookWeek> sampleWeeks(const ItemCatalogue& items)
{
    std::vector<OutlookWeek> weeks;
    for (int i = 0; i < 12; ++i) {
        OutlookWeek week{dayFromIso(u"2026-09-02").value() + 7 * i, 320 + i};
        for (const ItemDescription& item : items.items()) {
            const int bad = 4 + i * i / 3 + item.item.number;
            week.items[item.item] = {{bad, bad * 2 + 10, 90, 220 - bad * 3}, i};
        }
        weeks.push_back(week);
    }
    return weeks;
}

WatchList sampleList(const ItemCatalogue& items)
{
    WatchList list;
    list.today = dayFromIso(u"2026-11-19").value();
    list.days = {list.today - 1};
    list.answers = 331;
    list.stockKnown = true;
    const QStringList names = {u"医療法人社団 みどり会 みどり内科クリニック"_s, u"髙橋医院"_s,
        u"県立北部総合医療センター"_s, u"訪問看護ステーション あおぞら"_s, u"<b>城南</b>病院"_s, u"さくら薬局"_s,
        u"東部リハビリテーション病院"_s};
    for (int i = 0; i < 24; ++i) {
        WatchRow row;
        row.entry.facility = {4'710'001'019 + i * 8};
        row.entry.name = names[i % names.size()];
        row.entry.surveyDay = list.today - 1;
        row.entry.group = static_cast<WatchGroup>(i % 3);
        row.entry.lines = {{items.items()[1].item, i < 14 ? Outlook::Within1Week : Outlook::Within3Weeks, 10 * i,
            120 + i, 20, i * 10 * 10 / (120 + i), 200, i < 9 ? 200 : 0}};
        if (i % 2 == 0) {
            row.entry.lines.push_back({items.items()[4].item, Outlook::Within3Weeks, 400, 900, 0, 4, 1'800, 0});
        }
        row.kind = FacilityKind::Hospital;
        row.phone = i % 5 == 3 ? QString() : u"098-000-%1"_s.arg(1000 + i);
        row.person = u"事務長 山田"_s;
        if (i % 4 == 1) {
            row.offer = WatchOffer{row.entry.facility, row.entry.surveyDay, instantFromIso(u"2026-11-19T13:20").value(),
                u"見本 太郎"_s, static_cast<OfferOutcome>(i / 4 % 4), {{items.items()[1].item, 200}},
                u"金曜の午前に届ける"_s};
        }
        list.rows.push_back(row);
    }
    return list;
}

QStringList shoot(const QString& folder, const QString& name, AskedDesk& desk, bool filled)
{
    QStringList paths;
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        for (const int percent : {100, 200}) {
            const Dressed dressed({theme, percent});
            WatchScreen screen(desk.asking(), desk.items(), nullptr);
            screen.resize(QSize(1240, 1000) * (percent == 200 ? 1.5 : 1.0));
            if (filled) {
                screen.show(sampleWeeks(desk.items()));
                screen.show(sampleList(desk.items()));
            }
            screen.show();
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

QStringList shootWatch(const QString& folder)
{
    AskedDesk desk;
    const auto all = [&](const QString& suffix) {
        return shoot(folder, u"watch"_s + suffix, desk, true) + shoot(folder, u"watch-empty"_s + suffix, desk, false);
    };
    const QStringList japanese = all({});
    const Language english(LanguageChoice::English, QLocale::c());
    return japanese + all(u"-en"_s);
}

} // namespace sosdesk::tests
