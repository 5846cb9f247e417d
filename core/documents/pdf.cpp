// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pdf.h"

#include "core/base/disk.h"
#include "core/documents/pdf_spout.h"
#include "core/documents/press.h"
#include "core/documents/rare_letters.h"

#include <QPdfWriter>

#include <algorithm>

namespace sosdesk {

PdfBook::PdfBook(QIODevice& device, const QString& title)
    : m_spout(std::make_unique<PdfSpout>(device))
    , m_writer(std::make_unique<QPdfWriter>(m_spout.get()))
{
    constexpr int dotsPerInch = 1'200;
    m_writer->setCreator(QStringLiteral("sosdesk"));
    m_writer->setTitle(title);
    m_writer->setResolution(dotsPerInch);
    m_press = std::make_unique<Press>(*m_writer, &m_drawn);
}

PdfBook::~PdfBook() = default;

/** Qt goes on drawing when a device is full; whoever wrote the file finds the cause where the system left it. */
bool PdfBook::took() const
{
    if (m_spout->cause() != 0) {
        setDiskCause(m_spout->cause());
    }
    return m_spout->took();
}

bool PdfBook::add(const Paper& paper)
{
    m_letters.merge(rareLettersOf(wordsOf(paper)));
    const bool printed = m_press->print(paper);
    return took() && printed;
}

int PdfBook::finish()
{
    m_spout->keepTheRest();
    const bool finished = m_press->finish();
    if (!took() || !finished) {
        return 0;
    }
    const QByteArray update = rareLettersUpdate(m_spout->rest(), m_spout->restAt(), m_drawn, m_letters);
    m_spout->write(update);
    return took() ? m_press->pages() : 0;
}

int writePdf(QIODevice& device, const QString& title, const std::vector<Paper>& papers)
{
    PdfBook book(device, title);
    const bool added = std::all_of(papers.begin(), papers.end(), [&](const Paper& paper) { return book.add(paper); });
    return added ? book.finish() : 0;
}

} // namespace sosdesk
