// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/text_measure.h"
#include "core/tables/csv_writer.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace sosdesk {

/** What a column of a carrier's file is filled with. Several columns of one field carry one text on (住所１ … 住所３).
 */
enum class CarrierField {
    Empty,
    Fixed,
    Setting,
    Number,
    ShipDay,
    Phone,
    PostalCode,
    Address,
    Building,
    Department,
    Name,
    SenderPhone,
    SenderPostalCode,
    SenderAddress,
    SenderBuilding,
    SenderName,
    Goods,
    Items,
    Remarks,
    Parcels,
};

struct CarrierColumn
{
    QString header{};
    CarrierField field = CarrierField::Empty;
    QString text{};    ///< what is fixed, or the key of the setting
    TextLimit limit{}; ///< most 0: as long as it likes
    bool required = false;
};

/** The import file of one carrier's program, from `resources/carriers/<format>.json` or the office's own folder: a new
 *  carrier is a new file. A value. */
struct CarrierLayout
{
    QString format{}; ///< also the name of the file, without `.json`
    QString name{};   ///< for people
    Encoding encoding = Encoding::Cp932;
    LineEnd lineEnd = LineEnd::CrLf;
    bool head = true;         ///< the first row has the headers
    bool quoted = false;      ///< every field in quotes
    bool dayMarks = true;     ///< `2024/11/26`, else `20241126`
    bool postalHyphen = true; ///< `041-0844`, else `0410844`
    int recordBytes = 0;      ///< the longest row; 0: any
    QString drill{};          ///< `訓練`: before goods and remarks in drill
    std::vector<CarrierColumn> columns{};

    /** FileMissing for a format that nobody has; BadResource with file and key. */
    [[nodiscard]] static Result<CarrierLayout> load(const QString& format, const QStringList& userFolders = {});
    /** All of them by format, 別添２ aside. The first BadResource. */
    [[nodiscard]] static Result<std::vector<CarrierLayout>> all(const QStringList& userFolders = {});

    [[nodiscard]] std::vector<std::size_t> columnsOf(CarrierField field) const;
    [[nodiscard]] std::vector<TextLimit> limitsOf(CarrierField field) const;
};

} // namespace sosdesk
