// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/sync_samples.h"

#include "core/desk/desk_worker.h"
#include "tests/gui/dressed.h"
#include "ui/shared/asking.h"
#include "ui/sync/sync_screen.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <array>

namespace sosdesk::tests {
namespace {

using namespace Qt::StringLiterals;
using namespace sosdesk::ui;

Instant moment(const QString& iso)
{
    return *instantFromIso(iso);
}

ImportTrace trace(qint64 import, const QString& kind, const QString& file, const QString& iso, qint64 refused = 0)
{
    return {import, u"/data/"_s + file, kind, moment(iso), u"見本太郎"_s, 31, 12, 4, refused, {}};
}

struct Look
{
    QString name;
    bool dark = false;
    int percent = 100;
    QSize size{1240, 800};
};

QString shoot(const QString& folder, const Look& look, const SyncState& state)
{
    Preferences preferences;
    preferences.theme = look.dark ? ThemeChoice::Dark : ThemeChoice::Light;
    preferences.textPercent = look.percent;
    const Dressed dressed(preferences);
    const QTemporaryDir scratch;
    DeskWorker worker({scratch.path(), u"見本太郎"_s, state.asOf, systemIds(), u"0"_s}, [&] { return state.asOf; });
    Asking asking(worker, nullptr);
    const ItemCatalogue items;
    SyncScreen screen(asking, items, nullptr);
    screen.resize(look.size);
    screen.QWidget::show();
    screen.show(state);
    while (asking.open() > 0) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QApplication::processEvents();
    const QString path = QDir(folder).filePath(u"sync-"_s + look.name + u".png"_s);
    return screen.grab().save(path) ? path : QString();
}

} // namespace

SyncState emptySync()
{
    SyncState state;
    state.asOf = moment(u"2024-11-25T14:32"_s);
    for (const char* kind :
        {"requests", "daily", "weekly", "facilities", "push", "stock", "contacts", "aggregator", "holidays"}) {
        SourceState source;
        source.kind = QString::fromLatin1(kind);
        state.sources.push_back(source);
    }
    return state;
}

SyncState busySync()
{
    SyncState state = emptySync();
    ImportTrace failed = trace(0, u"stock"_s, u"備蓄_11月.xlsx.csv"_s, u"2024-11-25T13:20"_s);
    failed.problem = u"missing_column"_s;
    ImportTrace unknown = trace(0, {}, u"<b>議事録<b>.csv"_s, u"2024-11-25T11:02"_s);
    unknown.problem = u"unknown_layout"_s;
    state.imports = {trace(9, u"requests"_s, u"要請一覧_1405.csv"_s, u"2024-11-25T14:05"_s, 2), failed, unknown,
        trace(5, u"daily"_s, u"日次調査.csv"_s, u"2024-11-25T09:10"_s),
        trace(4, u"stock"_s, u"備蓄_10月.csv"_s, u"2024-11-11T09:00"_s),
        trace(3, u"weekly"_s, u"週次調査.csv"_s, u"2024-11-21T08:55"_s, 14)};
    state.sources[0].success = state.imports[0];
    state.sources[1].success = state.imports[3];
    state.sources[2].success = state.imports[5];
    state.sources[5].success = state.imports[4];
    state.sources[5].attempt = failed;
    state.sources[5].stale = true;
    state.sources[3].success = trace(1, u"facilities"_s, u"医療機関一覧.csv"_s, u"2024-10-01T10:00"_s);
    state.sources[3].stale = true;
    const std::array stages = {MessageStage::Draft, MessageStage::Queued, MessageStage::Sent, MessageStage::Accepted,
        MessageStage::Refused, MessageStage::Confirmed};
    for (int i = 0; i < 30; ++i) {
        DecisionMessage message;
        message.number = u"UDR-000102%1"_s.arg(i, 2, 10, QChar(u'0'));
        message.facility = i % 4 == 0 ? u"医療法人社団とても長い名前の会 城北総合病院附属診療所"_s : u"城北総合病院"_s;
        message.need = i % 5 == 0 ? Need::No : Need::Yes;
        message.at = moment(u"2024-11-25T14:%1"_s.arg(30 - i, 2, 10, QChar(u'0')));
        message.officer = u"見本太郎"_s;
        message.stage = stages.at(static_cast<std::size_t>(i) % stages.size());
        message.enteredOtherwise = i == 7;
        state.decisions.push_back(message);
    }
    state.unsent = 41;
    return state;
}

QStringList shootSyncScreen(const QString& folder)
{
    QStringList paths;
    paths << shoot(folder, {u"busy"_s}, busySync());
    paths << shoot(folder, {u"busy-dark"_s, true}, busySync());
    paths << shoot(folder, {u"busy-200"_s, false, 200, {2000, 1900}}, busySync());
    paths << shoot(folder, {u"empty"_s}, emptySync());
    return paths;
}

} // namespace sosdesk::tests
