// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/shared/suite.h"
#include "ui/shared/theme.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace sosdesk;
using namespace sosdesk::ui;

namespace {

double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, brighter] = std::minmax({luminance(one), luminance(other)});
    return (brighter + 0.05) / (darker + 0.05);
}

} // namespace

/** SCREENS, Look: text at least 4.5 : 1, marks at least 3 : 1. */
class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingCanBeReadOnItsGround_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everythingCanBeReadOnItsGround()
    {
        QFETCH(const bool, dark);
        const Theme& theme = dark ? Theme::dark() : Theme::light();
        for (const QColor& ground : {theme.ground, theme.surface, theme.accentGround}) {
            QVERIFY(contrast(theme.text, ground) >= 4.5);
            QVERIFY(contrast(theme.secondary, ground) >= 4.5);
            QVERIFY(contrast(theme.accent, ground) >= 4.5);
            for (const Verdict verdict : {Verdict::Ok, Verdict::Attention, Verdict::Fail, Verdict::Unknown}) {
                QVERIFY(contrast(theme.of(verdict), ground) >= 3);
            }
        }
        QVERIFY(contrast(theme.onAccent, theme.accent) >= 4.5);
        QVERIFY(contrast(theme.text, theme.attentionGround) >= 4.5);
        QVERIFY(contrast(theme.text, theme.failGround) >= 4.5);
    }

    void aPaletteTellsItsTheme()
    {
        QCOMPARE(&Theme::of(Theme::light().palette()), &Theme::light());
        QCOMPARE(&Theme::of(Theme::dark().palette()), &Theme::dark());
    }
};

SOSDESK_SUITE(ThemeTest);
#include "test_theme.moc"
