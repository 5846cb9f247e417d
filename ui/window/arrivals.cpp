// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/arrivals.h"

#include "core/desk/console.h"
#include "core/wording/messages.h"
#include "ui/imports/file_outcome.h"
#include "ui/imports/import_report.h"
#include "ui/shared/asking.h"
#include "ui/shared/watched_folders.h"
#include "ui/window/notice_bar.h"

#include <QFileDialog>
#include <QJsonArray>

namespace sosdesk::ui {
namespace {

/** The first file that was refused whole, in the words of the window: the desk's thread speaks the language of paper.
 */
QString refusalIn(const QJsonObject& answer)
{
    for (const FileOutcome& outcome : outcomesOf(answer)) {
        if (outcome.failed && !outcome.issues.empty()) {
            return Arrivals::tr("取り込めませんでした：%1").arg(outcome.issues.front().reason);
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

Arrivals::Arrivals(Asking& asking, NoticeBar& notice, QWidget* window)
    : QObject(window)
    , m_asking(asking)
    , m_notice(notice)
    , m_window(window)
    , m_watched(new WatchedFolders(asking, this))
{
    connect(m_watched, &WatchedFolders::taking, this,
        [this](int files, const Stop& stop) { m_takingWork = begin(files, stop); });
    connect(m_watched, &WatchedFolders::taken, this, [this](const Reply& reply) {
        m_notice.end(m_takingWork);
        if (!reply.json.value(QStringLiteral("files")).toArray().isEmpty()) {
            show(reply);
        }
    });
    connect(m_watched, &WatchedFolders::failed, this, [this](const Error& error) {
        m_notice.end(m_takingWork);
        Q_EMIT failed(error);
    });
    connect(m_watched, &WatchedFolders::told, this, [this](const QString& sentence, bool isTrouble) {
        m_notice.say(isTrouble ? NoticeBar::Weight::Trouble : NoticeBar::Weight::Done, sentence);
    });
}

void Arrivals::watch()
{
    m_watched->renew();
}

int Arrivals::begin(int files, const Stop& stop)
{
    return m_notice.begin(tr("%1件のファイルを取り込み中").arg(files), stop);
}

void Arrivals::choose()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        m_window, tr("取り込むファイル"), QString(), tr("レポート (*.csv *.xlsx);;すべてのファイル (*)"));
    if (!files.isEmpty()) {
        import(files);
    }
}

void Arrivals::import(const QStringList& files)
{
    const auto stop = std::make_shared<std::atomic<bool>>();
    const int work = begin(static_cast<int>(files.size()), stop);
    m_asking.ask(
        Turn::Long, [files](Desk& desk) { return importReply(desk, files, {}, {}); },
        [this, work](const Result<Reply>& answer) {
            m_notice.end(work);
            take(answer);
        },
        stop);
}

void Arrivals::take(const Result<Reply>& answer)
{
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    show(*answer);
}

void Arrivals::show(const Reply& reply)
{
    if (m_report == nullptr) {
        m_report = new ImportReport(m_window);
    }
    m_report->setReply(reply.json);
    const QString sums = tr("取り込み：新規 %1　変更 %2　同じ %3　不採用 %4")
                             .arg(sumOf(reply.json, QStringLiteral("taken")))
                             .arg(sumOf(reply.json, QStringLiteral("changed")))
                             .arg(sumOf(reply.json, QStringLiteral("unchanged")))
                             .arg(sumOf(reply.json, QStringLiteral("refused")));
    const QString refused = refusalIn(reply.json);
    m_notice.say(refused.isEmpty() ? NoticeBar::Weight::Done : NoticeBar::Weight::Trouble,
        refused.isEmpty() ? sums : refused, tr("詳しく"), [this] { showReport(); });
    Q_EMIT arrived();
}

void Arrivals::showReport()
{
    if (m_report != nullptr) {
        m_report->show();
        m_report->raise();
        m_report->activateWindow();
    }
}

} // namespace sosdesk::ui
