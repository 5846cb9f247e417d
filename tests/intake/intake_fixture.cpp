// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/intake/intake_fixture.h"

#include <QFile>

namespace sosdesk::tests {

ItemCatalogue fiveItems()
{
    return ItemCatalogue({{{1}, QStringLiteral("surgical_mask"), QStringLiteral("サージカルマスク"), 100, false},
        {{2}, QStringLiteral("n95_mask"), QStringLiteral("N95等マスク"), 100, false},
        {{3}, QStringLiteral("isolation_gown"), QStringLiteral("アイソレーションガウン"), 100, false},
        {{4}, QStringLiteral("face_shield"), QStringLiteral("フェイスシールド"), 100, false},
        {{5}, QStringLiteral("exam_glove"), QStringLiteral("非滅菌手袋"), 100, true}});
}

const LayoutShelf& shippedLayouts()
{
    static const LayoutShelf shelf = LayoutShelf::load().value();
    return shelf;
}

QString Desk::file(const QByteArray& bytes)
{
    const QString path = m_folder.filePath(QStringLiteral("report%1.csv").arg(++m_files));
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return written ? path : QString();
}

Result<std::unique_ptr<Report>> Desk::open(const QByteArray& bytes, std::optional<ReportKind> kind)
{
    return openPath(file(bytes), kind);
}

Result<std::unique_ptr<Report>> Desk::openPath(const QString& path, std::optional<ReportKind> kind)
{
    return Report::open(path, {shippedLayouts(), items, prefecture, kind, {}});
}

Result<std::vector<Request>> requestsOf(Report& report)
{
    std::vector<Request> requests;
    SOSDESK_TRY(report.eachRequest([&requests](RowPosition, Request&& request) -> Result<void> {
        requests.push_back(std::move(request));
        return {};
    }));
    return requests;
}

Result<std::vector<Survey>> surveysOf(Report& report)
{
    std::vector<Survey> surveys;
    SOSDESK_TRY(report.eachSurvey([&surveys](RowPosition, const Survey& survey) -> Result<void> {
        surveys.push_back(survey);
        return {};
    }));
    return surveys;
}

QStringList toldBy(const Report& report)
{
    QStringList told;
    for (const RowIssue& issue : report.issues()) {
        told += QStringLiteral("%1%2 %3 %4")
                    .arg(issue.refused ? QStringLiteral("!") : QString())
                    .arg(issue.line)
                    .arg(issue.column, nameOf(issue.code));
    }
    return told;
}

QByteArray goodCode(int serial)
{
    for (int check = 0; check < 10; ++check) {
        const FacilityCode code{4'710'000'000LL + serial * 10LL + check};
        if (hasValidCheckDigit(code)) {
            return textOf(code).toLatin1();
        }
    }
    return {};
}

} // namespace sosdesk::tests
