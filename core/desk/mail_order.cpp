// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/mail_order.h"

#include "core/base/sha256.h"
#include "core/desk/delivery_export.h"
#include "core/desk/dispatches_of.h"
#include "core/desk/form_writer.h"
#include "core/desk/letterhead_of.h"
#include "core/desk/office.h"
#include "core/desk/paper_selection.h"
#include "core/desk/settings.h"
#include "core/desk/sheet_out.h"
#include "core/documents/delivery_list.h"
#include "core/documents/file_name.h"
#include "core/documents/glyphs.h"
#include "core/documents/mail_letters.h"
#include "core/documents/pdf.h"
#include "core/documents/staged_file.h"
#include "core/documents/type_case.h"

#include <QBuffer>
#include <QFileInfo>

#include <set>

namespace sosdesk {
namespace {

/** Beside its place until all are written. */
struct StagedMail
{
    QString kind{};
    QString file{};
    StagedFile staged;
    std::vector<PaperRecord::Told> told{};
};

QByteArray pdfOf(const Paper& paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const bool written = buffer.open(QIODevice::Append) && writePdf(buffer, paper.title, {paper}) > 0;
    return written ? bytes : QByteArray();
}

/** The mails of one order on their way. */
class Posting
{
public:
    Posting(Office& office, const MailOrder& order, const QString& place)
        : m_office(office)
        , m_order(order)
        , m_place(place)
        , m_glyphs(typeFor(TypeUse::Body).font)
    {
    }

    Result<PaperOutcome> post()
    {
        if (!m_glyphs.knowsJapanese()) {
            return fail({ErrorCode::NoFont});
        }
        SOSDESK_TRY(begin());
        SOSDESK_TRY(writeEach(MailLetter::Notice, PrintedForm::Notice));
        SOSDESK_TRY(writeEach(MailLetter::Sheet, PrintedForm::Sheet));
        SOSDESK_TRY(writeAnnex2());
        if (m_mails.empty()) {
            return fail(m_unprinted.isEmpty() ? Error{ErrorCode::NothingSelected}
                                              : Error{ErrorCode::MissingGlyph, {}, 0, {}, {}, m_unprinted.join(u';')});
        }
        return publish();
    }

private:
    [[nodiscard]] bool isMeant(MailLetter letter) const { return m_order.letter.value_or(letter) == letter; }
    [[nodiscard]] bool isOneFile() const { return m_place.endsWith(QStringLiteral(".eml"), Qt::CaseInsensitive); }

    Result<void> begin()
    {
        if (!isOneFile() && !QFileInfo(m_place).isDir()) {
            return fail({ErrorCode::FileMissing, m_place});
        }
        if (m_order.progress) {
            SOSDESK_TAKE(const std::vector<QString> numbers, selectedNumbers(m_office, m_order.selection));
            m_order.progress->all = static_cast<int>(numbers.size()) * (m_order.letter ? 1 : 3);
        }
        m_folders = {folderOf(m_office)};
        SOSDESK_TAKE(m_letterhead, letterheadOf(m_office));
        SOSDESK_TAKE(m_words, mailWords(m_folders));
        SOSDESK_TAKE(m_notices, NoticeWords::load(m_folders));
        SOSDESK_TAKE(const QString recipients, setting(m_office, QStringLiteral("recipients")));
        SOSDESK_TAKE(const QString from, setting(m_office, QStringLiteral("mail_from")));
        // A store of an older program may hold what is no address: then nobody is written to.
        m_post.ministry = mailAddressesIn(recipients).value_or(QStringList());
        const QStringList senders = mailAddressesIn(from).value_or(QStringList());
        m_post.from = senders.isEmpty() ? std::nullopt : std::optional(senders.front());
        return {};
    }

