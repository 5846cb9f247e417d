// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/file_outcome.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <unordered_set>

namespace sosdesk::ui {
namespace {

using namespace Qt::StringLiterals;

ListedIssue issueOf(const QJsonObject& json, const QString& file, QLatin1StringView reason)
{
    return {file, json["line"_L1].toInteger(), json["column"_L1].toString(), json["value"_L1].toString(),
        json[reason].toString(), json["refused"_L1].toBool(true)};
}

FileOutcome outcomeOf(const QJsonObject& json)
{
    FileOutcome outcome;
    outcome.path = json["file"_L1].toString();
    if (json.contains("error"_L1)) {
        outcome.failed = true;
        outcome.issues.push_back(issueOf(json["error"_L1].toObject(), outcome.name(), "message"_L1));
        return outcome;
    }
    outcome.kind = json["kind"_L1].toString();
    outcome.encoding = json["encoding"_L1].toString();
    outcome.taken = json["taken"_L1].toInteger();
    outcome.changed = json["changed"_L1].toInteger();
    outcome.unchanged = json["unchanged"_L1].toInteger();
    outcome.refused = json["refused"_L1].toInteger();
    outcome.footer = json["footer"_L1].toInteger();
    const QJsonArray issues = json["issues"_L1].toArray();
    outcome.issues.reserve(static_cast<std::size_t>(issues.size()));
    for (const QJsonValue& issue : issues) {
        outcome.issues.push_back(issueOf(issue.toObject(), outcome.name(), "reason"_L1));
    }
    return outcome;
}

} // namespace

QString FileOutcome::name() const
{
    return QFileInfo(path).fileName();
}

qint64 FileOutcome::warned() const
{
    return std::count_if(issues.begin(), issues.end(), [](const ListedIssue& issue) { return !issue.refused; });
}

qint64 FileOutcome::unlisted() const
{
    std::unordered_set<qint64> lines;
    for (const ListedIssue& issue : issues) {
        if (issue.refused) {
            lines.insert(issue.line);
        }
    }
    return failed ? 0 : std::max<qint64>(0, refused - static_cast<qint64>(lines.size()));
}

std::vector<FileOutcome> outcomesOf(const QJsonObject& reply)
{
    std::vector<FileOutcome> outcomes;
    const QJsonArray files = reply["files"_L1].toArray();
    for (const QJsonValue& file : files) {
        outcomes.push_back(outcomeOf(file.toObject()));
    }
    return outcomes;
}

} // namespace sosdesk::ui
