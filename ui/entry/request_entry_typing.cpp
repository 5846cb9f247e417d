// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/keep_typing.h"
#include "ui/entry/entry_merge.h"
#include "ui/entry/facility_field.h"
#include "ui/entry/item_entry_grid.h"
#include "ui/entry/request_entry_form.h"
#include "ui/shared/asking.h"
#include "ui/shared/choice.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/quantity_field.h"
#include "ui/shared/shown_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>

#include <algorithm>

// What is typed and not stored, kept for the next start.

namespace sosdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/** Code and name are of one place. */
void joinPlace(const QJsonObject& was, const QJsonObject& typed, QJsonObject& fields)
{
    if (typed.value(u"facility"_s) != was.value(u"facility"_s) || typed.value(u"code"_s) != was.value(u"code"_s)) {
        fields[u"facility"_s] = typed.value(u"facility"_s);
        fields[u"code"_s] = typed.value(u"code"_s);
    }
}

} // namespace

QJsonObject RequestEntryForm::typed() const
{
    const QJsonObject now = m_fields.json();
    if (!m_edited || now == m_was) {
        return {};
    }
    return m_base.number.isEmpty()
        ? now
        : QJsonObject{{u"version"_s, m_base.version.value_or(0)}, {u"was"_s, m_was}, {u"typed"_s, now}};
}

void RequestEntryForm::keep()
{
    m_keeping.stop();
    put(m_base.number, typed());
}

void RequestEntryForm::put(const QString& number, const QJsonObject& typed)
{
    const auto known = m_kept.find(number);
    if (known == m_kept.end() ? typed.isEmpty() : known->second == typed) {
        return;
    }
    if (typed.isEmpty()) {
        m_kept.erase(known);
    } else {
        m_kept.insert_or_assign(number, typed);
    }
    m_asking.ask(
        Turn::Write,
        [channel = m_channel, number, typed](Desk& desk) {
            return number.isEmpty() ? keepForm(desk.office(), channel, typed)
                                    : keepCorrection(desk.office(), number, typed);
        },
        [this](const Result<void>& kept) {
            if (!kept) {
                Q_EMIT failed(kept.error());
            }
        });
}

void RequestEntryForm::load()
{
    struct Kept
    {
        QJsonObject form{};
        std::vector<Typing> typings{};
    };
    m_asking.ask(
        Turn::Read,
        [channel = m_channel](Desk& desk) -> Result<Kept> {
            SOSDESK_TAKE(QJsonObject form, keptForm(desk.office(), channel));
            SOSDESK_TAKE(std::vector<Typing> typings, keptTypings(desk.office()));
            return Kept{std::move(form), std::move(typings)};
        },
        [this](const Result<Kept>& kept) {
            if (!kept) {
                Q_EMIT failed(kept.error());
                return;
            }
            if (!kept->form.isEmpty()) {
                m_kept.emplace(QString(), kept->form); // not over what somebody types already
            }
            for (const Typing& typing : kept->typings) {
                if (!typing.correction.isEmpty()) {
                    m_kept.emplace(typing.requestNumber, typing.correction);
                }
            }
            restore();
        });
}

void RequestEntryForm::restore()
{
    const auto kept = m_kept.find(m_base.number);
    if (kept == m_kept.end() || m_edited) {
        return;
    }
    if (!m_base.number.isEmpty()) {
        restoreCorrection(kept->second);
    } else {
        m_fields.set(kept->second);
        m_known->setText(tr("未保存の入力を復元しました"));
        m_edited = true;
    }
    check();
}

void RequestEntryForm::restoreCorrection(const QJsonObject& kept)
{
    const QJsonObject was = kept.value(u"was"_s).toObject();
    const QJsonObject typed = kept.value(u"typed"_s).toObject();
    const int version = kept.value(u"version"_s).toInt();
    MergedFields merged = mergedFields(was, typed, m_was);
    joinPlace(was, typed, merged.fields);
    const QString both = m_fields.nowText(merged.overlapping); // while the fields show it
    const bool isNewer = was != m_was || (version > 0 && version != m_base.version);
    m_fields.set(merged.fields);
    m_edited = m_fields.json() != m_was;
    if (!m_edited) { // it is stored by now, whoever did it
        put(m_base.number, {});
        return;
    }
    m_known->setMark(isNewer ? std::optional(Verdict::Attention) : std::nullopt);
    m_known->setTone(isNewer ? Tone::Text : Tone::Secondary);
    m_known->setText(!isNewer ? tr("未保存の訂正を復元しました")
            : both.isEmpty()  ? tr("入力のあとで要請が変わりました。入力した欄だけを、今の内容に重ねてあります。")
                              : tr("入力のあとで要請が変わりました。入力した欄だけを、今の内容に重ねてあります。"
                                    "登録すると置き換わる欄：%1")
                                   .arg(both));
}

} // namespace sosdesk::ui
