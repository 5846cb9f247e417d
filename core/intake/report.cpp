// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/report.h"

#include "core/intake/find_columns.h"
#include "core/intake/list_rows.h"
#include "core/intake/report_inside.h"
#include "core/intake/request_row.h"

namespace sosdesk {

Report::Report(std::unique_ptr<Inside> inside)
    : m_inside(std::move(inside))
{
}

Report::~Report() = default;

Result<std::unique_ptr<Report>> Report::open(const QString& path, const IntakeOptions& options)
{
    SOSDESK_TAKE(TextFile file, TextFile::open(path, options.pause));
    Result<ColumnMap> columns = findColumns(file, options);
    if (!columns) {
        Error error = std::move(columns).error();
        error.file = error.file.isEmpty() ? path : error.file;
        return fail(std::move(error));
    }
    auto inside = std::make_unique<Inside>(std::move(file), *std::move(columns), options);
    return std::unique_ptr<Report>(new Report(std::move(inside)));
}

ReportKind Report::kind() const
{
    return m_inside->columns.layout().kind();
}

QString Report::layoutName() const
{
    return m_inside->columns.layout().name();
}

QString Report::encodingName() const
{
    return nameOf(m_inside->file.encoding());
}

ToldFields Report::told() const
{
    ToldFields told;
    for (const BoundColumn& bound : m_inside->columns.bound()) {
        told.add(bound.field, bound.item);
    }
    return told;
}

QByteArray Report::sha256() const
{
    return m_inside->file.sha256();
}

qint64 Report::records() const
{
    return m_inside->count.records;
}

qint64 Report::refusedRows() const
{
    return m_inside->count.refused;
}

qint64 Report::footerRows() const
{
    return m_inside->count.footer;
}

const std::vector<RowIssue>& Report::issues() const
{
    return m_inside->issues.listed();
}

qint64 Report::issueCount() const
{
    return m_inside->issues.count();
}

Result<void> Report::eachRequest(const Take<Request>& take)
{
    Q_ASSERT(kind() == ReportKind::Requests);
    if (m_inside->columns.layout().form() == LayoutForm::Long) {
        return m_inside->eachLongRequest(take);
    }
    return m_inside->eachLast<Request>(
        Field::Number, [](CellReader& cells) { return requestFrom(cells, Channel::Gmis); },
        [](CellReader& cells) { return cells.key(Field::Number).toStdString(); }, take);
}

Result<void> Report::eachAggregated(const Take<AggregatedRequest>& take)
{
    Q_ASSERT(kind() == ReportKind::Aggregator);
    return m_inside->eachLast<AggregatedRequest>(Field::Number, aggregatedFrom, aggregatedKey, take);
}

Result<void> Report::eachFacility(const Take<Facility>& take)
{
    Q_ASSERT(kind() == ReportKind::Facilities);
    return m_inside->eachLast<Facility>(Field::FacilityCode, facilityFrom, facilityKey, take);
}

Result<void> Report::eachDistribution(const Take<Distribution>& take)
{
    Q_ASSERT(kind() == ReportKind::Push);
    return m_inside->eachCounted<Distribution>(
        distributionFrom,
        [](const Distribution& line) {
            return std::to_string(line.facility.number) + '/' + std::to_string(line.item.number) + '/'
                + std::to_string(line.shipDate.number) + '/' + std::to_string(static_cast<int>(line.kind));
        },
        take);
}

Result<void> Report::eachStockLot(const Take<StockLot>& take)
{
    Q_ASSERT(kind() == ReportKind::Stock);
    return m_inside->eachCounted<StockLot>(
        stockLotFrom,
        [](const StockLot& lot) {
            const int useBy = lot.useBy ? lot.useBy->number : -1;
            return std::to_string(lot.item.number) + '/' + std::to_string(useBy) + '/' + std::to_string(lot.lot.size())
                + '/' + lot.lot.toStdString() + lot.place.toStdString();
        },
        take);
}

Result<void> Report::eachContact(const Take<Contact>& take)
{
    Q_ASSERT(kind() == ReportKind::Contacts);
    return m_inside->eachLast<Contact>(Field::At, contactFrom, contactKey, take);
}

Result<void> Report::eachHoliday(const Take<Holiday>& take)
{
    Q_ASSERT(kind() == ReportKind::Holidays);
    return m_inside->eachLast<Holiday>(Field::Day, holidayFrom, holidayKey, take);
}

Result<void> Report::eachTrackedParcel(const Take<TrackedParcel>& take)
{
    Q_ASSERT(kind() == ReportKind::Tracking);
    return m_inside->eachCounted<TrackedParcel>(
        trackedParcelFrom,
        [](const TrackedParcel& parcel) {
            return parcel.number.toStdString() + '/' + parcel.slip.number.toStdString();
        },
        take);
}

Result<void> Report::eachStateNoticeLine(const Take<StateNoticeLine>& take)
{
    Q_ASSERT(kind() == ReportKind::StateNotice);
    return m_inside->eachCounted<StateNoticeLine>(
        stateNoticeLineFrom,
        [](const StateNoticeLine& line) {
            return line.requestNumber.toStdString() + '/' + std::to_string(line.facility.number) + '/'
                + std::to_string(line.item.number) + '/' + std::to_string(line.shipDay.number);
        },
        take);
}

Result<void> Report::eachSheet(const Take<PaperSheet>& take)
{
    Q_ASSERT(kind() == ReportKind::Sheet);
    Inside& in = *m_inside;
    in.startOver();
    SOSDESK_TAKE(const SheetGrid grid, SheetGrid::read(in.reader));
    const std::string prefecture = in.prefecture.toStdString();
    bool good = false;
    PaperSheet sheet = paperSheetFrom(grid, {in.columns.layout(), in.items, in.words, prefecture}, in.issues, good);
    in.count = {1, good ? 0 : 1, 0};
    in.issues.sortByLine();
    return good ? take({1, 0, 0}, std::move(sheet)) : Result<void>();
}

} // namespace sosdesk
