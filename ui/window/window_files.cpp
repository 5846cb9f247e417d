// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/console.h"
#include "core/wording/messages.h"
#include "ui/imports/file_outcome.h"
#include "ui/imports/import_report.h"
#include "ui/window/notice_bar.h"
#include "ui/window/window.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QJsonArray>
#include <QMimeData>
#include <QUrl>

namespace sosdesk::ui {
namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            files << url.toLocalFile();
        }
    }
    return files;
}

/** The first file that was refused whole, in the words of the window: the desk's thread speaks the language of paper.
 */
QString refusalIn(const QJsonObject& answer)
{
    for (const FileOutcome& outcome : outcomesOf(answer)) {
        if (outcome.failed && !outcome.issues.empty()) {
            return Window::tr("取り込めませんでした：%1").arg(outcome.issues.front().reason);
        }
    }
    return {};
}

qint64 sumOf(const QJsonObject& answer, const QString& key)
{
    qint64 sum = 0;
    for (const QJsonValue& file : answer.value(QStringLiteral("files")).toArray()) {
        sum += file[key].toInteger();
    }
    return sum;
}

} // namespace

void Window::chooseFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("取り込むファイル"), QString(), tr("レポート (*.csv);;すべてのファイル (*)"));
    if (!files.isEmpty()) {
        importFiles(files);
    }
}

void Window::importFiles(const QStringList& files)
{
    m_notice->begin(tr("%1件のファイルを取り込み中").arg(files.size()), [this] { m_asking.cancel(); });
    m_asking.ask(
        Turn::Long, [files](Desk& desk) { return importReply(desk, files, {}, {}); },
        [this](const Result<Reply>& answer) { takeImport(answer); });
}

bool Window::isImporting() const
{
    return m_notice->isBusy();
}

void Window::takeImport(const Result<Reply>& answer)
{
    m_notice->end();
    if (!answer) {
        trouble(answer.error());
        return;
    }
    if (m_importReport == nullptr) {
        m_importReport = new ImportReport(this);
    }
    m_importReport->setReply(answer->json);
    const QString sums = tr("取り込み：新規 %1　変更 %2　同じ %3　不採用 %4")
                             .arg(sumOf(answer->json, QStringLiteral("taken")))
                             .arg(sumOf(answer->json, QStringLiteral("changed")))
                             .arg(sumOf(answer->json, QStringLiteral("unchanged")))
                             .arg(sumOf(answer->json, QStringLiteral("refused")));
    const QString refused = refusalIn(answer->json);
    m_notice->say(refused.isEmpty() ? NoticeBar::Weight::Done : NoticeBar::Weight::Trouble,
        refused.isEmpty() ? sums : refused, tr("詳しく"), [this] { showImportReport(); });
    reload();
}

void Window::showImportReport()
{
    if (m_importReport != nullptr) {
        m_importReport->show();
        m_importReport->raise();
        m_importReport->activateWindow();
    }
}

void Window::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void Window::dropEvent(QDropEvent* event)
{
    const QStringList files = localFiles(*event->mimeData());
    if (!files.isEmpty()) {
        event->acceptProposedAction();
        importFiles(files);
    }
}

} // namespace sosdesk::ui
