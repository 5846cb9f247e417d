// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/import_samples.h"

#include "core/wording/messages.h"

#include <QJsonArray>

namespace sosdesk::tests {

using namespace Qt::StringLiterals;

QJsonObject issueShape(int line, const QString& column, const QString& value, const QString& code, bool refused)
{
    return {{u"line"_s, line}, {u"column"_s, column}, {u"value"_s, value}, {u"code"_s, code},
        {u"reason"_s, wording::rowIssue(code)}, {u"refused"_s, refused}};
}

QJsonObject fileShape(
    const QString& path, const QString& kind, const std::array<int, 5>& counts, const std::vector<QJsonObject>& issues)
{
    QJsonArray listed;
    for (const QJsonObject& issue : issues) {
        listed.append(issue);
    }
    return {{u"file"_s, path}, {u"kind"_s, kind}, {u"layout"_s, kind}, {u"encoding"_s, u"cp932"_s},
        {u"taken"_s, counts[0]}, {u"changed"_s, counts[1]}, {u"unchanged"_s, counts[2]}, {u"refused"_s, counts[3]},
        {u"footer"_s, counts[4]}, {u"issues"_s, listed}};
}

QJsonObject failedShape(const QString& path)
{
    const Error error{ErrorCode::UnknownLayout, path};
    return {{u"file"_s, path},
        {u"error"_s,
            QJsonObject{{u"code"_s, nameOf(error.code)}, {u"message"_s, wording::message(error)}, {u"file"_s, path},
                {u"line"_s, 0}, {u"column"_s, QString()}, {u"value"_s, QString()}, {u"detail"_s, QString()}}}};
}

QJsonObject replyOf(const std::vector<QJsonObject>& files)
{
    QJsonArray array;
    for (const QJsonObject& file : files) {
        array.append(file);
    }
    return {{u"files"_s, array}};
}

QJsonObject sampleImport()
{
    return replyOf({
        fileShape(u"reports/緊急配布要請_1405.csv"_s, u"requests"_s, {28, 3, 1'204, 2, 5},
            {issueShape(17, u"N95等マスク_要請枚数"_s, u"-300"_s, u"negative_quantity"_s),
                issueShape(23, u"医療機関コード"_s, u"4.7E+09"_s, u"exponent_code"_s),
                issueShape(31, u"医療機関名"_s, u"髙橋医院\ue000"_s, u"private_character"_s, false)}),
        fileShape(u"reports/週次調査_1120.csv"_s, u"weekly"_s, {1'204, 0, 0, 0, 0}),
        failedShape(u"reports/会議メモ.csv"_s),
    });
}

QJsonObject hostileImport()
{
    return replyOf({
        fileShape(u"<b>太字</b>\u202egpj.csv"_s, u"<i>kind</i>"_s, {1, 0, 0, 3, 0},
            {issueShape(2, u"<img src=file:x>"_s, u"=cmd|' /C calc'!A0"_s, u"bad_quantity"_s),
                issueShape(3, u"備考"_s, u"一\t二\n三\u0000四"_s, u"bad_character"_s),
                issueShape(4, u"備考"_s, QString(32'767, u'長'), u"too_long"_s)}),
    });
}

} // namespace sosdesk::tests
