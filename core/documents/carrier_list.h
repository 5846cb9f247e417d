// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/carrier_layout.h"
#include "core/documents/consignment.h"

class QIODevice;

namespace sosdesk {

/** Something in a row that somebody should look at before it goes out. */
struct CarrierFinding
{
    QString request{}; ///< empty: it is about every row
    QString column{};  ///< header
    QString value{};
    QString code{}; ///< those of TextRemark, and `facility_unknown`, `value_missing`, `bad_postal_code`, `bad_phone`,
                    ///< `too_long`, `split`, `left_out`, `setting_missing`
    QString proposal{};   ///< what could be done with this very value; parts of a split between ｜
    bool refused = false; ///< the row is not in the file
};

/** The rows of one carrier's import file with their pre-flight: a bad row is named and left out, the others stay. */
class CarrierList
{
public:
    CarrierList(const CarrierLayout& layout, const CarrierOffice& office);

    /** False when the row was refused; the findings say why. */
    bool add(const Consignment& consignment);

    [[nodiscard]] const std::vector<QStringList>& rows() const { return m_rows; }
    [[nodiscard]] const std::vector<CarrierFinding>& findings() const { return m_findings; }
    /** How often it was true that a row had to be refused. */
    [[nodiscard]] qint64 refused() const { return m_refused; }

    /** Writes head and rows in the layout's encoding. IoFailed. */
    [[nodiscard]] Result<void> write(QIODevice& device) const;

private:
    void put(CarrierField field, const QString& text);
    void put(CarrierField field, const std::vector<QString>& texts);
    void find(CarrierField field, const QString& value, const QString& code, const QString& proposal, bool refused);
    /** The text as it goes out, its remarks found. */
    [[nodiscard]] QString take(CarrierField field, const QString& text);
    void putSender();
    void putSenderText(CarrierField field, const std::vector<QString>& pieces);
    void putName(const Consignment& consignment);
    void putUnlabelledName(const QString& name);
    void putAddress(const Consignment& consignment);
    void putCodes(const Consignment& consignment);
    void putGoods(const Consignment& consignment);
    void putRemarks(const QString& remarks);
    void tooLong(CarrierField field, const QString& text, const QString& proposal);
    void inspect(const Consignment& consignment);
    [[nodiscard]] QString marked(const QString& text) const;

    const CarrierLayout& m_layout;
    CarrierOffice m_office;
    QStringList m_common; ///< a row with what is the same in every one
    QStringList m_row;    ///< the row that is being made
    QString m_request;
    bool m_good = true;
    qint64 m_refused = 0;
    std::vector<QStringList> m_rows;
    std::vector<CarrierFinding> m_findings;
};

} // namespace sosdesk
