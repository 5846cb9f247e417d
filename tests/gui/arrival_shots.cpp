// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/arrival_shots.h"

#include "tests/gui/dressed.h"
#include "tests/gui/entry_desk.h"
#include "ui/review/change_strip.h"
#include "ui/shared/language.h"
#include "ui/shared/quantity_field.h"

#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

#include <functional>

namespace sosdesk::tests {
namespace {

using namespace Qt::StringLiterals;
using namespace sosdesk::ui;

QString save(QWidget& widget, const QString& folder, const QString& name)
{
    QCoreApplication::processEvents();
    const QString path = QDir(folder).filePath(name + u".png"_s);
    return widget.grab().save(path) ? path : QString();
}

/** An urgent call in the middle of the search, and one that is nearly typed. */
QStringList shootCall(const QString& folder, const QString& suffix, int percent)
{
    EntryDesk desk(Channel::Urgent);
    desk.form().resize(QSize(760, 520) * percent / 100);
    desk.type(u"098"_s);
    QStringList paths{save(desk.form(), folder, u"urgent-search"_s + suffix)};
    desk.press(Qt::Key_Return);
    desk.find<QuantityField>("entryAsked2")->setFocus();
    desk.type(u"600"_s);
    paths << save(desk.form(), folder, u"urgent"_s + suffix);
    return paths;
}

QStringList shootSheet(const QString& folder, const QString& suffix, int percent)
{
    EntryDesk desk(Channel::Sheet);
    desk.form().resize(QSize(760, 640) * percent / 100);
    desk.type(u"高橋"_s);
    desk.press(Qt::Key_Return);
    desk.find<QLineEdit>("entryIdApplied")->setFocus();
    desk.type(u"11/10"_s);
    return {save(desk.form(), folder, u"sheet"_s + suffix)};
}

QStringList shootStrips(const QString& folder, const QString& suffix, int percent)
{
    EntryDesk desk(Channel::Urgent);
    const ItemCatalogue items = PolicyShelf::load().value().catalogue();
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    const auto add = [&](SecondLookOutcome outcome, bool decided, bool needsReason) {
        LookedAgain again{u"R1"_s, u"城北病院"_s, 1, 2, decided, {}, {}, needsReason};
        again.look.outcome = outcome;
        again.look.about = {{CheckId::C5, Item{2}, Verdict::Ok, Verdict::Fail}};
        if (decided) {
            again.fields = {{u"weekly:2026-11-11"_s, {}, u"2026-11-11"_s, true},
                {u"weekly:2026-11-18"_s, u"2026-11-18"_s, u"2026-11-18"_s, true},
                {u"weekly:2026-11-18.n95_mask.stock"_s, u"120"_s, u"1301"_s, true},
                {u"weekly:2026-11-18.n95_mask.weeklyUse"_s, {}, u"300"_s, true}};
        }
        auto* strip = new ChangeStrip(desk.asking(), items, &page);
        strip->show(again);
        column->addWidget(strip);
    };
    add(SecondLookOutcome::StillPasses, false, false);
    add(SecondLookOutcome::NowUnclear, false, false);
    add(SecondLookOutcome::NowFails, true, true);
    add(SecondLookOutcome::Withdrawn, false, false);
    column->addStretch();
    page.resize(QSize(820, 330) * percent / 100);
    page.show();
    return {save(page, folder, u"changed"_s + suffix)};
}

} // namespace

QStringList shootArrivals(const QString& folder)
{
    QStringList paths;
    const auto all = [&](const QString& language) {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            for (const int percent : {100, 200}) {
                const Dressed dressed({theme, percent});
                const QString suffix =
                    language + (theme == ThemeChoice::Dark ? u"-dark-"_s : u"-light-"_s) + QString::number(percent);
                paths << shootCall(folder, suffix, percent) << shootSheet(folder, suffix, percent)
                      << shootStrips(folder, suffix, percent);
            }
        }
    };
    all({});
    const Language english(LanguageChoice::English, QLocale::c());
    all(u"-en"_s);
    return paths;
}

} // namespace sosdesk::tests
