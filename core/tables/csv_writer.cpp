// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/csv_writer.h"

#include "core/base/atomic_write.h"
#include "core/tables/cp932.h"
#include "core/tables/inert.h"

#include <QIODevice>

#include <optional>

namespace sosdesk {
namespace {

constexpr qsizetype blockSize = 256 * 1024;

bool needsQuotes(QStringView field)
{
    for (const QChar character : field) {
        if (character == u',' || character == u'"' || character == u'\n' || character == u'\r') {
            return true;
        }
    }
    return false;
}

QString quoted(QString field)
{
    return u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

CsvWriter::CsvWriter(QIODevice& device, CsvStyle style)
    : m_device(device)
    , m_style(std::move(style))
{
    Q_ASSERT(m_style.encoding != Encoding::Utf16Le && m_style.encoding != Encoding::Utf16Be);
    if (m_style.encoding == Encoding::Utf8Bom) {
        m_block = QByteArrayLiteral("\xEF\xBB\xBF");
    }
}

QString CsvWriter::encode(QStringView text)
{
    if (m_style.encoding == Encoding::Cp932) {
        return Cp932::table().append(text, m_block);
    }
    m_block += text.toUtf8();
    return {};
}

Result<void> CsvWriter::row(const QStringList& fields)
{
    ++m_rows;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QString field = fields[i];
        if (m_style.inert && !m_style.numbers.contains(i)) {
            field = QString::fromStdString(madeInert(field.toStdString()));
        }
        // A row of one empty field would read as a blank line.
        const bool blankRow = fields.size() == 1 && field.isEmpty();
        if (m_style.quoteAll || blankRow || needsQuotes(field)) {
            field = quoted(std::move(field));
        }
        if (i > 0) {
            m_block += ',';
        }
        const QString homeless = encode(field);
        if (!homeless.isEmpty()) {
            return fail({ErrorCode::BadEncoding, {}, m_rows, QString::number(i + 1), homeless});
        }
    }
    m_block += m_style.lineEnd == LineEnd::CrLf ? "\r\n" : "\n";
    return m_block.size() < blockSize ? Result<void>() : finish();
}

Result<void> CsvWriter::finish()
{
    if (m_device.write(m_block) != m_block.size()) {
        return fail({ErrorCode::IoFailed, {}, 0, {}, {}, m_device.errorString()});
    }
    m_block.clear();
    return {};
}

Result<void> writeCsv(
    const QString& path, const CsvStyle& style, const std::function<Result<void>(CsvWriter&)>& produce)
{
    std::optional<Error> cause;
    const Result<void> written = atomicWrite(path, [&](QIODevice& device) {
        CsvWriter writer(device, style);
        Result<void> produced = produce(writer);
        if (produced) {
            produced = writer.finish();
        }
        if (!produced) {
            cause = std::move(produced).error();
        }
        return !cause;
    });
    // A device that takes no more is better known to atomicWrite(), which tells a full disk from a broken one.
    if (cause && cause->code != ErrorCode::IoFailed) {
        cause->file = cause->file.isEmpty() ? path : cause->file;
        return fail(*std::move(cause));
    }
    return written;
}

} // namespace sosdesk
