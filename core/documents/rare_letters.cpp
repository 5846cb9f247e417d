// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/rare_letters.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <optional>

namespace sosdesk {
namespace {

/** The table of one font that tells the letter of each glyph number. */
struct LetterTable
{
    int object = 0;
    QByteArray text{};
};

/** One letter of a table as PDF writes it: `<0001> <D842DFB7>`. */
QByteArray entryOf(int number, char32_t letter)
{
    const auto hex = [](uint value) { return QByteArray::number(value, 16).toUpper().rightJustified(4, '0'); };
    return '<' + hex(static_cast<uint>(number)) + "> <" + hex(QChar::highSurrogate(letter))
        + hex(QChar::lowSurrogate(letter)) + ">\n";
}

std::optional<QByteArray> streamOf(const QByteArray& pdf, int object)
{
    const qsizetype from = pdf.indexOf('\n' + QByteArray::number(object) + " 0 obj\n");
    const qsizetype begin = from < 0 ? -1 : pdf.indexOf("stream\n", from);
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf("endstream", begin + 7);
    const qsizetype objectEnd = from < 0 ? -1 : pdf.indexOf("endobj", from);
    return end < 0 || end > objectEnd ? std::nullopt : std::optional(pdf.mid(begin + 7, end - begin - 7));
}

/** Of every font, in the order of their first use: Qt numbers the objects so. */
std::vector<LetterTable> tablesOf(const QByteArray& pdf)
{
    static const QByteArray key = "/Encoding /Identity-H";
    std::map<int, LetterTable> byFont;
    for (qsizetype at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + 1)) {
        const qsizetype begin = pdf.lastIndexOf(" 0 obj", at);
        const qsizetype line = pdf.lastIndexOf('\n', begin);
        const qsizetype pointer = pdf.indexOf("/ToUnicode ", at);
        if (begin < 0 || pointer < 0) {
            continue;
        }
        const qsizetype number = pointer + 11;
        const int object = pdf.mid(number, pdf.indexOf(' ', number) - number).toInt();
        const std::optional<QByteArray> text = streamOf(pdf, object);
        if (text && text->contains("endcmap")) {
            byFont[pdf.mid(line + 1, begin - line - 1).toInt()] = {object, *text};
        }
    }
    std::vector<LetterTable> tables;
    tables.reserve(byFont.size());
    for (const auto& [font, table] : byFont) {
        tables.push_back(table);
    }
    return tables;
}

/** What the table itself says of a number: the letters of its ranges. */
std::map<int, char32_t> lettersIn(const QByteArray& table)
{
    static const QRegularExpression range(
        QStringLiteral("^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> (?:<([0-9A-Fa-f]{4})>|\\[(.*?)\\])"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression hex(QStringLiteral("<([0-9A-Fa-f]{4})>"));
    std::map<int, char32_t> letters;
    auto matches = range.globalMatch(QString::fromLatin1(table));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int first = match.captured(1).toInt(nullptr, 16);
        const int last = match.captured(2).toInt(nullptr, 16);
        auto listed = hex.globalMatch(match.captured(4));
        for (int number = first; number <= last; ++number) {
            const uint letter = !match.captured(3).isEmpty()
                ? match.captured(3).toUInt(nullptr, 16) + static_cast<uint>(number - first)
                : listed.hasNext() ? listed.next().captured(1).toUInt(nullptr, 16)
                                   : 0;
            letters[number] = letter;
        }
    }
    return letters;
}

bool agrees(const LetterTable& table, const DrawnFace& face)
{
    const std::map<int, char32_t> known = lettersIn(table.text);
    return std::all_of(known.begin(), known.end(), [&](const auto& entry) {
        const auto& [number, letter] = entry;
        if (number == 0 || letter == 0) {
            return true;
        }
        const char32_t asked = letter;
        const QList<quint32> glyphs = face.font.glyphIndexesForString(QString::fromUcs4(&asked, 1));
        return number <= static_cast<int>(face.glyphs.size()) && !glyphs.isEmpty()
            && glyphs[0] == face.glyphs[static_cast<std::size_t>(number - 1)];
    });
}

/** The table with the letters that its font has drawn; nothing when there is none. */
std::optional<QByteArray> completed(const LetterTable& table, const DrawnFace& face, const std::set<char32_t>& letters)
{
    QByteArray entries;
    int count = 0;
    for (const char32_t letter : letters) {
        const QList<quint32> glyphs = face.font.glyphIndexesForString(QString::fromUcs4(&letter, 1));
        const int number = glyphs.isEmpty() || glyphs[0] == 0 ? 0 : face.numbers.value(glyphs[0], 0);
        if (number > 0) {
            entries += entryOf(number, letter);
            ++count;
        }
    }
    constexpr int mostInOneBlock = 100; // of the format
    if (count == 0 || count > mostInOneBlock || !agrees(table, face)) {
        return std::nullopt;
    }
    const QByteArray block = QByteArray::number(count) + " beginbfchar\n" + entries + "endbfchar\n";
    return QByteArray(table.text).replace("endcmap", block + "endcmap");
}

/** The keys of the trailer that an update must repeat. */
QByteArray trailerKeys(const QByteArray& pdf)
{
    const qsizetype begin = pdf.lastIndexOf("trailer");
    const qsizetype open = pdf.indexOf("<<", begin);
    const qsizetype close = pdf.indexOf(">>", open);
    return begin < 0 || open < 0 || close < 0 ? QByteArray() : pdf.mid(open + 2, close - open - 2).trimmed();
}

QByteArray lastTablePlace(const QByteArray& pdf)
{
    const qsizetype at = pdf.lastIndexOf("startxref");
    return at < 0 ? QByteArray() : pdf.mid(at + 9).trimmed().split('\n').value(0).trimmed();
}

} // namespace

std::set<char32_t> rareLettersOf(const QString& text)
{
    std::set<char32_t> letters;
    for (const uint letter : text.toUcs4()) {
        if (letter > 0xFFFF) {
            letters.insert(letter);
        }
    }
    return letters;
}

QByteArray rareLettersUpdate(
    const QByteArray& rest, qint64 restAt, const DrawnGlyphs& drawn, const std::set<char32_t>& letters)
{
    if (letters.empty()) {
        return {};
    }
    const std::vector<LetterTable> tables = tablesOf(rest);
    const QByteArray keys = trailerKeys(rest);
    const QByteArray before = lastTablePlace(rest);
    if (tables.size() != drawn.faces().size() || keys.isEmpty() || before.isEmpty()) {
        return {};
    }
    QByteArray update;
    QByteArray places;
    const qint64 end = restAt + rest.size();
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const auto text = completed(tables[i], drawn.faces()[i], letters);
        if (text) {
            const QByteArray object = QByteArray::number(tables[i].object);
            places += object + " 1\n" + QByteArray::number(end + update.size()).rightJustified(10, '0') + " 00000 n \n";
            update += object + " 0 obj\n<< /Length " + QByteArray::number(text->size()) + " >>\nstream\n" + *text
                + "endstream\nendobj\n";
        }
    }
    if (places.isEmpty()) {
        return {};
    }
    const QByteArray table = QByteArray::number(end + update.size());
    return update + "xref\n" + places + "trailer\n<<\n" + keys + "\n/Prev " + before + "\n>>\nstartxref\n" + table
        + "\n%%EOF\n";
}

} // namespace sosdesk
