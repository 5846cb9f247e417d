// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/checklist.h"

#include "core/desk/review_request.h"
#include "core/wording/labels.h"
#include "ui/review/check_note.h"
#include "ui/review/checklist_delegate.h"
#include "ui/review/checklist_view.h"
#include "ui/review/finding_details.h"
#include "ui/review/source_row.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_action.h"

#include <QJsonArray>
#include <QVBoxLayout>

#include <algorithm>

namespace sosdesk::ui {
namespace {

constexpr int mostDetailLines = 40;
const QString checkKey = QStringLiteral("check");
const QString itemsKey = QStringLiteral("items");
const QString textKey = QStringLiteral("text");
const QString beforeKey = QStringLiteral("before");

bool isAbout(const CheckTickEntry& entry, const std::optional<Item>& item)
{
    return std::find(entry.items.begin(), entry.items.end(), item) != entry.items.end();
}

} // namespace

Checklist::Checklist(const ItemCatalogue& items, QWidget* parent)
    : QWidget(parent)
    , m_items(items)
    , m_head(new SectionHead(tr("審査項目"), this))
    , m_view(new ChecklistView(this))
    , m_model(new ChecklistModel(items, this))
    , m_note(new CheckNote(this))
    , m_details(new PlainLabel(this, mostDetailLines))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_view);
    column->addWidget(m_note);
    column->addWidget(m_details);
    column->addStretch(1);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ChecklistDelegate(m_view));
    m_details->setObjectName(QStringLiteral("checkDetails"));
    m_details->setGround(Ground::Accent);
    m_details->hide();
    connect(m_view, &ChecklistView::opened, this, &Checklist::toggle);
    connect(m_view, &ChecklistView::ticked, this, &Checklist::tick);
    connect(m_view, &ChecklistView::noted, this, &Checklist::note);
    connect(m_view, &ChecklistView::closed, this, &Checklist::close);
    addAct(tr("審査項目の内容を開く・閉じる（Enter）"), &Checklist::toggle);
    addAct(tr("審査項目を確認済みにする（Space）"), &Checklist::tick);
    addAct(tr("審査項目のメモ…（N）"), &Checklist::note);
    connect(m_note, &CheckNote::edited, this, &Checklist::edited);
    connect(m_note, &CheckNote::written, this, &Checklist::writeNote);
    connect(m_note, &CheckNote::closed, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
}

void Checklist::show(const ReviewedRequest& reviewed)
{
    const bool same = reviewed.stored.request.number == m_number;
    if (!same) {
        m_note->finish(); // belongs to the request that it was typed for
    }
    const int current = same ? m_view->currentIndex().row() : -1;
    const int open = same ? m_open : -1;
    m_number = reviewed.stored.request.number;
    m_asOf = reviewed.review.processingDay;
    m_sources.clear();
    for (const Finding& finding : reviewed.review.findings) {
        if (!m_sources.contains(finding.source)) {
            m_sources[finding.source] = sourceRow(finding.source, reviewed, m_items);
        }
    }
    m_readOnly = reviewed.stored.request.status == RequestStatus::Closed;
    m_model->setFindings(reviewed.review.findings, reviewed.dossier.ticks);
    m_head->setRemark(tr("確認済 %1／%2　規則 %3")
                          .arg(m_model->confirmedCount())
                          .arg(m_model->rowCount())
                          .arg(reviewed.review.regime));
    m_view->updateGeometry();
    close();
    if (current >= 0 && current < m_model->rowCount()) {
        m_view->setCurrentIndex(m_model->index(current, 0));
    }
    if (open >= 0 && open < m_model->rowCount()) {
        openDetails(open);
    }
}

void Checklist::addAct(const QString& text, void (Checklist::*act)(int))
{
    addKeyAction(this, text, {}, {}, [this, act] {
        const QModelIndex line = m_view->currentIndex();
        m_view->setFocus(Qt::OtherFocusReason);
        if (line.isValid()) {
            (this->*act)(line.row());
        }
    });
}

