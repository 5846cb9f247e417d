// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/code_text.h"

#include "core/wording/labels.h"

#include <QCoreApplication>

#include <array>

namespace sosdesk::wording {
namespace {

template <typename Code>
QString labelOf(const QString& code)
{
    const std::optional<Code> value = fromCode<Code>(code);
    return value ? label(*value) : code;
}

struct Reader
{
    QLatin1StringView key;
    QString (*read)(const QString& code);
};

constexpr std::array readers = {
    Reader{QLatin1StringView("outlook"), labelOf<Outlook>},
    Reader{QLatin1StringView("qualifying"), labelOf<Outlook>},
    Reader{QLatin1StringView("agreements"), labelOf<Agreement>},
    Reader{QLatin1StringView("designations"), labelOf<Designation>},
    Reader{QLatin1StringView("circumstances"), labelOf<Circumstances>},
    Reader{QLatin1StringView("means"), labelOf<Means>},
    Reader{QLatin1StringView("kind"), labelOf<DistributionKind>},
    Reader{QLatin1StringView("state"), labelOf<DistributionState>},
    Reader{QLatin1StringView("status"), labelOf<RequestStatus>},
    Reader{QLatin1StringView("check"), labelOf<CheckId>},
};

/** Words that are codes of the review only. */
struct Word
{
    QLatin1StringView key;
    QLatin1StringView code;
    const char* text;
};

constexpr std::array words = {
    Word{QLatin1StringView("answer"), QLatin1StringView("inpatients"), QT_TRANSLATE_NOOP("wording", "入院中")},
    Word{QLatin1StringView("answer"), QLatin1StringView("receivable"), QT_TRANSLATE_NOOP("wording", "受入可能数")},
    Word{QLatin1StringView("answer"), QLatin1StringView("support"), QT_TRANSLATE_NOOP("wording", "後方支援医療機関")},
    Word{QLatin1StringView("answer"), QLatin1StringView("pcr"), QT_TRANSLATE_NOOP("wording", "PCR検査 可能")},
    Word{QLatin1StringView("missing"), QLatin1StringView("daily"), QT_TRANSLATE_NOOP("wording", "日次調査")},
    Word{QLatin1StringView("missing"), QLatin1StringView("weekly"), QT_TRANSLATE_NOOP("wording", "週次調査")},
    Word{QLatin1StringView("by"), QLatin1StringView("state"), QT_TRANSLATE_NOOP("wording", "国")},
    Word{QLatin1StringView("by"), QLatin1StringView("prefecture"), QT_TRANSLATE_NOOP("wording", "都道府県")},
    Word{QLatin1StringView("latestBy"), QLatin1StringView("state"), QT_TRANSLATE_NOOP("wording", "国")},
    Word{QLatin1StringView("latestBy"), QLatin1StringView("prefecture"), QT_TRANSLATE_NOOP("wording", "都道府県")},
    Word{QLatin1StringView("promise"), QLatin1StringView("promised"), QT_TRANSLATE_NOOP("wording", "決定済")},
    Word{QLatin1StringView("match"), QLatin1StringView("same_name_address"),
        QT_TRANSLATE_NOOP("wording", "名称と住所が一致")},
    Word{QLatin1StringView("match"), QLatin1StringView("same_name_phone"),
        QT_TRANSLATE_NOOP("wording", "名称と電話番号が一致")},
};

} // namespace

QString codeText(const QString& key, const QString& code)
{
    for (const Reader& reader : readers) {
        if (reader.key == key) {
            return reader.read(code);
        }
    }
    for (const Word& word : words) {
        if (word.key == key && word.code == code) {
            return QCoreApplication::translate("wording", word.text);
        }
    }
    return code;
}

} // namespace sosdesk::wording
