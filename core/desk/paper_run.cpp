// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/paper_run.h"

#include "core/base/sha256.h"
#include "core/desk/form_writer.h"
#include "core/desk/office.h"
#include "core/desk/paper_selection.h"
#include "core/desk/reading.h"
#include "core/documents/glyphs.h"
#include "core/documents/type_case.h"

namespace sosdesk {
namespace {

/** An order on its way. */
class Running
{
public:
    Running(Office& office, const PrintOrder& order, FormWriter& writer, const TakePaper& take)
        : m_office(office)
        , m_order(order)
        , m_writer(writer)
        , m_take(take)
        , m_glyphs(typeFor(TypeUse::Body).font)
    {
    }

    Result<PaperRun> run()
    {
        if (!m_glyphs.knowsJapanese()) {
            return fail({ErrorCode::NoFont});
        }
        if (m_writer.writesEach() || m_order.form == PrintedForm::CallSheet) {
            SOSDESK_TRY(visitAll());
        }
        if (!m_writer.writesEach()) {
            SOSDESK_TAKE(const Paper paper, m_writer.lastPaper(m_glyphs));
            SOSDESK_TRY(hand(paper));
        }
        if (m_run.papers == 0) {
            return fail(m_unprinted.isEmpty()
                    ? nothing()
                    : Error{ErrorCode::MissingGlyph, {}, 0, {}, {}, m_unprinted.join(QStringLiteral("; "))});
        }
        m_run.words = m_words.result();
        m_run.problems.insert(m_run.problems.begin(), m_writer.problems().begin(), m_writer.problems().end());
        return std::move(m_run);
    }

private:
    [[nodiscard]] Error nothing() const
    {
        const QStringList& named = m_order.selection.requests;
        return {ErrorCode::NothingSelected, {}, 0, {}, named.size() == 1 ? named[0] : QString()};
    }

    Result<void> visitAll()
    {
        const Reading reading(m_office.database());
        SOSDESK_TAKE(const std::vector<QString> numbers, selectedNumbers(m_office, m_order.selection));
        if (m_order.progress) {
            m_order.progress->done = 0;
            m_order.progress->all = static_cast<int>(numbers.size());
        }
        for (const QString& number : numbers) {
            SOSDESK_TRY(m_office.pause());
            SOSDESK_TAKE(const ReviewedRequest reviewed, reviewRequest(m_office, number));
            SOSDESK_TRY(visit(reviewed));
            if (m_order.progress) {
                ++m_order.progress->done;
            }
            if (!m_wantsMore) {
                break;
            }
        }
        return {};
    }

    Result<void> visit(const ReviewedRequest& reviewed)
    {
        if (!m_writer.writesEach()) {
            if (m_writer.collect(reviewed, m_glyphs)) {
                m_run.told.push_back(toldOf(reviewed));
            }
            return {};
        }
        SOSDESK_TAKE(const std::optional<Paper> paper, m_writer.paperAbout(reviewed));
        if (!paper) {
            return {};
        }
        const qint64 before = m_run.papers;
        SOSDESK_TRY(hand(*paper));
        if (m_run.papers > before) {
            m_run.told.push_back(toldOf(reviewed));
        }
        return {};
    }

    /** What no font draws would be an empty box on the paper: it is named instead. */
    Result<void> hand(const Paper& paper)
    {
        const QString words = wordsOf(paper);
        const QStringList missing = m_glyphs.missing(words);
        if (!missing.isEmpty()) {
            m_unprinted << paper.request + QStringLiteral(": ") + namesOf(missing);
            m_run.problems.push_back({paper.request, {}, namesOf(missing), QStringLiteral("missing_glyph")});
            return {};
        }
        SOSDESK_TAKE(m_wantsMore, m_take(paper));
        m_words.add(words.toUtf8() + '\f');
        ++m_run.papers;
        return {};
    }

    Office& m_office;
    const PrintOrder& m_order;
    FormWriter& m_writer;
    const TakePaper& m_take;
    GlyphCheck m_glyphs;
    PaperRun m_run;
    Sha256 m_words;
    QStringList m_unprinted;
    bool m_wantsMore = true;
};

} // namespace

Result<PaperRun> runPapers(Office& office, const PrintOrder& order, const TakePaper& take)
{
    SOSDESK_TAKE(FormWriter writer, FormWriter::begin(office, order));
    return Running(office, order, writer, take).run();
}

} // namespace sosdesk
