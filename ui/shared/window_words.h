// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace sosdesk::ui {

/** The words of the window in another language than that of the sources, and only those of the window.
 *
 *  What leaves the house (papers, lists, the journal, the opinion that goes into G-MIS) is Japanese whatever the window
 *  speaks. All of it but the opinion is made by other threads, in which nothing is translated.
 */
class WindowWords : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(
        const char* context, const char* source, const char* comment, int count) const override;

private:
    friend class OnPaper;
    int m_papers = 0;
};

/** While one lives, what the window's thread words is Japanese too: for the opinion. */
class OnPaper
{
public:
    OnPaper();
    ~OnPaper();
    OnPaper(const OnPaper&) = delete;
    OnPaper& operator=(const OnPaper&) = delete;

private:
    WindowWords* m_words; ///< null while the window speaks Japanese anyway
};

} // namespace sosdesk::ui
