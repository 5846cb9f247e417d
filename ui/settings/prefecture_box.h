// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace sosdesk::ui {

/** The 47 prefectures by code and name; typing the code finds one. The data of an entry is its code (`01` to `47`), or
 *  nothing for "not chosen yet". */
class PrefectureBox : public QComboBox
{
    Q_OBJECT

public:
    /** A @p code that is none leaves the box without a choice. */
    PrefectureBox(const QString& code, QWidget* parent);

    [[nodiscard]] QString code() const { return currentData().toString(); }
};

} // namespace sosdesk::ui