    Result<void> writeEach(MailLetter letter, PrintedForm form)
    {
        if (!isMeant(letter)) {
            return {};
        }
        const PrintOrder order{form, m_order.selection};
        SOSDESK_TAKE(FormWriter writer, FormWriter::begin(m_office, order));
        SOSDESK_TRY(visit([&](const ReviewedRequest& reviewed) -> Result<void> {
            SOSDESK_TAKE(const std::optional<Paper> paper, writer.paperAbout(reviewed));
            return paper && canBeDrawn(*paper) ? write(form, reviewed, *paper, writer.fileName()) : Result<void>();
        }));
        for (const PaperProblem& problem : writer.problems()) {
            // Which of several letters a request has goes without saying; and a mail needs no other address.
            const bool isOfOne = m_order.letter || problem.code != QStringLiteral("no_sheet");
            if (isOfOne && problem.code != QStringLiteral("no_address")) {
                m_problems.push_back(problem);
            }
        }
        return {};
    }

    /** Those that are meant, with readers let in between. */
    Result<void> visit(const std::function<Result<void>(const ReviewedRequest&)>& visitor)
    {
        return eachSelected(m_office, m_order.selection, [&](const ReviewedRequest& reviewed) -> Result<void> {
            SOSDESK_TRY(m_office.pause());
            if (m_order.progress) {
                ++m_order.progress->done;
            }
            return visitor(reviewed);
        });
    }

    bool canBeDrawn(const Paper& paper)
    {
        const QStringList missing = m_glyphs.missing(wordsOf(paper));
        if (!missing.isEmpty()) {
            m_unprinted << paper.request + QStringLiteral(": ") + namesOf(missing);
            m_problems.push_back({paper.request, {}, namesOf(missing), QStringLiteral("missing_glyph")});
        }
        return missing.isEmpty();
    }

    Result<void> write(PrintedForm form, const ReviewedRequest& reviewed, const Paper& paper, const QString& title)
    {
        Matter matter = matterOf(m_office, reviewed);
        SOSDESK_TAKE(matter.dispatches, dispatchesOf(m_office, reviewed.stored.request.number));
        MailDraft draft = form == PrintedForm::Notice ? noticeMail(matter, m_letterhead, m_post, m_words, m_notices)
                                                      : sheetMail(matter, m_letterhead, m_post, m_words);
        if (form == PrintedForm::Notice && !addFacility(draft, reviewed)) {
            return {};
        }
        const QString name = title + u'_' + reviewed.stored.request.number;
        const QByteArray pdf = pdfOf(paper);
        draft.attachments.push_back({marked(name, QStringLiteral(".pdf")), "application/pdf", pdf});
        if (form == PrintedForm::Sheet) { // F5: the ministry goes on working in the sheet itself
            SOSDESK_TAKE(const FormSheet sheet, filledSheet(m_office, reviewed.stored.request.number));
            SOSDESK_TAKE(const QByteArray book, StagedFile::bytesBy(beside(), [&](const QString& staged) {
                return writeForm(staged, sheet, m_office.now());
            }));
            attachBook(draft, name, book);
        }
        return stage(kindOf(form), name, draft, {toldOf(reviewed)});
    }

    bool addFacility(MailDraft& draft, const ReviewedRequest& reviewed)
    {
        const QString mail = reviewed.dossier.facility ? reviewed.dossier.facility->mail.trimmed() : QString();
        const std::optional<QStringList> addresses = mailAddressesIn(mail);
        if (!addresses || addresses->isEmpty()) {
            m_problems.push_back({reviewed.stored.request.number, {}, mail,
                mail.isEmpty() ? QStringLiteral("no_mail_address") : QStringLiteral("bad_mail_address")});
            return false;
        }
        for (const QString& address : *addresses) {
            draft.to.push_back({reviewed.stored.request.facilityName, address});
        }
        return true;
    }

    Result<void> writeAnnex2()
    {
        if (!isMeant(MailLetter::Annex2)) {
            return {};
        }
        // The list of the screen 配送: what goes by other means, or has left already, is not in the mail either (F2).
        ExportOrder order{ExportedList::Annex2Xlsx, m_order.selection};
        if (order.selection.untold) {
            SOSDESK_TAKE(const std::vector<QString> numbers, selectedNumbers(m_office, m_order.selection));
            if (numbers.empty()) {
                return {};
            }
            order.selection = {QStringList(numbers.begin(), numbers.end())};
        }
        SOSDESK_TAKE(DeliveryDraft deliveries, draftDeliveries(m_office, order));
        m_problems.insert(m_problems.end(), deliveries.problems.begin(), deliveries.problems.end());
        if (deliveries.told.empty()) {
            return {};
        }
        const int count = static_cast<int>(deliveries.told.size());
        MailDraft draft = annex2Mail(count, m_office.calendar(), m_letterhead, m_post, m_words);
        SOSDESK_TAKE(const DeliveryLayout layout, DeliveryLayout::load(m_folders));
        const QString name = layout.name + u'_' + isoOf(m_office.today());
        SOSDESK_TAKE(const QByteArray book, StagedFile::bytesBy(beside(), [&](const QString& staged) {
            return writeXlsx(staged, *deliveries.table, m_office.now());
        }));
        attachBook(draft, name, book);
        m_listed = std::move(deliveries.listed);
        return stage(QStringLiteral("annex2"), name, draft, deliveries.told);
    }

