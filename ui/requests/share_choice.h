// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/work_plan.h"

#include <QComboBox>

namespace sosdesk::ui {

/** Whose requests the list shows: everybody's, one's own, a colleague's, 未分担. Hidden while nothing is shared. */
class ShareChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit ShareChoice(QWidget* parent);

    /** The officers of the plan; @p own is who sits here. What was wanted is chosen again when the plan has it. */
    void setPlan(const WorkSplit& split, ShareNumber own);
    /** `mine`, `none`, an officer; empty: everybody's. One that the plan does not have is everybody's until it does. */
    void choose(const QString& name);
    /** One's own and everybody's by turns; false when everybody's is chosen and there is no own share. */
    [[nodiscard]] bool toggle();

    [[nodiscard]] QString name() const { return currentData().toString(); }
    [[nodiscard]] std::optional<ShareNumber> share() const;
    /** As it was chosen last, whatever the plan. */
    [[nodiscard]] const QString& wanted() const { return m_wanted; }

Q_SIGNALS:
    /** By a person. */
    void chosen();

private:
    WorkSplit m_split;
    ShareNumber m_own = nobodysShare;
    QString m_wanted;
};

} // namespace sosdesk::ui
