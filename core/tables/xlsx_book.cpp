// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/xlsx_book.h"

#include "core/tables/xlsx_xml.h"

#include <QDir>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** One line of a .rels part. */
struct Relation
{
    QString id{};
    QString type{};   ///< the last word of its address
    QString target{}; ///< a part of this archive
};

/** `xl/_rels/workbook.xml.rels` of `xl/workbook.xml`. */
QString relationsOf(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + u"_rels/"_s + part.mid(slash) + u".rels"_s;
}

QString resolved(const QString& from, QString target)
{
    target.replace(u'\\', u'/');
    const QString whole = target.startsWith(u'/') ? target : from.left(from.lastIndexOf(u'/') + 1) + target;
    const auto name = std::find_if(whole.begin(), whole.end(), [](QChar c) { return c != u'/'; });
    // Behind one slash: behind two there would be the name of a machine on Windows.
    return QDir::cleanPath(u'/' + whole.mid(name - whole.begin())).mid(1);
}

Result<std::vector<Relation>> readRelations(const XlsxArchive& archive, const QString& of)
{
    std::vector<Relation> relations;
    SOSDESK_TAKE(XlsxPart part, archive.part(relationsOf(of)));
    XlsxXml xml(std::move(part));
    for (;;) {
        SOSDESK_TAKE(const bool more, xml.nextElement());
        if (!more) {
            return relations;
        }
        if (xml.name() == "Relationship"_L1 && xml.attribute("TargetMode"_L1) != "External"_L1) {
            const QString type = xml.attribute("Type"_L1);
            relations.push_back({xml.attribute("Id"_L1), type.mid(type.lastIndexOf(u'/') + 1),
                resolved(of, xml.attribute("Target"_L1))});
        }
    }
}

QString targetOf(const std::vector<Relation>& relations, QLatin1StringView type)
{
    const auto found = std::find_if(relations.begin(), relations.end(),
        [type](const Relation& relation) { return relation.type == type && !relation.target.isEmpty(); });
    return found == relations.end() ? QString() : found->target;
}

Result<QString> workbookPart(const XlsxArchive& archive)
{
    if (archive.has(u"_rels/.rels"_s)) {
        SOSDESK_TAKE(const std::vector<Relation> relations, readRelations(archive, {}));
        const QString part = targetOf(relations, "officeDocument"_L1);
        if (!part.isEmpty()) {
            return part;
        }
    }
    return u"xl/workbook.xml"_s;
}

/** Reads which sheet is the first, and since when days are counted; gives the id of the sheet's relation. */
Result<QString> readSheets(XlsxPart part, XlsxBook& book)
{
    XlsxXml xml(std::move(part));
    QString id;
    bool hidden = true;
    for (;;) {
        SOSDESK_TAKE(const bool more, xml.nextElement());
        if (!more) {
            return id;
        }
        if (xml.name() == "workbookPr"_L1) {
            const QString since1904 = xml.attribute("date1904"_L1);
            book.dates = since1904 == "1"_L1 || since1904 == "true"_L1 ? DateSystem::From1904 : DateSystem::From1900;
        } else if (xml.name() == "sheet"_L1 && hidden) {
            const QString state = xml.attribute("state"_L1);
            const bool shown = state.isEmpty() || state == "visible"_L1;
            if (shown || id.isEmpty()) {
                book.sheetName = xml.attribute("name"_L1).left(31);
                id = xml.attribute("id"_L1);
            }
            hidden = !shown;
        }
    }
}

} // namespace

Result<XlsxBook> readBook(const XlsxArchive& archive)
{
    XlsxBook book;
    SOSDESK_TAKE(const QString workbook, workbookPart(archive));
    SOSDESK_TAKE(XlsxPart part, archive.part(workbook));
    SOSDESK_TAKE(const QString id, readSheets(std::move(part), book));
    SOSDESK_TAKE(const std::vector<Relation> relations, readRelations(archive, workbook));
    for (const Relation& relation : relations) {
        if (relation.id == id && relation.type == "worksheet"_L1) {
            book.sheetPart = relation.target;
        }
    }
    if (book.sheetPart.isEmpty()) {
        return fail({ErrorCode::DamagedWorkbook, archive.path(), 0, workbook, {}, u"sheet"_s});
    }
    const QString styles = targetOf(relations, "styles"_L1);
    if (!styles.isEmpty() && archive.has(styles)) {
        SOSDESK_TAKE(XlsxPart stylesPart, archive.part(styles));
        SOSDESK_TAKE(book.formats, XlsxFormats::read(std::move(stylesPart)));
    }
    const QString strings = targetOf(relations, "sharedStrings"_L1);
    if (!strings.isEmpty() && archive.has(strings)) {
        SOSDESK_TAKE(XlsxPart stringsPart, archive.part(strings));
        SOSDESK_TAKE(book.strings, XlsxStrings::read(std::move(stringsPart)));
    }
    return book;
}

} // namespace sosdesk
