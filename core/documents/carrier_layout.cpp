// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/carrier_layout.h"

#include "core/documents/document_resources.h"
#include "core/policy/resource_object.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace sosdesk {
namespace {

constexpr int longestField = 1'000;
constexpr int longestRecord = 100'000;

constexpr std::array fields = {std::pair{"number", CarrierField::Number}, std::pair{"ship_day", CarrierField::ShipDay},
    std::pair{"phone", CarrierField::Phone}, std::pair{"postal_code", CarrierField::PostalCode},
    std::pair{"address", CarrierField::Address}, std::pair{"building", CarrierField::Building},
    std::pair{"department", CarrierField::Department}, std::pair{"name", CarrierField::Name},
    std::pair{"sender_phone", CarrierField::SenderPhone},
    std::pair{"sender_postal_code", CarrierField::SenderPostalCode},
    std::pair{"sender_address", CarrierField::SenderAddress},
    std::pair{"sender_building", CarrierField::SenderBuilding}, std::pair{"sender_name", CarrierField::SenderName},
    std::pair{"goods", CarrierField::Goods}, std::pair{"items", CarrierField::Items},
    std::pair{"remarks", CarrierField::Remarks}, std::pair{"parcels", CarrierField::Parcels}};

/** One of the words that may stand at @p key, by its place. */
std::size_t choice(ResourceObject& in, const char* key, std::initializer_list<const char*> words)
{
    const QString name = QString::fromLatin1(key);
    const QString word = in.text(name);
    const auto* const found =
        std::find_if(words.begin(), words.end(), [&](const char* known) { return word == QLatin1StringView(known); });
    if (found == words.end()) {
        in.refuse(name, QStringLiteral("unknown word: ") + word);
        return 0;
    }
    return static_cast<std::size_t>(found - words.begin());
}

CarrierField readField(ResourceObject& in)
{
    const QString name = in.text(QStringLiteral("value"));
    const auto known = std::find_if(
        fields.begin(), fields.end(), [&](const auto& field) { return name == QLatin1StringView(field.first); });
    if (known == fields.end()) {
        in.refuse(QStringLiteral("value"), QStringLiteral("unknown value: ") + name);
        return CarrierField::Empty;
    }
    return known->second;
}

void readContent(ResourceObject& in, CarrierColumn& column)
{
    int sources = 0;
    if (in.has(QStringLiteral("value"))) {
        column.field = readField(in);
        ++sources;
    }
    if (in.has(QStringLiteral("fixed"))) {
        column.field = CarrierField::Fixed;
        column.text = in.text(QStringLiteral("fixed"));
        ++sources;
    }
    if (in.has(QStringLiteral("setting"))) {
        column.field = CarrierField::Setting;
        column.text = in.text(QStringLiteral("setting"));
        ++sources;
    }
    if (sources > 1) {
        in.refuse(QStringLiteral("value"), QStringLiteral("more than one of value, fixed and setting"));
    }
}

CarrierColumn readColumn(ResourceObject& in)
{
    CarrierColumn column;
    column.header = in.text(QStringLiteral("header"));
    readContent(in, column);
    if (in.has(QStringLiteral("bytes"))) {
        column.limit = {TextUnit::Bytes, in.number(QStringLiteral("bytes"), 1, longestField)};
    } else if (in.has(QStringLiteral("characters"))) {
        column.limit = {TextUnit::Characters, in.number(QStringLiteral("characters"), 1, longestField)};
    }
    column.required = in.has(QStringLiteral("required")) && in.flag(QStringLiteral("required"));
    if (column.required && column.field == CarrierField::Empty) {
        in.refuse(QStringLiteral("required"), QStringLiteral("nothing would ever stand there"));
    }
    if (column.field == CarrierField::Fixed && !fits(column.text, column.limit)) {
        in.refuse(QStringLiteral("fixed"), QStringLiteral("longer than the column"));
    }
    return column;
}

void checkWhole(ResourceObject& in, const CarrierLayout& layout)
{
    const auto needs = [&](CarrierField field, const char* why) {
        if (layout.columnsOf(field).empty()) {
            in.refuse(QStringLiteral("columns"), QString::fromLatin1(why));
        }
    };
    needs(CarrierField::Name, "no column has the value name");
    needs(CarrierField::Address, "no column has the value address");
    needs(CarrierField::Number, "no column has the value number: nothing would come back");
    needs(CarrierField::Goods, "no column has the value goods: a drill could not be told");
}

void readLayout(ResourceObject& in, CarrierLayout& layout, const QString& stem)
{
    static const QRegularExpression code(QStringLiteral("^[a-z0-9][a-z0-9-]{0,39}$"));
    layout.format = in.text(QStringLiteral("format"));
    if (layout.format != stem || !code.match(layout.format).hasMatch()) {
        in.refuse(QStringLiteral("format"), QStringLiteral("not the name of the file"));
    }
    layout.name = in.text(QStringLiteral("name"));
    constexpr std::array encodings = {Encoding::Cp932, Encoding::Utf8, Encoding::Utf8Bom};
    layout.encoding = encodings.at(choice(in, "encoding", {"cp932", "utf-8", "utf-8-bom"}));
    layout.lineEnd = choice(in, "lineEnd", {"crlf", "lf"}) == 0 ? LineEnd::CrLf : LineEnd::Lf;
    layout.head = in.flag(QStringLiteral("head"));
    layout.quoted = in.flag(QStringLiteral("quoted"));
    layout.dayMarks = choice(in, "dates", {"yyyy/MM/dd", "yyyyMMdd"}) == 0;
    layout.postalHyphen = choice(in, "postalCodes", {"hyphen", "digits"}) == 0;
    layout.recordBytes = in.number(QStringLiteral("recordBytes"), 0, longestRecord);
    layout.drill = in.text(QStringLiteral("drill"));
    in.objects(QStringLiteral("columns"), [&](ResourceObject& part) { layout.columns.push_back(readColumn(part)); });
    checkWhole(in, layout);
}

QString stemOf(const QString& path)
{
    return path.section(u'/', -1).section(u'.', 0, -2);
}

Result<CarrierLayout> layoutFrom(const ResourceFile& file)
{
    CarrierLayout layout;
    SOSDESK_TRY(ResourceObject::parse(
        file.path, file.bytes, [&](ResourceObject& in) { readLayout(in, layout, stemOf(file.path)); }));
    return layout;
}

} // namespace

