// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/hold.h"

#include <QJsonObject>
#include <QWidget>

class QLineEdit;

namespace sosdesk::ui {

class PlainLabel;

/** 保留 while it is being said, on one line: why and until when, both optional. Enter holds, Escape does not. */
class HoldLine : public QWidget
{
    Q_OBJECT

public:
    explicit HoldLine(QWidget* parent);

    /** Opens the line, empty, with the focus in the reason. */
    void begin(const QString& number);
    /** The clock by which a time of day is understood. */
    void setNow(Instant now) { m_now = now; }
    /** What stands in the open line; empty when nothing does. */
    [[nodiscard]] QJsonObject typed() const;
    /** Opens the line with what was typed, and leaves the focus where it is; false when there is nothing. */
    bool typeAgain(const QString& number, const QJsonObject& typed);

Q_SIGNALS:
    void edited();
    void held(const sosdesk::Hold& hold);
    void closed();

protected:
    bool event(QEvent* event) override;

private:
    void open(const QString& number);
    void finish();
    void close();

    QLineEdit* m_reason;
    QLineEdit* m_until;
    PlainLabel* m_hint;
    QString m_number;
    Instant m_now{};
};

} // namespace sosdesk::ui
