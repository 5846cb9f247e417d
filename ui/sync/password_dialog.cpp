// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/password_dialog.h"

#include "ui/shared/fonts.h"
#include "ui/shared/plain_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sosdesk::ui {

PasswordDialog::PasswordDialog(QWidget* parent)
    : QDialog(parent)
    , m_question(new PlainLabel(this, 4))
    , m_password(new QLineEdit(this))
    , m_keep(new QCheckBox(tr("この端末のキーリングに保存する"), this))
{
    setObjectName(QStringLiteral("passwordDialog"));
    setWindowTitle(tr("チームのサーバーのパスワード"));
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setAccessibleName(tr("パスワード"));
    m_password->setEchoMode(QLineEdit::Password);
    m_keep->setChecked(true);
    auto* const column = new QVBoxLayout(this);
    const int air = ems(this, 1.2);
    column->setContentsMargins(air, air, air, air);
    column->setSpacing(ems(this, 0.7));
    column->addWidget(m_question);
    column->addWidget(m_password);
    column->addWidget(m_keep);
    auto* const buttons = new QDialogButtonBox(this);
    auto* const connectButton = buttons->addButton(tr("接続"), QDialogButtonBox::AcceptRole);
    connectButton->setObjectName(QStringLiteral("usePassword"));
    connectButton->setProperty("main", true);
    connectButton->setDefault(true);
    buttons->addButton(tr("あとで"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString password = m_password->text();
        m_password->clear();
        accept();
        Q_EMIT given(password, m_keep->isChecked());
    });
    setMinimumWidth(ems(this, 34));
}

void PasswordDialog::ask(const QString& server, bool refused)
{
    m_question->setText(refused
            ? tr("%1 へのログインが断られました。パスワードを確かめて、もう一度入力してください。").arg(server)
            : tr("%1 のパスワードを入力してください。ファイルには保存しません。").arg(server));
    m_question->setTone(refused ? Tone::Attention : Tone::Text);
    m_password->clear();
    const int wide = std::max(minimumWidth(), layout()->totalMinimumSize().width());
    resize(wide, heightOfWords(this, wide));
    show();
    raise();
    activateWindow();
    m_password->setFocus(Qt::OtherFocusReason);
}

} // namespace sosdesk::ui
