// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/xlsx_archive.h"

#include <algorithm>
#include <string_view>
#include <zip.h>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr std::string_view zipMark("PK\3\4", 4);
constexpr std::string_view emptyZipMark("PK\5\6", 4);
constexpr std::string_view containerMark("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);

/** What a compound file is: it names its streams in UTF-16. */
ErrorCode kindOfContainer(const QByteArray& bytes)
{
    const QString wanted = u"EncryptedPackage"_s;
    const QByteArray name(reinterpret_cast<const char*>(wanted.utf16()), wanted.size() * 2);
    return bytes.contains(name) ? ErrorCode::EncryptedWorkbook : ErrorCode::OldWorkbook;
}

QString sizeText(qint64 bytes)
{
    return QStringLiteral("%1 MiB").arg(bytes >> 20);
}

} // namespace

Error XlsxPart::error(ErrorCode code, const QString& detail) const
{
    return {code, m_file, 0, m_name, {}, detail};
}

void XlsxPart::Closer::operator()(zip_file* part) const
{
    zip_fclose(part);
}

Result<qint64> XlsxPart::read(char* to, qint64 count)
{
    const zip_int64_t got = zip_fread(m_part.get(), to, static_cast<zip_uint64_t>(count));
    if (got < 0) {
        return fail(error(ErrorCode::DamagedWorkbook, QString::fromUtf8(zip_file_strerror(m_part.get()))));
    }
    m_left -= got;
    if (m_left < 0 || (got == 0 && m_left > 0)) {
        return fail(error(ErrorCode::HostileWorkbook, u"size"_s));
    }
    return got;
}

void XlsxArchive::Closer::operator()(zip* archive) const
{
    zip_discard(archive);
}

bool XlsxArchive::isWorkbook(std::string_view head)
{
    return head.starts_with(zipMark) || head.starts_with(emptyZipMark) || head.starts_with(containerMark);
}

QString XlsxArchive::folded(QString name)
{
    name = name.replace(u'\\', u'/').toCaseFolded();
    while (name.startsWith(u'/')) {
        name.remove(0, 1);
    }
    return name;
}

Result<XlsxArchive> XlsxArchive::open(const QString& path, const QByteArray& bytes)
{
    if (std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())).starts_with(containerMark)) {
        return fail({kindOfContainer(bytes), path});
    }
    XlsxArchive archive;
    archive.m_path = path;
    archive.m_bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(
        archive.m_bytes.constData(), static_cast<zip_uint64_t>(archive.m_bytes.size()), 0, &error);
    zip_t* opened = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    if (opened == nullptr) {
        const QString detail = QString::fromUtf8(zip_error_strerror(&error));
        zip_source_free(source);
        zip_error_fini(&error);
        return fail({ErrorCode::DamagedWorkbook, path, 0, {}, {}, detail});
    }
    zip_error_fini(&error);
    archive.m_archive.reset(opened);
    SOSDESK_TRY(archive.list());
    return archive;
}

Result<void> XlsxArchive::list()
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > mostEntries) {
        return fail({ErrorCode::TooBig, m_path, 0, {}, QString::number(count), QString::number(mostEntries)});
    }
    qint64 total = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        SOSDESK_TRY(add(static_cast<quint64>(i), total));
    }
    return {};
}

Result<void> XlsxArchive::add(quint64 index, qint64& total)
{
    zip_stat_t state;
    zip_stat_init(&state);
    if (zip_stat_index(m_archive.get(), index, 0, &state) != 0 || state.name == nullptr) {
        return fail({ErrorCode::DamagedWorkbook, m_path});
    }
    const QString name = QString::fromUtf8(state.name);
    const QString key = folded(name);
    const auto refuse = [&](ErrorCode code, const QString& detail) {
        return fail({code, m_path, 0, name.left(200), {}, detail});
    };
    if (m_entries.contains(key)) {
        return refuse(ErrorCode::HostileWorkbook, u"duplicate"_s);
    }
    if (state.encryption_method != ZIP_EM_NONE) {
        return refuse(ErrorCode::EncryptedWorkbook, {});
    }
    if (key.endsWith("vbaproject.bin"_L1) || key.startsWith("xl/macrosheets/"_L1)) {
        return refuse(ErrorCode::MacroWorkbook, {});
    }
    if (state.size > static_cast<zip_uint64_t>(largestEntry)) {
        return refuse(ErrorCode::TooBig, sizeText(largestEntry));
    }
    const auto size = static_cast<qint64>(state.size);
    const qint64 packed = std::max<qint64>(1, static_cast<qint64>(std::min<zip_uint64_t>(state.comp_size, 1U << 30)));
    if (size > ratioCounts && size / packed > highestRatio) {
        return refuse(ErrorCode::HostileWorkbook, u"ratio"_s);
    }
    total += size;
    if (total > largestTotal) {
        return refuse(ErrorCode::TooBig, sizeText(largestTotal));
    }
    m_entries.insert(key, {index, size});
    return {};
}

Result<XlsxPart> XlsxArchive::part(const QString& name) const
{
    const auto entry = m_entries.constFind(folded(name));
    if (entry == m_entries.constEnd()) {
        return fail({ErrorCode::DamagedWorkbook, m_path, 0, name});
    }
    XlsxPart part;
    part.m_file = m_path;
    part.m_name = name;
    part.m_left = entry->size;
    part.m_part.reset(zip_fopen_index(m_archive.get(), entry->index, 0));
    if (!part.m_part) {
        return fail(
            {ErrorCode::DamagedWorkbook, m_path, 0, name, {}, QString::fromUtf8(zip_strerror(m_archive.get()))});
    }
    return part;
}

} // namespace sosdesk
