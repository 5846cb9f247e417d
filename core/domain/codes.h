// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace sosdesk {

// The closed vocabularies of DOMAIN.md 4, 6, 7, 8 and 10. Their codes stand in JSON, SQL and files of ours: never
// rename.

enum class Outlook { Within1Week, Within3Weeks, About1Month, Over1Month };
enum class FacilityKind { Hospital, Clinic, Pharmacy, VisitingNurse, Aggregator, Other };
enum class Agreement { Beds, FeverClinic, Support, HomeCare, Dispatch };
enum class Designation { AcceptsPatients, Pcr, Screening, Outpatient, Support };
enum class Circumstances { Stockout, Cluster, Other };
enum class ContactResult { Talked, NoAnswer, CallBack };
enum class Means { Phone, Mail, Fax, Paper };
enum class DistributionKind { Push, Prefecture, SosState, SosPrefecture };
enum class DistributionState { Planned, Shipped };
enum class Lane { Clean, Call, Duplicate, Excess, Late, Changed, Done };
enum class Channel { Gmis, Sheet, Aggregator, Urgent };
enum class RequestStatus { Draft, Error, UnderReview, Closed };
enum class PrefectureStatus { Untouched, InProgress, Complete };
enum class Need { Yes, No };
enum class Method { Prefecture, State };
enum class Verdict { Ok, Attention, Fail, Unknown };
enum class CheckId { C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, A1, A2, A3, A4 };
enum class Mode { Drill, Live };

template <typename Code>
struct CodeTable;

#define SOSDESK_CODES(Code, ...)                                                                                       \
    template <>                                                                                                        \
    struct CodeTable<Code>                                                                                             \
    {                                                                                                                  \
        static constexpr std::array rows = {__VA_ARGS__};                                                              \
    }
#define SOSDESK_CODE(value, text)                                                                                      \
    std::pair                                                                                                          \
    {                                                                                                                  \
        value, std::string_view(text)                                                                                  \
    }

SOSDESK_CODES(Outlook, SOSDESK_CODE(Outlook::Within1Week, "within_1_week"),
    SOSDESK_CODE(Outlook::Within3Weeks, "within_3_weeks"), SOSDESK_CODE(Outlook::About1Month, "about_1_month"),
    SOSDESK_CODE(Outlook::Over1Month, "over_1_month"));
SOSDESK_CODES(FacilityKind, SOSDESK_CODE(FacilityKind::Hospital, "hospital"),
    SOSDESK_CODE(FacilityKind::Clinic, "clinic"), SOSDESK_CODE(FacilityKind::Pharmacy, "pharmacy"),
    SOSDESK_CODE(FacilityKind::VisitingNurse, "visiting_nurse"), SOSDESK_CODE(FacilityKind::Aggregator, "aggregator"),
    SOSDESK_CODE(FacilityKind::Other, "other"));
SOSDESK_CODES(Agreement, SOSDESK_CODE(Agreement::Beds, "beds"), SOSDESK_CODE(Agreement::FeverClinic, "fever_clinic"),
    SOSDESK_CODE(Agreement::Support, "support"), SOSDESK_CODE(Agreement::HomeCare, "home_care"),
    SOSDESK_CODE(Agreement::Dispatch, "dispatch"));
SOSDESK_CODES(Designation, SOSDESK_CODE(Designation::AcceptsPatients, "accepts_patients"),
    SOSDESK_CODE(Designation::Pcr, "pcr"), SOSDESK_CODE(Designation::Screening, "screening"),
    SOSDESK_CODE(Designation::Outpatient, "outpatient"), SOSDESK_CODE(Designation::Support, "support"));
SOSDESK_CODES(Circumstances, SOSDESK_CODE(Circumstances::Stockout, "stockout"),
    SOSDESK_CODE(Circumstances::Cluster, "cluster"), SOSDESK_CODE(Circumstances::Other, "other"));
SOSDESK_CODES(ContactResult, SOSDESK_CODE(ContactResult::Talked, "talked"),
    SOSDESK_CODE(ContactResult::NoAnswer, "no_answer"), SOSDESK_CODE(ContactResult::CallBack, "call_back"));
SOSDESK_CODES(Means, SOSDESK_CODE(Means::Phone, "phone"), SOSDESK_CODE(Means::Mail, "mail"),
    SOSDESK_CODE(Means::Fax, "fax"), SOSDESK_CODE(Means::Paper, "paper"));
