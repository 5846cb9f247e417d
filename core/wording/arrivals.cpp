// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/arrivals.h"

#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace sosdesk::wording {
namespace {

constexpr qsizetype shownLength = 400;

} // namespace

QString noFolders()
{
    return QCoreApplication::translate("wording", "取込フォルダーが設定されていません（設定 watched_folders）。");
}

QString folderGone(const QString& folder)
{
    return QCoreApplication::translate("wording", "取込フォルダーが見つかりません（%1）。つながり次第、また見ます。")
        .arg(oneLine(folder, shownLength));
}

QString folderBack(const QString& folder)
{
    return QCoreApplication::translate("wording", "取込フォルダーがまた使えます（%1）。")
        .arg(oneLine(folder, shownLength));
}

QString fileUnreadable(const QString& file)
{
    return QCoreApplication::translate(
        "wording", "取込フォルダーのファイルを読めません（%1）。ほかのソフトで開いていないか、確認してください。")
        .arg(oneLine(file, shownLength));
}

} // namespace sosdesk::wording
