// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/decision.h"
#include "core/domain/request.h"
#include "core/store/unit_of_work.h"

#include <QTemporaryDir>

namespace sosdesk::tests {

inline const Item surgicalMask{1};
inline const Item gloves{5};

/** Two items are enough to tell lines apart. */
[[nodiscard]] ItemCatalogue twoItems();

/** Whether a file itself lets others than its owner in; on Windows that is the folder's business. */
[[nodiscard]] bool othersMayUse(const QString& path);

/** A new store in a folder of its own, an officer at work in it, and a clock and identities that a test can foresee. */
class ScratchStore
{
public:
    ScratchStore();

    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("drill.sqlite")); }
    [[nodiscard]] std::unique_ptr<UnitOfWork> begin();
    /** The moment at which the next acts happen; 2026-11-19T14:00 at first. */
    void setNow(const char* iso);
    /** Runs SQL beside the store's own ways, like somebody with another tool. */
    void tamper(const char* sql);
    /** The first column of the first row. */
    [[nodiscard]] qint64 number(const char* sql);
    [[nodiscard]] QString text(const char* sql);

    /** Stores an undecided request of 100 masks. */
    void addRequest(const char* number, std::int64_t facility = 4710001019);
    /** Records a completed 要 with @p pieces masks from the prefecture. */
    [[nodiscard]] Decision decide(const char* number, Quantity pieces);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    Author m_author;
};

[[nodiscard]] Instant at(const char* iso);
[[nodiscard]] Day on(const char* iso);
[[nodiscard]] Request aRequest(const char* number, std::int64_t facility = 4710001019);
[[nodiscard]] Decision aDecision(const char* number, Quantity pieces);

/** What a Result holds; the test cannot go on without it. */
template <typename T>
[[nodiscard]] T take(Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(nameOf(result.error().code) + u' ' + result.error().detail));
    }
    return std::move(*result);
}
inline void take(const Result<void>& result)
{
    if (!result) {
        qFatal("%s", qPrintable(nameOf(result.error().code) + u' ' + result.error().detail));
    }
}

} // namespace sosdesk::tests
