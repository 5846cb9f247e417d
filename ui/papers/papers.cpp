// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/papers.h"

#include "core/desk/export.h"
#include "core/desk/gmis_entry.h"
#include "core/desk/print.h"
#include "core/wording/messages.h"
#include "core/wording/paper_issue.h"
#include "ui/papers/gmis_panel.h"
#include "ui/papers/papers_panel.h"
#include "ui/papers/preview.h"
#include "ui/window/notice_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QTimer>

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
        QStringList parts{problem.request, problem.column, problem.value};
        parts.removeAll(QString());
        lines << Papers::tr("%1：%2（%3）")
                     .arg(parts.join(u' '), wording::paperIssue(problem.code), wording::paperProposal(problem.code));
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

Papers::~Papers() = default;

void Papers::choose(const QString& number, const QString& facility, Day today)
{
    if (m_panel == nullptr) {
        m_panel = new PapersPanel(m_asking, m_window);
        connect(m_panel, &PapersPanel::previewWanted, this, &Papers::preview);
        connect(m_panel, &PapersPanel::printWanted, this, [this](const PrintOrder& order) { print(order, m_panel); });
        connect(m_panel, &PapersPanel::pdfWanted, this,
            [this](const PrintOrder& order, const QString& title) { savePdf(order, title, m_panel); });
        connect(m_panel, &PapersPanel::mailWanted, this, [this](const MailOrder& order) { saveMails(order, m_panel); });
    }
    m_panel->open(number, facility, today);
}

void Papers::preview(const PrintOrder& order, const QString& title)
{
    const auto stop = std::make_shared<std::atomic<bool>>();
    const int work = m_notice.begin(tr("%1を用意しています").arg(title), stop);
    follow(work, order.progress);
    m_asking.ask(
        Turn::Long,
        [order](Desk& desk) -> Result<Previewed> {
            Previewed previewed;
            SOSDESK_TAKE(previewed.pages, pictureForms(desk.office(), order, dotsPerMillimetre, mostPreviewed));
            previewed.fileName = suggestedFileName(desk.office(), order);
            return previewed;
        },
        [this, order, title, work](const Result<Previewed>& previewed) {
            end(work);
            if (!previewed) {
                Q_EMIT failed(previewed.error());
                return;
            }
            showPreview(order, title, previewed->pages, previewed->fileName);
        },
        stop);
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
        if (print(order, preview)) {
            preview->accept();
        }
    });
    connect(preview, &Preview::pdfWanted, this, [this, preview, order, fileName] {
        const QString file = askForFile(preview, tr("PDFに保存"), fileName, tr("PDF (*.pdf)"));
        if (!file.isEmpty()) {
            preview->accept();
            write([order, file](Desk& desk) { return printForms(desk.office(), order, file); }, order.progress);
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

bool Papers::print(const PrintOrder& order, QWidget* over)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(printer.get(), over);
    const bool wanted = dialog.exec() == QDialog::Accepted;
    if (wanted) {
        printOn(order, printer);
    }
    return wanted;
}

void Papers::printOn(PrintOrder order, const std::shared_ptr<QPrinter>& printer)
{
    order.progress = std::make_shared<Progress>();
    const QString name = printer->printerName();
    write([order, printer, name](Desk& desk) { return paintForms(desk.office(), order, *printer, name); },
        order.progress, name.isEmpty() ? tr("選んだプリンター") : name);
}

void Papers::savePdf(const PrintOrder& order, const QString& title, QWidget* over)
{
    m_asking.ask(
        Turn::Read, [order](Desk& desk) -> Result<QString> { return suggestedFileName(desk.office(), order); },
        [this, order, title, over = QPointer(over)](const Result<QString>& name) {
            const QString file = name ? askForFile(over, title, *name, tr("PDF (*.pdf)")) : QString();
            if (!file.isEmpty()) {
                write([order, file](Desk& desk) { return printForms(desk.office(), order, file); }, order.progress);
            }
        });
}

void Papers::saveMails(const MailOrder& order, QWidget* over)
{
    const QString folder =
        QFileDialog::getExistingDirectory(over, tr("メールの下書きを入れるフォルダー"), m_lastFolder);
    if (!folder.isEmpty()) {
        m_lastFolder = folder;
        write([order, folder](Desk& desk) { return writeMails(desk.office(), order, folder); }, order.progress);
    }
}

/** What leaves is written by the desk's thread and told when it is there. */
void Papers::write(const std::function<Result<PaperOutcome>(Desk&)>& verb, const std::shared_ptr<Progress>& progress,
    const QString& printer)
{
    const auto stop = std::make_shared<std::atomic<bool>>();
    const int work = m_notice.begin(tr("書き出しています"), stop);
    follow(work, progress);
    m_asking.ask(
        Turn::Long, verb,
        [this, printer, work](const Result<PaperOutcome>& left) {
            end(work);
            tell(left, printer);
        },
        stop);
}

void Papers::follow(int work, const std::shared_ptr<Progress>& progress)
{
    if (!progress) {
        return;
    }
    constexpr int period = 100; // ms
    auto clock = std::make_unique<QTimer>();
    connect(clock.get(), &QTimer::timeout, this, [this, work, progress] {
        if (progress->all > 0) {
            m_notice.setProgress(work, progress->done, progress->all);
        }
    });
    clock->start(period);
    m_clocks[work] = std::move(clock);
}

void Papers::end(int work)
{
    m_clocks.erase(work);
    m_notice.end(work);
}

void Papers::tell(const Result<PaperOutcome>& left, const QString& printer)
{
    if (!left && !printer.isEmpty() && left.error().code == ErrorCode::IoFailed) {
        m_notice.say(NoticeBar::Weight::Trouble,
            tr("%1に印刷できませんでした。電源・用紙・接続を確認して、もう一度印刷してください。印刷の記録は残していま"
               "せん。")
                .arg(printer));
        return;
    }
    if (!left) {
        Q_EMIT failed(left.error());
        return;
    }
    if (!left->operation) {
        m_notice.say(NoticeBar::Weight::Trouble,
            tr("書き出せる行がないため、何も書き出していません。") + remarkOf(left->problems));
        return;
    }
    const QString place = QDir::toNativeSeparators(left->file);
    const QString what = !printer.isEmpty() || left->file.isEmpty()
        ? tr("印刷しました（%1件）").arg(left->rows)
        : tr("%1 に書き出しました（%2件）").arg(place).arg(left->rows);
    if (left->problems.empty()) {
        m_notice.say(NoticeBar::Weight::Done, what);
    } else {
        m_notice.say(NoticeBar::Weight::Trouble, what + u'　' + remarkOf(left->problems));
    }
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

} // namespace sosdesk::ui
