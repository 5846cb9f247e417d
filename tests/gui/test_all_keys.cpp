// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/played_window.h"
#include "tests/shared/suite.h"
#include "ui/shared/key_button.h"
#include "ui/window/key_overlay.h"
#include "ui/window/screens.h"

#include <QAbstractItemView>
#include <QAction>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMetaMethod>
#include <QRegularExpression>
#include <QShortcut>

#include <algorithm>
#include <set>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array screens{ui::Screen::Today, ui::Screen::Review, ui::Screen::Deliveries, ui::Screen::Stock,
    ui::Screen::Facilities, ui::Screen::Watch, ui::Screen::Sync, ui::Screen::Share, ui::Screen::Call,
    ui::Screen::Sheet};

/** Keys that lead out of a field or a list wherever it is, as in every program. */
bool isWayOut(const QString& key)
{
    return key == u"Esc"_s;
}

/** `Return` is told as `Enter`. */
QString told(const QKeySequence& key)
{
    return QString(key.toString(QKeySequence::NativeText)).replace(u"Return"_s, u"Enter"_s);
}

/** Keys that a list may take for itself, with what they type. */
std::vector<std::pair<QString, QString>> pressed()
{
    std::vector<std::pair<QString, QString>> keys{{u"Enter"_s, u"\r"_s}, {u"Space"_s, u" "_s}};
    for (const QChar letter : u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/?"_s) {
        keys.emplace_back(letter, QString(letter).toLower());
    }
    return keys;
}

/** What a table connects to its own Enter and double click, which no menu knows of. */
class Ears : public QAbstractItemView
{
public:
    static bool hear(const QAbstractItemView& view)
    {
        constexpr bool (QObject::*asks)(const QMetaMethod&) const = &Ears::isSignalConnected;
        const bool hasItems = view.inherits("QListWidget"); // listens to itself, to tell it on as one of its items
        return (view.*asks)(hasItems ? QMetaMethod::fromSignal(&QListWidget::itemActivated)
                                     : QMetaMethod::fromSignal(&QAbstractItemView::activated));
    }
};

} // namespace

