// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace sosdesk::cli {

/** The value under @p key as it is printed: text as it is, objects and arrays as compact JSON. */
[[nodiscard]] QString field(const QJsonObject& object, const char* key);
/** One line on standard output, in UTF-8 whatever the locale. */
void printLine(const QString& text);
/** One line on standard error. */
void printMessage(const QString& text);
/** The whole document, indented. */
void printJson(const QJsonObject& json);

/** `key: value` a line; objects and arrays as compact JSON. */
void printPairs(const QJsonObject& json);
void printImport(const QJsonObject& json);
void printList(const QJsonObject& json);
void printListAsCsv(const QJsonObject& json);
void printDrill(const QJsonObject& json);
void printVerification(const QJsonObject& json);
void printReview(const QJsonObject& json);
void printDecision(const QJsonObject& json);
/** One inquiry, or all that stand about a request. */
void printInquiries(const QJsonObject& json);
void printPaper(const QJsonObject& json);
void printStock(const QJsonObject& json);
void printSync(const QJsonObject& json);
void printFreeze(const QJsonObject& json);
void printSettled(const QJsonObject& json);

} // namespace sosdesk::cli
