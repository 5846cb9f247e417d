// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QObject>

namespace sosdesk {
struct ReviewedRequest;
struct SettleOutcome;
} // namespace sosdesk

namespace sosdesk::ui {

class Asking;
class ChangeStrip;
class NoticeBar;

/** What changed after it was seen or decided: the second look at one request or at all that still pass, and the freeze
 *  of the day's list at the cut-off. */
class SecondLooks : public QObject
{
    Q_OBJECT

public:
    /** All of these live as long as @p parent. */
    SecondLooks(Asking& asking, ChangeStrip& strip, NoticeBar& notice, QObject* parent);

    void show(const ReviewedRequest& reviewed);
    void clear();
    /** The request that is shown: the key S. */
    void settle();
    /** All whose checks have become no worse; the rest is told. */
    void settleAll();
    /** Freezes the list of the day when it is due: by a timer, and after something came in; then @p aloud is false,
     *  because what came in is what is said. */
    void freeze(bool aloud);

Q_SIGNALS:
    /** The request counts as changed no more. */
    void settled(const QString& number);
    /** These do. */
    void manySettled(const QStringList& numbers);
    void failed(const sosdesk::Error& error);

private:
    void tell(const SettleOutcome& outcome);

    Asking& m_asking;
    ChangeStrip& m_strip;
    NoticeBar& m_notice;
};

} // namespace sosdesk::ui
