// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/asked_desk.h"

#include "core/desk/desk_state.h"

#include <QFile>

namespace sosdesk::tests {
namespace {

constexpr int patience = 60'000;

Instant clockNow()
{
    return instantFromIso(u"2026-11-19T14:00").value();
}

const QString requestHeader =
    QStringLiteral("管理番号,申請日時,医療機関名,医療機関コード,対応ステータス,最終更新日時,N95等マスク_要請枚数,"
                   "N95等マスク_在庫量,N95等マスク_想定消費量,N95等マスク_購入見込量,N95等マスク_備蓄見通し");

} // namespace

AskedDesk::AskedDesk()
{
    DeskOptions options;
    options.folder = m_folder.filePath(QStringLiteral("desk"));
    options.officer = QStringLiteral("見本太郎");
    options.newId = systemIds();
    options.appVersion = QStringLiteral("test");
    m_worker = std::make_unique<DeskWorker>(options, clockNow);
    m_asking = std::make_unique<ui::Asking>(*m_worker, nullptr);
    m_items = ask([](Desk& desk) { return deskState(desk.office()); }).items;
}

AskedDesk::~AskedDesk() = default;

void AskedDesk::settle()
{
    if (!QTest::qWaitFor([this] { return m_asking->open() == 0; }, patience)) {
        qFatal("the desk does not settle");
    }
}

void AskedDesk::import(const QString& name, const QString& header, const QStringList& rows)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write((header + u'\n' + rows.join(u'\n') + u'\n').toUtf8()) < 0) {
        qFatal("cannot write");
    }
    file.close();
    const Reply reply = ask([path](Desk& desk) { return importReply(desk, {path}, {}, {}); });
    if (reply.exitCode != 0) {
        qFatal("refused: %s", qPrintable(reply.messages.join(u' ')));
    }
}

void AskedDesk::importStock(const QStringList& rows)
{
    import(QStringLiteral("stock.csv"), QStringLiteral("品目,枚数,ロット,使用期限,保管場所,備考"), rows);
}

void AskedDesk::importRequests(int count)
{
    QStringList rows;
    for (int at = 1; at <= count; ++at) {
        rows << QStringLiteral("R%1,2026/11/19 10:%2,見本第%3病院,47%4,都道府県・国確認中,,%5,%6,%7,0,%8")
                    .arg(at, 3, 10, QLatin1Char('0'))
                    .arg(at % 60, 2, 10, QLatin1Char('0'))
                    .arg(at)
                    .arg(10'000'000 + at)
                    .arg(400 + 100 * (at % 7))
                    .arg(30 * (at % 5))
                    .arg(at % 9 == 0 ? 0 : 100 + 20 * (at % 4))
                    .arg(at % 3 == 0 ? QStringLiteral("２～３週間") : QStringLiteral("１週間以内"));
    }
    import(QStringLiteral("requests.csv"), requestHeader, rows);
}

} // namespace sosdesk::tests
