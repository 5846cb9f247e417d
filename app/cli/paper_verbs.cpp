// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/entry_text.h"
#include "app/cli/verb.h"
#include "core/desk/paper_replies.h"

#include <array>
#include <utility>

namespace sosdesk::cli {
namespace {

using namespace Qt::StringLiterals;

/** The requests that are meant: those named behind the first word, or the day, or the lane. */
Result<PaperSelection> selectionFrom(const Call& call)
{
    PaperSelection selection;
    selection.requests = call.words.mid(1);
    SOSDESK_TAKE(selection.date, optionalDay(call.parser, u"date"_s));
    if (call.parser.isSet(u"lane"_s)) {
        SOSDESK_TAKE(selection.lane, optionalCode<Lane>(call.parser, u"lane"_s));
    }
    selection.untold = call.parser.isSet(u"untold"_s);
    const int ways = (selection.requests.isEmpty() ? 0 : 1) + (selection.date ? 1 : 0) + (selection.lane ? 1 : 0)
        + (selection.untold ? 1 : 0);
    if (ways > 1) {
        const QString way = selection.untold ? u"--untold"_s : selection.lane ? u"--lane"_s : u"--date"_s;
        return badArgument(way, call.words.join(u' '));
    }
    return selection;
}

Result<QString> outFrom(const Call& call)
{
    const QString out = call.parser.value(u"out"_s);
    return out.isEmpty() ? Result<QString>(badArgument(u"--out"_s, {})) : out;
}

Result<ExportOrder> listFrom(const Call& call)
{
    const QString what = call.words.value(0);
    const QString format = call.parser.value(u"format"_s);
    if (what == u"gmis-entry"_s) {
        return format.isEmpty() ? Result<ExportOrder>({ExportedList::GmisEntry, {}, {}})
                                : badArgument(u"--format"_s, format);
    }
    if (what != u"deliveries"_s || format.isEmpty() || format == u"annex2"_s) {
        return what == u"deliveries"_s ? badArgument(u"--format"_s, format) : badArgument(u"export"_s, what);
    }
    if (format == u"annex2-xlsx"_s || format == u"annex2-csv"_s) {
        return ExportOrder{format == u"annex2-csv"_s ? ExportedList::Annex2Csv : ExportedList::Annex2Xlsx, {}, {}};
    }
    return ExportOrder{ExportedList::Carrier, {}, format};
}

/** `export mail`: --format says which letter, nothing means all. */
Result<Reply> runMail(const Call& call)
{
    MailOrder order;
    const QString format = call.parser.value(u"format"_s);
    order.letter = fromCode<MailLetter>(format);
    if (!format.isEmpty() && !order.letter) {
        return badArgument(u"--format"_s, format);
    }
    SOSDESK_TAKE(order.selection, selectionFrom(call));
    SOSDESK_TAKE(const QString out, outFrom(call));
    return mailReply(call.desk, order, out);
}

void addSelectionOptions(QCommandLineParser& parser)
{
    parser.addOption({u"date"_s, u"処理日 / processing day"_s, u"DATE"_s});
    parser.addOption({u"lane"_s,
        u"clean|call|duplicate|excess|late|changed|done：この区分の全件 / every request of it"_s, u"LANE"_s});
    parser.addOption({u"untold"_s, u"完了して、まだ連絡していないもの / decided and not told yet"_s});
    parser.addOption({u"out"_s, u"書き出すファイル / the file to write"_s, u"FILE"_s});
}

} // namespace

void addPrintOptions(QCommandLineParser& parser)
{
    addSelectionOptions(parser);
    parser.addOption({u"share"_s,
        u"引継書：担当者名、mine（自分）、none（未分担）、省略時は全員分 / hand-over: whose share"_s, u"NAME"_s});
}

Result<Reply> runPrint(const Call& call)
{
    static const std::array forms = {std::pair{u"response-form"_s, PrintedForm::ResponseForm},
        std::pair{u"notice"_s, PrintedForm::Notice}, std::pair{u"sheet"_s, PrintedForm::Sheet},
        std::pair{u"call-sheet"_s, PrintedForm::CallSheet}, std::pair{u"day-report"_s, PrintedForm::DayReport},
        std::pair{u"handover"_s, PrintedForm::Handover}};
    const QString what = call.words.value(0);
    for (const auto& [name, form] : forms) {
        if (name == what) {
            SOSDESK_TAKE(PaperSelection selection, selectionFrom(call));
            selection.share = call.parser.value(u"share"_s);
            if (!selection.share.isEmpty() && form != PrintedForm::Handover) {
                return badArgument(u"--share"_s, selection.share);
            }
            SOSDESK_TAKE(const QString out, outFrom(call));
            return printReply(call.desk, {form, selection}, out);
        }
    }
    return badArgument(u"print"_s, what);
}

void addExportOptions(QCommandLineParser& parser)
{
    addSelectionOptions(parser);
    parser.addOption({u"format"_s,
        u"deliveries: annex2-xlsx|annex2-csv|yamato-b2|sagawa-ehiden3|yupack-r|seino; mail: notice|annex2|sheet"_s,
        u"FORMAT"_s});
    addBookOptions(parser);
    parser.addOption({u"check"_s, u"点検だけで書き出さない / pre-flight only"_s});
}

Result<Reply> runExport(const Call& call)
{
    if (isBookExport(call.words.value(0))) {
        return runBookExport(call);
    }
    if (call.words.value(0) == u"mail"_s) {
        return runMail(call);
    }
    SOSDESK_TAKE(ExportOrder order, listFrom(call));
    SOSDESK_TAKE(order.selection, selectionFrom(call));
    if (call.parser.isSet(u"check"_s)) {
        return checkReply(call.desk, order);
    }
    SOSDESK_TAKE(const QString out, outFrom(call));
    return exportReply(call.desk, order, out);
}

} // namespace sosdesk::cli
