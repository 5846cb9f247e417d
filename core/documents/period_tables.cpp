// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/period_tables.h"

#include "core/wording/labels.h"

namespace sosdesk {
namespace {

constexpr const char* keys[] = {"drill", "number", "code", "facility", "kind", "publication", "topUp", "item", "given",
    "times", "first", "brought", "open", "push", "watch", "group", "survey", "wanted", "yes", "outlook", "stock", "use",
    "purchase", "cover", "suggested", "offerable", "phone", "person", "offeredAt", "offeredBy", "outcome", "note",
    "accepted", "declined", "no_answer", "call_back", "statistics", "part", "what", "requests", "approved", "denied",
    "withdrawn", "undecided", "asked", "prefecture", "state", "total", "minutes", "all", "channels", "kinds",
    "unknownKind", "methods", "items", "durations", "median", "longest", "onTheDay", "facilities"};

SheetCell figure(std::int32_t value)
{
    return value < 0 ? SheetCell() : SheetCell(Quantity{value});
}

SheetCell dayCell(const std::optional<Day>& day)
{
    SheetCell cell;
    if (day) {
        cell = *day;
    }
    return cell;
}

/** `0.4` weeks: written as text, for a sheet has whole numbers only. */
SheetCell coverText(const std::optional<int>& tenths)
{
    return tenths ? SheetCell(QStringLiteral("%1.%2").arg(*tenths / 10).arg(*tenths % 10)) : SheetCell();
}

QString momentText(Instant at)
{
    const CivilDate date = civilOf(dayOf(at));
    const int minute = secondOfDay(at) / 60;
    return QString::asprintf("%04d/%02d/%02d %02d:%02d", date.year, date.month, date.day, minute / 60, minute % 60);
}

/** A row of the statistics: what it is about, then figures in the order of the columns; nothing where none applies. */
class StatisticsRow
{
public:
    StatisticsRow(const QString& part, const QString& what)
        : m_cells(11)
    {
        m_cells[0] = part;
        m_cells[1] = what;
    }
    StatisticsRow& counts(const RequestCount& count)
    {
        m_cells[2] = Quantity{count.requests};
        m_cells[3] = Quantity{count.approved};
        m_cells[4] = Quantity{count.denied};
        m_cells[5] = Quantity{count.withdrawn};
        m_cells[6] = Quantity{count.open()};
        return *this;
    }
    StatisticsRow& pieces(const ItemCount& item)
    {
        m_cells[2] = Quantity{item.requests};
        m_cells[7] = item.asked;
        m_cells[8] = item.prefecture;
        m_cells[9] = item.state;
        m_cells[10] = item.prefecture + item.state;
        return *this;
    }
    StatisticsRow& requests(int count)
    {
        m_cells[2] = Quantity{count};
        return *this;
    }
    StatisticsRow& approved(int count)
    {
        m_cells[3] = Quantity{count};
        return *this;
    }
    [[nodiscard]] std::vector<SheetCell> cells(const std::optional<int>& minutes = {})
    {
        m_cells.emplace_back();
        if (minutes) {
            m_cells.back() = Quantity{*minutes};
        }
        return std::move(m_cells);
    }

private:
    std::vector<SheetCell> m_cells;
};

} // namespace

PeriodTables::PeriodTables(FormWords words, const ItemCatalogue& items, Mode mode)
    : m_words(std::move(words))
    , m_items(items)
    , m_mode(mode)
{
}

Result<PeriodTables> PeriodTables::load(const ItemCatalogue& items, Mode mode, const QStringList& userFolders)
{
    SOSDESK_TAKE(FormWords words, FormWords::load(QStringLiteral("period-lists.json"), keys, userFolders));
    return PeriodTables(std::move(words), items, mode);
}

SheetColumn PeriodTables::column(const char* key, SheetType type, int width) const
{
    return {m_words(key), type, width};
}

QString PeriodTables::nameOf(Item item) const
{
    const ItemDescription* known = m_items.find(item);
    return known != nullptr ? known->name : QString();
}

SheetTable PeriodTables::begun(const char* name, std::vector<SheetColumn> columns) const
{
    SheetTable table;
    table.name = m_words(name);
    if (m_mode == Mode::Drill) {
        table.mark = m_words("drill");
        columns.insert(columns.begin(), {m_words("drill"), SheetType::Text, 6});
    }
    table.columns = std::move(columns);
    return table;
}

void PeriodTables::add(SheetTable& table, std::vector<SheetCell> row) const
{
    if (m_mode == Mode::Drill) {
        row.insert(row.begin(), m_words("drill"));
    }
    table.rows.push_back(std::move(row));
}

SheetTable PeriodTables::publication(const std::vector<Published>& places) const
{
    std::vector<SheetColumn> columns{column("facility", SheetType::Text, 36)};
    for (const ItemDescription& item : m_items.items()) {
        columns.push_back({item.name, SheetType::Number, 14});
    }
    SheetTable table = begun("publication", std::move(columns));
    for (const Published& place : places) {
        std::vector<SheetCell> row{place.facilityName};
        for (const ItemDescription& item : m_items.items()) {
            const auto pieces = place.pieces.find(item.item);
            row.emplace_back();
            if (pieces != place.pieces.end()) {
                row.back() = pieces->second;
            }
        }
        add(table, std::move(row));
    }
    return table;
}

SheetTable PeriodTables::topUp(const std::vector<TopUp>& sums) const
{
    SheetTable table = begun("topUp",
        {column("code", SheetType::Text, 14), column("facility", SheetType::Text, 36),
            column("item", SheetType::Text, 20), column("given", SheetType::Number, 14),
            column("times", SheetType::Number, 6), column("first", SheetType::Date, 12),
            column("brought", SheetType::Number, 14), column("push", SheetType::Date, 12),
            column("open", SheetType::Number, 14)});
    for (const TopUp& sum : sums) {
        add(table,
            {textOf(sum.facility), sum.facilityName, nameOf(sum.item), sum.given, Quantity{sum.times}, sum.first,
                sum.brought, dayCell(sum.push), sum.open()});
    }
    return table;
}

std::vector<SheetCell> PeriodTables::watchRow(qint64 rank, const WatchRow& row, const WatchLine& line) const
{
    const WatchEntry& entry = row.entry;
    std::vector<SheetCell> cells{Quantity{rank}, codeOf(entry.group), textOf(entry.facility), entry.name,
        row.kind ? wording::label(*row.kind) : QString(), entry.surveyDay, entry.wantedSos ? m_words("yes") : QString(),
        nameOf(line.item), wording::label(line.outlook), figure(line.stock), figure(line.weeklyUse),
        figure(line.purchase), coverText(line.cover), line.wanted, line.offered, row.phone, row.person};
    if (row.offer) {
        cells.insert(cells.end(),
            {momentText(row.offer->at), row.offer->officer, m_words(codeOf(row.offer->outcome).toLatin1().constData()),
                row.offer->note});
    }
    return cells;
}

SheetTable PeriodTables::watchList(const std::vector<WatchRow>& rows) const
{
    SheetTable table = begun("watch",
        {column("number", SheetType::Number, 6), column("group", SheetType::Text, 6),
            column("code", SheetType::Text, 14), column("facility", SheetType::Text, 36),
            column("kind", SheetType::Text, 10), column("survey", SheetType::Date, 12),
            column("wanted", SheetType::Text, 10), column("item", SheetType::Text, 20),
            column("outlook", SheetType::Text, 14), column("stock", SheetType::Number, 10),
            column("use", SheetType::Number, 10), column("purchase", SheetType::Number, 10),
            column("cover", SheetType::Text, 8), column("suggested", SheetType::Number, 12),
            column("offerable", SheetType::Number, 12), column("phone", SheetType::Text, 16),
            column("person", SheetType::Text, 14), column("offeredAt", SheetType::Text, 16),
            column("offeredBy", SheetType::Text, 12), column("outcome", SheetType::Text, 12),
            column("note", SheetType::Text, 30)});
    qint64 rank = 0;
    for (const WatchRow& row : rows) {
        ++rank;
        for (const WatchLine& line : row.entry.lines) {
            add(table, watchRow(rank, row, line));
        }
    }
    return table;
}

SheetTable PeriodTables::statistics(const Statistics& figures) const
{
    SheetTable table = begun("statistics",
        {column("part", SheetType::Text, 12), column("what", SheetType::Text, 28),
            column("requests", SheetType::Number, 12), column("approved", SheetType::Number, 12),
            column("denied", SheetType::Number, 12), column("withdrawn", SheetType::Number, 12),
            column("undecided", SheetType::Number, 12), column("asked", SheetType::Number, 14),
            column("prefecture", SheetType::Number, 14), column("state", SheetType::Number, 14),
            column("total", SheetType::Number, 14), column("minutes", SheetType::Number, 12)});
    const auto row = [this](const char* part, const QString& what) { return StatisticsRow(m_words(part), what); };
    add(table, row("all", m_words("all")).counts(figures.all).cells());
    add(table, row("all", m_words("facilities")).requests(figures.facilities).cells());
    for (const auto& [channel, count] : figures.channels) {
        add(table, row("channels", wording::label(channel)).counts(count).cells());
    }
    for (const auto& [kind, count] : figures.kinds) {
        add(table, row("kinds", kind ? wording::label(*kind) : m_words("unknownKind")).counts(count).cells());
    }
    for (const auto& [method, count] : figures.methods) {
        add(table, row("methods", wording::label(method)).approved(count).cells());
    }
    for (const auto& [item, count] : figures.items) {
        add(table, row("items", nameOf(item)).pieces(count).cells());
    }
    add(table, row("durations", m_words("median")).requests(figures.timed).cells(figures.medianMinutes));
    add(table, row("durations", m_words("longest")).requests(figures.timed).cells(figures.longestMinutes));
    add(table, row("durations", m_words("onTheDay")).requests(figures.onTheDay).cells());
    return table;
}

} // namespace sosdesk
