// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/report_inside.h"

namespace sosdesk {

SurveyRow& Report::Inside::surveyRow()
{
    if (!surveys) {
        surveys = std::make_unique<SurveyRow>(columns, items, words, prefecture, reader);
    }
    return *surveys;
}

Result<void> Report::eachSurvey(const std::function<Result<void>(RowPosition, const Survey&)>& take)
{
    Q_ASSERT(kind() == ReportKind::Weekly || kind() == ReportKind::Daily);
    Inside& in = *m_inside;
    in.startOver();
    SurveyRow& row = in.surveyRow();
    Survey survey;
    RecordPass pass(in.reader, in.columns, &in.issues);
    SOSDESK_TAKE(in.count, pass.each([&](const CsvRecord& record) -> Result<bool> {
        const bool good = row.read(record, survey, &in.issues);
        if (good) {
            SOSDESK_TRY(take({record.line, record.offset, record.length}, survey));
        }
        return good;
    }));
    in.issues.sortByLine();
    return {};
}

Result<void> Report::surveyAt(RowPosition position, Survey& survey)
{
    Inside& in = *m_inside;
    SOSDESK_TRY(in.reader.reread(position.offset, position.length, in.again));
    if (!in.surveyRow().read(in.again, survey, nullptr)) {
        return fail({ErrorCode::FileChanged, in.file.path(), position.line});
    }
    return {};
}

} // namespace sosdesk
