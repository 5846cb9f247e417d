// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/window_shots.h"

#include "core/desk/print.h"
#include "tests/gui/photographer.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"

#include <QDir>
#include <QImage>

namespace sosdesk::tests {
namespace {

using namespace Qt::StringLiterals;

std::vector<Look> looks()
{
    std::vector<Look> looks = usualLooks();
    looks.push_back(look(u"narrow"_s, ui::ThemeChoice::Light, 100, ui::LanguageChoice::Japanese, {1024, 768}));
    return looks;
}

void playDay(Photographer& camera)
{
    PlayedWindow& played = camera.played();
    camera.shoot(u"open"_s);
    const QString clean = played.numbersOf(Lane::Clean).value(0);
    if (played.window().requests().select(clean)) {
        played.settle();
        camera.shoot(u"clean"_s);
        played.press(Qt::Key_A);
        camera.shoot(u"approved"_s);
        played.press(Qt::Key_9); // every lane
        played.window().requests().select(clean);
        played.settle();
        camera.shoot(u"decided"_s);
        played.press(Qt::Key_G);
        camera.shootDialog("gmisPanel", u"gmis"_s);
        played.press(Qt::Key_P);
        camera.shootDialog("preview", u"preview"_s);
    }
    const QString excess = played.numbersOf(Lane::Excess).value(0);
    if (played.window().requests().select(excess)) {
        played.settle();
        played.press(Qt::Key_D);
        camera.shoot(u"denying"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        played.press(Qt::Key_C);
        camera.shoot(u"contact"_s);
    }
    QTest::keyClick(&played.window(), Qt::Key_T, Qt::ControlModifier);
    played.settle();
    camera.shoot(u"today"_s);
    QTest::keyClick(&played.window(), Qt::Key_R, Qt::ControlModifier);
    played.window().importFiles({played.file(u"bad.csv"_s, "a,b\n1,2\n")});
    played.settle();
    camera.shoot(u"trouble"_s);
}

/** The rest of the bench: what is beside deciding, and the other screens. */
void playBench(Photographer& camera)
{
    PlayedWindow& played = camera.played();
    const auto key = [&played](Qt::Key typed, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QApplication::setActiveWindow(&played.window()); // a panel that was closed had taken the keys
        QTest::keyClick(&played.window(), typed, modifiers);
        played.settle();
    };
    const QString clean = played.numbersOf(Lane::Clean).value(1);
    if (played.window().requests().select(clean)) {
        played.settle();
        played.press(Qt::Key_L);
        camera.shoot(u"holding"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        played.settle();
        camera.shoot(u"held"_s);
        played.press(Qt::Key_H);
        camera.shoot(u"timeline"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        played.press(Qt::Key_I);
        camera.shoot(u"inquiry"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
    played.press(Qt::Key_F1);
    camera.shoot(u"keys"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    played.press(Qt::Key_B);
    camera.shootDialog("batchPanel", u"batch"_s);
    QApplication::setActiveWindow(&played.window());
    played.press(Qt::Key_F);
    camera.shoot(u"facility"_s);
    for (const auto& [typed, modifiers, state] :
        {std::tuple{Qt::Key_D, Qt::KeyboardModifiers(Qt::ControlModifier), u"deliveries"_s},
            std::tuple{Qt::Key_W, Qt::KeyboardModifiers(Qt::ControlModifier), u"watch"_s},
            std::tuple{Qt::Key_B, Qt::KeyboardModifiers(Qt::ControlModifier), u"stock"_s},
            std::tuple{Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier, u"sync"_s},
            std::tuple{Qt::Key_H, Qt::KeyboardModifiers(Qt::ControlModifier), u"share"_s},
            std::tuple{Qt::Key_N, Qt::KeyboardModifiers(Qt::ControlModifier), u"call"_s},
            std::tuple{Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier, u"sheet"_s}}) {
        key(typed, modifiers);
        camera.shoot(state);
    }
}

/** The papers of a drill's day, page by page. */
QStringList shootPapers(const QString& folder, PlayedWindow& played)
{
    QStringList paths;
    for (const auto& [form, name] :
        {std::pair{PrintedForm::ResponseForm, u"response-form"_s}, std::pair{PrintedForm::Notice, u"notice"_s}}) {
        std::optional<std::vector<QImage>> pages;
        QObject here;
        const PrintOrder order{form, {}};
        played.worker().ask(
            Turn::Long, &here, [order](Desk& desk) { return pictureForms(desk.office(), order, 6, 6); },
            [&pages](const Result<std::vector<QImage>>& answer) { pages = answer ? *answer : std::vector<QImage>(); });
        (void)QTest::qWaitFor([&] { return pages.has_value(); }, 30'000);
        int number = 0;
        for (const QImage& page : pages.value_or(std::vector<QImage>())) {
            const QString path = QDir(folder).filePath(u"paper-%1-%2.png"_s.arg(name).arg(++number));
            if (page.save(path)) {
                paths << path;
            }
        }
    }
    return paths;
}

} // namespace

QStringList shootWindow(const QString& folder)
{
    QStringList paths;
    for (const Look& look : looks()) {
        Photographer camera(folder, look);
        playDay(camera);
        playBench(camera);
        paths << camera.paths();
        if (look.name == u"light"_s) {
            paths << shootPapers(folder, camera.played());
        }
    }
    return paths;
}

} // namespace sosdesk::tests
