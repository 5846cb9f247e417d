// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/hold_line.h"

#include "core/review/blank.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_button.h"
#include "ui/shared/moment_text.h"
#include "ui/shared/plain_label.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace sosdesk::ui {
namespace {

constexpr int longestReason = 1'000;
const QString reasonKey = QStringLiteral("reason");
const QString untilKey = QStringLiteral("until");

} // namespace

HoldLine::HoldLine(QWidget* parent)
    : QWidget(parent)
    , m_reason(new QLineEdit(this))
    , m_until(new QLineEdit(this))
    , m_hint(new PlainLabel(this))
{
    setObjectName(QStringLiteral("holdLine"));
    auto* flow = new FlowLayout(this, ems(this, 0.6));
    auto* asked = new PlainLabel(this);
    asked->setText(tr("保留（理由・時刻は省略可）"));
    asked->setMark(Verdict::Attention);
    m_reason->setObjectName(QStringLiteral("holdReason"));
    m_reason->setAccessibleName(tr("保留の理由"));
    m_reason->setPlaceholderText(tr("理由"));
    m_reason->setMaxLength(longestReason);
    m_reason->setMinimumWidth(ems(this, 18));
    m_until->setObjectName(QStringLiteral("holdUntil"));
    m_until->setAccessibleName(tr("いつまで保留するか"));
    m_until->setPlaceholderText(tr("いつまで 例：15:30"));
    m_until->setMinimumWidth(ems(this, 10));
    auto* finish = new KeyButton(tr("保留にする"), QStringLiteral("Enter"), this);
    finish->setObjectName(QStringLiteral("finishHold"));
    finish->setProperty("main", true);
    auto* back = new KeyButton(tr("やめる"), QStringLiteral("Esc"), this);
    back->setObjectName(QStringLiteral("closeHold"));
    m_hint->setObjectName(QStringLiteral("holdHint"));
    m_hint->setTone(Tone::Fail);
    flow->addWidget(asked);
    flow->addWidget(m_reason);
    flow->addWidget(m_until);
    flow->addWidget(finish);
    flow->addWidget(back);
    flow->addWidget(m_hint);
    connect(finish, &QPushButton::clicked, this, &HoldLine::finish);
    connect(back, &QPushButton::clicked, this, &HoldLine::close);
    connect(m_reason, &QLineEdit::textEdited, this, &HoldLine::edited);
    connect(m_until, &QLineEdit::textEdited, this, &HoldLine::edited);
    hide();
}

void HoldLine::begin(const QString& number)
{
    open(number);
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void HoldLine::open(const QString& number)
{
    m_number = number;
    m_reason->clear();
    m_until->clear();
    m_hint->setText({});
    show();
}

QJsonObject HoldLine::typed() const
{
    const bool nothing = isHidden() || (isBlank(m_reason->text()) && isBlank(m_until->text()));
    return nothing ? QJsonObject() : QJsonObject{{reasonKey, m_reason->text()}, {untilKey, m_until->text()}};
}

bool HoldLine::typeAgain(const QString& number, const QJsonObject& typed)
{
    if (typed.isEmpty() || !isHidden()) {
        return false;
    }
    open(number);
    m_reason->setText(typed.value(reasonKey).toString());
    m_until->setText(typed.value(untilKey).toString());
    return true;
}

void HoldLine::finish()
{
    const std::optional<Instant> until = momentFromTyped(m_until->text(), m_now);
    if (!until && !isBlank(m_until->text())) {
        m_hint->setText(tr("時刻を、時:分で入力してください"));
        m_until->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    Hold hold{m_number};
    hold.held = true;
    hold.reason = isBlank(m_reason->text()) ? QString() : m_reason->text();
    hold.until = until;
    hide();
    Q_EMIT edited();
    Q_EMIT held(hold);
}

void HoldLine::close()
{
    hide();
    Q_EMIT edited();
    Q_EMIT closed();
}

bool HoldLine::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool onButton = qobject_cast<QPushButton*>(focusWidget()) != nullptr;
        if (key->key() == Qt::Key_Escape || (enter && !onButton)) {
            event->accept(); // before any shortcut of the window
            if (event->type() == QEvent::KeyPress && !key->isAutoRepeat()) {
                enter ? finish() : close();
            }
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace sosdesk::ui
