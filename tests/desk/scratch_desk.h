// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/console.h"
#include "core/desk/decide.h"
#include "core/desk/office.h"
#include "core/desk/review_request.h"

#include <QTemporaryDir>

#include <utility>

namespace sosdesk::tests {

/** What a Result holds; the test cannot go on without it. */
template <typename T>
[[nodiscard]] T take(Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(nameOf(result.error().code) + u' ' + result.error().detail));
    }
    return std::move(*result);
}

/** A desk in a folder of its own, its clock at 14:00 of Thursday 2026-11-19 until a test moves it. */
class ScratchDesk
{
public:
    /** @p seed: no two desks of a test may draw the same identities. */
    explicit ScratchDesk(const QString& officer = QStringLiteral("officer"), quint16 seed = 0);

    [[nodiscard]] Desk& desk() { return *m_desk; }
    [[nodiscard]] Office& office() { return m_desk->office(); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /** How another desk opens this folder; without a clock. Identities go on where this desk's end. */
    [[nodiscard]] DeskOptions options();
    /** Leaves the folder to another desk; setNow() comes back. */
    void close() { m_desk.reset(); }
    /** Closes the desk and opens it again at another moment. */
    void setNow(const char* iso);

    /** Writes a file of one header and its rows; gives its path. */
    [[nodiscard]] QString file(const QString& name, const QString& header, const QStringList& rows) const;
    /** Imports files that must all be accepted. */
    Reply import(const QStringList& files);
    /** Imports a request list. */
    Reply importRequests(const QStringList& rows);
    /** Imports @p pieces N95 masks as the whole stock. */
    Reply importStock(int pieces);

    [[nodiscard]] ReviewedRequest review(const char* number);
    /** Hears on the phone that nothing can be bought. */
    Reply phone(const char* number, const std::vector<Correction>& corrections = {});
    /** 要 from the prefecture's stock, @p pieces N95 masks, complete. */
    [[nodiscard]] DecisionOutcome approve(const char* number, Quantity pieces);
    [[nodiscard]] DecisionOutcome deny(const char* number);
    [[nodiscard]] qint64 journalEntries();
    [[nodiscard]] Item n95();

private:
    void open(const char* iso);

    QTemporaryDir m_folder;
    QString m_officer;
    quint16 m_seed;
    std::unique_ptr<Desk> m_desk;
    quint32 m_ids = 0;
};

inline const QString requestHeader =
    QStringLiteral("管理番号,申請日時,医療機関名,医療機関コード,対応ステータス,最終更新日時,N95等マスク_要請枚数,"
                   "N95等マスク_在庫量,N95等マスク_想定消費量,N95等マスク_購入見込量,N95等マスク_備蓄見通し,"
                   "緊急配布の要否,配布方法,都道府県意見,N95等マスク_国の配布枚数,N95等マスク_県の配布枚数");

/** One row of a request list; the standard one asks for 400 masks and has 10. */
struct Asking
{
    QString number = QStringLiteral("R1");
    QString received = QStringLiteral("2026/11/19 10:05");
    QString code = QStringLiteral("4710001019");
    QString status = QStringLiteral("都道府県・国確認中");
    QString modified{};
    int asked = 400;
    QString entry = QStringLiteral(",,,,"); ///< the prefecture's five columns

    [[nodiscard]] QString row() const;
};

/** The row of `R1`, `R2` …, each of a place of its own. */
[[nodiscard]] QString requestAt(int number, const QString& received = Asking().received);
/** A rule stands against completing it. */
[[nodiscard]] bool breaks(const DecisionOutcome& outcome, const QString& rule);

} // namespace sosdesk::tests
