// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/frame_shots.h"

#include "tests/gui/dressed.h"
#include "tests/gui/import_samples.h"
#include "ui/imports/import_report.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shared/language.h"
#include "ui/window/key_overlay.h"
#include "ui/window/welcome.h"

#include <QDir>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
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
        {u"expiring_days"_s, u"90"_s},
        {u"batch_sample_percent"_s, u"10"_s},
        {u"delivery_means"_s, u"designated_carrier"_s},
        {u"sender"_s, u"見本県医療用物資備蓄倉庫"_s},
        {u"recipients"_s, u"sos-busshi@mhlw.go.jp"_s},
        {u"watched_folders"_s, u"D:/感染症対策課/ダウンロード;//sv01/共有/G-MIS/受信"_s},
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

/** An empty desk with the keys of its menus over it. */
std::unique_ptr<QWidget> keys()
{
    auto window = std::make_unique<QMainWindow>();
    window->setCentralWidget(new Welcome(window.get()));
    const auto add = [](QMenu* menu, const QString& text, const QString& key) {
        menu->addAction(text)->setShortcut(QKeySequence(key));
    };
    QMenu* file = window->menuBar()->addMenu(u"ファイル(&F)"_s);
    add(file, u"取り込み…"_s, u"Ctrl+O"_s);
    add(file, u"読み直す"_s, u"F5"_s);
    add(file, u"終了"_s, u"Ctrl+Q"_s);
    QMenu* review = window->menuBar()->addMenu(u"審査(&R)"_s);
    add(review, u"要・完了して次へ（A）"_s, u"F2"_s);
    add(review, u"否…（D）"_s, u"F3"_s);
    add(review, u"聞き取りを記録（C）"_s, u"F4"_s);
    add(review, u"直前の決定を取り消す（Z）"_s, u"F9"_s);
    QMenu* list = window->menuBar()->addMenu(u"一覧(&L)"_s);
    add(list, u"検索（/）"_s, u"Ctrl+F"_s);
    add(list, u"次の要請（J）"_s, u"Alt+Down"_s);
    auto* overlay = new KeyOverlay(*window->menuBar(), window.get());
    QMetaObject::invokeMethod(
        overlay, [overlay] { overlay->open(); }, Qt::QueuedConnection);
    return window;
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
    const auto all = [&folder](const QString& suffix) {
        return shoot(folder, u"settings"_s + suffix, {640, 860}, settings)
            + shoot(folder, u"import"_s + suffix, {900, 520}, [] { return report(sampleImport()); })
            + shoot(folder, u"import-hostile"_s + suffix, {700, 420}, [] { return report(hostileImport()); })
            + shoot(folder, u"keys"_s + suffix, {900, 560}, keys)
            + shoot(folder, u"welcome"_s + suffix, {900, 560}, [] { return std::make_unique<Welcome>(nullptr); });
    };
    const QStringList japanese = all({});
    const Language english(LanguageChoice::English, QLocale::c());
    return japanese + all(u"-en"_s);
}

} // namespace sosdesk::tests
