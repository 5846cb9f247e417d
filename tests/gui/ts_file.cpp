// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/ts_file.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace sosdesk::tests {

using namespace Qt::StringLiterals;

std::vector<TsMessage> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    std::vector<TsMessage> messages;
    QXmlStreamReader xml(&file);
    QString context;
    TsMessage message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == "source"_L1) {
            message = {context, xml.readElementText(), {}, {}};
        } else if (xml.isStartElement() && xml.name() == "translation"_L1) {
            message.type = xml.attributes().value("type"_L1).toString();
            message.translation = xml.readElementText();
            messages.push_back(message);
        }
    }
    return xml.hasError() ? std::vector<TsMessage>() : messages;
}

QStringList sentencesOf(const QString& code)
{
    static const QRegularExpression saying(
        uR"re(\b(?:tr|said)\(\s*|\b(?:QT_TRANSLATE_NOOP|translate)\(\s*"[^"]*"\s*,\s*)re"_s);
    static const QRegularExpression literal(uR"re(\G\s*"((?:[^"\\]|\\.)*)")re"_s);
    QStringList sentences;
    for (const QRegularExpressionMatch& start : saying.globalMatch(code)) {
        QString sentence;
        qsizetype at = start.capturedEnd();
        for (auto part = literal.match(code, at); part.hasMatch(); part = literal.match(code, at)) {
            sentence += part.captured(1);
            at = part.capturedEnd();
        }
        if (!sentence.isEmpty()) {
            sentences << sentence.replace(u"\\n"_s, u"\n"_s).replace(u"\\\""_s, u"\""_s);
        }
    }
    return sentences;
}

std::set<QString> placesOf(const QString& sentence)
{
    static const QRegularExpression place(u"%\\d|\\{\\w+\\}"_s);
    std::set<QString> places;
    for (const QRegularExpressionMatch& match : place.globalMatch(sentence)) {
        places.insert(match.captured());
    }
    return places;
}

} // namespace sosdesk::tests
