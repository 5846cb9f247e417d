// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/work_shots.h"

#include "core/desk/print.h"
#include "core/desk/work_plan.h"
#include "tests/gui/photographer.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_pane.h"

#include <QDir>
#include <QTableWidget>

namespace sosdesk::tests {
namespace {

using namespace Qt::StringLiterals;

/** The towns of the first requests of the list, each once. */
QStringList townsOf(PlayedWindow& played)
{
    QStringList towns;
    const ui::RequestModel& model = played.window().requests().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const ReviewedRequest reviewed = played.stored(model.numberAt(row));
        const QString address = reviewed.dossier.facility ? reviewed.dossier.facility->address : QString();
        const QString town = address.left(address.indexOf(u'市') + 1);
        if (town.size() > 1 && !towns.contains(town)) {
            towns << town;
        }
    }
    return towns;
}

void playWork(Photographer& camera)
{
    PlayedWindow& played = camera.played();
    const QStringList towns = townsOf(played);
    const WorkPlan plan{0,
        {{u"見本太郎"_s, towns.mid(0, 2), {}, {}}, {u"佐藤花子"_s, towns.mid(2, 1), {}, {}},
            {u"鈴木一郎"_s, {}, u"あ行"_s, u"さ行"_s}}};
    (void)played.ask<RecordedPlan>([plan](Desk& desk) { return setWorkPlan(desk.office(), plan); });
    played.window().reload();
    played.settle();
    camera.shoot(u"work-all"_s);
    played.press(Qt::Key_M);
    camera.shoot(u"work-mine"_s);
    QTest::keyClick(&played.window(), Qt::Key_T, Qt::ControlModifier);
    played.settle();
    camera.shoot(u"work-today"_s);
    QTest::keyClick(&played.window(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    played.find<QTableWidget>("workLines")->item(1, 1)->setText(u"沖縄県"_s);
    played.find<QWidget>("savePlan")->setFocus();
    QTest::keyClick(played.find<QWidget>("savePlan"), Qt::Key_Space);
    QCoreApplication::processEvents();
    camera.shootDialog("workPlanDialog", u"work-plan"_s);
}

/** Of the plan that was just played. */
QStringList shootSheet(const QString& folder, PlayedWindow& played)
{
    QStringList paths;
    for (const QString& share : {QString(), u"鈴木一郎"_s}) {
        PrintOrder order{PrintedForm::Handover, {}};
        order.selection.share = share;
        const auto pages =
            played.ask<std::vector<QImage>>([order](Desk& desk) { return pictureForms(desk.office(), order, 5, 3); });
        int number = 0;
        for (const QImage& page : pages) {
            paths << QDir(folder).filePath(
                u"form-handover%1-%2.png"_s.arg(share.isEmpty() ? u""_s : u"-share"_s).arg(++number));
            if (!page.save(paths.last())) {
                paths.last().clear();
            }
        }
    }
    return paths;
}

} // namespace

QStringList shootWork(const QString& folder)
{
    QStringList paths;
    for (const Look& look : usualLooks()) {
        Photographer camera(folder, look);
        playWork(camera);
        paths << camera.paths();
        if (paths.size() == camera.paths().size()) {
            paths << shootSheet(folder, camera.played());
        }
    }
    return paths;
}

} // namespace sosdesk::tests
