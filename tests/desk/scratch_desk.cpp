// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desk/scratch_desk.h"

#include "core/store/journal_store.h"

#include <QFile>

#include <algorithm>

namespace sosdesk::tests {

ScratchDesk::ScratchDesk(const QString& officer, quint16 seed)
    : m_officer(officer)
    , m_seed(seed)
{
    open("2026-11-19T14:00");
}

DeskOptions ScratchDesk::options()
{
    DeskOptions options;
    options.folder = path(QStringLiteral("desk"));
    options.officer = m_officer;
    options.newId = [this] { return QUuid(++m_ids, m_seed, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0); };
    options.appVersion = QStringLiteral("0.1.0");
    return options;
}

void ScratchDesk::open(const char* iso)
{
    close();
    DeskOptions now = options();
    now.now = instantFromIso(QString::fromLatin1(iso)).value();
    m_desk = take(Desk::open(now));
}

void ScratchDesk::setNow(const char* iso)
{
    open(iso);
}

QString ScratchDesk::file(const QString& name, const QString& header, const QStringList& rows) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    file.write((header + u'\n' + rows.join(u'\n') + u'\n').toUtf8());
    return file.fileName();
}

Reply ScratchDesk::import(const QStringList& files)
{
    Reply reply = take(importReply(*m_desk, files, {}, {}));
    if (reply.exitCode != 0) {
        qFatal("%s", qPrintable(reply.messages.join(u'\n')));
    }
    return reply;
}

Reply ScratchDesk::importRequests(const QStringList& rows)
{
    return import({file(QStringLiteral("requests.csv"), requestHeader, rows)});
}

Reply ScratchDesk::importStock(int pieces)
{
    return import({file(QStringLiteral("stock.csv"), QStringLiteral("品目,枚数,ロット,使用期限,保管場所,備考"),
        {QStringLiteral("N95等マスク,%1,A,2028/3/31,県庁,").arg(pieces)})});
}

ReviewedRequest ScratchDesk::review(const char* number)
{
    return take(reviewRequest(office(), QString::fromUtf8(number)));
}

Reply ScratchDesk::phone(const char* number, const std::vector<Correction>& corrections)
{
    Contact contact;
    contact.requestNumber = QString::fromUtf8(number);
    contact.circumstances = Circumstances::Stockout;
    contact.purchasable = 0;
    contact.note = QStringLiteral("卸に欠品と言われた");
    contact.corrections = corrections;
    return take(contactReply(*m_desk, contact));
}

DecisionOutcome ScratchDesk::approve(const char* number, Quantity pieces)
{
    DecisionEntry entry;
    entry.suggested = true;
    entry.need = Need::Yes;
    entry.method = Method::Prefecture;
    entry.lines = {{n95(), pieces, 0}};
    entry.overrideReason = QStringLiteral("電話で確認した");
    entry.complete = true;
    return take(decide(office(), QString::fromUtf8(number), entry));
}

DecisionOutcome ScratchDesk::deny(const char* number)
{
    DecisionEntry entry;
    entry.need = Need::No;
    entry.opinion = QStringLiteral("在庫が足りている");
    entry.complete = true;
    return take(decide(office(), QString::fromUtf8(number), entry));
}

qint64 ScratchDesk::journalEntries()
{
    const JournalReport report = take(JournalStore(office().database()).verify());
    return report.problems.empty() ? report.entries : -1;
}

Item ScratchDesk::n95()
{
    return take(itemFromCode(*m_desk, QStringLiteral("n95_mask")));
}

QString Asking::row() const
{
    return QStringLiteral("%1,%2,城北病院,%3,%4,%5,%6,10,100,0,１週間以内,%7")
        .arg(number, received, code, status, modified, QString::number(asked), entry);
}

bool breaks(const DecisionOutcome& outcome, const QString& rule)
{
    return std::any_of(outcome.violations.begin(), outcome.violations.end(),
        [&](const Violation& violation) { return violation.rule == rule && violation.blocking; });
}

QString requestAt(int number, const QString& received)
{
    Asking asking;
    asking.number = QStringLiteral("R%1").arg(number);
    asking.code = QString::number(4710001010 + number * 1000);
    asking.received = received;
    return asking.row();
}

} // namespace sosdesk::tests
