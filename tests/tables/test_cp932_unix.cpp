// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/shared/suite.h"
#include "tests/tables/decoded.h"

#include <QTest>

#include <iconv.h>

using namespace sosdesk;
using namespace sosdesk::tests;

namespace {

/** What the system's own converter makes of @p bytes, in UTF-8; empty when it refuses. */
QByteArray throughIconv(const char* to, const char* from, QByteArray bytes)
{
    const iconv_t converter = iconv_open(to, from);
    char* in = bytes.data();
    auto inLeft = static_cast<std::size_t>(bytes.size());
    QByteArray out(16, '\0');
    char* at = out.data();
    auto outLeft = static_cast<std::size_t>(out.size());
    const bool failed = iconv(converter, &in, &inLeft, &at, &outLeft) == static_cast<std::size_t>(-1);
    iconv_close(converter);
    return failed ? QByteArray() : out.left(at - out.data());
}

QByteArray bytesOf(std::uint16_t code)
{
    QByteArray bytes;
    if (code > 0xFF) {
        bytes += static_cast<char>(code >> 8);
    }
    return bytes += static_cast<char>(code & 0xFF);
}

} // namespace

/** Against the converter of the system, where there is one. */
class Cp932IconvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeIsReadAsTheSystemReadsIt()
    {
        int characters = 0;
        for (std::uint16_t code = 1; code != 0; ++code) {
            const bool pair = code > 0xFF;
            if (pair != Cp932::isLead(static_cast<unsigned char>(pair ? code >> 8 : code))) {
                continue;
            }
            const bool userDefined = code >= 0xF040 && code <= 0xF9FC;
            const bool oddByte = code == 0x80 || code == 0xA0 || (code >= 0xFD && code <= 0xFF); // never text
            if (userDefined || oddByte) {
                continue;
            }
            const QByteArray expected = throughIconv("UTF-8", "CP932", bytesOf(code));
            const char16_t unit = Cp932::table().characterOf(code);
            QCOMPARE(unit == 0, expected.isEmpty());
            if (unit != 0) {
                QCOMPARE(decoded(bytesOf(code)), expected);
                ++characters;
            }
        }
        QVERIFY(characters > 7'500);
    }

    void everyCharacterIsWrittenAsTheSystemWritesIt()
    {
        for (std::uint16_t code = 1; code != 0; ++code) {
            const char16_t unit = Cp932::table().characterOf(code);
            if (unit == 0 || (unit >= 0xE000 && unit <= 0xF8FF)) {
                continue;
            }
            QByteArray written;
            QVERIFY(Cp932::table().append(QStringView(&unit, 1), written).isEmpty());
            QCOMPARE(written, throughIconv("CP932", "UTF-16LE", QByteArray(reinterpret_cast<const char*>(&unit), 2)));
        }
    }
};

SOSDESK_SUITE(Cp932IconvTest);
#include "test_cp932_unix.moc"