void Checklist::tick(int row)
{
    if (row < 0 || m_readOnly) {
        return;
    }
    CheckTickEntry entry = m_model->entryFor(row);
    entry.confirmed = !m_model->row(row).confirmed;
    Q_EMIT tickWanted(m_number, entry);
}

void Checklist::note(int row)
{
    if (row < 0 || m_readOnly) {
        return;
    }
    m_note->finish();
    m_noted = m_model->entryFor(row);
    m_noted.seen.reset(); // a note is about the check, whatever it finds
    m_note->open(codeOf(m_noted.check), m_model->row(row).note);
    Q_EMIT unfolded(m_note);
}

void Checklist::writeOpenNote()
{
    m_note->finish();
}

QJsonObject Checklist::typed() const
{
    if (!m_note->isTyped()) {
        return {};
    }
    QJsonArray items;
    for (const std::optional<Item>& item : m_noted.items) {
        items.append(item ? QJsonValue(m_items.codeOf(*item)) : QJsonValue());
    }
    return {
        {checkKey, codeOf(m_noted.check)}, {itemsKey, items}, {textKey, m_note->text()}, {beforeKey, m_note->before()}};
}

bool Checklist::typeAgain(const QJsonObject& typed)
{
    const std::optional<CheckId> check = fromCode<CheckId>(typed.value(checkKey).toString());
    if (!check || m_readOnly || !m_note->isHidden()) {
        return false;
    }
    CheckTickEntry kept;
    kept.check = *check;
    for (const QJsonValue& item : typed.value(itemsKey).toArray()) {
        kept.items.push_back(item.isNull() ? std::nullopt : m_items.byCode(item.toString()));
    }
    const std::optional<int> row = rowOf(kept);
    const QString text = typed.value(textKey).toString();
    if (!row || text == m_model->row(*row).note) { // it is written, whoever did it
        return false;
    }
    m_noted = m_model->entryFor(*row);
    m_noted.seen.reset();
    const auto foreign = [&kept](const std::optional<Item>& item) { return !isAbout(kept, item); };
    if (!std::all_of(m_noted.items.begin(), m_noted.items.end(), foreign)) {
        m_noted.items.erase(std::remove_if(m_noted.items.begin(), m_noted.items.end(), foreign), m_noted.items.end());
    }
    m_note->openAgain(codeOf(*check), m_model->row(*row).note, typed.value(beforeKey).toString(), text);
    return true;
}

std::optional<int> Checklist::rowOf(const CheckTickEntry& noted) const
{
    std::optional<int> found;
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        const CheckTickEntry shown = m_model->entryFor(row);
        if (shown.check != noted.check) {
            continue;
        }
        const bool same = std::any_of(shown.items.begin(), shown.items.end(),
            [&noted](const std::optional<Item>& item) { return isAbout(noted, item); });
        if (same) {
            return row;
        }
        found = row; // of the check, though not of the item: the first one
    }
    return found;
}

void Checklist::writeNote(const QString& note)
{
    CheckTickEntry entry = m_noted;
    entry.note = note;
    Q_EMIT tickWanted(m_number, entry);
}

void Checklist::toggle(int row)
{
    if (row < 0 || row == m_open) {
        close();
        return;
    }
    openDetails(row);
}

void Checklist::openDetails(int row)
{
    m_open = row;
    const ChecklistRow& shown = m_model->row(row);
    QStringList lines{tr("%1 %2：%3").arg(codeOf(shown.id), wording::label(shown.id), wording::label(shown.verdict)),
        m_model->fullText(row)};
    QStringList sources;
    for (const Finding& finding : shown.findings) {
        lines += figuresText(finding, m_items);
        if (!finding.source.isEmpty() && !sources.contains(finding.source)) { // several items often stand on one row
            sources << finding.source;
        }
    }
    for (const QString& source : sources) {
        lines += tr("出典：%1").arg(sourceText(source, m_asOf));
        lines += m_sources.value(source);
    }
    lines.removeAll(QString());
    m_details->setMark(shown.verdict);
    m_details->setText(lines.join(u'\n'));
    m_details->show();
    Q_EMIT unfolded(m_details);
}

void Checklist::close()
{
    m_open = -1;
    m_details->hide();
}

} // namespace sosdesk::ui
