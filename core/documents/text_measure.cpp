// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/text_measure.h"

#include <QStringList>

#include <algorithm>

namespace sosdesk {
namespace {

/** A place to cut: so much is the head, and the tail begins there (behind the spaces between them). */
struct Cut
{
    qsizetype head = 0;
    qsizetype tail = 0;
};

bool isDigit(QChar c)
{
    return c.isDigit() || c == u'－' || c == u'-' || c == u'−' || c == u'‐';
}

std::vector<Cut> spacesIn(const QString& text)
{
    std::vector<Cut> cuts;
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text[at].isSpace() && !text[at - 1].isSpace()) {
            qsizetype tail = at;
            while (tail < text.size() && text[tail].isSpace()) {
                ++tail;
            }
            if (tail < text.size()) {
                cuts.push_back({at, tail});
            }
        }
    }
    return cuts;
}

/** Behind 丁目, 番地, 号 and a house number that is followed by the name of a building; the last ones first. */
std::vector<Cut> numbersIn(const QString& text)
{
    static const QString counters = QStringLiteral("番号丁条");
    std::vector<Cut> cuts;
    for (qsizetype at = text.size() - 1; at > 1; --at) {
        const QStringView head = QStringView(text).left(at);
        const bool counted = head.endsWith(u'号') || head.endsWith(u"番地") || head.endsWith(u"丁目");
        const bool behindNumber = isDigit(text[at - 1]) && !isDigit(text[at]) && !counters.contains(text[at])
            && !text[at].isSpace() && text[at] != u'階' && text[at] != u'F' && text[at] != u'Ｆ' && text[at] != u'の';
        if ((counted && !text[at].isSpace()) || behindNumber) {
            cuts.push_back({at, at});
        }
    }
    return cuts;
}

std::vector<Cut> cutsOf(const QString& text, TextLimit limit, CutKind kind)
{
    std::vector<Cut> cuts = spacesIn(text);
    if (kind == CutKind::Name) {
        return cuts;
    }
    if (kind == CutKind::Line) { // carried on: fill the first field
        std::reverse(cuts.begin(), cuts.end());
    }
    const std::vector<Cut> numbers = numbersIn(text);
    cuts.insert(cuts.end(), numbers.begin(), numbers.end());
    if (kind == CutKind::Line) {
        const qsizetype most = beginningOf(text, limit).size();
        qsizetype at = most;
        while (at > most / 2 && at < text.size() && isDigit(text[at]) && isDigit(text[at - 1])) {
            --at; // not within a number
        }
        cuts.push_back({at > most / 2 ? at : most, at > most / 2 ? at : most});
    }
    return cuts;
}

struct Spreading
{
    const std::vector<TextLimit>& fields;
    CutKind kind;
    std::vector<QString> texts;

    /** Puts the piece into the fields from @p field on and the later pieces behind it. */
    bool place(const std::vector<QString>& pieces, std::size_t piece, const QString& text, std::size_t field)
    {
        if (field == fields.size()) {
            return false;
        }
        if (fits(text, fields[field])) {
            texts[field] = text;
            if (piece + 1 == pieces.size() || place(pieces, piece + 1, pieces[piece + 1], field + 1)) {
                return true;
            }
            texts[field].clear();
        } else {
            for (const Cut& cut : cutsOf(text, fields[field], kind)) {
                const QString head = text.left(cut.head);
                if (cut.head > 0 && fits(head, fields[field]) && place(pieces, piece, text.mid(cut.tail), field + 1)) {
                    texts[field] = head;
                    return true;
                }
            }
        }
        return false;
    }
};

} // namespace

int lengthOf(QStringView text, TextUnit unit)
{
    int length = 0;
    for (const char32_t character : text.toUcs4()) {
        const bool isNarrow = character < 0x80 || (character >= 0xFF61 && character <= 0xFF9F);
        length += unit == TextUnit::Bytes && !isNarrow ? 2 : 1;
    }
    return length;
}

bool fits(QStringView text, TextLimit limit)
{
    return limit.most == 0 || lengthOf(text, limit.unit) <= limit.most;
}

QString beginningOf(const QString& text, TextLimit limit)
{
    QString beginning = text;
    while (!beginning.isEmpty() && !fits(beginning, limit)) {
        beginning.chop(beginning.size() > 1 && beginning.back().isLowSurrogate() ? 2 : 1);
    }
    return beginning;
}

std::optional<std::vector<QString>> spread(
    const std::vector<QString>& pieces, const std::vector<TextLimit>& fields, CutKind kind)
{
    std::vector<QString> filled;
    std::copy_if(
        pieces.begin(), pieces.end(), std::back_inserter(filled), [](const QString& p) { return !p.isEmpty(); });
    Spreading spreading{fields, kind, std::vector<QString>(fields.size())};
    if (filled.empty()) {
        return spreading.texts;
    }
    return spreading.place(filled, 0, filled.front(), 0) ? std::optional(std::move(spreading.texts)) : std::nullopt;
}

std::vector<std::pair<QString, QString>> halvesOf(const QString& text)
{
    std::vector<std::pair<QString, QString>> halves;
    for (const Cut& cut : spacesIn(text)) {
        halves.emplace_back(text.left(cut.head), text.mid(cut.tail));
    }
    return halves;
}

std::optional<std::pair<QString, QString>> proposedCut(const QString& name, TextLimit head, TextLimit tail)
{
    static const QStringList ends{QStringLiteral("機構"), QStringLiteral("会"), QStringLiteral("組合"),
        QStringLiteral("財団"), QStringLiteral("学園"), QStringLiteral("大学"), QStringLiteral("法人")};
    if (!name.contains(u"法人") && !name.contains(u"組合") && !name.contains(u"大学") && !name.contains(u"機構")) {
        return std::nullopt;
    }
    for (qsizetype at = name.size() - 2; at > 1; --at) {
        const QString first = name.left(at);
        const bool ended =
            std::any_of(ends.begin(), ends.end(), [&](const QString& end) { return first.endsWith(end); });
        if (ended && fits(first, head) && fits(QStringView(name).mid(at), tail)) {
            return std::pair(first, name.mid(at));
        }
    }
    return std::nullopt;
}

} // namespace sosdesk
