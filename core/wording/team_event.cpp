// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/team_event.h"

#include "core/wording/label_in.h"
#include "core/wording/team_text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace sosdesk::wording {
namespace {

using namespace Qt::StringLiterals;

QString said(const char* text)
{
    return QCoreApplication::translate("wording", text);
}

} // namespace

QString standing(const QJsonObject& decision)
{
    if (decision.value(u"need"_s).toString().isEmpty()) {
        return said(QT_TRANSLATE_NOOP("wording", "未決定"));
    }
    QString what = labelIn<Need>(decision, u"need"_s);
    if (const QString method = labelIn<Method>(decision, u"method"_s); !method.isEmpty()) {
        what = said(QT_TRANSLATE_NOOP("wording", "%1（%2）")).arg(what, method);
    }
    if (decision.value(u"inBatch"_s).toBool()) {
        what += said(QT_TRANSLATE_NOOP("wording", "　一括"));
    }
    return decision.value(u"complete"_s).toBool() ? said(QT_TRANSLATE_NOOP("wording", "完了：%1")).arg(what)
                                                  : said(QT_TRANSLATE_NOOP("wording", "下書き：%1")).arg(what);
}

std::optional<EventText> teamEventText(const Event& event, const ItemCatalogue& items)
{
    if (event.subject == u"conflict"_s) {
        return EventText{said(QT_TRANSLATE_NOOP("wording", "決定の競合：%1の決定が先でした")).arg(event.reason),
            {said(QT_TRANSLATE_NOOP("wording", "この端末の決定：%1")).arg(standing(event.before)),
                said(QT_TRANSLATE_NOOP("wording", "先の決定：%1")).arg(standing(event.after))}};
    }
    if (event.subject == u"settle_conflict"_s) {
        return EventText{said(QT_TRANSLATE_NOOP("wording", "競合の確認：先の決定を採った")), {standing(event.after)}};
    }
    if (event.subject == u"refused_by_hub"_s) {
        return EventText{said(QT_TRANSLATE_NOOP("wording", "サーバーが受理しませんでした")),
            refusedMessage(event.after[u"violations"_s].toArray(), items)};
    }
    if (event.subject == u"set_back_refused"_s) {
        return EventText{said(QT_TRANSLATE_NOOP("wording", "受理されなかったため、決定を下書きに戻しました")),
            {standing(event.after)}};
    }
    if (event.subject == u"set_back_withdrawn"_s) {
        return EventText{said(QT_TRANSLATE_NOOP("wording", "取り下げられていたため、決定を下書きに戻しました")),
            {standing(event.after)}};
    }
    if (event.subject == u"request_renumbered"_s) {
        return EventText{said(QT_TRANSLATE_NOOP("wording", "別の番号で登録し直しました：%1"))
                             .arg(event.after[u"number"_s].toString()),
            {}};
    }
    return std::nullopt;
}

} // namespace sosdesk::wording
