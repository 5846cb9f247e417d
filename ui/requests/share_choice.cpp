// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/share_choice.h"

#include "ui/shared/shown_text.h"

#include <algorithm>

namespace sosdesk::ui {
namespace {

const QString mine = QStringLiteral("mine");
constexpr int shortest = 6; // 「自分の担当」

} // namespace

ShareChoice::ShareChoice(QWidget* parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("share"));
    setAccessibleName(tr("担当"));
    setToolTip(tr("誰の担当を表示するか（M）。未分担はいつも表示します。"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shortest);
    hide();
    connect(this, &QComboBox::activated, this, [this] {
        m_wanted = name();
        Q_EMIT chosen();
    });
}

void ShareChoice::setPlan(const WorkSplit& split, ShareNumber own)
{
    m_split = split;
    m_own = own;
    clear();
    addItem(tr("全員"), QString());
    if (m_own != nobodysShare) {
        addItem(tr("自分の担当"), mine);
    }
    for (const QString& officer : m_split.officers()) {
        if (m_split.shareOfOfficer(officer) != m_own) {
            addItem(shownLine(officer), officer);
        }
    }
    addItem(tr("未分担"), QStringLiteral("none"));
    setVisible(!m_split.isEmpty());
    choose(m_wanted);
}

void ShareChoice::choose(const QString& name)
{
    m_wanted = name;
    const bool isOwn = !name.isEmpty() && m_own != nobodysShare && m_split.shareOfOfficer(name) == m_own;
    setCurrentIndex(m_split.isEmpty() ? 0 : std::max(0, findData(isOwn ? mine : name)));
}

bool ShareChoice::toggle()
{
    if (name().isEmpty() && m_own == nobodysShare) {
        return false;
    }
    choose(name().isEmpty() ? mine : QString());
    return true;
}

std::optional<ShareNumber> ShareChoice::share() const
{
    const QString chosen = name();
    return chosen.isEmpty() ? std::nullopt : std::optional(chosen == mine ? m_own : m_split.shareOfOfficer(chosen));
}

} // namespace sosdesk::ui
