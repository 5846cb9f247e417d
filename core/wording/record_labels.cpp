// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/record_labels.h"

#include <QCoreApplication>

namespace sosdesk::wording {

QString label(InquiryKind value)
{
    switch (value) {
    case InquiryKind::Ministry:
        return QCoreApplication::translate("wording", "国の照会");
    case InquiryKind::Consultation:
        return QCoreApplication::translate("wording", "国との協議");
    case InquiryKind::Quantities:
        return QCoreApplication::translate("wording", "国による数量変更");
    case InquiryKind::Withdrawal:
        return QCoreApplication::translate("wording", "取り下げ");
    }
    Q_UNREACHABLE();
}

QString label(InquiryOutcome value)
{
    switch (value) {
    case InquiryOutcome::Agreed:
        return QCoreApplication::translate("wording", "了承");
    case InquiryOutcome::Refused:
        return QCoreApplication::translate("wording", "不可");
    case InquiryOutcome::TakenOver:
        return QCoreApplication::translate("wording", "国の枚数に変更");
    case InquiryOutcome::Kept:
        return QCoreApplication::translate("wording", "変更しない");
    case InquiryOutcome::Revoked:
        return QCoreApplication::translate("wording", "取り下げの撤回");
    }
    Q_UNREACHABLE();
}

} // namespace sosdesk::wording
