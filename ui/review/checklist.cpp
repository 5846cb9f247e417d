// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/checklist.h"

#include "core/desk/review_request.h"
#include "core/wording/labels.h"
#include "ui/review/check_note.h"
#include "ui/review/checklist_delegate.h"
#include "ui/review/finding_details.h"
#include "ui/review/source_row.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_action.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace sosdesk::ui {
namespace {

constexpr int mostDetailLines = 40;

} // namespace

ChecklistView::ChecklistView(QWidget* parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("checks"));
    setAccessibleName(tr("審査項目"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        const int air = ems(this, 0.5);
        const QRect box = ChecklistDelegate::tickRect(visualRect(index), this).adjusted(-air, -air, air * 2, air);
        box.contains(m_pressed) ? Q_EMIT ticked(index.row()) : Q_EMIT opened(index.row());
    });
}

QSize ChecklistView::sizeHint() const
{
    return {ems(this, 20), heightForWidth(width())};
}

QSize ChecklistView::minimumSizeHint() const
{
    return {ems(this, 10), ems(this, 2)};
}

int ChecklistView::heightForWidth(int width) const
{
    const auto* checks = qobject_cast<const ChecklistModel*>(model());
    int height = 0;
    for (int row = 0; checks != nullptr && row < checks->rowCount(); ++row) {
        height += ChecklistDelegate::heightOf(checks->row(row), this, width);
    }
    return height;
}

void ChecklistView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->key() == Qt::Key_Space) {
        Q_EMIT ticked(currentIndex().row());
    } else if (event->key() == Qt::Key_N || (enter && shift)) {
        Q_EMIT noted(currentIndex().row());
    } else if (enter) {
        Q_EMIT opened(currentIndex().row());
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        event->ignore();
    } else if (event->text().isEmpty() || !event->text().at(0).isPrint()) {
        QListView::keyPressEvent(event); // letters are the window's: no search by keyboard
    } else {
        event->ignore();
    }
}

void ChecklistView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    QListView::mousePressEvent(event);
}

void ChecklistView::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, 0));
    }
    QListView::focusInEvent(event);
}

bool ChecklistView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // everything is in sight: the pane scrolls
        return false;
    }
    return QListView::viewportEvent(event);
}

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
