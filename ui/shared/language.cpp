// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

// Resources of a static library must be named once, outside of any namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace sosdesk::ui {

using namespace Qt::StringLiterals;

LanguageChoice languageOf(LanguageChoice choice, const QLocale& system)
{
    if (choice != LanguageChoice::Auto) {
        return choice;
    }
    // What the person wants to read, not how the machine writes numbers.
    const QStringList wanted = system.uiLanguages();
    const QString first = wanted.isEmpty() ? system.name() : wanted.first();
    const bool isEnglish = first == "en"_L1 || first.startsWith("en-"_L1) || first.startsWith("en_"_L1);
    return isEnglish ? LanguageChoice::English : LanguageChoice::Japanese;
}

Language::Language(LanguageChoice choice, const QLocale& system)
    : m_ours(std::make_unique<WindowWords>(QCoreApplication::instance()))
    , m_ofQt(std::make_unique<QTranslator>())
{
    initTranslations();
    const bool isEnglish = languageOf(choice, system) == LanguageChoice::English;
    // Our own words are Japanese as they stand in the sources.
    if (isEnglish && m_ours->load(u":/i18n/sosdesk_en.qm"_s)) {
        QCoreApplication::installTranslator(m_ours.get());
    }
    const QString ofQt = isEnglish ? u"qtbase_en"_s : u"qtbase_ja"_s;
    if (m_ofQt->load(ofQt, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(m_ofQt.get());
    }
}

Language::~Language()
{
    QCoreApplication::removeTranslator(m_ours.get());
    QCoreApplication::removeTranslator(m_ofQt.get());
}

} // namespace sosdesk::ui
