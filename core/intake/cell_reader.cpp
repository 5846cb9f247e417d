// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/cell_reader.h"

#include "core/intake/header_text.h"
#include "core/tables/inert.h"

#include <algorithm>

namespace sosdesk {
namespace {

constexpr qsizetype shownCharacters = 200;
constexpr qsizetype longestKey = 200; ///< what a desk can tell the team server of

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::string_view viewOf(const QByteArray& text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

} // namespace

CellReader::CellReader(const Knowledge& knowledge, CsvReader& reader)
    : m_columns(knowledge.columns)
    , m_items(knowledge.items)
    , m_words(knowledge.words)
    , m_prefecture(knowledge.prefecture)
    , m_reader(reader)
{
}

void CellReader::begin(const CsvRecord& record, IssueList* issues)
{
    look(record);
    m_issues = issues;
    const auto width = static_cast<int>(record.fields.size());
    const std::vector<int>& required = m_columns.required();
    const bool cutOff = !record.terminated && width < m_columns.width(); // the file may have lost its end
    const auto wanting =
        std::find_if(required.begin(), required.end(), [width](int column) { return column >= width; });
    if (cutOff || wanting != required.end()) {
        m_good = false;
        if (m_issues) {
            const int column = wanting != required.end() ? *wanting : width;
            m_issues->add({record.line, m_columns.headerOf(column), {}, IssueCode::TooFewFields, true});
        }
    }
    checkCells();
}

void CellReader::look(const CsvRecord& record)
{
    m_record = &record;
    m_issues = nullptr;
    m_good = true;
}

void CellReader::checkCells()
{
    for (const BoundColumn& bound : m_columns.bound()) {
        if (bound.column >= static_cast<int>(m_record->fields.size())) {
            continue;
        }
        const std::string_view cell = m_reader.text(m_record->fields[static_cast<std::size_t>(bound.column)]);
        const Cell<void> sound = checkText(cell);
        const ItemDescription* of = bound.item.number > 0 ? m_items.find(bound.item) : nullptr;
        if (!sound) {
            refuse(bound.field, sound.error(), of);
        } else if (hasPrivateCharacter(cell)) {
            warn(bound.field, IssueCode::PrivateCharacter, of);
        }
        if (m_reader.file().isCached(m_record->line, bound.column)) {
            warn(bound.field, IssueCode::CachedValue, of);
        }
    }
}

std::string_view CellReader::raw(Field field, const ItemDescription* of) const
{
    const int column = m_columns.at(field, of ? of->item : Item{});
    const bool there = column >= 0 && column < static_cast<int>(m_record->fields.size());
    return there ? m_record->fields[static_cast<std::size_t>(column)] : std::string_view();
}

std::string_view CellReader::utf8(Field field, const ItemDescription* of)
{
    return m_reader.text(raw(field, of));
}

QByteArrayView CellReader::plain(Field field, const ItemDescription* of)
{
    return viewOf(trimmed(withoutApostrophe(trimmed(utf8(field, of)))));
}

bool CellReader::isEmpty(Field field, const ItemDescription* of)
{
    return trimmed(utf8(field, of)).empty();
}

void CellReader::list(Field field, IssueCode code, const ItemDescription* of, bool refused)
{
    const bool beyond = m_columns.at(field, of ? of->item : Item{}) >= static_cast<int>(m_record->fields.size());
    if (beyond && code == IssueCode::MissingValue) {
        return; // begin() has told of the fields that are wanting
    }
    if (m_issues) {
        const QString value = QString::fromUtf8(viewOf(utf8(field, of))).left(shownCharacters);
        const int column = m_columns.at(field, of ? of->item : Item{});
        m_issues->add({m_record->line, m_columns.headerOf(field, of), value, code, refused,
            column < 0 ? QString() : m_reader.file().cellName(m_record->line, column)});
    }
}

void CellReader::refuse(Field field, IssueCode code, const ItemDescription* of)
{
    m_good = false;
    list(field, code, of, true);
}

void CellReader::warn(Field field, IssueCode code, const ItemDescription* of)
{
    list(field, code, of, false);
}

QString CellReader::text(Field field)
{
    QString text = QString::fromUtf8(viewOf(withoutApostrophe(utf8(field))));
    text.replace(
        QLatin1StringView("\r\n"), QLatin1StringView("\n")); // the same words under another line end are no change
    text.replace(u'\r', u'\n');
    return text;
}

QString CellReader::neededText(Field field)
{
    if (isEmpty(field)) {
        refuse(field, IssueCode::MissingValue);
    }
    return text(field);
}

QString CellReader::key(Field field)
{
    QString found = QString::fromUtf8(plain(field, nullptr));
    if (found.size() > longestKey && m_good) {
        refuse(field, IssueCode::TooLong);
    }
    return found;
}

QString CellReader::neededKey(Field field)
{
    QString found = key(field);
    if (found.isEmpty()) {
        refuse(field, IssueCode::MissingValue);
    }
    return found;
}

std::optional<Quantity> CellReader::quantityOf(Field field, const ItemDescription* item)
{
    if (isEmpty(field)) {
        return std::nullopt;
    }
    const Cell<Quantity> value = quantityFrom(utf8(field), item && item->countedInPairs);
    if (!value) {
        refuse(field, value.error());
        return std::nullopt;
    }
    return *value;
}

std::optional<Quantity> CellReader::quantity(Field field, const ItemDescription* item)
{
    if (isEmpty(field, item)) {
        return std::nullopt;
    }
    const Cell<Quantity> value = quantityFrom(utf8(field, item), item && item->countedInPairs);
    if (!value) {
        refuse(field, value.error(), item);
        return std::nullopt;
    }
    return *value;
}

std::optional<Day> CellReader::day(Field field)
{
    if (isEmpty(field)) {
        return std::nullopt;
    }
    const Cell<Day> value = dayFromText(utf8(field));
    if (!value) {
        refuse(field, value.error());
        return std::nullopt;
    }
    return *value;
}

std::optional<Instant> CellReader::instant(Field field, TimeOfDay time)
{
    if (isEmpty(field)) {
        return std::nullopt;
    }
    const Cell<Instant> value = instantFromText(utf8(field), time);
    if (!value) {
        refuse(field, value.error());
        return std::nullopt;
    }
    return *value;
}

std::optional<bool> CellReader::answer(Field field)
{
    const QString word = QString::fromUtf8(plain(field, nullptr));
    if (word.isEmpty()) {
        return std::nullopt;
    }
    const QString code = m_words.codeOf(u"answer", word);
    if (code.isEmpty()) {
        refuse(field, IssueCode::BadBoolean);
        return std::nullopt;
    }
    return code == u"yes";
}

FacilityCode CellReader::code(Field field, std::optional<FacilityKind> kind)
{
    return isEmpty(field) ? FacilityCode{} : readCode(field, utf8(field), kind);
}

std::vector<FacilityCode> CellReader::codes(Field field, std::optional<FacilityKind> kind)
{
    std::vector<FacilityCode> codes;
    for (const QString& part : list(field)) {
        const FacilityCode code = readCode(field, part.toStdString(), kind);
        if (!code.isNone()) {
            codes.push_back(code);
        }
    }
    return codes;
}

FacilityCode CellReader::readCode(Field field, std::string_view text, std::optional<FacilityKind> kind)
{
    const Cell<ReadCode> value = codeFrom(text, viewOf(m_prefecture), kind);
    if (!value) {
        refuse(field, value.error());
        return {};
    }
    if (!value->fits) {
        warn(field, IssueCode::CheckDigit);
    }
    return value->code;
}

const ItemDescription* CellReader::item(Field field)
{
    const QString name = foldedHeader(QString::fromUtf8(plain(field, nullptr)));
    if (name.isEmpty()) {
        refuse(field, IssueCode::MissingValue);
        return nullptr;
    }
    for (const ItemDescription& item : m_items.items()) {
        if (name == foldedHeader(item.name) || name == item.code) {
            return &item;
        }
    }
    refuse(field, IssueCode::UnknownItem);
    return nullptr;
}

QStringList CellReader::list(Field field)
{
    QString all = QString::fromUtf8(plain(field, nullptr));
    for (const QChar separator : QStringLiteral("；、，,\r\n")) {
        all.replace(separator, u';');
    }
    QStringList parts;
    for (const QString& part : all.split(u';', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) {
            parts += part.trimmed();
        }
    }
    return parts;
}

} // namespace sosdesk
