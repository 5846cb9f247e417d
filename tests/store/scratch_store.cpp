// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/scratch_store.h"

#include "core/store/decision_store.h"
#include "core/store/request_store.h"

#include <QFile>

namespace sosdesk::tests {

bool othersMayUse(const QString& path)
{
#ifdef Q_OS_WIN
    return !QFile::exists(path);
#else
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return static_cast<bool>(QFile::permissions(path) & others);
#endif
}

ItemCatalogue twoItems()
{
    return ItemCatalogue({{surgicalMask, QStringLiteral("surgical_mask"), QStringLiteral("サージカルマスク"), 50},
        {gloves, QStringLiteral("gloves"), QStringLiteral("非滅菌手袋"), 100, true}});
}

ScratchStore::ScratchStore()
    : m_database(take(Database::open(path(), twoItems())))
    , m_author{at("2026-11-19T14:00"), QStringLiteral("officer"),
          QUuid(QStringLiteral("00000000-0000-4000-8000-00000000000c")), QStringLiteral("47"), QStringLiteral("0.1.0"),
          {}}
{
    auto count = std::make_shared<quint32>(0);
    m_author.newId = [count] { return QUuid(++*count, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0); };
}

std::unique_ptr<UnitOfWork> ScratchStore::begin()
{
    return take(UnitOfWork::begin(*m_database, m_author, QStringLiteral("test")));
}

void ScratchStore::setNow(const char* iso)
{
    m_author.now = at(iso);
}

void ScratchStore::tamper(const char* sql)
{
    SQLite::Database other(path().toStdString(), SQLite::OPEN_READWRITE);
    other.exec(sql);
}

qint64 ScratchStore::number(const char* sql)
{
    SQLite::Statement row(m_database->connection(), sql);
    return row.executeStep() ? row.getColumn(0).getInt64() : -1;
}

QString ScratchStore::text(const char* sql)
{
    SQLite::Statement row(m_database->connection(), sql);
    return row.executeStep() ? QString::fromStdString(row.getColumn(0).getString()) : QString();
}

void ScratchStore::addRequest(const char* number, std::int64_t facility)
{
    const auto work = begin();
    take(RequestStore(*m_database).insert(*work, aRequest(number, facility), on("2026-11-19")));
    take(work->commit());
}

Decision ScratchStore::decide(const char* number, Quantity pieces)
{
    const auto work = begin();
    const Decision decision = take(DecisionStore(*m_database).record(*work, aDecision(number, pieces), {}));
    take(work->commit());
    return decision;
}

Instant at(const char* iso)
{
    return instantFromIso(QString::fromLatin1(iso)).value();
}

Day on(const char* iso)
{
    return dayFromIso(QString::fromLatin1(iso)).value();
}

Request aRequest(const char* number, std::int64_t facility)
{
    Request request;
    request.number = QString::fromLatin1(number);
    request.title = QStringLiteral("要請");
    request.received = at("2026-11-19T10:00");
    request.facilityName = QStringLiteral("城北病院");
    request.facilityCode = {facility};
    request.lines = {{surgicalMask, 100, 10, 20, std::nullopt, Outlook::Within1Week}};
    return request;
}

Decision aDecision(const char* number, Quantity pieces)
{
    Decision decision;
    decision.requestNumber = QString::fromLatin1(number);
    decision.requestVersion = 1;
    decision.need = Need::Yes;
    decision.method = Method::Prefecture;
    decision.opinion = QStringLiteral("実績なし。欠品のため。");
    decision.lines = {{surgicalMask, pieces, 0}};
    decision.complete = true;
    decision.regime = QStringLiteral("2024");
    return decision;
}

} // namespace sosdesk::tests
