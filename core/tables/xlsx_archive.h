// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>

#include <memory>

struct zip;
struct zip_file;

namespace sosdesk {

/** One part of a workbook on its way out of the archive, in pieces. */
class XlsxPart
{
public:
    /** Fills @p to with up to @p count bytes; 0 at the end. DamagedWorkbook; HostileWorkbook for a part that is larger
     *  than the archive says. */
    [[nodiscard]] Result<qint64> read(char* to, qint64 count);
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] Error error(ErrorCode code, const QString& detail = {}) const;

private:
    friend class XlsxArchive;
    struct Closer
    {
        void operator()(zip_file* part) const;
    };

    QString m_file;
    QString m_name;
    qint64 m_left = 0; ///< of the size that the archive states
    std::unique_ptr<zip_file, Closer> m_part;
};

/** The parts of a workbook file, which lies in memory whole; sizes are checked before anything is unpacked (PROMISES
 *  P15), and nothing is ever unpacked to the disk.
 *
 *  Names are compared as spreadsheets do: any case, \ for /. Stored entries, data descriptors and parts that a
 *  sanitiser dropped or put elsewhere are as good as any.
 */
class XlsxArchive
{
public:
    static constexpr qint64 largestFile = 20LL << 20;
    static constexpr qint64 mostEntries = 512;
    static constexpr qint64 largestEntry = 64LL << 20;
    static constexpr qint64 largestTotal = 128LL << 20;
    static constexpr qint64 highestRatio = 100;
    static constexpr qint64 ratioCounts = 1LL << 20; ///< from this size on

    /** True for what begins as a zip archive, or as the older container of .xls and of encrypted workbooks. */
    [[nodiscard]] static bool isWorkbook(std::string_view head);

    /** EncryptedWorkbook, OldWorkbook, MacroWorkbook, DamagedWorkbook; TooBig and HostileWorkbook name the part. */
    [[nodiscard]] static Result<XlsxArchive> open(const QString& path, const QByteArray& bytes);

    [[nodiscard]] bool has(const QString& part) const { return m_entries.contains(folded(part)); }
    /** DamagedWorkbook when it is not there. */
    [[nodiscard]] Result<XlsxPart> part(const QString& name) const;
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    struct Closer
    {
        void operator()(zip* archive) const;
    };
    struct Entry
    {
        quint64 index = 0;
        qint64 size = 0;
    };
    XlsxArchive() = default;
    [[nodiscard]] static QString folded(QString name);
    [[nodiscard]] Result<void> list();
    [[nodiscard]] Result<void> add(quint64 index, qint64& total);

    QString m_path;
    QByteArray m_bytes; ///< what m_archive reads from
    std::unique_ptr<zip, Closer> m_archive;
    QHash<QString, Entry> m_entries; ///< by folded name
};

} // namespace sosdesk
