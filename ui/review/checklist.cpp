// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/checklist.h"

#include "core/wording/labels.h"
#include "ui/review/checklist_delegate.h"
#include "ui/review/finding_details.h"
#include "ui/shared/fonts.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace sosdesk::ui {
namespace {

constexpr int mostDetailLines = 24;

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
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { Q_EMIT opened(index.row()); });
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
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
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
    , m_details(new PlainLabel(this, mostDetailLines))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_view);
    column->addWidget(m_details);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ChecklistDelegate(m_view));
    m_details->setObjectName(QStringLiteral("checkDetails"));
    m_details->setGround(Ground::Accent);
    m_details->hide();
    connect(m_view, &ChecklistView::opened, this, &Checklist::toggle);
    connect(m_view, &ChecklistView::closed, this, &Checklist::close);
}

void Checklist::show(const std::vector<Finding>& findings, const QString& regime, Day asOf)
{
    m_asOf = asOf;
    m_head->setRemark(tr("規則 %1").arg(regime));
    m_model->setFindings(findings);
    m_view->updateGeometry();
    close();
}

void Checklist::toggle(int row)
{
    if (row < 0 || row == m_open) {
        close();
        return;
    }
    m_open = row;
    const ChecklistRow& shown = m_model->row(row);
    QStringList lines{tr("%1 %2：%3").arg(codeOf(shown.id), wording::label(shown.id), wording::label(shown.verdict)),
        m_model->fullText(row)};
    for (const Finding& finding : shown.findings) {
        lines += detailsOf(finding, m_items, m_asOf);
    }
    m_details->setMark(shown.verdict);
    m_details->setText(lines.join(u'\n'));
    m_details->show();
}

void Checklist::close()
{
    m_open = -1;
    m_details->hide();
}

} // namespace sosdesk::ui
