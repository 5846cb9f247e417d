// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/intake/layout.h"
#include "core/intake/words.h"

namespace sosdesk {

/** All known layouts and words: those that ship with the program and those of an office. */
class LayoutShelf
{
public:
    /** The shipped layouts, then *.json of each of @p userFolders in order: one of the same name replaces, another is
     *  added; `words.json` replaces the vocabularies it names. A folder that does not exist is none. BadResource. */
    [[nodiscard]] static Result<LayoutShelf> load(const QStringList& userFolders = {});

    [[nodiscard]] const std::vector<Layout>& layouts() const { return m_layouts; }
    [[nodiscard]] const Words& words() const { return m_words; }

    /** The layout named after the kind (`weekly`; `requests-long`), which drills and templates write. */
    [[nodiscard]] const Layout& canonical(ReportKind kind, LayoutForm form = LayoutForm::Wide) const;

private:
    Result<void> addFolder(const QString& folder);
    void put(Layout layout);

    std::vector<Layout> m_layouts;
    Words m_words;
};

} // namespace sosdesk
