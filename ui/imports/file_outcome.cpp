// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/file_outcome.h"

#include "core/base/error.h"
#include "core/wording/messages.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <unordered_set>

namespace sosdesk::ui {
namespace {

using namespace Qt::StringLiterals;

// The reply was worded for paper and console, in Japanese; its codes let the window say the same in its own language.

QString reasonOf(const QJsonObject& issue)
{
    const QString code = issue["code"_L1].toString();
    const QString reason = wording::rowIssue(code);
    return reason == code ? issue["reason"_L1].toString() : reason;
}

QString messageOf(const QJsonObject& error)
{
    const QString name = error["code"_L1].toString();
    for (int i = 0; i <= static_cast<int>(ErrorCode::JournalBroken); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        if (nameOf(code) == name) {
            return wording::message({code, error["file"_L1].toString(), error["line"_L1].toInteger(),
                error["column"_L1].toString(), error["value"_L1].toString(), error["detail"_L1].toString()});
        }
    }
    return error["message"_L1].toString();
}

ListedIssue issueOf(const QJsonObject& json, const QString& file, const QString& reason)
{
    return {file, json["line"_L1].toInteger(), json["column"_L1].toString(), json["value"_L1].toString(), reason,
        json["refused"_L1].toBool(true)};
}

FileOutcome outcomeOf(const QJsonObject& json)
{
    FileOutcome outcome;
    outcome.path = json["file"_L1].toString();
    if (json.contains("error"_L1)) {
        outcome.failed = true;
        const QJsonObject error = json["error"_L1].toObject();
        outcome.issues.push_back(issueOf(error, outcome.name(), messageOf(error)));
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
        outcome.issues.push_back(issueOf(issue.toObject(), outcome.name(), reasonOf(issue.toObject())));
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
