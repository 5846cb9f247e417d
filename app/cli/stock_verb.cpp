// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/entry_text.h"
#include "app/cli/verb.h"
#include "core/desk/stock_replies.h"

namespace sosdesk::cli {
namespace {

using namespace Qt::StringLiterals;

/** Whole pieces, with a minus where the reason has none of its own (返品, 訂正). */
Result<Quantity> signedPieces(const QCommandLineParser& parser)
{
    const QString text = parser.value(u"pieces"_s);
    const bool isNegative = text.startsWith(u'-');
    const std::optional<Quantity> pieces = piecesFrom(isNegative ? text.mid(1) : text);
    return pieces ? Result<Quantity>(isNegative ? -*pieces : *pieces) : badArgument(u"--pieces"_s, text);
}

Result<Reply> runEntry(const Call& call)
{
    const QCommandLineParser& parser = call.parser;
    StockWords words;
    words.lot = parser.value(u"lot"_s);
    words.item = parser.value(u"item"_s);
    words.useBy = parser.value(u"use-by"_s);
    words.place = parser.value(u"place"_s);
    SOSDESK_TAKE(const auto reason, optionalCode<StockReason>(parser, u"reason"_s));
    if (!reason) {
        return badArgument(u"--reason"_s, {});
    }
    words.order.reason = *reason;
    SOSDESK_TAKE(words.order.pieces, signedPieces(parser));
    words.order.note = parser.value(u"note"_s);
    words.order.request = parser.value(u"request"_s);
    return stockEntryReply(call.desk, words);
}

Result<Reply> runShare(const Call& call)
{
    const QCommandLineParser& parser = call.parser;
    ShareWords words;
    words.item = parser.value(u"item"_s);
    words.method = parser.value(u"method"_s);
    words.cap = parser.value(u"cap"_s);
    SOSDESK_TAKE(const auto reserve, optionalQuantity(parser, u"reserve"_s));
    SOSDESK_TAKE(const auto floor, optionalQuantity(parser, u"floor"_s));
    words.reserve = reserve.value_or(0);
    words.floor = floor.value_or(0);
    words.accept = parser.isSet(u"accept"_s);
    return stockShareReply(call.desk, words);
}

} // namespace

void addStockOptions(QCommandLineParser& parser)
{
    const auto option = [&](const char* name, const char* what, const char* value) {
        parser.addOption({QString::fromLatin1(name), QString::fromUtf8(what), QString::fromLatin1(value)});
    };
    option("lot", "ロットのID、または番号 / the id of a lot, or its number", "LOT");
    option("item", "品目（新しいロット、台帳の絞り込み） / item of a new lot, or of the ledger", "ITEM");
    option("use-by", "新しいロットの使用期限 / use-by date of a new lot", "DATE");
    option("place", "新しいロットの保管場所 / where a new lot is kept", "PLACE");
    option("reason", "received|issued|counted|damaged|expired|returned|corrected", "REASON");
    option("pieces", "枚数（counted は現在の枚数） / pieces; for counted what is there", "N");
    option("note", "理由・メモ（corrected では必須） / note, needed for corrected", "TEXT");
    option("request", "どの要請のためか / for which request", "REQUEST");
    option("method", "equal_cover|by_need|by_tier", "METHOD");
    option("cap", "asked|suggested", "CAP");
    option("reserve", "配分せずに残す枚数 / pieces kept back", "N");
    option("floor", "各医療機関への最低枚数 / least pieces for everybody", "N");
    parser.addOption({u"accept"_s, u"配分を下書きに書き込む / write the shares into drafts"_s});
}

Result<Reply> runStock(const Call& call)
{
    const QString what = call.words.value(0);
    if (call.words.isEmpty()) {
        return stockReply(call.desk);
    }
    if (what == u"issue"_s && call.words.size() == 2) {
        return stockIssueReply(call.desk, call.words[1]);
    }
    if (call.words.size() == 1 && what == u"share"_s) {
        return runShare(call);
    }
    if (call.words.size() == 1 && what == u"ledger"_s) {
        return stockLedgerReply(call.desk, call.parser.value(u"item"_s));
    }
    return call.words.size() == 1 && what == u"entry"_s ? runEntry(call)
                                                        : badArgument(u"stock"_s, call.words.join(u' '));
}

} // namespace sosdesk::cli
