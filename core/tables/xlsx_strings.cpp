// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/xlsx_strings.h"

#include "core/tables/xlsx_xml.h"

namespace sosdesk {

Result<XlsxStrings> XlsxStrings::read(XlsxPart part)
{
    using namespace Qt::StringLiterals;
    XlsxStrings strings;
    XlsxXml xml(std::move(part));
    for (;;) {
        SOSDESK_TAKE(const bool more, xml.nextElement());
        if (!more) {
            return strings;
        }
        if (xml.name() == "si"_L1) {
            SOSDESK_TAKE(const QString text, xml.richText());
            strings.m_pool += text.toStdString();
            strings.m_ends.push_back(static_cast<std::uint32_t>(strings.m_pool.size()));
        }
    }
}

} // namespace sosdesk
