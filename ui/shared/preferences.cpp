// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/preferences.h"

#include "core/base/atomic_write.h"
#include "core/base/read_file.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace sosdesk::ui {
namespace {

using namespace Qt::StringLiterals;

/** Two states of Qt take some hundred bytes. */
constexpr qint64 mostBytes = 64 * 1024;

template <typename Choice>
using Names = std::array<std::pair<Choice, QLatin1StringView>, 3>;

constexpr Names<ThemeChoice> themeNames = {
    {{ThemeChoice::Auto, "auto"_L1}, {ThemeChoice::Light, "light"_L1}, {ThemeChoice::Dark, "dark"_L1}}};
constexpr Names<LanguageChoice> languageNames = {
    {{LanguageChoice::Auto, "auto"_L1}, {LanguageChoice::Japanese, "ja"_L1}, {LanguageChoice::English, "en"_L1}}};

template <typename Choice>
QString nameOf(const Names<Choice>& names, Choice choice)
{
    for (const auto& [known, name] : names) {
        if (known == choice) {
            return name;
        }
    }
    Q_UNREACHABLE();
}

template <typename Choice>
Choice choiceOf(const Names<Choice>& names, const QJsonValue& value)
{
    for (const auto& [choice, name] : names) {
        if (value.toString() == name) {
            return choice;
        }
    }
    return Choice::Auto;
}

int percentOf(const QJsonValue& value)
{
    const int percent = value.toInt();
    return percent >= smallestTextPercent && percent <= largestTextPercent ? percent : smallestTextPercent;
}

QByteArray stateOf(const QJsonValue& value)
{
    auto bytes = QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? *bytes : QByteArray();
}

QString fileIn(const QString& folder)
{
    return QDir(folder).filePath(u"window.json"_s);
}

} // namespace

Preferences loadPreferences(const QString& folder)
{
    const Result<QByteArray> bytes = readSmallFile(fileIn(folder), mostBytes);
    const QJsonObject json = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    return {choiceOf(themeNames, json["theme"_L1]), percentOf(json["textPercent"_L1]),
        choiceOf(languageNames, json["language"_L1]), stateOf(json["geometry"_L1]), stateOf(json["splitter"_L1]),
        json["share"_L1].toString()};
}

Result<void> savePreferences(const QString& folder, const Preferences& preferences)
{
    const QJsonObject json = {
        {u"theme"_s, nameOf(themeNames, preferences.theme)},
        {u"textPercent"_s, preferences.textPercent},
        {u"language"_s, nameOf(languageNames, preferences.language)},
        {u"geometry"_s, QString::fromLatin1(preferences.geometry.toBase64())},
        {u"splitter"_s, QString::fromLatin1(preferences.splitter.toBase64())},
        {u"share"_s, preferences.share},
    };
    return atomicWrite(fileIn(folder), QJsonDocument(json).toJson());
}

} // namespace sosdesk::ui