SOSDESK_CODES(DistributionKind, SOSDESK_CODE(DistributionKind::Push, "push"),
    SOSDESK_CODE(DistributionKind::Prefecture, "prefecture"), SOSDESK_CODE(DistributionKind::SosState, "sos_state"),
    SOSDESK_CODE(DistributionKind::SosPrefecture, "sos_prefecture"));
SOSDESK_CODES(DistributionState, SOSDESK_CODE(DistributionState::Planned, "planned"),
    SOSDESK_CODE(DistributionState::Shipped, "shipped"));
SOSDESK_CODES(Lane, SOSDESK_CODE(Lane::Clean, "clean"), SOSDESK_CODE(Lane::Call, "call"),
    SOSDESK_CODE(Lane::Duplicate, "duplicate"), SOSDESK_CODE(Lane::Excess, "excess"), SOSDESK_CODE(Lane::Late, "late"),
    SOSDESK_CODE(Lane::Changed, "changed"), SOSDESK_CODE(Lane::Done, "done"));
SOSDESK_CODES(Channel, SOSDESK_CODE(Channel::Gmis, "gmis"), SOSDESK_CODE(Channel::Sheet, "sheet"),
    SOSDESK_CODE(Channel::Aggregator, "aggregator"), SOSDESK_CODE(Channel::Urgent, "urgent"));
SOSDESK_CODES(RequestStatus, SOSDESK_CODE(RequestStatus::Draft, "draft"), SOSDESK_CODE(RequestStatus::Error, "error"),
    SOSDESK_CODE(RequestStatus::UnderReview, "under_review"), SOSDESK_CODE(RequestStatus::Closed, "closed"));
SOSDESK_CODES(PrefectureStatus, SOSDESK_CODE(PrefectureStatus::Untouched, "untouched"),
    SOSDESK_CODE(PrefectureStatus::InProgress, "in_progress"), SOSDESK_CODE(PrefectureStatus::Complete, "complete"));
SOSDESK_CODES(Need, SOSDESK_CODE(Need::Yes, "yes"), SOSDESK_CODE(Need::No, "no"));
SOSDESK_CODES(Method, SOSDESK_CODE(Method::Prefecture, "prefecture"), SOSDESK_CODE(Method::State, "state"));
SOSDESK_CODES(Verdict, SOSDESK_CODE(Verdict::Ok, "ok"), SOSDESK_CODE(Verdict::Attention, "attention"),
    SOSDESK_CODE(Verdict::Fail, "fail"), SOSDESK_CODE(Verdict::Unknown, "unknown"));
SOSDESK_CODES(CheckId, SOSDESK_CODE(CheckId::C1, "C1"), SOSDESK_CODE(CheckId::C2, "C2"),
    SOSDESK_CODE(CheckId::C3, "C3"), SOSDESK_CODE(CheckId::C4, "C4"), SOSDESK_CODE(CheckId::C5, "C5"),
    SOSDESK_CODE(CheckId::C6, "C6"), SOSDESK_CODE(CheckId::C7, "C7"), SOSDESK_CODE(CheckId::C8, "C8"),
    SOSDESK_CODE(CheckId::C9, "C9"), SOSDESK_CODE(CheckId::C10, "C10"), SOSDESK_CODE(CheckId::C11, "C11"),
    SOSDESK_CODE(CheckId::A1, "A1"), SOSDESK_CODE(CheckId::A2, "A2"), SOSDESK_CODE(CheckId::A3, "A3"),
    SOSDESK_CODE(CheckId::A4, "A4"));
SOSDESK_CODES(Mode, SOSDESK_CODE(Mode::Drill, "drill"), SOSDESK_CODE(Mode::Live, "live"));

#undef SOSDESK_CODES
#undef SOSDESK_CODE

/** The stable code of a value: `codeOf(Need::Yes)` is `yes`. */
template <typename Code>
[[nodiscard]] QString codeOf(Code value)
{
    for (const auto& [known, text] : CodeTable<Code>::rows) {
        if (known == value) {
            return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
        }
    }
    Q_UNREACHABLE();
}

/** The value of a code; nothing when it is not of this vocabulary. */
template <typename Code>
[[nodiscard]] std::optional<Code> fromCode(QStringView code)
{
    for (const auto& [known, text] : CodeTable<Code>::rows) {
        if (code == QLatin1StringView(text.data(), static_cast<qsizetype>(text.size()))) {
            return known;
        }
    }
    return std::nullopt;
}

/** The codes of an optional value: empty when there is none. */
template <typename Code>
[[nodiscard]] QString codeOf(const std::optional<Code>& value)
{
    return value ? codeOf(*value) : QString();
}

} // namespace sosdesk
