// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/change_text.h"

#include "core/wording/change_words.h"
#include "ui/shared/shown_text.h"

#include <QCoreApplication>

namespace sosdesk::ui {
namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("sosdesk::ui::ChangeText", text);
}

} // namespace

QStringList changeLines(const ReviewedRequest& reviewed, const ItemCatalogue& items)
{
    const Day asOf = reviewed.review.processingDay;
    const auto field = [&](const FieldChange& change) { return shownLine(wording::fieldText(change.field, items)); };
    const auto value = [&](const FieldChange& change, QString FieldChange::*side) {
        return shownLine(wording::valueText(change.field, change.*side, asOf));
    };
    QStringList lines;
    for (const FieldChange& change : reviewed.changes) {
        lines += said(QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "変更　%1　%2 → %3"))
                     .arg(field(change), value(change, &FieldChange::before), value(change, &FieldChange::after));
    }
    for (const FieldChange& difference : reviewed.differences) {
        lines += said(QT_TRANSLATE_NOOP("sosdesk::ui::ChangeText", "差異　%1　審査デスク %2 ／ G-MIS %3"))
                     .arg(field(difference), value(difference, &FieldChange::before),
                         value(difference, &FieldChange::after));
    }
    return lines;
}

} // namespace sosdesk::ui
