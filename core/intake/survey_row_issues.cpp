// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/survey_row.h"

namespace sosdesk {
namespace {

constexpr quint32 longestCell = 32'767;
constexpr qsizetype shownCharacters = 200;

QString qtText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

void SurveyRow::checkShape(const CsvRecord& record)
{
    if (m_reader.file().isSheet()) {
        listCached(record);
    }
    const std::size_t width = record.fields.size();
    if (width >= m_neededWidth && record.terminated && record.length <= longestCell) {
        return;
    }
    const bool cutOff = !record.terminated && width < static_cast<std::size_t>(m_columns.width());
    for (const Target& target : m_targets) {
        if (m_good && (cutOff || target.required) && target.column >= width) {
            list(target, IssueCode::TooFewFields, true);
        }
        if (record.length > longestCell && target.column < width && target.field != Field::FacilityName) {
            const Cell<void> sound = checkText(m_reader.text(record.fields[target.column]));
            if (!sound) {
                list(target, sound.error(), true);
            }
        }
    }
}

void SurveyRow::list(const Target& target, IssueCode code, bool refused)
{
    m_good = m_good && !refused;
    if (m_issues) {
        const auto& fields = m_record->fields;
        const QString value = target.column < fields.size() ? qtText(m_reader.text(fields[target.column])) : QString();
        m_issues->add({m_record->line, m_columns.headerOf(static_cast<int>(target.column)), value.left(shownCharacters),
            code, refused, m_reader.file().cellName(m_record->line, static_cast<int>(target.column))});
    }
}

void SurveyRow::listCached(const CsvRecord& record)
{
    for (const Target& target : m_targets) {
        if (m_reader.file().isCached(record.line, static_cast<int>(target.column))) {
            list(target, IssueCode::CachedValue, false);
        }
    }
}

} // namespace sosdesk
