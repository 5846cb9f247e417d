// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/entry_text.h"
#include "app/cli/verb.h"
#include "core/desk/delivery_replies.h"

namespace sosdesk::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr int usualDays = 31;

std::optional<QString> optionalText(const QCommandLineParser& parser, const QString& name)
{
    return parser.isSet(name) ? std::optional(parser.value(name)) : std::nullopt;
}

Result<DeliverySide> sideFrom(const QCommandLineParser& parser)
{
    SOSDESK_TAKE(const auto side, optionalCode<DeliverySide>(parser, u"side"_s));
    return side.value_or(DeliverySide::Prefecture);
}

Result<std::optional<int>> countFrom(const QCommandLineParser& parser, const QString& name)
{
    if (!parser.isSet(name)) {
        return std::optional<int>();
    }
    bool isNumber = false;
    const int count = parser.value(name).toInt(&isNumber);
    return isNumber && count >= 0 ? Result<std::optional<int>>(count) : badArgument(u"--"_s + name, parser.value(name));
}

Result<Reply> runSet(const Call& call)
{
    const QCommandLineParser& parser = call.parser;
    DeliveryChange change;
    SOSDESK_TAKE(const DeliverySide side, sideFrom(parser));
    SOSDESK_TAKE(change.means, optionalCode<DeliveryMeans>(parser, u"means"_s));
    SOSDESK_TAKE(change.shipDay, optionalDay(parser, u"ship-day"_s));
    SOSDESK_TAKE(change.shippedDay, optionalDay(parser, u"shipped"_s));
    SOSDESK_TAKE(change.state, optionalCode<DeliveryState>(parser, u"state"_s));
    SOSDESK_TAKE(change.parcels, countFrom(parser, u"parcels"_s));
    change.slip = optionalText(parser, u"slip"_s);
    change.remarks = optionalText(parser, u"remarks"_s);
    change.joined = optionalText(parser, u"join"_s);
    if (change.joined == u"none"_s) {
        change.joined = QString();
    }
    return deliveryReply(call.desk, call.words[1], side, change);
}

Result<Reply> runLabel(const Call& call)
{
    const QCommandLineParser& parser = call.parser;
    LabelWords words;
    words.facility = call.words[1];
    words.name = optionalText(parser, u"name"_s);
    words.department = optionalText(parser, u"department"_s);
    words.address = optionalText(parser, u"address"_s);
    words.building = optionalText(parser, u"building"_s);
    words.postalCode = optionalText(parser, u"postal-code"_s);
    words.phone = optionalText(parser, u"phone"_s);
    words.remove = parser.isSet(u"remove"_s);
    return labelReply(call.desk, words);
}

Result<Reply> runCharacter(const Call& call)
{
    const auto replacement = optionalText(call.parser, u"with"_s);
    if (!replacement && !call.parser.isSet(u"remove"_s)) {
        return badArgument(u"--with"_s, {});
    }
    return characterReply(call.desk, call.words[1], replacement);
}

} // namespace

void addDeliveryOptions(QCommandLineParser& parser)
{
    const auto option = [&](const char* name, const char* what, const char* value) {
        parser.addOption({QString::fromLatin1(name), QString::fromUtf8(what), QString::fromLatin1(value)});
    };
    option("days", "何日前の決定から表示するか / how many days back", "N");
    option("side", "prefecture|state", "SIDE");
    option("means", "designated_carrier|own_arrangement|handover", "MEANS");
    option("state", "planned|listed|handed_over|shipped|told", "STATE");
    option("ship-day", "発送予定日 / when it is to be shipped", "DATE");
    option("shipped", "発送日 / when it was shipped", "DATE");
    option("parcels", "個口数。0で自動 / parcels; 0: by the pack sizes", "N");
    option("slip", "伝票番号を追加 / adds a tracking number", "NUMBER");
    option("join", "この要請の荷物に同梱。none でやめる / goes in the parcels of that request", "REQUEST");
    option("remarks", "備考 / remarks", "TEXT");
    option("name", "宛名ラベルの施設名 / name on the label", "TEXT");
    option("department", "宛名ラベルの法人名・部門 / corporation or department on it", "TEXT");
    option("address", "宛名ラベルの住所 / address on it", "TEXT");
    option("building", "宛名ラベルの建物名 / building on it", "TEXT");
    option("postal-code", "宛名ラベルの郵便番号 / postal code on it", "TEXT");
    option("phone", "宛名ラベルの電話番号 / phone number on it", "TEXT");
    option("with", "代わりに書く文字 / what to write instead of the character", "TEXT");
    parser.addOption({u"remove"_s, u"ラベル・置き換えを取り消す / takes a label or a character back"_s});
}

Result<Reply> runDelivery(const Call& call)
{
    const QString what = call.words.value(0, u"list"_s);
    if (what == u"list"_s && call.words.size() <= 1) {
        SOSDESK_TAKE(const auto days, countFrom(call.parser, u"days"_s));
        return deliveriesReply(call.desk, days.value_or(usualDays));
    }
    if (what == u"characters"_s && call.words.size() == 1) {
        return charactersReply(call.desk);
    }
    if (call.words.size() == 2) {
        if (what == u"set"_s) {
            return runSet(call);
        }
        if (what == u"undo"_s) {
            SOSDESK_TAKE(const DeliverySide side, sideFrom(call.parser));
            return deliveryUndoReply(call.desk, call.words[1], side);
        }
        if (what == u"label"_s) {
            return runLabel(call);
        }
        if (what == u"characters"_s) {
            return runCharacter(call);
        }
    }
    return badArgument(u"delivery"_s, call.words.join(u' '));
}

} // namespace sosdesk::cli
