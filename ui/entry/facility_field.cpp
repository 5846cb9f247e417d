// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/facility_field.h"

#include "ui/shared/asking.h"
#include "ui/shared/fonts.h"
#include "ui/shared/shown_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sosdesk::ui {
namespace {

constexpr int mostFound = 6;
constexpr qsizetype longestName = 60;
constexpr int longestTyped = 200;

} // namespace

FacilityField::FacilityField(Asking& asking, QWidget* parent)
    : QWidget(parent)
    , m_asking(asking)
    , m_edit(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_edit->setObjectName(QStringLiteral("entryFacility"));
    m_edit->setAccessibleName(tr("医療機関"));
    m_edit->setPlaceholderText(tr("名称・コード・電話番号の一部"));
    m_edit->setMaxLength(longestTyped);
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("entryFacilities"));
    m_list->setAccessibleName(tr("見つかった医療機関"));
    m_list->setFocusPolicy(Qt::ClickFocus); // reached by the arrows: Tab goes on to the items
    m_list->installEventFilter(this);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_edit);
    column->addWidget(m_list);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_code = {};
        search();
        Q_EMIT typed();
    });
    connect(m_list, &QListWidget::itemClicked, this, [this] { take(m_list->currentRow()); });
}

QString FacilityField::name() const
{
    return m_edit->text().trimmed();
}

void FacilityField::set(const QString& name, FacilityCode code)
{
    m_edit->setText(name);
    m_edit->setCursorPosition(0);
    m_code = code;
    m_list->hide();
}

void FacilityField::search()
{
    const QString text = m_edit->text();
    m_asking.ask(
        Turn::Read, [text](Desk& desk) { return findFacilities(desk.office(), text, mostFound); },
        [this, text](const Result<std::vector<FacilityChoice>>& found) {
            if (found && text == m_edit->text() && m_code.isNone()) { // else it is out of date
                show(*found);
            }
        });
}

void FacilityField::show(const std::vector<FacilityChoice>& found)
{
    m_found = found;
    m_list->clear();
    for (const FacilityChoice& facility : found) {
        auto* item = new QListWidgetItem(
            QStringLiteral("%1　%2　%3")
                .arg(textOf(facility.code), shownLine(facility.name, longestName),
                    shownLine(facility.address.isEmpty() ? facility.phone : facility.address, longestName)));
        item->setSizeHint(QSize(0, ems(this, 1.8)));
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(ems(this, 1.8) * static_cast<int>(found.size()) + 2 * m_list->frameWidth());
    m_list->setVisible(!found.empty());
}

void FacilityField::take(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_found.size()) {
        return;
    }
    const FacilityChoice facility = m_found[static_cast<std::size_t>(row)];
    set(facility.name, facility.code);
    Q_EMIT chosen(facility);
}

bool FacilityField::handleKey(QObject* watched, int key)
{
    const bool open = m_list->isVisibleTo(this);
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (watched == m_edit && open) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
        return false;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open) {
            take(m_list->currentRow());
            return true;
        }
        focusNextChild();
        return true;
    case Qt::Key_Escape:
        m_list->hide();
        return open;
    default:
        return false;
    }
}

bool FacilityField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() != Qt::NoModifier && key->modifiers() != Qt::KeypadModifier) {
            return false;
        }
        if (event->type() == QEvent::KeyPress && handleKey(watched, key->key())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sosdesk::ui