/** Every key of every screen stands in the menus and in the overlay: whoever adds one elsewhere is told here. */
class AllKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_overlay.clear();
        m_menu.clear();
        m_played = std::make_unique<PlayedWindow>(Play{20, 6});
        QTest::keyClick(&m_played->window(), Qt::Key_F1);
        for (const ui::KeyOverlay::Group& group : m_played->window().findChild<ui::KeyOverlay*>()->groups()) {
            for (const ui::KeyOverlay::Entry& entry : group.entries) {
                m_overlay.insert(entry.keys.begin(), entry.keys.end());
            }
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        collect(m_played->window().menuBar()->actions());
        QVERIFY(m_overlay.size() > 60 && m_menu.size() > 80);
    }

    void everyActionWithAKeyIsInAMenuAndItsKeysAreInTheOverlay()
    {
        std::size_t seen = 0;
        for (const QAction* const action : m_played->window().findChildren<QAction*>()) {
            for (const QKeySequence& key : action->shortcuts()) {
                ++seen;
                const QString where = action->text() + u' ' + told(key);
                QVERIFY2(m_menu.count(action) == 1 || isOnAButton(told(key)), qPrintable(where));
                QVERIFY2(m_overlay.count(told(key)) == 1, qPrintable(where));
            }
        }
        QVERIFY2(seen > 80, qPrintable(QString::number(seen)));
    }

    void everyShortcutIsOfAMenuOrOnTheButtonThatItPresses()
    {
        std::size_t seen = 0;
        for (const QShortcut* const shortcut : m_played->window().findChildren<QShortcut*>()) {
            const QString key = told(shortcut->key());
            ++seen;
            QVERIFY2(isWayOut(key) || m_overlay.count(key) == 1 || isOnAButton(key), qPrintable(key));
        }
        QVERIFY2(seen > 30, qPrintable(QString::number(seen)));
    }

    /** What a list does with a key itself, past all shortcuts. */
    void noListTakesAKeyThatIsToldNowhere_data()
    {
        QTest::addColumn<int>("screen");
        for (const ui::Screen screen : screens) {
            QTest::newRow(qPrintable(QString::number(static_cast<int>(screen)))) << static_cast<int>(screen);
        }
    }
    void noListTakesAKeyThatIsToldNowhere()
    {
        QFETCH(const int, screen);
        const std::set<QString> acting = show(static_cast<ui::Screen>(screen));
        for (QAbstractItemView* const view : lists()) {
            if (!view->isVisible()) {
                continue;
            }
            for (const auto& [key, text] : pressed()) {
                QKeyEvent press(QEvent::KeyPress, QKeySequence(key)[0].key(), Qt::NoModifier, text);
                QApplication::sendEvent(view, &press); // no shortcut sees it
                QVERIFY2(!press.isAccepted() || acting.count(key) == 1,
                    qPrintable(u"%1 takes %2"_s.arg(view->objectName(), key)));
                if (press.isAccepted()) {
                    m_played->settle();
                    (void)show(static_cast<ui::Screen>(screen));
                }
            }
        }
    }

    /** A list that opens by a signal of its own does not tell by accepting the key. */
    void noListOpensByEnterOutsideOfTheMenus()
    {
        QVERIFY(lists().size() > 20);
        for (const QAbstractItemView* const view : lists()) {
            QVERIFY2(!Ears::hear(*view), qPrintable(view->objectName()));
        }
    }

    void whatIsOfAScreenActsThereOnly()
    {
        const QMenu* acts = nullptr;
        for (const QMenu* const menu : m_played->window().menuBar()->findChildren<QMenu*>()) {
            acts = menu->title().startsWith(u"操作"_s) ? menu : acts;
        }
        QVERIFY(acts != nullptr);
        for (const ui::Screen screen : screens) {
            (void)show(screen);
            int enabled = 0;
            for (const QAction* const own : acts->actions()) {
                const QList<QAction*> inside = own->menu()->actions();
                enabled += std::any_of(
                    inside.begin(), inside.end(), [](const QAction* action) { return action->isEnabled(); });
            }
            QVERIFY2(enabled <= 1, qPrintable(QString::number(static_cast<int>(screen))));
        }
    }

private:
    void collect(const QList<QAction*>& actions)
    {
        for (const QAction* const action : actions) {
            m_menu.insert(action);
            if (action->menu() != nullptr) {
                collect(action->menu()->actions());
            }
        }
    }
    /** A form says on its buttons what they listen to. */
    [[nodiscard]] bool isOnAButton(const QString& key) const
    {
        const auto buttons = m_played->window().findChildren<ui::KeyButton*>();
        return std::any_of(
            buttons.begin(), buttons.end(), [&key](const ui::KeyButton* button) { return button->key() == key; });
    }
    /** The keys that the menus tell and that act on the screen. */
    std::set<QString> show(ui::Screen screen)
    {
        m_played->find<ui::Screens>("screens")->show(screen);
        m_played->settle();
        std::set<QString> acting;
        for (const QAction* const action : m_menu) {
            if (!action->isEnabled() || action->menu() != nullptr) {
                continue;
            }
            for (const QKeySequence& key : action->shortcuts()) {
                acting.insert(told(key));
            }
            static const QRegularExpression inText(u"（(\\S+)）$"_s);
            if (const auto letter = inText.match(action->text()); letter.hasMatch()) {
                acting.insert(letter.captured(1));
            }
        }
        return acting;
    }
    /** Those of the window, but for what folds out of a box. */
    [[nodiscard]] QList<QAbstractItemView*> lists() const
    {
        QList<QAbstractItemView*> all = m_played->window().findChildren<QAbstractItemView*>();
        all.removeIf([](const QAbstractItemView* view) {
            const bool folds = view->window()->windowFlags().testFlag(Qt::Popup);
            return folds || view->inherits("QHeaderView");
        });
        return all;
    }

    std::unique_ptr<PlayedWindow> m_played;
    std::set<QString> m_overlay;
    std::set<const QAction*> m_menu;
};

SOSDESK_SUITE(AllKeysTest);
#include "test_all_keys.moc"
