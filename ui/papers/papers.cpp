// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/papers.h"

#include "core/desk/export.h"
#include "core/desk/gmis_entry.h"
#include "core/desk/print.h"
#include "core/wording/messages.h"
#include "core/wording/paper_issue.h"
#include "ui/papers/gmis_panel.h"
#include "ui/papers/preview.h"
#include "ui/window/notice_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

namespace sosdesk::ui {
namespace {

constexpr int mostPreviewed = 30; // the rest is printed all the same
constexpr double dotsPerMillimetre = 4.2;

struct Previewed
{
    std::vector<QImage> pages;
    QString fileName;
};

/** 「UDR-… 氏名：𠮷を印刷できません」, a line each, at most a few. */
QString remarkOf(const std::vector<PaperProblem>& problems)
{
    QStringList lines;
    for (const PaperProblem& problem : problems) {
        if (lines.size() == 3) {
            lines << Papers::tr("ほか%1件").arg(static_cast<int>(problems.size()) - 3);
            break;
        }
        lines << Papers::tr("%1 %2「%3」 %4")
                     .arg(problem.request, problem.column, problem.value, wording::paperIssue(problem.code));
    }
    return lines.join(u'\n');
}

} // namespace

Papers::Papers(Asking& asking, NoticeBar& notice, QWidget* window)
    : QObject(window)
    , m_asking(asking)
    , m_notice(notice)
    , m_window(window)
    , m_lastFolder(QDir::homePath())
{
}

void Papers::preview(const PrintOrder& order, const QString& title)
{
    m_notice.begin(tr("%1を用意しています").arg(title), [this] { m_asking.cancel(); });
    m_asking.ask(
        Turn::Long,
        [order](Desk& desk) -> Result<Previewed> {
            Previewed previewed;
            SOSDESK_TAKE(previewed.pages, pictureForms(desk.office(), order, dotsPerMillimetre, mostPreviewed));
            previewed.fileName = suggestedFileName(desk.office(), order);
            return previewed;
        },
        [this, order, title](const Result<Previewed>& previewed) {
            m_notice.end();
            if (!previewed) {
                Q_EMIT failed(previewed.error());
                return;
            }
            showPreview(order, title, previewed->pages, previewed->fileName);
        });
}

void Papers::showPreview(
    const PrintOrder& order, const QString& title, const std::vector<QImage>& pages, const QString& fileName)
{
    auto* const preview = new Preview(m_window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    const QString remark = static_cast<int>(pages.size()) < mostPreviewed
        ? QString()
        : tr("はじめの%1ページを表示しています。印刷とPDFには全ページが入ります。").arg(mostPreviewed);
    preview->setPages(title, pages, remark);
    connect(preview, &Preview::printWanted, this, [this, preview, order] {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setPageSize(QPageSize(QPageSize::A4));
        QPrintDialog dialog(printer.get(), preview);
        if (dialog.exec() == QDialog::Accepted) {
            preview->accept();
            printOn(order, printer);
        }
    });
    connect(preview, &Preview::pdfWanted, this, [this, preview, order, fileName] {
        const QString file = askForFile(preview, tr("PDFに保存"), fileName, tr("PDF (*.pdf)"));
        if (!file.isEmpty()) {
            preview->accept();
            write([order, file](Desk& desk) { return printForms(desk.office(), order, file); });
        }
    });
    preview->open();
}

QString Papers::askForFile(QWidget* parent, const QString& title, const QString& name, const QString& kinds)
{
    const QString file = QFileDialog::getSaveFileName(parent, title, m_lastFolder + u'/' + name, kinds);
    if (!file.isEmpty()) {
        m_lastFolder = QFileInfo(file).path();
    }
    return file;
}

void Papers::printOn(const PrintOrder& order, const std::shared_ptr<QPrinter>& printer)
{
    write([order, printer](Desk& desk) { return paintForms(desk.office(), order, *printer, printer->printerName()); });
}

/** What leaves is written by the desk's thread and told when it is there. */
void Papers::write(const std::function<Result<PaperOutcome>(Desk&)>& verb)
{
    m_notice.begin(tr("書き出しています"), [this] { m_asking.cancel(); });
    m_asking.ask(Turn::Long, verb, [this](const Result<PaperOutcome>& left) {
        m_notice.end();
        if (!left) {
            Q_EMIT failed(left.error());
            return;
        }
        const QString what = left->file.isEmpty()
            ? tr("印刷しました（%1件）").arg(left->rows)
            : tr("%1 に書き出しました（%2件）").arg(QDir::toNativeSeparators(left->file)).arg(left->rows);
        if (left->problems.empty()) {
            m_notice.say(NoticeBar::Weight::Done, what);
        } else {
            m_notice.say(NoticeBar::Weight::Trouble, what + u'　' + remarkOf(left->problems));
        }
    });
}

void Papers::exportList(ExportedList list, const QString& title, const QString& kinds)
{
    const ExportOrder order{list, {}};
    m_asking.ask(
        Turn::Read, [order](Desk& desk) -> Result<QString> { return suggestedFileName(desk.office(), order); },
        [this, order, title, kinds](const Result<QString>& name) {
            const QString file = name ? askForFile(m_window, title, *name, kinds) : QString();
            if (!file.isEmpty()) {
                write([order, file](Desk& desk) { return sosdesk::exportList(desk.office(), order, file); });
            }
        });
}

void Papers::showGmisEntry(const QString& number, const QString& facility)
{
    m_asking.ask(
        Turn::Read, [number](Desk& desk) { return gmisEntry(desk.office(), number); },
        [this, number, facility](const Result<std::vector<GmisField>>& fields) {
            if (!fields) {
                Q_EMIT failed(fields.error());
                return;
            }
            if (m_gmis == nullptr) {
                m_gmis = new GmisPanel(m_window);
                connect(m_gmis, &GmisPanel::tickWanted, this, &Papers::tick);
            }
            m_gmis->show(number, facility, *fields);
        });
}

void Papers::tick(const QString& number, const QString& key, bool ticked)
{
    m_asking.ask(
        Turn::Write,
        [number, key, ticked](Desk& desk) -> Result<std::vector<GmisField>> {
            SOSDESK_TRY(tickGmisField(desk.office(), number, key, ticked));
            return gmisEntry(desk.office(), number);
        },
        [this, number](const Result<std::vector<GmisField>>& fields) {
            if (!fields) {
                Q_EMIT failed(fields.error());
            } else if (m_gmis->number() == number) {
                m_gmis->update(*fields);
            }
        });
}

} // namespace sosdesk::ui
