// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tables/small_workbook.h"

#include <QtEndian>

namespace sosdesk::tests {
namespace {

constexpr auto relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr auto mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

QByteArray number(quint32 value, int bytes)
{
    QByteArray little(4, '\0');
    qToLittleEndian(value, little.data());
    return little.left(bytes);
}

quint32 checksum(const QByteArray& bytes)
{
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
        }
    }
    return ~sum;
}

/** Raw deflate: what qCompress() makes without its size, its head and its checksum. */
QByteArray deflated(const QByteArray& bytes)
{
    const QByteArray packed = qCompress(bytes, 9);
    return packed.mid(6, packed.size() - 10);
}

QByteArray relation(const char* id, const char* type, const char* target)
{
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + relations + '/' + type + "\" Target=\"" + target
        + "\"/>";
}

/** `</name>` */
QByteArray closing(const char* name)
{
    return QByteArray("<").append('/') + name + '>';
}

QByteArray relationList(const QByteArray& all)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
        + "</Relationships>";
}

} // namespace

ZipMaker& ZipMaker::replace(const QByteArray& name, const QByteArray& bytes)
{
    for (auto& part : parts) {
        if (part.first == name) {
            part.second = bytes;
        }
    }
    return *this;
}

ZipMaker& ZipMaker::remove(const QByteArray& name)
{
    parts.removeIf([&name](const auto& part) { return part.first == name; });
    return *this;
}

QByteArray ZipMaker::bytes() const
{
    QByteArray archive;
    QByteArray directory;
    for (const auto& [name, content] : parts) {
        const QByteArray packed = stored ? content : deflated(content);
        const QByteArray kind =
            number(20, 2) + number(descriptors ? 8 : 0, 2) + number(stored ? 0 : 8, 2) + number(0, 2) + number(0x21, 2);
        const QByteArray sizes = number(checksum(content), 4) + number(static_cast<quint32>(packed.size()), 4)
            + number(static_cast<quint32>(content.size()), 4);
        const QByteArray lengths = number(static_cast<quint32>(name.size()), 2) + number(0, 2);
        directory += "PK\1\2" + number(20, 2) + kind + sizes + lengths + number(0, 2) + number(0, 2) + number(0, 2)
            + number(0, 4) + number(static_cast<quint32>(archive.size()), 4) + name;
        archive += "PK\3\4" + kind + (descriptors ? QByteArray(12, '\0') : sizes) + lengths + name + packed;
        archive += descriptors ? QByteArray("PK\7\10") + sizes : QByteArray();
    }
    const auto count = static_cast<quint32>(parts.size());
    return archive + directory + "PK\5\6" + number(0, 2) + number(0, 2) + number(count, 2) + number(count, 2)
        + number(static_cast<quint32>(directory.size()), 4) + number(static_cast<quint32>(archive.size()), 4)
        + number(0, 2);
}

ZipMaker workbook(const QByteArray& sheetData, const QByteArray& sharedStrings)
{
    ZipMaker zip;
    zip.add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    zip.add("_rels/.rels", relationList(relation("rId1", "officeDocument", "xl/workbook.xml")));
    zip.add("xl/workbook.xml",
        QByteArray("<workbook xmlns=\"") + mainSpace + "\" xmlns:r=\"" + relations
            + "\"><workbookPr/><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
            + closing("workbook"));
    zip.add("xl/_rels/workbook.xml.rels",
        relationList(relation("rId1", "worksheet", "worksheets/sheet1.xml") + relation("rId2", "styles", "styles.xml")
            + relation("rId3", "sharedStrings", "/xl/sharedStrings.xml")));
    zip.add("xl/styles.xml",
        QByteArray("<styleSheet xmlns=\"") + mainSpace
            + "\"><numFmts><numFmt numFmtId=\"176\" "
              "formatCode=\"[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
              "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
              "<xf numFmtId=\"14\"><alignment/></xf><xf numFmtId=\"22\"/><xf numFmtId=\"20\"/><xf numFmtId=\"176\"/>"
              "</cellXfs><cellStyles><xf numFmtId=\"14\"/></cellStyles></styleSheet>");
    zip.add("xl/sharedStrings.xml", QByteArray("<sst xmlns=\"") + mainSpace + "\">" + sharedStrings + "</sst>");
    zip.add("xl/worksheets/sheet1.xml",
        QByteArray("<worksheet xmlns=\"") + mainSpace + "\"><dimension ref=\"A1:XFD1048576\"/><sheetData>" + sheetData
            + "</sheetData>" + closing("worksheet"));
    return zip;
}

QByteArray withLyingSize(QByteArray archive, const QByteArray& part, quint32 size)
{
    constexpr qsizetype sizeOffset = 24;
    constexpr qsizetype nameOffset = 46;
    for (qsizetype at = archive.indexOf("PK\1\2"); at >= 0; at = archive.indexOf("PK\1\2", at + 1)) {
        if (archive.mid(at + nameOffset, part.size()) == part) {
            archive.replace(at + sizeOffset, 4, number(size, 4));
        }
    }
    return archive;
}

} // namespace sosdesk::tests
