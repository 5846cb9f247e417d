// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/distribution.h"
#include "core/domain/stock.h"
#include "core/drill/drill.h"
#include "core/intake/report.h"
#include "core/review/dossier.h"
#include "core/review/review.h"

#include <QTemporaryDir>

#include <map>

namespace sosdesk::tests {

/** A drill that was written to a folder of its own and read back through intake. */
class Prefecture
{
public:
    /** Small and quick unless @p options say otherwise; the folder is filled in. */
    explicit Prefecture(DrillOptions options);

    /** What went wrong in writing or reading; empty when nothing did. */
    [[nodiscard]] const QString& failure() const { return m_failure; }
    [[nodiscard]] QByteArray bytes(const QString& file) const;
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] qint64 refused() const { return m_refused; }
    [[nodiscard]] qint64 footers() const { return m_footers; }
    /** Warnings about 外字. */
    [[nodiscard]] int privateCharacters() const { return m_privateCharacters; }

    /** The request as it would be judged when the day's files are imported. */
    [[nodiscard]] Review judged(const Request& request) const;
    /** The requests of the day, without those of past weeks. */
    [[nodiscard]] std::vector<Request> ofTheDay() const;

    DrillOptions options;
    DrillSummary summary;
    std::vector<Facility> facilities;
    std::vector<Request> requests;
    std::vector<Request> requestsAtTwo;
    std::vector<Distribution> distributions;
    std::vector<StockLot> stock;
    std::vector<Contact> contacts;
    std::vector<Survey> weekly;
    std::vector<Survey> daily;

private:
    void read(const QString& file);
    [[nodiscard]] Result<void> readNouns(Report& report, std::vector<Request>& requestsOfTheFile);
    template <typename Noun>
    [[nodiscard]] Report::Take<Noun> into(std::vector<Noun>& nouns);
    [[nodiscard]] Dossier dossierOf(const Request& request) const;

    QTemporaryDir m_folder;
    QString m_failure;
    qint64 m_refused = 0;
    qint64 m_footers = 0;
    int m_privateCharacters = 0;
};

/** The built-in layouts, policies and calendar; loaded once. */
const LayoutShelf& builtInLayouts();
const PolicyShelf& builtInPolicies();
const BusinessCalendar& builtInCalendar();

} // namespace sosdesk::tests