Result<CarrierLayout> CarrierLayout::load(const QString& format, const QStringList& userFolders)
{
    SOSDESK_TAKE(const ResourceFile file,
        documentResource(QStringLiteral("carriers"), format + QStringLiteral(".json"), userFolders));
    return layoutFrom(file);
}

Result<std::vector<CarrierLayout>> CarrierLayout::all(const QStringList& userFolders)
{
    SOSDESK_TAKE(const std::vector<ResourceFile> files, documentResources(QStringLiteral("carriers"), userFolders));
    std::vector<CarrierLayout> layouts;
    for (const ResourceFile& file : files) {
        if (stemOf(file.path) != QStringLiteral("annex2")) {
            SOSDESK_TAKE(CarrierLayout layout, layoutFrom(file));
            layouts.push_back(std::move(layout));
        }
    }
    return layouts;
}

std::vector<std::size_t> CarrierLayout::columnsOf(CarrierField field) const
{
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (columns[at].field == field) {
            found.push_back(at);
        }
    }
    return found;
}

std::vector<TextLimit> CarrierLayout::limitsOf(CarrierField field) const
{
    std::vector<TextLimit> limits;
    for (const std::size_t at : columnsOf(field)) {
        limits.push_back(columns[at].limit);
    }
    return limits;
}

} // namespace sosdesk
