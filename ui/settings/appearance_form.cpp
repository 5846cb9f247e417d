// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/appearance_form.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/fonts.h"
#include "ui/shared/plain_label.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace sosdesk::ui {
namespace {

using namespace Qt::StringLiterals;

} // namespace

AppearanceForm::AppearanceForm(const Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(ems(this, 1));
    m_grid->setVerticalSpacing(ems(this, 0.6));
    m_grid->setColumnStretch(1, 1);
    const auto themes = addRow(tr("明るさ"),
        {{static_cast<int>(ThemeChoice::Auto), u"theme-auto"_s, tr("システムに合わせる")},
            {static_cast<int>(ThemeChoice::Light), u"theme-light"_s, tr("明るい")},
            {static_cast<int>(ThemeChoice::Dark), u"theme-dark"_s, tr("暗い")}},
        static_cast<int>(preferences.theme));
    std::vector<Choice> sizes;
    for (const int percent : {100, 125, 150, 175, 200}) {
        sizes.push_back({percent, u"text-%1"_s.arg(percent), tr("%1％").arg(percent)});
    }
    const auto texts = addRow(tr("文字の大きさ"), sizes, preferences.textPercent);
    const auto languages = addRow(tr("言語"),
        {{static_cast<int>(LanguageChoice::Auto), u"language-auto"_s, tr("システムに合わせる")},
            {static_cast<int>(LanguageChoice::Japanese), u"language-ja"_s, u"日本語"_s},
            {static_cast<int>(LanguageChoice::English), u"language-en"_s, u"English"_s}},
        static_cast<int>(preferences.language));
    auto* note = new PlainLabel(this, 2);
    note->setTone(Tone::Secondary);
    note->setText(tr("言語は、次に起動したときから変わります。"));
    m_grid->addWidget(note, m_grid->rowCount(), 1);
    connect(themes, &QButtonGroup::idClicked, this, [this](int id) {
        m_preferences.theme = static_cast<ThemeChoice>(id);
        Q_EMIT chosen(m_preferences);
    });
    connect(texts, &QButtonGroup::idClicked, this, [this](int id) {
        m_preferences.textPercent = id;
        Q_EMIT chosen(m_preferences);
    });
    connect(languages, &QButtonGroup::idClicked, this, [this](int id) {
        m_preferences.language = static_cast<LanguageChoice>(id);
        Q_EMIT chosen(m_preferences);
    });
}

QButtonGroup* AppearanceForm::addRow(const QString& label, const std::vector<Choice>& choices, int current)
{
    auto* group = new QButtonGroup(this);
    auto* chips = new QWidget(this);
    auto* flow = new FlowLayout(chips, ems(this, 0.5));
    flow->setContentsMargins(0, 0, 0, 0);
    for (const Choice& choice : choices) {
        auto* chip = new QPushButton(choice.text, chips);
        chip->setObjectName(choice.name);
        chip->setProperty("chip", true);
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        chip->setChecked(choice.id == current);
        chip->setAccessibleName(tr("%1：%2").arg(label, choice.text));
        group->addButton(chip, choice.id);
        flow->addWidget(chip);
    }
    auto* name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    const int row = m_grid->rowCount();
    name->setContentsMargins(0, ems(this, 0.35), 0, 0);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(chips, row, 1);
    return group;
}

} // namespace sosdesk::ui
