// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

#include <map>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QWidget;

namespace sosdesk::ui {

class Choice;
class FacilityField;
class ItemEntryGrid;
class QuantityField;

/** The fields of the form for a call or a sheet; which of the two it is, those tell that there are. */
struct EntryFields
{
    FacilityField* facility = nullptr;
    ItemEntryGrid* lines = nullptr;
    std::map<QString, QLineEdit*> texts{}; ///< by objectName
    QCheckBox* conditions = nullptr;
    QComboBox* kind = nullptr;            ///< of a sheet
    Choice* circumstances = nullptr;      ///< of a call
    QuantityField* purchasable = nullptr; ///< of a call

    /** What stands in them, right or wrong. */
    [[nodiscard]] QJsonObject json() const;
    /** Puts it back; says nothing to anybody. */
    void set(const QJsonObject& typed);
    /** 「要請枚数（今は 90）」 for keys of mergedFields(): their names, with what stands in them. */
    [[nodiscard]] QString nowText(const QStringList& keys) const;

private:
    [[nodiscard]] QWidget* fieldOf(const QString& key) const;
};

} // namespace sosdesk::ui
