// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"
#include "core/domain/id.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace sosdesk {

/** Which requests a paper is about: named ones, those of a processing day, or those of a lane of today's list. Nothing
 *  of it: today's, and those of other days that were decided today. */
struct PaperSelection
{
    QStringList requests{};
    std::optional<Day> date{};
    std::optional<Lane> lane{};
    bool untold = false; ///< completed in the past month, and the facility was not told yet
    QString share{};     ///< of PrintedForm::Handover: an officer of the plan, `mine`, `none`; empty: everybody's
};

enum class PrintedForm {
    ResponseForm,
    Notice,
    Sheet,     ///< the filled 緊急配布要請シート (F5)
    CallSheet, ///< 聞き取り票: all requests on one paper
    DayReport, ///< 日報 of a day
    Handover,  ///< 引継書: the open requests of a share on one paper
};

/** How far something long is: written by the desk's thread, read by the window's. */
struct Progress
{
    std::atomic<int> done = 0;
    std::atomic<int> all = 0;
};

struct PrintOrder
{
    PrintedForm form = PrintedForm::ResponseForm;
    PaperSelection selection{};
    std::shared_ptr<Progress> progress{}; ///< nothing when nobody wants to know
};

enum class ExportedList { Annex2Xlsx, Annex2Csv, GmisEntry, Carrier };

struct ExportOrder
{
    ExportedList list = ExportedList::Annex2Xlsx;
    PaperSelection selection{};
    QString carrier{}; ///< of ExportedList::Carrier: `yamato-b2` …
};

/** What somebody should know about a paper: a request that is not on it, or a value that may not do. */
struct PaperProblem
{
    QString request{};
    QString column{};
    QString value{};
    QString code{};       ///< stable; wording::paperIssue() has a sentence for each
    QString proposal{};   ///< what could be done with this very value; empty: what wording::paperProposal() says
    bool refused = false; ///< the row is not in the file
};

/** What left. */
struct PaperOutcome
{
    std::optional<OperationId> operation{}; ///< nothing when it was only looked at
    QString kind{}; ///< `response-form`, `notice`, `annex2-xlsx`, `yamato-b2`, `gmis-entry`, `mail-notice` …
    QString file{};
    qint64 rows = 0;    ///< forms or rows
    qint64 refused = 0; ///< what was to be in it and is not
    int pages = 0;
    QByteArray sha256{}; ///< 32 bytes: of the file, or of the words that went to a printer
    std::vector<PaperProblem> problems{};
};

} // namespace sosdesk
