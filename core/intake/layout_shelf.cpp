// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/layout_shelf.h"

#include "core/base/read_file.h"

#include <QDir>

#include <algorithm>

/** Outside any namespace, as Qt wants it: the resources of a static library are not found otherwise. */
static void makeLayoutsKnown()
{
    Q_INIT_RESOURCE(layouts);
}

namespace sosdesk {

Result<LayoutShelf> LayoutShelf::load(const QStringList& userFolders)
{
    makeLayoutsKnown();
    LayoutShelf shelf;
    SOSDESK_TRY(shelf.addFolder(QStringLiteral(":/layouts")));
    for (const QString& folder : userFolders) {
        SOSDESK_TRY(shelf.addFolder(folder));
    }
    return shelf;
}

Result<void> LayoutShelf::addFolder(const QString& folder)
{
    const QDir directory(folder);
    for (const QString& name : directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QString path = directory.filePath(name);
        SOSDESK_TAKE(const QByteArray json, readSmallFile(path));
        if (name == u"words.json") {
            SOSDESK_TRY(m_words.add(json, path));
            continue;
        }
        SOSDESK_TAKE(Layout layout, Layout::fromJson(json, path));
        put(std::move(layout));
    }
    return {};
}

void LayoutShelf::put(Layout layout)
{
    const auto known = std::find_if(
        m_layouts.begin(), m_layouts.end(), [&layout](const Layout& other) { return other.name() == layout.name(); });
    if (known == m_layouts.end()) {
        m_layouts.push_back(std::move(layout));
    } else {
        *known = std::move(layout);
    }
}

const Layout& LayoutShelf::canonical(ReportKind kind, LayoutForm form) const
{
    const QString name = form == LayoutForm::Long ? codeOf(kind) + QStringLiteral("-long") : codeOf(kind);
    const auto found = std::find_if(
        m_layouts.begin(), m_layouts.end(), [&name](const Layout& layout) { return layout.name() == name; });
    Q_ASSERT_X(found != m_layouts.end(), "canonical", "a shipped layout is missing");
    return *found;
}

} // namespace sosdesk