    /** Beside the mails, for what only writes files. */
    [[nodiscard]] QString beside() const { return isOneFile() ? m_place : m_place + QStringLiteral("/attached"); }

    void attachBook(MailDraft& draft, const QString& name, const QByteArray& book) const
    {
        draft.attachments.push_back({marked(name, QStringLiteral(".xlsx")),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", book});
    }

    [[nodiscard]] QString marked(const QString& name, const QString& suffix) const
    {
        const QString drill = m_office.mode() == Mode::Drill ? m_notices.facility("drill") + u'_' : QString();
        return safeFileName(drill + name + suffix);
    }

    /** A name that none of the others has: two numbers may differ in nothing that a file's name can hold. */
    QString fileFor(const QString& name)
    {
        QString file = marked(name, QStringLiteral(".eml"));
        for (int copy = 2; !m_names.insert(file.toCaseFolded()).second; ++copy) {
            file = marked(name + QStringLiteral(" (%1)").arg(copy), QStringLiteral(".eml"));
        }
        return m_place + u'/' + file;
    }

    Result<void> stage(
        const QString& form, const QString& name, const MailDraft& draft, const std::vector<PaperRecord::Told>& told)
    {
        if (isOneFile() && !m_mails.empty()) {
            return fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("--out"), m_place});
        }
        const QString file = isOneFile() ? m_place : fileFor(name);
        const QByteArray eml = emlOf(draft);
        SOSDESK_TAKE(StagedFile staged,
            StagedFile::write(file, [&](QIODevice& device) { return device.write(eml) == eml.size(); }));
        m_mails.push_back({QStringLiteral("mail-") + form, file, std::move(staged), told});
        return {};
    }

    Result<PaperOutcome> publish()
    {
        PaperOutcome outcome;
        outcome.kind = QStringLiteral("mail");
        outcome.file = m_place;
        outcome.rows = static_cast<qint64>(m_mails.size());
        outcome.problems = std::move(m_problems);
        SOSDESK_TAKE(auto work, m_office.begin(QStringLiteral("export")));
        PaperStore store(m_office.database());
        Sha256 all;
        for (const StagedMail& mail : m_mails) {
            const QByteArray& sha256 = mail.staged.sha256();
            all.add(sha256);
            SOSDESK_TRY(store.record(*work, QStringLiteral("export"), {mail.kind, mail.file, 1, sha256, mail.told}));
        }
        SOSDESK_TRY(markListed(m_office, *work, m_listed, QStringLiteral("annex2-xlsx")));
        outcome.sha256 = isOneFile() ? m_mails.front().staged.sha256() : all.result();
        SOSDESK_TRY(work->commit());
        for (StagedMail& mail : m_mails) {
            SOSDESK_TRY(mail.staged.publish());
        }
        outcome.operation = work->id();
        return outcome;
    }

    Office& m_office;
    const MailOrder& m_order;
    QString m_place;
    GlyphCheck m_glyphs;
    QStringList m_folders;
    Letterhead m_letterhead;
    FormWords m_words;
    NoticeWords m_notices;
    MailPost m_post;
    std::set<QString> m_names;
    std::vector<StagedMail> m_mails;
    std::vector<Delivery> m_listed;
    std::vector<PaperProblem> m_problems;
    QStringList m_unprinted;
};

} // namespace

Result<PaperOutcome> writeMails(Office& office, const MailOrder& order, const QString& place)
{
    return Posting(office, order, place).post();
}

} // namespace sosdesk
