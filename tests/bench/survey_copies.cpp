// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/survey_copies.h"

#include "core/tables/cp932.h"
#include "core/tables/csv_reader.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <memory>

namespace sosdesk::bench {
namespace {

constexpr qint64 changedEvery = 100;
/** Optional columns that the plain form goes without. */
constexpr std::array<std::string_view, 2> leftOut{"後方支援医療機関", "PCR検査実施の可否"};
/** The column whose figure changes. */
constexpr std::string_view changing = "サージカルマスク_在庫量";

struct Form
{
    const char* name;
    bool quoteAll;
    bool cp932;
    bool changed;
};

/** Characters that the code page has no place for (𠮷) as 〓, as Windows programs of the country show them. */
QByteArray asCp932(QString text)
{
    for (;;) {
        QByteArray bytes;
        const QString stranger = Cp932::table().append(text, bytes);
        if (stranger.isEmpty()) {
            return bytes;
        }
        text.replace(stranger, QStringLiteral("〓"));
    }
}

constexpr std::array forms{Form{"quoted-utf8", true, false, false}, Form{"quoted-cp932", true, true, false},
    Form{"quoted-changed", true, false, true}, Form{"plain-utf8", false, false, false},
    Form{"plain-cp932", false, true, false}, Form{"plain-changed", false, false, true}};

/** One of the copies while it is written. */
class Copy
{
public:
    Copy(const Form& form, const QString& folder)
        : m_form(form)
        , m_file(folder + u'/' + QString::fromLatin1(form.name) + QStringLiteral(".csv"))
    {
        m_good = m_file.open(QIODevice::WriteOnly);
    }

    void header(const std::vector<std::string_view>& names)
    {
        for (std::size_t column = 0; column < names.size(); ++column) {
            const bool dropped = std::find(leftOut.begin(), leftOut.end(), names[column]) != leftOut.end();
            if (m_form.quoteAll || !dropped) {
                m_columns.push_back(column);
            }
            m_changing = names[column] == changing ? column : m_changing;
        }
        row(names, 0);
    }

    /** @p number counts from 1; 0 is the header. */
    void row(const std::vector<std::string_view>& fields, qint64 number)
    {
        m_line.clear();
        for (const std::size_t column : m_columns) {
            const bool changes = m_form.changed && number % changedEvery == 0 && number > 0 && column == m_changing;
            m_line += m_line.isEmpty() ? "" : ",";
            append(changes ? another(fields[column])
                           : QByteArray(fields[column].data(), qsizetype(fields[column].size())));
        }
        m_line += '\n';
        if (m_form.cp932) {
            m_line = asCp932(QString::fromUtf8(m_line));
        }
        m_good = m_good && m_file.write(m_line) == m_line.size();
    }

    Result<void> finish()
    {
        m_good = m_good && m_file.flush();
        return m_good ? Result<void>()
                      : fail({ErrorCode::IoFailed, m_file.fileName(), 0, {}, {}, m_file.errorString()});
    }

private:
    static QByteArray another(std::string_view figure)
    {
        return QByteArray::number(QByteArray(figure.data(), qsizetype(figure.size())).toLongLong() + 1);
    }

    void append(QByteArray field)
    {
        const bool needed = field.contains(',') || field.contains('"') || field.contains('\n') || field.contains('\r');
        m_line += m_form.quoteAll || needed ? '"' + field.replace('"', "\"\"") + '"' : field;
    }

    const Form& m_form;
    QFile m_file;
    QByteArray m_line;
    std::vector<std::size_t> m_columns;
    std::size_t m_changing = 0;
    bool m_good = false;
};

} // namespace

Result<void> writeSurveyCopies(const QString& drill, qint64 rows, const QString& folder)
{
    SOSDESK_TAKE(const TextFile file, TextFile::open(drill));
    std::vector<std::unique_ptr<Copy>> copies;
    for (const Form& form : forms) {
        copies.push_back(std::make_unique<Copy>(form, folder));
    }
    CsvReader reader(file);
    CsvRecord record;
    for (qint64 number = 0; number <= rows; ++number) {
        SOSDESK_TAKE(const bool more, reader.next(record));
        if (!more || record.isBlank()) {
            return fail({ErrorCode::CutOff, drill, number});
        }
        for (const auto& copy : copies) {
            number == 0 ? copy->header(record.fields) : copy->row(record.fields, number);
        }
    }
    for (const auto& copy : copies) {
        SOSDESK_TRY(copy->finish());
    }
    return {};
}

} // namespace sosdesk::bench
