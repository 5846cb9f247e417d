// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/matter.h"
#include "core/documents/sheet_table.h"

#include <vector>

namespace sosdesk {

/** What a column of a delivery list may hold. */
enum class DeliveryField {
    Number,
    Sender,
    PostalCode,
    Address,
    Facility,
    Person,
    Phone,
    Item,
    Pieces,
    Parcels,
    ShipDay,
    Remarks,
};

/** The columns of 別添２, from `resources/carriers/annex2.json` or the office's own file of that name. */
struct DeliveryLayout
{
    struct Column
    {
        DeliveryField field{};
        SheetColumn column{};
    };
    QString name{};
    std::vector<Column> columns{};
    QString drill{};     ///< `訓練`: the mark of every row in drill
    QString drillHead{}; ///< header of the column that has it

    /** BadResource with file and key. */
    [[nodiscard]] static Result<DeliveryLayout> load(const QStringList& userFolders = {});
};

/** Something in a delivery that somebody should look at before it goes out. */
struct DeliveryFlaw
{
    QString request{};
    QString column{}; ///< header
    QString value{};
    QString code{}; ///< `facility_unknown`, `value_missing`, `unseen_character`
};

/** The list of what the prefecture sends with the designated carrier (F2, 別添２). */
class DeliveryList
{
public:
    DeliveryList(const DeliveryLayout& layout, Mode mode, const QString& sender);

    /** Adds a row for each item that a completed 要 takes from the prefecture's stock; false when it takes none.
     * Without @p shipDay it is the first day that the rules allow; @p remarks stand beside those of the request. */
    bool add(const Matter& matter, std::optional<Day> shipDay = {}, const QString& remarks = {});

    [[nodiscard]] const SheetTable& table() const { return m_table; }
    [[nodiscard]] const std::vector<DeliveryFlaw>& flaws() const { return m_flaws; }

private:
    struct Parcel;
    void addRow(const Parcel& parcel);
    void inspect(const Parcel& parcel, const SheetColumn& column, DeliveryField field, const SheetCell& cell);

    const DeliveryLayout& m_layout;
    QString m_sender;
    SheetTable m_table;
    std::vector<DeliveryFlaw> m_flaws;
};

} // namespace sosdesk
