// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/share_shots.h"

#include "core/desk/decide.h"
#include "core/desk/office.h"
#include "tests/gui/asked_desk.h"
#include "tests/gui/dressed.h"
#include "ui/share/share_preview.h"
#include "ui/shared/language.h"

#include <QDir>

namespace sosdesk::tests {
namespace {

using namespace Qt::StringLiterals;
using namespace sosdesk::ui;

QStringList shoot(const QString& folder, const QString& suffix, AskedDesk& desk, bool accepted)
{
    QStringList paths;
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        for (const int percent : {100, 200}) {
            const Dressed dressed({theme, percent});
            SharePreview preview(desk.asking(), nullptr);
            preview.resize(QSize(1240, 760) * (percent == 200 ? 1.4 : 1.0));
            preview.QWidget::show();
            preview.refresh();
            desk.settle();
            if (accepted) { // one was denied between the look and the key
                DecisionEntry entry;
                entry.need = Need::No;
                entry.opinion = u"在庫が足りている（%1）"_s.arg(paths.size());
                (void)desk.ask([entry](Desk& open) { return decide(open.office(), u"R004"_s, entry); });
                preview.accept();
                desk.settle();
            }
            QApplication::processEvents();
            const QString shade = theme == ThemeChoice::Dark ? u"dark"_s : u"light"_s;
            paths << QDir(folder).filePath(u"share%1-%2-%3.png"_s.arg(suffix, shade).arg(percent));
            if (!preview.grab().save(paths.last())) {
                paths.last().clear();
            }
        }
    }
    return paths;
}

} // namespace

QStringList shootShares(const QString& folder)
{
    AskedDesk desk;
    desk.importStock({u"N95等マスク,3000,A,2028/3/31,県庁,"_s, u"N95等マスク,900,B,2026/11/1,県庁,"_s});
    desk.importRequests(31);
    const QStringList before = shoot(folder, {}, desk, false);
    const QStringList after = shoot(folder, u"-written"_s, desk, true);
    const Language english(LanguageChoice::English, QLocale::c());
    return before + after + shoot(folder, u"-en"_s, desk, false) + shoot(folder, u"-written-en"_s, desk, true);
}

} // namespace sosdesk::tests
