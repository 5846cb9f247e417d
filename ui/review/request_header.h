// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/review_request.h"
#include "ui/shared/plain_label.h"

namespace sosdesk::ui {

/** Who asks, where, how to reach them, and how far the request is. */
class RequestHeader : public QWidget
{
    Q_OBJECT

public:
    explicit RequestHeader(QWidget* parent);

    void show(const ReviewedRequest& reviewed);
    /** The clock: a deadline passes while the request is looked at. */
    void setNow(Instant now);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setFonts();

    PlainLabel* m_name;
    PlainLabel* m_code;
    PlainLabel* m_place;
    PlainLabel* m_request;
    PlainLabel* m_deadline;
    bool m_isOpen = false;       ///< still to be decided
    bool m_isUrgent = false;     ///< at once
    bool m_isOther = false;      ///< by another moment than the day's work
    std::optional<Instant> m_by; ///< until when; of what is urgent: since when it waits
};

} // namespace sosdesk::ui
