// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/dressed.h"
#include "tests/shared/suite.h"

#include <QCheckBox>
#include <QFontInfo>
#include <QPushButton>
#include <QStyle>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

namespace {

/** Shows @p widget and takes a picture of it. */
QImage pictureOf(QWidget& widget)
{
    widget.show();
    return widget.grab().toImage();
}

int countOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == color ? 1 : 0;
        }
    }
    return count;
}

} // namespace

/** SCREENS, Look: light and dark by palette and setting, text 100 to 200 percent. */
class AppearanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void autoIsAsBrightAsTheSystem()
    {
        QCOMPARE(&themeOf(ThemeChoice::Auto, QPalette(QColor(0x202020))), &Theme::dark());
        QCOMPARE(&themeOf(ThemeChoice::Auto, QPalette(QColor(0xEFEFEF))), &Theme::light());
        QCOMPARE(&themeOf(ThemeChoice::Light, QPalette(QColor(0x202020))), &Theme::light());
        QCOMPARE(&themeOf(ThemeChoice::Dark, QPalette(QColor(0xEFEFEF))), &Theme::dark());
    }

    void autoLooksAtTheSystemAndNotAtItself()
    {
        const Theme& ofSystem = Theme::of(QApplication::palette());
        const Theme& other = &ofSystem == &Theme::light() ? Theme::dark() : Theme::light();
        const Dressed dressed({&other == &Theme::dark() ? ThemeChoice::Dark : ThemeChoice::Light});
        QCOMPARE(&Theme::of(QApplication::palette()), &other);
        applyAppearance(*qApp, {ThemeChoice::Auto});
        QCOMPARE(&Theme::of(QApplication::palette()), &ofSystem);
    }

    void everyWordOfTheSheetIsFilled()
    {
        for (const Theme* theme : {&Theme::light(), &Theme::dark()}) {
            QVERIFY(theme->styleSheet().contains(theme->accent.name()));
            QVERIFY(!theme->styleSheet().contains(u'@'));
            QVERIFY(!theme->styleSheet().contains(u": ;"_s));
        }
    }

    /** Windows and some desktops have fonts of their own for these, which a new style sheet brings back. */
    void everyKindOfWidgetHasOurFont()
    {
        const Dressed dressed({ThemeChoice::Light, 150});
        for (const char* kind : {"QMenuBar", "QMenu", "QAbstractItemView", "QHeaderView", "QMessageBox", "QTipLabel"}) {
            QVERIFY2(QApplication::font(kind) == windowFont(150), kind);
        }
    }

    void twiceTheTextIsTwiceTheButton()
    {
        const Dressed dressed({ThemeChoice::Light, 100});
        QPushButton button(u"要・完了して次へ"_s);
        QCheckBox box(u"確認済"_s);
        const QSize small = (pictureOf(button), button.sizeHint());
        const int smallMark = (pictureOf(box), box.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &box));
        const int smallText = QFontInfo(button.font()).pixelSize();
        applyAppearance(*qApp, {ThemeChoice::Light, 200});
        // Points become whole pixels, so twice as many may be one more.
        QVERIFY(qAbs(QFontInfo(button.font()).pixelSize() - smallText * 2) <= 1);
        QVERIFY(button.sizeHint().height() >= small.height() * 2 - 4);
        QVERIFY(button.sizeHint().width() >= small.width() * 2 - 8);
        QVERIFY(box.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &box) >= smallMark * 2 - 4);
    }

    void aCheckedChipStandsOnAccent_data()
    {
        QTest::addColumn<int>("choice");
        QTest::newRow("light") << static_cast<int>(ThemeChoice::Light);
        QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark);
    }
    void aCheckedChipStandsOnAccent()
    {
        QFETCH(const int, choice);
        const Dressed dressed({static_cast<ThemeChoice>(choice)});
        const Theme& theme = Theme::of(QApplication::palette());
        QPushButton chip(u"通常 3"_s);
        chip.setCheckable(true);
        chip.setProperty("chip", true);
        const int without = countOf(pictureOf(chip), theme.accent);
        chip.setChecked(true);
        const QImage on = pictureOf(chip);
        QVERIFY(countOf(on, theme.accent) > without + on.width() * on.height() / 3);
        QVERIFY(countOf(on, theme.onAccent) > 0);
    }

    void theMarksOfTheSheetAreDrawn()
    {
        const Dressed dressed({ThemeChoice::Light});
        QCheckBox box;
        box.setChecked(true);
        // The tick is a picture of its own, white on the accent.
        QVERIFY(countOf(pictureOf(box), Theme::light().onAccent) > 5);
    }
};

SOSDESK_SUITE(AppearanceTest);
#include "test_appearance.moc"
