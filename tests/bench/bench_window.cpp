// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/id_source.h"
#include "core/desk/console.h"
#include "core/desk/day_list.h"
#include "core/desk/desk_worker.h"
#include "tests/bench/bench.h"
#include "tests/bench/spread.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_pane.h"
#include "ui/window/window.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>

#include <chrono>

namespace sosdesk::bench {
namespace {

constexpr double boundStart = 1'000; // ms, start to first painted list
constexpr double boundArrange = 100;
constexpr double boundSearch = 30;
constexpr double boundNext = 50;
constexpr int presses = 600;
constexpr int timesEach = 3;

Instant clockNow()
{
    return instantFromIso(benchNow).value_or(Instant{});
}

/** A window on the large store, drawn into memory. */
class BenchedWindow
{
public:
    explicit BenchedWindow(const QString& folder)
        : m_folder(folder)
        , m_worker(optionsFor(folder), clockNow)
    {
        m_worker.ask(Turn::Read, qApp, dayList, [this](Result<DayList> opened) {
            if (opened) {
                m_window = std::make_unique<ui::Window>(m_worker, clockNow, m_folder, std::move(*opened));
            } else {
                m_failed = opened.error();
            }
        });
        waitFor([this] { return m_window || m_failed; });
        if (m_window) {
            m_window->resize(1440, 900);
            m_window->show();
            QObject::connect(
                m_window.get(), &ui::Window::reviewShown, [this](const QString& number) { m_shown = number; });
            paint();
        }
    }

    [[nodiscard]] const std::optional<Error>& failed() const { return m_failed; }
    [[nodiscard]] ui::Window& window() { return *m_window; }
    [[nodiscard]] ui::RequestPane& requests() { return m_window->requests(); }
    [[nodiscard]] QTableView& list() { return *qobject_cast<QTableView*>(requests().list()); }

    /** Draws what is to be drawn, as a screen would have it. */
    void paint()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        m_window->repaint();
    }

    template <typename Act>
    double milliseconds(Act act)
    {
        const auto begin = std::chrono::steady_clock::now();
        act();
        paint();
        const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - begin;
        return passed.count();
    }

    /** From the key to the next request's last pixel. */
    double next()
    {
        const auto begin = std::chrono::steady_clock::now();
        const int row = list().currentIndex().row();
        requests().goBy(row + 1 < requests().model().rowCount() ? 1 : -row);
        const QString wanted = requests().currentNumber();
        waitFor([&] { return m_shown == wanted; });
        paint();
        const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - begin;
        return passed.count();
    }

    template <typename Condition>
    static void waitFor(Condition condition)
    {
        while (!condition()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

private:
    static DeskOptions optionsFor(const QString& folder)
    {
        DeskOptions options;
        options.folder = folder;
        options.officer = QStringLiteral("bench");
        options.newId = systemIds();
        options.appVersion = QStringLiteral(SOSDESK_VERSION);
        return options;
    }

    QString m_folder;
    DeskWorker m_worker;
    std::unique_ptr<ui::Window> m_window;
    std::optional<Error> m_failed;
    QString m_shown;
};

void addFigures(Scoreboard& scores, const QString& what, const std::vector<double>& figures, double bound)
{
    const Spread spread(figures);
    scores.add({what, {}, QStringLiteral("p50 %1 ms").arg(text(spread.median(), 1)),
        QStringLiteral("p99 %1 ms, most %2 ms").arg(text(spread.quantile(0.99), 1), text(spread.most(), 1)),
        Held{spread.quantile(0.99), bound, QStringLiteral(" ms")}});
}

Result<void> benchStart(const Workplace& place, const QString& desk, const Extent& extent, Scoreboard& scores)
{
    std::vector<double> walls;
    for (int round = 0; round < extent.rounds; ++round) {
        SOSDESK_TAKE(const Cost cost, place.window(desk));
        walls.push_back(cost.wall * 1'000);
    }
    addFigures(scores, QStringLiteral("starting the program, to the first list painted and written as PNG"), walls,
        boundStart);
    return {};
}

std::vector<double> sorts(BenchedWindow& benched)
{
    std::vector<double> figures;
    for (int time = 0; time < timesEach; ++time) {
        for (int column = 0; column < ui::requestColumns; ++column) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                figures.push_back(benched.milliseconds([&] { benched.list().sortByColumn(column, order); }));
            }
        }
    }
    return figures;
}

std::vector<double> filters(BenchedWindow& benched)
{
    std::vector<double> figures;
    for (int time = 0; time < timesEach; ++time) {
        for (int lane = 1; lane <= static_cast<int>(ui::laneChoices); ++lane) {
            figures.push_back(benched.milliseconds([&] { benched.requests().chooseLane(lane); }));
        }
    }
    return figures;
}

std::vector<double> searches(BenchedWindow& benched)
{
    auto* const search = benched.requests().findChild<QLineEdit*>(QStringLiteral("search"));
    std::vector<double> figures;
    for (const QString& wanted : {QStringLiteral("高崎医院"), QStringLiteral("UDR-00012345"), QStringLiteral("の"),
             QStringLiteral("非滅菌"), QStringLiteral("ない名前")}) {
        for (qsizetype typed = 1; typed <= wanted.size(); ++typed) {
            figures.push_back(benched.milliseconds([&] { search->setText(wanted.left(typed)); }));
        }
    }
    search->clear();
    return figures;
}

} // namespace

Result<void> benchWindow(const Workplace& place, const Extent& extent, Scoreboard& scores)
{
    SOSDESK_TAKE(const QString store, largeStore(place, extent));
    SOSDESK_TAKE(const QString desk, place.copyOf(store, QStringLiteral("window")));
    SOSDESK_TRY(benchStart(place, desk, extent, scores));
    SOSDESK_TAKE(const QString surveys, surveyCopies(place, extent));
    {
        BenchedWindow benched(desk);
        if (benched.failed()) {
            return fail(*benched.failed());
        }
        const QString of =
            QStringLiteral(" of %1 requests").arg(benched.requests().model().order().roll().entries.size());
        std::vector<double> nexts;
        for (int press = 0; press < presses; ++press) {
            nexts.push_back(benched.next());
        }
        addFigures(scores, QStringLiteral("key to next request painted,") + of, nexts, boundNext);
        benched.window().importFiles({surveys + QStringLiteral("/plain-utf8.csv")});
        nexts.clear();
        while (benched.window().isImporting()) {
            nexts.push_back(benched.next());
        }
        addFigures(scores,
            QStringLiteral("the same while %1 survey rows come in, %2 times").arg(extent.rows).arg(nexts.size()), nexts,
            boundNext);
        addFigures(scores, QStringLiteral("sorting by any column,") + of, sorts(benched), boundArrange);
        addFigures(scores, QStringLiteral("choosing any lane,") + of, filters(benched), boundArrange);
        addFigures(scores, QStringLiteral("searching, per key,") + of, searches(benched), boundSearch);
    }
    QDir(desk).removeRecursively();
    return {};
}

} // namespace sosdesk::bench
