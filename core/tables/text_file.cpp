// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/text_file.h"

#include "core/base/sha256.h"
#include "core/tables/byte_check.h"
#include "core/tables/utf16_reader.h"
#include "core/tables/xlsx_sheet.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <functional>

namespace sosdesk {
namespace {

constexpr qint64 windowSize = 128 * 1024;
constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view littleMark = "\xFF\xFE";
constexpr std::string_view bigMark = "\xFE\xFF";

/** Gives every window of the file to @p look, in order, until it says false. */
Result<void> eachWindow(
    const InputFile& file, const std::function<bool(std::string_view)>& look, const std::function<void()>& pause = {})
{
    std::vector<char> window(static_cast<std::size_t>(windowSize));
    for (qint64 offset = 0;;) {
        SOSDESK_TAKE(const qint64 got, file.readAt(offset, window.data(), windowSize));
        if (got == 0 || !look({window.data(), static_cast<std::size_t>(got)})) {
            return {};
        }
        offset += got;
        if (pause) {
            pause();
        }
    }
}

} // namespace

Result<qint64> lineAt(const InputFile& file, qint64 offset)
{
    qint64 line = 1;
    qint64 left = offset;
    char before = 0;
    const auto count = [&](std::string_view window) {
        for (const char byte : window.substr(0, static_cast<std::size_t>(left))) {
            // LF behind CR belongs to the same line end.
            line += byte == '\r' || (byte == '\n' && before != '\r') ? 1 : 0;
            before = byte;
        }
        left -= std::min(left, static_cast<qint64>(window.size()));
        return left > 0;
    };
    SOSDESK_TRY(eachWindow(file, count));
    return line;
}

TextFile::TextFile(InputFile original)
    : m_original(std::move(original))
{
}

Result<TextFile> TextFile::open(const QString& path, const std::function<void()>& pause)
{
    SOSDESK_TAKE(InputFile original, InputFile::open(path));
    char head[8] = {};
    SOSDESK_TAKE(const qint64 got, original.readAt(0, head, sizeof head));
    const std::string_view begins(head, static_cast<std::size_t>(got));
    const std::string_view mark = begins.substr(0, utf8Mark.size());
    TextFile file(std::move(original));
    if (mark == utf8Mark) {
        file.m_encoding = Encoding::Utf8Bom;
        file.m_begin = static_cast<qint64>(utf8Mark.size());
    } else if (mark.starts_with(littleMark)) {
        file.m_encoding = Encoding::Utf16Le;
    } else if (mark.starts_with(bigMark)) {
        file.m_encoding = Encoding::Utf16Be;
    }
    if (got == 0) {
        return fail({ErrorCode::FileEmpty, path});
    }
    if (XlsxArchive::isWorkbook(begins)) {
        SOSDESK_TRY(file.readSheet());
    } else if (file.m_encoding == Encoding::Utf16Le || file.m_encoding == Encoding::Utf16Be) {
        SOSDESK_TRY(file.transcode(file.m_encoding == Encoding::Utf16Be, pause));
    } else {
        SOSDESK_TRY(file.examineBytes(pause));
    }
    SOSDESK_TRY(file.checkUnchanged());
    return file;
}

Result<void> TextFile::refuseAt(ErrorCode code, qint64 offset) const
{
    SOSDESK_TAKE(const qint64 line, lineAt(m_original, offset));
    return fail({code, path(), line});
}

Result<void> TextFile::examineBytes(const std::function<void()>& pause)
{
    Sha256 hash;
    Utf8Check utf8;
    Cp932Check cp932;
    qint64 offset = 0;
    qint64 nulAt = -1;
    const auto look = [&](std::string_view window) {
        if (const void* nul = std::memchr(window.data(), 0, window.size())) {
            nulAt = offset + (static_cast<const char*>(nul) - window.data());
            return false;
        }
        hash.add(QByteArrayView(window.data(), static_cast<qsizetype>(window.size())));
        utf8.add(window);
        cp932.add(window);
        offset += static_cast<qint64>(window.size());
        return !utf8.isBad() || !cp932.isBad();
    };
    SOSDESK_TRY(eachWindow(m_original, look, pause));
    if (nulAt >= 0) {
        return refuseAt(ErrorCode::NulByte, nulAt);
    }
    utf8.finish();
    cp932.finish();
    const bool marked = m_encoding == Encoding::Utf8Bom;
    if (utf8.isBad() && (marked || cp932.isBad())) {
        // Where neither fits, the one that fitted longer is what was meant: its first bad line is the one to name.
        return refuseAt(ErrorCode::BadEncoding, marked ? utf8.badAt() : std::max(utf8.badAt(), cp932.badAt()));
    }
    if (utf8.isBad()) {
        m_encoding = Encoding::Cp932;
    }
    m_sha256 = hash.result();
    return {};
}

Result<void> TextFile::readSheet()
{
    SOSDESK_TAKE(SheetText sheet, textOfWorkbook(m_original));
    m_encoding = Encoding::Xlsx;
    m_text = std::move(sheet.text);
    m_origin = std::move(sheet.origin);
    m_sha256 = sheet.sha256;
    return {};
}

QString TextFile::cellName(qint64 shownLine, int column) const
{
    return m_origin ? sosdesk::cellName(m_origin->sheet(), shownLine, column) : QString();
}

Result<void> TextFile::transcode(bool bigEndian, const std::function<void()>& pause)
{
    SOSDESK_TAKE(InputFile text, InputFile::scratch(path()));
    Sha256 hash;
    Utf16Reader reader(bigEndian);
    std::string utf8;
    bool written = true;
    const auto look = [&](std::string_view window) {
        hash.add(QByteArrayView(window.data(), static_cast<qsizetype>(window.size())));
        utf8.clear();
        reader.add(window, utf8);
        const auto size = static_cast<qint64>(utf8.size());
        written = text.device().write(utf8.data(), size) == size;
        return written && reader.nulLine() == 0;
    };
    SOSDESK_TRY(eachWindow(m_original, look, pause));
    utf8.clear();
    const bool whole = reader.finish(utf8);
    written = written && text.device().write(utf8.data(), static_cast<qint64>(utf8.size())) >= 0;
    if (reader.nulLine() > 0) {
        return fail({ErrorCode::NulByte, path(), reader.nulLine()});
    }
    if (!whole) {
        return fail({ErrorCode::BadEncoding, path(), reader.line()});
    }
    if (!written || !text.device().flush()) {
        return fail({ErrorCode::DiskFull, path(), 0, {}, {}, text.device().errorString()});
    }
    m_sha256 = hash.result();
    m_text = std::move(text);
    return {};
}

} // namespace sosdesk
