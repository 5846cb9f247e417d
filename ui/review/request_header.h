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

protected:
    void changeEvent(QEvent* event) override;

private:
    void setFonts();

    PlainLabel* m_name;
    PlainLabel* m_code;
    PlainLabel* m_place;
    PlainLabel* m_request;
};

} // namespace sosdesk::ui
