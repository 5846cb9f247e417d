// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/frame_shots.h"

#include "tests/gui/dressed.h"
#include "tests/gui/import_samples.h"
#include "ui/imports/import_report.h"
#include "ui/settings/settings_dialog.h"

#include <QDir>
#include <QTableView>

#include <functional>
#include <memory>

namespace sosdesk::tests {
namespace {

using namespace Qt::StringLiterals;
using namespace sosdesk::ui;

using Maker = std::function<std::unique_ptr<QWidget>()>;

std::unique_ptr<QWidget> settings()
{
    const std::map<QString, QString> office = {
        {u"prefecture"_s, u"47"_s},
        {u"office"_s, u"見本県 保健医療部 感染症対策課"_s},
        {u"contact"_s, QString()},
        {u"document_number"_s, QString()},
        {u"approval_boxes"_s, u"決裁,確認者,起案者"_s},
        {u"reservation_days"_s, u"14"_s},
        {u"sender"_s, u"見本県医療用物資備蓄倉庫"_s},
        {u"recipients"_s, u"sos-busshi@mhlw.go.jp"_s},
    };
    return std::make_unique<SettingsDialog>(office, Preferences(), nullptr);
}

std::unique_ptr<QWidget> report(const QJsonObject& reply)
{
    auto report = std::make_unique<ImportReport>(nullptr);
    report->setReply(reply);
    report->findChild<QTableView*>(u"rows"_s)->selectRow(1);
    return report;
}

QStringList shoot(const QString& folder, const QString& name, QSize size, const Maker& make)
{
    QStringList paths;
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        for (const int percent : {100, 200}) {
            const Dressed dressed({theme, percent});
            const std::unique_ptr<QWidget> widget = make();
            widget->resize(size * percent / 100);
            widget->show();
            QApplication::processEvents();
            const QString shade = theme == ThemeChoice::Dark ? u"dark"_s : u"light"_s;
            paths << QDir(folder).filePath(u"%1-%2-%3.png"_s.arg(name, shade).arg(percent));
            if (!widget->grab().save(paths.last())) {
                paths.last().clear();
            }
        }
    }
    return paths;
}

} // namespace

QStringList shootFrame(const QString& folder)
{
    return shoot(folder, u"settings"_s, {640, 860}, settings) + shoot(folder, u"import"_s, {900, 520}, [] {
        return report(sampleImport());
    }) + shoot(folder, u"import-hostile"_s, {700, 420}, [] { return report(hostileImport()); });
}

} // namespace sosdesk::tests
