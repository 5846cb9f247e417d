// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/paper_shots.h"

#include "core/desk/console.h"
#include "core/desk/print.h"
#include "core/desk/settings.h"
#include "tests/gui/asked_desk.h"
#include "tests/gui/dressed.h"
#include "ui/papers/papers_panel.h"
#include "ui/shared/language.h"

#include <QApplication>
#include <QDir>
#include <QImage>

#include <tuple>

namespace sosdesk::tests {
namespace {

using namespace Qt::StringLiterals;
using namespace sosdesk::ui;

const QString longOpinion =
    u"前日時点の在庫量が想定消費量の4週分を超えており、緊急配布の対象外と判断した。一斉配布とも重なる。"_s;

/** A day of twelve requests: R001 gets all, R002 nothing and at length, the others are open. */
void playDay(AskedDesk& desk)
{
    desk.importStock({u"N95等マスク,10000,A,2028/3/31,県庁,"_s, u"アイソレーションガウン,5000,B,,県庁,"_s});
    desk.import(u"facilities.csv"_s, u"医療機関コード,医療機関名,電話番号,FAX番号,住所,担当者"_s,
        {u"4710001019,城北病院,098-000-1234,098-000-1235,沖縄県那覇市架空町1-2-3,用度課 金城"_s});
    desk.importRequests(12);
    (void)desk.ask([](Desk& desk) -> Result<OperationId> {
        SOSDESK_TRY(setSetting(desk.office(), u"office"_s, u"架空県 保健医療部 感染症対策課"_s));
        SOSDESK_TRY(setSetting(desk.office(), u"document_number"_s, u"感対第　　号"_s));
        return setSetting(desk.office(), u"contact"_s, u"電話 098-000-1234（直通）"_s);
    });
    (void)desk.ask([](Desk& desk) -> Result<Reply> {
        DecisionEntry denial;
        denial.need = Need::No;
        denial.opinion = longOpinion.repeated(12);
        denial.complete = true;
        SOSDESK_TRY(decideReply(desk, u"R002"_s, denial));
        denial.opinion = longOpinion;
        return decideReply(desk, u"R003"_s, denial);
    });
}

QStringList shootForms(const QString& folder, AskedDesk& desk)
{
    const PaperSelection many{};
    const PaperSelection lengthy{{u"R002"_s}, {}, {}};
    const PaperSelection brief{{u"R003"_s}, {}, {}};
    QStringList paths;
    for (const auto& [name, form, selection] : {std::tuple{u"notice-short"_s, PrintedForm::Notice, brief},
             std::tuple{u"notice-long"_s, PrintedForm::Notice, lengthy},
             std::tuple{u"call-sheet"_s, PrintedForm::CallSheet, many},
             std::tuple{u"day-report"_s, PrintedForm::DayReport, many}}) {
        const PrintOrder order{form, selection};
        const auto pages = desk.ask([order](Desk& desk) { return pictureForms(desk.office(), order, 5, 3); });
        int number = 0;
        for (const QImage& page : pages) {
            paths << QDir(folder).filePath(u"form-%1-%2.png"_s.arg(name).arg(++number));
            if (!page.save(paths.last())) {
                paths.last().clear();
            }
        }
    }
    return paths;
}

QStringList shootPanel(const QString& folder, AskedDesk& desk, const QString& suffix)
{
    QStringList paths;
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        for (const int percent : {100, 200}) {
            const Dressed dressed({theme, percent});
            PapersPanel panel(desk.asking(), nullptr);
            panel.open(u"R003"_s, u"城北病院"_s, dayFromIso(u"2026-11-19").value());
            desk.settle();
            QApplication::processEvents();
            const QString shade = theme == ThemeChoice::Dark ? u"dark"_s : u"light"_s;
            paths << QDir(folder).filePath(u"papers-panel%1-%2-%3.png"_s.arg(suffix, shade).arg(percent));
            if (!panel.grab().save(paths.last())) {
                paths.last().clear();
            }
        }
    }
    return paths;
}

} // namespace

QStringList shootPapers(const QString& folder)
{
    AskedDesk desk;
    playDay(desk);
    const QStringList forms = shootForms(folder, desk) + shootPanel(folder, desk, {});
    const Language english(LanguageChoice::English, QLocale::c());
    return forms + shootPanel(folder, desk, u"-en"_s);
}

} // namespace sosdesk::tests
