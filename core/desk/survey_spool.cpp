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
// Half of what a million answers take; an import must stay well below 200 MB.
constexpr std::size_t frontSize = 56 * 1024 * 1024;
// One day's answers of a whole prefecture fit the cache, so that they may be read in any order.
constexpr std::int64_t blockSize = 8 * 1024;
constexpr std::int64_t blockSlots = 512;

/** What stands in front of the name and the lines of every answer. Never leaves this process. */
struct Head
{
    SurveyFingerprint print;
    std::int64_t answered; ///< INT64_MIN for none
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
    , m_blocks(static_cast<std::size_t>(blockSize * blockSlots))
    , m_blockHeld(static_cast<std::size_t>(blockSlots), -1)
{
    m_front.reserve(frontSize); // untouched pages cost nothing
}

Result<SurveySpool> SurveySpool::open(const QString& file)
{
    SOSDESK_TAKE(InputFile scratch, InputFile::scratch(file));
    return SurveySpool(std::move(scratch));
}

Result<std::int64_t> SurveySpool::append(
    const Survey& survey, const SurveyFingerprint& print, std::string_view packedLines)
{
    const Head head{print, survey.answered ? survey.answered->micros : INT64_MIN, survey.inpatients, survey.receivable,
        static_cast<std::uint32_t>(survey.facilityName.size()), static_cast<std::uint16_t>(packedLines.size()),
        survey.support, survey.pcr, survey.wantsEmergency};
    const std::int64_t place = m_size;
    const auto put = [&](auto& to) {
        const auto* const bytes = reinterpret_cast<const char*>(&head);
        to.insert(to.end(), bytes, bytes + sizeof head);
        to.insert(to.end(), survey.facilityName.begin(), survey.facilityName.end());
        to.insert(to.end(), packedLines.begin(), packedLines.end());
    };
    const std::size_t size = sizeof head + survey.facilityName.size() + packedLines.size();
    m_size += static_cast<std::int64_t>(size);
    if (m_waiting.empty() && m_fileSize == 0 && m_front.size() + size <= frontSize) {
        put(m_front);
        return place;
    }
    put(m_waiting);
    return m_waiting.size() < writeSize ? Result<std::int64_t>(place) : finish().map([place] { return place; });
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
    m_fileSize += size;
    m_waiting.clear();
    return {};
}

Result<const char*> SurveySpool::bytesAt(std::int64_t place, std::size_t count)
{
    if (static_cast<std::size_t>(place) < m_front.size()) {
        return m_front.data() + place; // no answer stands half in memory
    }
    place -= static_cast<std::int64_t>(m_front.size());
    m_gathered.clear();
    while (true) {
        const std::int64_t block = place / blockSize;
        const auto slot = static_cast<std::size_t>(block % blockSlots);
        char* const held = m_blocks.data() + slot * blockSize;
        if (m_blockHeld[slot] != block) {
            SOSDESK_TAKE(const qint64 got, m_file.readAt(block * blockSize, held, blockSize));
            std::fill(held + got, held + blockSize, '\0');
            m_blockHeld[slot] = block;
        }
        const auto from = static_cast<std::size_t>(place % blockSize);
        const std::size_t there = std::min(count, blockSize - from);
        if (m_gathered.empty() && there == count) {
            return held + from;
        }
        m_gathered.append(held + from, there);
        if (there == count) {
            return m_gathered.data();
        }
        place += static_cast<std::int64_t>(there);
        count -= there;
    }
}

Result<const SurveySpool::Spooled*> SurveySpool::read(std::int64_t place)
{
    Head head{};
    SOSDESK_TAKE(const char* const bytes, bytesAt(place, sizeof head));
    std::memcpy(&head, bytes, sizeof head);
    const std::size_t size = sizeof head + head.nameSize + head.linesSize;
    SOSDESK_TAKE(const char* const whole, bytesAt(place, size));
    const char* const name = whole + sizeof head;
    Survey& survey = m_spooled.survey;
    survey.facility = facilityOfKey(head.print.key);
    survey.day = dayOfKey(head.print.key);
    survey.answered = head.answered == INT64_MIN ? std::nullopt : std::optional(Instant{head.answered});
    survey.facilityName.assign(name, head.nameSize);
    survey.support = head.support;
    survey.pcr = head.pcr;
    survey.wantsEmergency = head.wantsEmergency;
    survey.inpatients = head.inpatients;
    survey.receivable = head.receivable;
    m_spooled.print = head.print;
    m_spooled.packedLines = {name + head.nameSize, head.linesSize};
    return &m_spooled;
}

} // namespace sosdesk
