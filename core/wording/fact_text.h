// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/item.h"

#include <QJsonObject>
#include <QString>

namespace sosdesk::wording {

/** The facts of a finding or violation, each as people read it. A fact that is not there reads 不明, or as nothing
 * where the key stands for an optional remark. */
class FactText
{
public:
    FactText(const QJsonObject& facts, const ItemCatalogue& items);

    [[nodiscard]] QString operator()(const QString& key) const;

private:
    [[nodiscard]] QString remark(const QString& key) const;
    [[nodiscard]] QString origin(const QString& key) const;
    [[nodiscard]] QString rounding() const;
    [[nodiscard]] QString answeredSurveys() const;
    [[nodiscard]] QString heardFrom() const;
    [[nodiscard]] QString purchase() const;
    [[nodiscard]] QString distributions() const;
    [[nodiscard]] QString occasions() const;

    const QJsonObject& m_facts;
    const ItemCatalogue& m_items;
};

} // namespace sosdesk::wording
