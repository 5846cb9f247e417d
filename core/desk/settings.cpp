// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/settings.h"

#include "core/desk/office.h"
#include "core/desk/watch.h"
#include "core/documents/mail_draft.h"
#include "core/hub/hub_url.h"
#include "core/store/setting_store.h"

#include <QRegularExpression>

#include <array>

namespace sosdesk {
namespace {

struct Key
{
    const char* name;
    const char* standard; ///< value while nothing was set
    const char* pattern;  ///< what a value must look like, whole
};

constexpr std::array keys = {
    Key{"prefecture", "", "|0[1-9]|[1-3][0-9]|4[0-7]"},
    Key{"office", "", "[^\\p{Cc}\\p{Cf}]{0,200}"},
    Key{"sender", "", "[^\\p{Cc}\\p{Cf}]{0,200}"},
    Key{"recipients", "sos-busshi@mhlw.go.jp", "[^\\p{Cc}\\p{Cf}]{0,1000}"}, // addresses
    Key{"mail_from", "", "[^\\p{Cc}\\p{Cf}]{0,254}"},                        // one address, or none
    Key{"sender_postal_code", "", "[0-9〒－-]{0,10}"},
    Key{"sender_address", "", "[^\\p{Cc}\\p{Cf}]{0,200}"},
    Key{"sender_building", "", "[^\\p{Cc}\\p{Cf}]{0,100}"},
    Key{"sender_phone", "", "[0-9()（）－-]{0,20}"},
    Key{"goods_name", "医療用物資", "[^\\p{Cc}\\p{Cf}]{1,25}"},
    Key{"delivery_means", "designated_carrier", "designated_carrier|own_arrangement|handover"},
    Key{"yamato_customer_code", "", "[0-9]{0,12}"},
    Key{"yamato_fare_number", "", "[0-9]{0,2}"},
    Key{"sagawa_customer_code", "", "[0-9]{0,12}"},
    Key{"seino_shipper_code", "", "[0-9A-Za-z]{0,11}"},
    Key{"watched_folders", "", "[^\\p{Cc}]{0,4000}"},
    Key{"approval_boxes", "決裁,確認者,起案者", "[^\\p{Cc}\\p{Cf}]{0,200}"},
    Key{"document_number", "", "[^\\p{Cc}\\p{Cf}]{0,200}"},
    Key{"contact", "", "[^\\p{Cc}\\p{Cf}]{0,400}"},
    Key{"reservation_days", "14", "[0-9]{1,3}"},
    Key{"expiring_days", "90", "[0-9]{1,4}"},       // so many days before its date a lot is said to expire
    Key{"hub_url", "", "[^\\p{Cc}\\p{Cf}]{0,500}"}, // HubUrl: without a password
    Key{"batch_sample_percent", "10", "[1-9][0-9]?|100"},
};

const Key* find(const QString& name)
{
    for (const Key& key : keys) {
        if (name == QLatin1StringView(key.name)) {
            return &key;
        }
    }
    return nullptr;
}

/** What goes into the head of a mail must be addresses and nothing else: of `mail_from` at most one. */
bool areMailAddresses(const QString& key, const QString& value)
{
    const bool isSender = key == QStringLiteral("mail_from");
    if (!isSender && key != QStringLiteral("recipients")) {
        return true;
    }
    const std::optional<QStringList> addresses = mailAddressesIn(value);
    return addresses && (!isSender || addresses->size() <= 1);
}

/** A URL with a password inside would put it into the journal. */
bool isHubUrl(const QString& key, const QString& value)
{
    return key != QStringLiteral("hub_url") || value.isEmpty() || HubUrl::parse(value).has_value();
}

} // namespace

bool fitsSetting(const QString& key, const QString& value)
{
    const Key* known = find(key);
    return known != nullptr && (key != QStringLiteral("watched_folders") || areFolders(value))
        && areMailAddresses(key, value) && isHubUrl(key, value)
        && QRegularExpression(QRegularExpression::anchoredPattern(QString::fromUtf8(known->pattern)))
               .match(value)
               .hasMatch();
}

Result<QString> setting(Office& office, const QString& key)
{
    const Key* known = find(key);
    if (known == nullptr) {
        return fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("settings"), key});
    }
    SOSDESK_TAKE(const std::optional<QString> stored, SettingStore(office.database()).get(key));
    return stored ? *stored : QString::fromUtf8(known->standard);
}

Result<std::map<QString, QString>> settings(Office& office)
{
    SOSDESK_TAKE(auto values, SettingStore(office.database()).all());
    for (const Key& key : keys) {
        values.try_emplace(QString::fromLatin1(key.name), QString::fromUtf8(key.standard));
    }
    return values;
}

Result<OperationId> setSetting(Office& office, const QString& key, const QString& value)
{
    SOSDESK_TAKE(const QString before, setting(office, key));
    if (!fitsSetting(key, value)) {
        return fail({ErrorCode::BadArgument, {}, 0, key, key == QStringLiteral("hub_url") ? QString() : value});
    }
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("settings")));
    SOSDESK_TRY(SettingStore(office.database()).set(*work, key, value));
    SOSDESK_TRY(work->journal({QStringLiteral("settings"), key, {{key, before}}, {{key, value}}}));
    SOSDESK_TRY(work->commit());
    return work->id();
}

} // namespace sosdesk
