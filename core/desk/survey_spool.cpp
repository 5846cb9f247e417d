// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/survey_spool.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace sosdesk {
namespace {

constexpr std::size_t writeSize = 1024 * 1024;
constexpr std::int64_t readSize = 256 * 1024;

/** What stands in front of the name and the lines of every answer. Never leaves this process. */
struct Head
{
    std::int64_t facility;
    std::uint64_t hash;
    std::int64_t answered; ///< INT64_MIN for none
    std::int32_t day;
    std::int32_t inpatients;
    std::int32_t receivable;
    std::uint32_t nameSize;
    std::uint16_t linesSize;
    Answer support;
    Answer pcr;
    Answer wantsEmergency;
};

} // namespace

SurveySpool::SurveySpool(InputFile file)
    : m_file(std::move(file))
{
}

Result<SurveySpool> SurveySpool::open(const QString& file)
{
    SOSDESK_TAKE(InputFile scratch, InputFile::scratch(file));
    return SurveySpool(std::move(scratch));
}

Result<std::int64_t> SurveySpool::append(const Survey& survey, std::uint64_t hash, std::string_view packedLines)
{
    const Head head{survey.facility.number, hash, survey.answered ? survey.answered->micros : INT64_MIN,
        survey.day.number, survey.inpatients, survey.receivable, static_cast<std::uint32_t>(survey.facilityName.size()),
        static_cast<std::uint16_t>(packedLines.size()), survey.support, survey.pcr, survey.wantsEmergency};
    const std::int64_t place = m_size;
    m_waiting.append(reinterpret_cast<const char*>(&head), sizeof head);
    m_waiting.append(survey.facilityName);
    m_waiting.append(packedLines);
    m_size = place + static_cast<std::int64_t>(sizeof head + survey.facilityName.size() + packedLines.size());
    if (m_waiting.size() >= writeSize) {
        SOSDESK_TRY(finish());
    }
    return place;
}

Result<void> SurveySpool::finish()
{
    errno = 0;
    const auto size = static_cast<qint64>(m_waiting.size());
    if (m_file.device().write(m_waiting.data(), size) != size || !m_file.device().flush()) {
        const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
        return fail({full ? ErrorCode::DiskFull : ErrorCode::IoFailed, m_file.path(), 0, {}, {},
            m_file.device().errorString()});
    }
    m_waiting.clear();
    return {};
}

Result<const char*> SurveySpool::bytesAt(std::int64_t place, std::int64_t count)
{
    if (place < m_windowAt || place + count > m_windowAt + m_windowSize) {
        // Answers of one day often follow one another; after a jump read no more than one is likely to need.
        const bool near = place >= m_windowAt && place <= m_windowAt + m_windowSize + readSize;
        const std::int64_t wanted = near ? std::max(count, readSize) : std::max<std::int64_t>(count, 1024);
        m_window.resize(static_cast<std::size_t>(std::max(wanted, static_cast<std::int64_t>(m_window.size()))));
        m_windowAt = place;
        SOSDESK_TAKE(m_windowSize, m_file.readAt(place, m_window.data(), wanted));
    }
    if (place + count > m_windowAt + m_windowSize) {
        return fail({ErrorCode::IoFailed, m_file.path()});
    }
    return m_window.data() + (place - m_windowAt);
}

Result<const SurveySpool::Spooled*> SurveySpool::read(std::int64_t place)
{
    Head head{};
    SOSDESK_TAKE(const char* const bytes, bytesAt(place, sizeof head));
    std::memcpy(&head, bytes, sizeof head);
    const std::int64_t size = static_cast<std::int64_t>(sizeof head) + head.nameSize + head.linesSize;
    SOSDESK_TAKE(const char* const whole, bytesAt(place, size));
    const char* const name = whole + sizeof head;
    Survey& survey = m_spooled.survey;
    survey.facility = {head.facility};
    survey.day = {head.day};
    survey.answered = head.answered == INT64_MIN ? std::nullopt : std::optional(Instant{head.answered});
    survey.facilityName.assign(name, head.nameSize);
    survey.support = head.support;
    survey.pcr = head.pcr;
    survey.wantsEmergency = head.wantsEmergency;
    survey.inpatients = head.inpatients;
    survey.receivable = head.receivable;
    m_spooled.hash = head.hash;
    m_spooled.packedLines = {name + head.nameSize, head.linesSize};
    return &m_spooled;
}

} // namespace sosdesk
