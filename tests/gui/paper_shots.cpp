// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/paper_shots.h"

#include "core/desk/console.h"
#include "core/desk/new_request.h"
#include "core/desk/office.h"
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

/** A paper sheet that came by FAX and was decided with all five items: the longest list that there is. */
Result<Reply> sheetDecided(Desk& desk)
{
    RequestEntry entry;
    entry.channel = Channel::Sheet;
    entry.facilityName = u"架空町立訪問看護ステーションひだまり"_s;
    entry.conditionsConfirmed = true;
    entry.remarks = u"手袋はMサイズを希望します。"_s;
    entry.form.idAppliedOn = dayFromIso(u"2026-11-17");
    entry.form.kind = FacilityKind::VisitingNurse;
    entry.form.postalCode = u"900-0001"_s;
    entry.form.address = u"沖縄県那覇市架空町4-5-6 架空ビル3階"_s;
    entry.form.phone = u"098-000-4321"_s;
    entry.form.contactPerson = u"比嘉 陽子"_s;
    entry.circumstances = Circumstances::Stockout;
    entry.purchasable = 0;
    DecisionEntry granted;
    granted.need = Need::Yes;
    granted.method = Method::State;
    granted.complete = true;
    granted.overrideReason = u"訪問先で感染が広がっているため"_s;
    granted.opinion =
        u"これまでの緊急配布は0回。欠品により自ら調達できない（FAXで確認）。県の備蓄が足りず、国と両方で対応する。"_s;
    for (const ItemDescription& item : desk.office().items().items()) {
        entry.lines.push_back({item.item, 400, 40, 200, 0, Outlook::Within1Week});
        granted.lines.push_back({item.item, 0, 400});
    }
    SOSDESK_TAKE(const NewRequest made, newRequest(desk.office(), entry));
    return decideReply(desk, made.request.number, granted);
}

/** A day of twelve requests: R001 gets all, R002 nothing and at length, the others are open. */
void playDay(AskedDesk& asked)
{
    asked.importStock({u"N95等マスク,10000,A,2028/3/31,県庁,"_s, u"アイソレーションガウン,5000,B,,県庁,"_s});
    asked.import(u"facilities.csv"_s, u"医療機関コード,医療機関名,電話番号,FAX番号,住所,担当者"_s,
        {u"4710001019,城北病院,098-000-1234,098-000-1235,沖縄県那覇市架空町1-2-3,用度課 金城"_s});
    asked.importRequests(12);
    (void)asked.ask([](Desk& desk) -> Result<OperationId> {
        SOSDESK_TRY(setSetting(desk.office(), u"office"_s, u"架空県 保健医療部 感染症対策課"_s));
        SOSDESK_TRY(setSetting(desk.office(), u"document_number"_s, u"感対第　　号"_s));
        return setSetting(desk.office(), u"contact"_s, u"電話 098-000-1234（直通）"_s);
    });
    (void)asked.ask([](Desk& desk) -> Result<Reply> {
        DecisionEntry denial;
        denial.need = Need::No;
        denial.opinion = longOpinion.repeated(12);
        denial.complete = true;
        SOSDESK_TRY(decideReply(desk, u"R002"_s, denial));
        denial.opinion = longOpinion;
        return decideReply(desk, u"R003"_s, denial);
    });
    (void)asked.ask([](Desk& desk) { return sheetDecided(desk); });
}

QStringList shootForms(const QString& folder, AskedDesk& asked)
{
    const PaperSelection many{};
    const PaperSelection lengthy{{u"R002"_s}, {}, {}};
    const PaperSelection brief{{u"R003"_s}, {}, {}};
    PaperSelection untold;
    untold.untold = true;
    QStringList paths;
    for (const auto& [name, form, selection] : {std::tuple{u"notice-short"_s, PrintedForm::Notice, brief},
             std::tuple{u"notice-long"_s, PrintedForm::Notice, lengthy},
             std::tuple{u"notice-items"_s, PrintedForm::Notice, untold},
             std::tuple{u"sheet"_s, PrintedForm::Sheet, untold},
             std::tuple{u"call-sheet"_s, PrintedForm::CallSheet, many},
             std::tuple{u"day-report"_s, PrintedForm::DayReport, many}}) {
        const PrintOrder order{form, selection};
        const auto pages = asked.ask([order](Desk& desk) { return pictureForms(desk.office(), order, 5, 3); });
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
