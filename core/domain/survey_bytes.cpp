// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/survey_bytes.h"

#include <xxhash.h>

#include <array>
#include <cstring>

namespace sosdesk {
namespace {

constexpr unsigned hasStock = 1;
constexpr unsigned hasUse = 2;
constexpr unsigned hasPurchase = 4;
constexpr unsigned hasOutlook = 8;

void putNumber(std::uint32_t value, std::string& out)
{
    while (value >= 0x80) {
        out.push_back(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    out.push_back(static_cast<char>(value));
}

/** Takes one number off the front; false when it is cut off or does not fit a quantity. */
bool takeNumber(std::string_view& bytes, std::int32_t& value)
{
    std::uint64_t result = 0;
    for (unsigned shift = 0; shift < 35 && !bytes.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        result |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0) {
            value = static_cast<std::int32_t>(result);
            return result <= INT32_MAX;
        }
    }
    return false;
}

bool takeField(unsigned fields, unsigned bit, std::string_view& bytes, std::int32_t& value)
{
    return (fields & bit) == 0 || takeNumber(bytes, value);
}

} // namespace

void packLines(const Survey& survey, std::string& out)
{
    for (std::size_t i = 0; i < survey.lines.size(); ++i) {
        const SurveyLine& line = survey.lines[i];
        if (line.isEmpty()) {
            continue;
        }
        const unsigned fields = (line.stock >= 0 ? hasStock : 0) | (line.weeklyUse >= 0 ? hasUse : 0)
            | (line.purchase >= 0 ? hasPurchase : 0) | (line.outlook >= 0 ? hasOutlook : 0);
        out.push_back(static_cast<char>((i + 1) << 4 | fields));
        for (const std::int32_t value : {line.stock, line.weeklyUse, line.purchase, std::int32_t{line.outlook}}) {
            if (value >= 0) {
                putNumber(static_cast<std::uint32_t>(value), out);
            }
        }
    }
}

bool unpackLines(std::string_view bytes, Survey& survey)
{
    survey.lines = {};
    while (!bytes.empty()) {
        const auto head = static_cast<unsigned char>(bytes.front());
        const unsigned number = head >> 4;
        const unsigned fields = head & 0x0fU;
        bytes.remove_prefix(1);
        if (number == 0 || fields == 0) {
            return false;
        }
        SurveyLine& line = survey.lines[number - 1];
        std::int32_t outlook = -1;
        if (!takeField(fields, hasStock, bytes, line.stock) || !takeField(fields, hasUse, bytes, line.weeklyUse)
            || !takeField(fields, hasPurchase, bytes, line.purchase) || !takeField(fields, hasOutlook, bytes, outlook)
            || outlook > static_cast<int>(Outlook::Over1Month)) {
            return false;
        }
        line.outlook = static_cast<std::int8_t>(outlook);
    }
    return true;
}

std::array<unsigned char, 16> identityBytesOf(SurveyKind kind, FacilityCode facility, Day day)
{
    struct Key
    {
        std::int64_t kind;
        std::int64_t facility;
        std::int64_t day;
    };
    const Key key{static_cast<std::int64_t>(kind), facility.number, day.number};
    const XXH128_hash_t hash = XXH3_128bits_withSeed(&key, sizeof key, 0x736f736465736bULL);
    std::array<unsigned char, 16> bytes{};
    std::memcpy(bytes.data(), &hash.high64, 8);
    std::memcpy(bytes.data() + 8, &hash.low64, 8);
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | 0x80); // version 8: made by a rule of our own
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80);
    return bytes;
}

QUuid identityOf(SurveyKind kind, FacilityCode facility, Day day)
{
    const std::array<unsigned char, 16> bytes = identityBytesOf(kind, facility, day);
    return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

std::uint64_t contentHash(const Survey& survey, std::string& packed)
{
    packed.clear();
    packLines(survey, packed);
    const std::size_t lines = packed.size();
    for (const std::int32_t value : {static_cast<std::int32_t>(survey.support), static_cast<std::int32_t>(survey.pcr),
             static_cast<std::int32_t>(survey.wantsEmergency), survey.inpatients, survey.receivable}) {
        putNumber(static_cast<std::uint32_t>(value), packed);
    }
    const std::int64_t answered = survey.answered ? survey.answered->micros : INT64_MIN;
    packed.append(reinterpret_cast<const char*>(&answered), sizeof answered);
    packed.append(survey.facilityName);
    const std::uint64_t hash = XXH3_64bits(packed.data(), packed.size());
    packed.resize(lines);
    return hash;
}

} // namespace sosdesk
