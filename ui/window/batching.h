// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/desk/batch.h"
#include "ui/batch/outcome_row.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace sosdesk::ui {

class Asking;
class BatchPanel;
class NoticeBar;

/** 一括 (B): plans, shows the sample, and completes one request after the other; whatever else is decided meanwhile
 *  comes in between, and it can be given up at any of them. */
class Batching : public QObject
{
    Q_OBJECT

public:
    Batching(Asking& asking, NoticeBar& notice, const ItemCatalogue& items, QWidget* window);

    /** Judges today's open requests and shows the sample; of a @p share, that and nobody's. */
    void begin(const std::optional<ShareNumber>& share);
    /** A row a request of something that was done to many. */
    void showRows(const QString& title, const std::vector<OutcomeRow>& rows);

Q_SIGNALS:
    /** These were completed as one act. */
    void done(const sosdesk::Act& act);
    /** What stands about these requests has changed. */
    void decided(const QStringList& numbers);
    /** The panel is closed: the keys belong to the list again. */
    void left();
    void failed(const sosdesk::Error& error);

private:
    struct Walk; ///< a batch on its way

    void take(BatchPlan plan, Instant asOf);
    void run();
    void next(const std::shared_ptr<Walk>& walk);
    void takeStep(const std::shared_ptr<Walk>& walk, const Result<BatchStep>& step);
    void end(const std::shared_ptr<Walk>& walk);
    BatchPanel& panel();

    Asking& m_asking;
    NoticeBar& m_notice;
    const ItemCatalogue& m_items;
    QWidget* m_window;
    BatchPanel* m_panel = nullptr;
    BatchPlan m_plan;
    bool m_isPlanning = false;
    std::shared_ptr<Walk> m_walk; ///< the one that is under way
};

} // namespace sosdesk::ui
