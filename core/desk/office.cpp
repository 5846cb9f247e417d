// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/office.h"

#include "core/base/atomic_write.h"
#include "core/base/read_file.h"
#include "core/desk/settings.h"
#include "core/review/template_check.h"
#include "core/store/client_id.h"
#include "core/store/facility_store.h"
#include "core/store/setting_store.h"

#include <QDir>
#include <QFileInfo>

namespace sosdesk {
namespace {

Result<void> makeFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (info.isDir()) {
        return {};
    }
    if (info.exists()) {
        return fail({ErrorCode::NotAFile, folder});
    }
    if (!QDir().mkpath(folder)) {
        return fail({ErrorCode::ReadOnly, folder});
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Result<Mode> readMode(const QString& file)
{
    const auto bytes = readSmallFile(file, 64);
    if (!bytes) {
        return bytes.error().code == ErrorCode::FileMissing ? Result<Mode>(Mode::Drill) : fail(bytes.error());
    }
    const QString text = QString::fromUtf8(*bytes).trimmed();
    const std::optional<Mode> mode = fromCode<Mode>(text);
    // A mode that cannot be read must not turn practice into earnest, or the other way round.
    return mode ? Result<Mode>(*mode) : fail({ErrorCode::StoreDamaged, file, 1, {}, text});
}

} // namespace

Office::Office(const DeskOptions& options, std::unique_ptr<StoreLock> lock, PolicyShelf policies,
    BusinessCalendar calendar, LayoutShelf layouts, TransitTable transit)
    : m_options(options)
    , m_lock(std::move(lock))
    , m_policies(std::move(policies))
    , m_calendar(std::move(calendar))
    , m_layouts(std::move(layouts))
    , m_transit(std::move(transit))
    , m_items(m_policies.catalogue())
{
}

QString Office::modeFile() const
{
    return m_options.folder + QStringLiteral("/mode");
}

Result<std::unique_ptr<Office>> Office::open(const DeskOptions& options)
{
    SOSDESK_TRY(makeFolder(options.folder));
    SOSDESK_TAKE(auto lock, StoreLock::take(options.folder));
    SOSDESK_TAKE(PolicyShelf policies, PolicyShelf::load({options.folder}));
    for (const Policy& policy : policies.all()) {
        SOSDESK_TRY(checkTemplates(policy));
    }
    SOSDESK_TAKE(BusinessCalendar calendar, BusinessCalendar::load({options.folder}));
    SOSDESK_TAKE(LayoutShelf layouts, LayoutShelf::load({options.folder + QStringLiteral("/layouts")}));
    SOSDESK_TAKE(TransitTable transit, TransitTable::load({options.folder}));
    std::unique_ptr<Office> office(new Office(
        options, std::move(lock), std::move(policies), std::move(calendar), std::move(layouts), std::move(transit)));
    SOSDESK_TAKE(const Mode mode, readMode(office->modeFile()));
    SOSDESK_TRY(office->openStore(mode));
    return office;
}

Result<void> Office::openStore(Mode mode)
{
    const QString path = m_options.folder + u'/' + codeOf(mode) + QStringLiteral(".sqlite");
    SOSDESK_TAKE(auto database, Database::open(path, m_items));
    SOSDESK_TAKE(m_client, clientId(*database, m_options.newId));
    SOSDESK_TRY(FacilityStore(*database).refold());
    m_database = std::move(database);
    m_suggestedStock.clear();
    m_reservedStock.forget();
    m_peers.forget();
    m_mode = mode;
    return refreshCalendar();
}

Result<std::optional<OperationId>> Office::setMode(Mode mode)
{
    if (mode == m_mode) {
        return std::nullopt;
    }
    const Mode before = m_mode;
    const Result<OperationId> turned = turnFrom(before, mode);
    if (!turned) {
        SOSDESK_TRY(openStore(before)); // what could not be recorded has not happened
        return fail(turned.error());
    }
    return *turned;
}

Result<OperationId> Office::turnFrom(Mode before, Mode mode)
{
    SOSDESK_TRY(openStore(mode));
    SOSDESK_TAKE(auto work, begin(QStringLiteral("mode")));
    SOSDESK_TRY(work->journal({QStringLiteral("mode"), QStringLiteral("mode"),
        {{QStringLiteral("mode"), codeOf(before)}}, {{QStringLiteral("mode"), codeOf(mode)}}}));
    SOSDESK_TRY(work->commit());
    SOSDESK_TRY(atomicWrite(modeFile(), codeOf(mode).toUtf8() + '\n'));
    return work->id();
}

Result<std::unique_ptr<UnitOfWork>> Office::begin(const QString& action)
{
    SOSDESK_TAKE(const QString prefecture, setting(*this, QStringLiteral("prefecture")));
    const Author author{m_options.now, m_options.officer, m_client,
        prefecture.isEmpty() ? QStringLiteral("00") : prefecture, m_options.appVersion, m_options.newId};
    return UnitOfWork::begin(*m_database, author, action);
}

Result<void> Office::refreshCalendar()
{
    SOSDESK_TAKE(BusinessCalendar calendar, BusinessCalendar::load({m_options.folder}));
    SOSDESK_TAKE(const std::vector<Holiday> imported, HolidayStore(*m_database).all());
    calendar.add(imported);
    m_calendar = std::move(calendar);
    return {};
}

} // namespace sosdesk
