// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliveries/character_panel.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_button.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shown_text.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace sosdesk::ui {

CharacterPanel::CharacterPanel(QWidget* parent)
    : QWidget(parent)
    , m_character(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_keep(new KeyButton(tr("置き換えを登録"), tr("Enter"), this))
    , m_remove(new KeyButton(tr("外す"), QString(), this))
    , m_known(new PlainLabel(this, 3))
    , m_problem(new PlainLabel(this, 2))
{
    setObjectName(QStringLiteral("characterPanel"));
    const auto prepare = [this](QLineEdit* edit, const char* name, const QString& label, int most) {
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(label);
        edit->setPlaceholderText(label);
        edit->setMaxLength(most);
        edit->setMinimumWidth(ems(this, 8));
        connect(edit, &QLineEdit::returnPressed, this, [this] { submit(true); });
    };
    prepare(m_character, "character", tr("元の文字"), 4);
    prepare(m_replacement, "replacement", tr("代わりの文字"), 8);
    m_keep->setObjectName(QStringLiteral("keepCharacter"));
    m_remove->setObjectName(QStringLiteral("removeCharacter"));
    m_known->setObjectName(QStringLiteral("knownCharacters"));
    m_known->setTone(Tone::Secondary);
    m_problem->setObjectName(QStringLiteral("characterProblem"));
    m_problem->setTone(Tone::Fail);
    m_problem->hide();
    connect(m_keep, &QPushButton::clicked, this, [this] { submit(true); });
    connect(m_remove, &QPushButton::clicked, this, [this] { submit(false); });
    auto* const flow = new FlowLayout(nullptr, ems(this, 0.5));
    for (QWidget* const widget : std::initializer_list<QWidget*>{m_character, m_replacement, m_keep, m_remove}) {
        flow->addWidget(widget);
    }
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ems(this, 0.4));
    column->addWidget(m_known);
    column->addLayout(flow);
    column->addWidget(m_problem);
}

void CharacterPanel::show(const Replacements& known)
{
    QStringList pairs;
    for (const auto& [character, replacement] : known) {
        pairs << shownLine(character) + u'→' + shownLine(replacement);
    }
    m_known->setText(pairs.isEmpty() ? tr("置き換える文字は登録されていません") : pairs.join(u'　'));
    m_problem->hide();
    m_character->clear();
    m_replacement->clear();
}

void CharacterPanel::propose(const QString& character, const QString& replacement)
{
    m_character->setText(character);
    m_replacement->setText(replacement);
    m_replacement->setFocus();
    m_replacement->selectAll();
}

void CharacterPanel::refuse(const QString& why)
{
    m_problem->setText(why);
    m_problem->show();
}

void CharacterPanel::submit(bool kept)
{
    const QString character = m_character->text().trimmed();
    if (character.isEmpty()) {
        refuse(tr("元の文字を入れてください"));
        m_character->setFocus();
        return;
    }
    Q_EMIT replacementWanted(character, kept ? std::optional(m_replacement->text()) : std::nullopt);
}

} // namespace sosdesk::ui
