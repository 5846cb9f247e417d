// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/file_identity.h"

#include <QDir>

#include <algorithm>
#include <io.h>
#include <windows.h>

namespace sosdesk {
namespace {

qint64 joined(DWORD high, DWORD low)
{
    return static_cast<qint64>(quint64{high} << 32 | low);
}

} // namespace

FileIdentity fileIdentity(const QString& path)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    constexpr DWORD everybody = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    // Attributes alone: that is allowed however others hold the file.
    const HANDLE file = ::CreateFileW(
        name.c_str(), FILE_READ_ATTRIBUTES, everybody, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        return {};
    }
    BY_HANDLE_FILE_INFORMATION state{};
    const bool known = ::GetFileInformationByHandle(file, &state) != 0;
    (void)::CloseHandle(file);
    return known ? FileIdentity{joined(state.nFileSizeHigh, state.nFileSizeLow),
               joined(state.ftLastWriteTime.dwHighDateTime, state.ftLastWriteTime.dwLowDateTime),
               joined(state.nFileIndexHigh, state.nFileIndexLow), qint64{state.dwVolumeSerialNumber}}
                 : FileIdentity{};
}

qint64 readFrom(int file, qint64 offset, char* to, qint64 count)
{
    constexpr qint64 most = 1 << 30;
    OVERLAPPED from{};
    from.Offset = static_cast<DWORD>(offset & 0xFFFF'FFFF);
    from.OffsetHigh = static_cast<DWORD>(offset >> 32);
    DWORD got = 0;
    const auto wanted = static_cast<DWORD>(std::min(count, most));
    if (::ReadFile(reinterpret_cast<HANDLE>(::_get_osfhandle(file)), to, wanted, &got, &from) != 0) {
        return got;
    }
    return ::GetLastError() == ERROR_HANDLE_EOF ? 0 : -1;
}

} // namespace sosdesk
