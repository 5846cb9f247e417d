// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drill/drill.h"

#include "core/base/atomic_write.h"
#include "core/drill/history.h"
#include "core/drill/noun_rows.h"
#include "core/drill/places.h"
#include "core/drill/survey_report.h"

#include <QDir>

#include <algorithm>
#include <functional>

namespace sosdesk {
namespace {

constexpr int firstNumber = 10'201; ///< of the day's requests

Result<void> checkRange(const char* name, int value, int least, int most)
{
    if (value < least || value > most) {
        return fail({ErrorCode::BadArgument, {}, 0, QString::fromLatin1(name), QString::number(value),
            QStringLiteral("%1-%2").arg(least).arg(most)});
    }
    return {};
}

Result<void> check(const DrillOptions& options)
{
    SOSDESK_TRY(checkRange("facilities", options.facilities, 20, 50'000));
    SOSDESK_TRY(checkRange("requests", options.requests, 1, 500'000));
    SOSDESK_TRY(checkRange("weeks", options.weeks, 1, 520));
    SOSDESK_TRY(checkRange("days", options.days, 1, 366));
    const bool isNumber = std::all_of(options.prefecture.begin(), options.prefecture.end(),
        [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    const int prefecture = options.prefecture.toInt();
    if (!isNumber || options.prefecture.size() != 2 || prefecture < 1 || prefecture > 47) {
        return fail(
            {ErrorCode::BadArgument, {}, 0, QStringLiteral("prefecture"), options.prefecture, QStringLiteral("01-47")});
    }
    if (options.folder.isEmpty() || !QDir().mkpath(options.folder)) {
        return fail({options.folder.isEmpty() ? ErrorCode::BadArgument : ErrorCode::ReadOnly, options.folder, 0,
            QStringLiteral("out")});
    }
    return {};
}

/** Writes the reports of one drill, one after the other. */
class DrillDesk
{
public:
    DrillDesk(const DrillOptions& options, const DrillRules& rules, const Policy& policy)
        : m_options(options)
        , m_rules(rules)
        , m_items(rules.policies.catalogue())
        , m_speech(rules.layouts.words(), m_items)
        , m_schedule(options.date, policy, rules.calendar)
        , m_supply(options.seed, m_items)
        , m_cast(inventPlaces(
                     {options.seed, options.prefecture, options.facilities, options.encoding == DrillEncoding::Cp932}),
              options.requests, options.seed, policy.eligibility.agreements.empty())
        , m_day(m_cast, m_supply, m_schedule, firstNumber)
        , m_history(m_cast, m_supply, m_schedule, rules.calendar, options.seed)
    {
        m_summary.day = m_schedule.day;
        m_summary.regime = policy.id;
        m_summary.closedRequests = History::closedCount(options.requests);
    }

    Result<DrillSummary> write()
    {
        SOSDESK_TRY(writeLists());
        SOSDESK_TRY(writeSurveys());
        SOSDESK_TRY(writeRequests());
        return m_summary;
    }

private:
    using Fill = std::function<void(ReportFile&)>;

    Result<void> report(const QString& name, ReportKind kind, const QString& title, const Fill& fill)
    {
        const QString path = QDir(m_options.folder).filePath(name);
        qint64 rows = 0;
        SOSDESK_TRY(atomicWrite(path, [&](QIODevice& device) {
            ReportFile file(device, m_options.encoding, m_rules.layouts.canonical(kind), m_items);
            fill(file);
            rows = file.rows();
            if (!title.isEmpty()) {
                file.footer({title, QStringLiteral("作成者: 見本太郎 ") + slashed(m_schedule.day),
                    QStringLiteral("【訓練用】架空のデータです")});
            }
            return file.flush();
        }));
        m_summary.files.push_back({path, kind, rows});
        return {};
    }

    Result<void> writeLists()
    {
        SOSDESK_TRY(report(QStringLiteral("facilities.csv"), ReportKind::Facilities, {}, [&](ReportFile& file) {
            for (const Place& place : m_cast.places()) {
                writeRow(file, m_speech, place.facility);
            }
        }));
        SOSDESK_TRY(report(QStringLiteral("push.csv"), ReportKind::Push, {}, [&](ReportFile& file) {
            m_history.distributions(
                m_options.weeks, m_day, [&](const Distribution& sent) { writeRow(file, m_speech, sent); });
        }));
        return report(QStringLiteral("stock.csv"), ReportKind::Stock, {}, [&](ReportFile& file) {
            for (const StockLot& lot : m_history.stock(m_day)) {
                writeRow(file, m_speech, lot);
            }
        });
    }

    Result<void> writeSurveys()
    {
        const SurveyReport surveys(m_cast, m_supply, m_schedule, m_options.seed);
        SOSDESK_TRY(report(QStringLiteral("weekly.csv"), ReportKind::Weekly, QStringLiteral("週次調査 一覧"),
            [&](ReportFile& file) { surveys.writeWeekly(file, m_speech, m_options.weeks); }));
        return report(QStringLiteral("daily.csv"), ReportKind::Daily, QStringLiteral("日次調査 一覧"),
            [&](ReportFile& file) { surveys.writeDaily(file, m_options.days); });
    }

    Result<void> writeRequests()
    {
        const QString title = QStringLiteral("緊急配布要請 一覧");
        SOSDESK_TRY(report(QStringLiteral("requests.csv"), ReportKind::Requests, title, [&](ReportFile& file) {
            for (int index = 0; index < m_summary.closedRequests; ++index) {
                writeRow(file, m_speech, m_history.closedRequest(index, m_day));
            }
            for (int index = 0; index < m_day.count(); ++index) {
                writeRow(file, m_speech, m_day.request(index));
            }
        }));
        SOSDESK_TRY(report(QStringLiteral("requests-2.csv"), ReportKind::Requests, title, [&](ReportFile& file) {
            for (int index = 0; index < m_day.count(); ++index) {
                writeRow(file, m_speech, m_day.requestAtTwo(index));
            }
        }));
        return report(QStringLiteral("contacts.csv"), ReportKind::Contacts, {}, [&](ReportFile& file) {
            for (int index = 0; index < m_day.count(); ++index) {
                if (const std::optional<Contact> contact = m_day.contact(index)) {
                    writeRow(file, m_speech, *contact);
                }
            }
        });
    }

    const DrillOptions& m_options;
    const DrillRules& m_rules;
    ItemCatalogue m_items;
    Speech m_speech;
    Schedule m_schedule;
    Supply m_supply;
    Cast m_cast;
    DayRequests m_day;
    History m_history;
    DrillSummary m_summary;
};

} // namespace

Result<DrillSummary> writeDrill(const DrillOptions& options, const DrillRules& rules)
{
    SOSDESK_TRY(check(options));
    return DrillDesk(options, rules, rules.policies.forDay(options.date)).write();
}

} // namespace sosdesk
