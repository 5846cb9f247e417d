// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/drill/prefecture.h"

#include "core/domain/folding.h"

#include <algorithm>

namespace sosdesk::tests {
namespace {

bool samePlace(const Facility& a, const Facility& b)
{
    return foldedName(a.name) == foldedName(b.name)
        && (foldedKey(a.address) == foldedKey(b.address) || phoneKey(a.phone) == phoneKey(b.phone));
}

} // namespace

const LayoutShelf& builtInLayouts()
{
    static const LayoutShelf shelf = LayoutShelf::load().value();
    return shelf;
}

const PolicyShelf& builtInPolicies()
{
    static const PolicyShelf shelf = PolicyShelf::load().value();
    return shelf;
}

const BusinessCalendar& builtInCalendar()
{
    static const BusinessCalendar calendar = BusinessCalendar::load().value();
    return calendar;
}

Prefecture::Prefecture(DrillOptions given)
    : options(std::move(given))
{
    options.folder = m_folder.filePath(QStringLiteral("drill"));
    const auto written = writeDrill(options, {builtInLayouts(), builtInPolicies(), builtInCalendar()});
    if (!written) {
        m_failure = nameOf(written.error().code) + u' ' + written.error().column;
        return;
    }
    summary = *written;
    for (const QString& file : files()) {
        read(file);
    }
}

QStringList Prefecture::files() const
{
    return QDir(options.folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray Prefecture::bytes(const QString& file) const
{
    QFile opened(QDir(options.folder).filePath(file));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

template <typename Noun>
Report::Take<Noun> Prefecture::into(std::vector<Noun>& nouns)
{
    return [&nouns](RowPosition, Noun&& noun) -> Result<void> {
        nouns.push_back(std::move(noun));
        return {};
    };
}

Result<void> Prefecture::readNouns(Report& report, std::vector<Request>& requestsOfTheFile)
{
    const auto surveysInto = [&report](std::vector<Survey>& surveys) {
        return report.eachSurvey([&surveys](RowPosition, const Survey& survey) -> Result<void> {
            surveys.push_back(survey);
            return {};
        });
    };
    switch (report.kind()) {
    case ReportKind::Facilities:
        return report.eachFacility(into(facilities));
    case ReportKind::Requests:
        return report.eachRequest(into(requestsOfTheFile));
    case ReportKind::Push:
        return report.eachDistribution(into(distributions));
    case ReportKind::Stock:
        return report.eachStockLot(into(stock));
    case ReportKind::Contacts:
        return report.eachContact(into(contacts));
    case ReportKind::Weekly:
        return surveysInto(weekly);
    case ReportKind::Daily:
        return surveysInto(daily);
    default:
        return fail({ErrorCode::UnknownLayout});
    }
}

void Prefecture::read(const QString& file)
{
    const ItemCatalogue items = builtInPolicies().catalogue();
    const IntakeOptions intake{builtInLayouts(), items, options.prefecture, {}, {}};
    const auto opened = Report::open(QDir(options.folder).filePath(file), intake);
    if (!opened) {
        m_failure += file + u' ' + nameOf(opened.error().code) + u' ' + opened.error().detail + u'\n';
        return;
    }
    Report& report = **opened;
    const Result<void> done = readNouns(report, file == QStringLiteral("requests.csv") ? requests : requestsAtTwo);
    m_failure += done ? QString() : file + u' ' + nameOf(done.error().code) + u'\n';
    m_refused += report.refusedRows();
    m_footers += report.footerRows();
    for (const RowIssue& issue : report.issues()) {
        if (issue.code == IssueCode::PrivateCharacter) {
            ++m_privateCharacters; // 外字 are meant to be there, and to be told
            continue;
        }
        m_failure += QStringLiteral("%1:%2 %3 %4\n").arg(file).arg(issue.line).arg(issue.column, issue.value);
    }
}

std::vector<Request> Prefecture::ofTheDay() const
{
    return {requests.begin() + static_cast<std::ptrdiff_t>(summary.closedRequests), requests.end()};
}

Dossier Prefecture::dossierOf(const Request& request) const
{
    Dossier dossier;
    dossier.request = request;
    dossier.facilityListKnown = true;
    std::map<FacilityCode, PlaceMatch> codes{{request.facilityCode, PlaceMatch::SameCode}};
    for (const Facility& facility : facilities) {
        if (facility.code == request.facilityCode) {
            dossier.facility = facility;
        }
    }
    if (dossier.facility) {
        for (const FacilityCode former : dossier.facility->formerCodes) {
            codes.emplace(former, PlaceMatch::FormerCode);
        }
        for (const Facility& facility : facilities) {
            if (samePlace(facility, *dossier.facility)) {
                codes.emplace(facility.code, PlaceMatch::SameNameAddress);
            }
        }
    }
    for (const Distribution& sent : distributions) {
        if (const auto match = codes.find(sent.facility); match != codes.end()) {
            dossier.distributions.push_back({sent, match->second});
        }
    }
    const auto gather = [&](const std::vector<Survey>& all, std::vector<Survey>& own, std::set<Day>& days) {
        for (const Survey& survey : all) {
            days.insert(survey.day);
            if (survey.facility == request.facilityCode) {
                own.insert(own.begin(), survey);
            }
        }
    };
    gather(weekly, dossier.weekly, dossier.weeklyDays);
    gather(daily, dossier.daily, dossier.dailyDays);
    std::copy_if(contacts.begin(), contacts.end(), std::back_inserter(dossier.contacts),
        [&](const Contact& contact) { return contact.requestNumber == request.number; });
    return dossier;
}

Review Prefecture::judged(const Request& request) const
{
    const Policy& policy = builtInPolicies().forDay(summary.day);
    return judge(dossierOf(request), policy, builtInCalendar(), summary.day);
}

} // namespace sosdesk::tests
