// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/atomic_write.h"
#include "core/base/id_source.h"
#include "core/base/own_process.h"
#include "core/desk/day_list.h"
#include "core/desk/desk_worker.h"
#include "core/wording/messages.h"
#include "ui/shared/appearance.h"
#include "ui/shared/language.h"
#include "ui/shared/preferences.h"
#include "ui/window/window.h"

#include <QApplication>
#include <QBuffer>
#include <QCommandLineParser>
#include <QIcon>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

namespace sosdesk {
namespace {

Instant systemNow()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return Instant{std::chrono::duration_cast<std::chrono::microseconds>(now).count()};
}

void addOptions(QCommandLineParser& parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("data"), QStringLiteral("データフォルダー / data folder"), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("officer"), QStringLiteral("担当者 / who acts"), QStringLiteral("NAME")});
    parser.addOption(
        {QStringLiteral("now"), QStringLiteral("時計を止める / fixes the clock (JST)"), QStringLiteral("ISO")});
    parser.addOption({QStringLiteral("picture"), QStringLiteral("画面をPNGに書いて終わる / writes a picture and ends"),
        QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("first-picture"),
        QStringLiteral("一覧が出た時点の画面を書いて終わる / the same as soon as the list is there"),
        QStringLiteral("FILE")});
}

/** Opens the desk in the worker while Qt gets ready, then shows the window. */
class Start
{
public:
    Start(const DeskOptions& options, const DeskWorker::Clock& clock, QString picture, QString firstPicture)
        : m_folder(options.folder)
        , m_clock(clock)
        , m_picture(std::move(picture))
        , m_firstPicture(std::move(firstPicture))
        , m_worker(options, clock)
    {
        m_worker.ask(Turn::Read, qApp, dayList, [this](Result<DayList> list) { show(std::move(list)); });
    }

private:
    void show(Result<DayList> opened)
    {
        if (!opened) {
            if (m_picture.isEmpty() && m_firstPicture.isEmpty()) {
                QMessageBox box(QMessageBox::Critical, QStringLiteral("審査デスク"), wording::message(opened.error()));
                box.setTextFormat(Qt::PlainText);
                box.exec();
            }
            (void)std::fputs(qPrintable(wording::message(opened.error()) + u'\n'), stderr);
            QCoreApplication::exit(exitCodeOf(opened.error().code));
            return;
        }
        open(std::move(*opened));
        if (!m_picture.isEmpty() || !m_firstPicture.isEmpty()) {
            m_window->resize(1440, 900);
        }
        m_window->show();
        if (!m_firstPicture.isEmpty()) {
            write(m_firstPicture);
        } else if (!m_picture.isEmpty()) {
            QObject::connect(m_window.get(), &ui::Window::settled, qApp, [this] { write(m_picture); });
        }
    }

    void open(DayList list)
    {
        m_window = std::make_unique<ui::Window>(m_worker, m_clock, m_folder, std::move(list));
        QObject::connect(
            m_window.get(), &ui::Window::turned, qApp,
            [this](const DayList& other) {
                const std::unique_ptr<ui::Window> before = std::move(m_window); // there until the new one is
                open(other);
                m_window->tellMode();
                m_window->show();
            },
            Qt::QueuedConnection);
    }

    void write(const QString& file)
    {
        constexpr int quickly = 80; // of 100: PNG loses nothing, it is only packed less
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        m_window->grab().save(&buffer, "PNG", quickly);
        const Result<void> written = atomicWrite(file, bytes);
        QCoreApplication::exit(written ? 0 : exitCodeOf(written.error().code));
    }

    QString m_folder;
    DeskWorker::Clock m_clock;
    QString m_picture;
    QString m_firstPicture;
    DeskWorker m_worker;
    std::unique_ptr<ui::Window> m_window; ///< ends before the worker does
};

int run(QApplication& application)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    DeskOptions options;
    options.folder = parser.isSet(QStringLiteral("data"))
        ? parser.value(QStringLiteral("data"))
        : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/sosdesk");
    options.officer = parser.isSet(QStringLiteral("officer")) ? parser.value(QStringLiteral("officer")) : accountName();
    options.newId = systemIds();
    options.appVersion = QCoreApplication::applicationVersion();
    DeskWorker::Clock clock = systemNow;
    if (parser.isSet(QStringLiteral("now"))) {
        const auto now = instantFromIso(parser.value(QStringLiteral("now")));
        if (!now) {
            const Error error{
                ErrorCode::BadArgument, {}, 0, QStringLiteral("--now"), parser.value(QStringLiteral("now"))};
            (void)std::fputs(qPrintable(wording::message(error) + u'\n'), stderr);
            return exitCodeOf(error.code);
        }
        clock = [now] { return *now; };
    }
    const ui::Preferences preferences = ui::loadPreferences(options.folder);
    const ui::Language language(preferences.language, QLocale::system());
    ui::applyAppearance(application, preferences);
    const Start start(
        options, clock, parser.value(QStringLiteral("picture")), parser.value(QStringLiteral("first-picture")));
    return QApplication::exec();
}

} // namespace
} // namespace sosdesk

int main(int argc, char** argv)
{
    sosdesk::hardenProcess();
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sosdesk"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/sosdesk/look/sosdesk.svg")));
    QCoreApplication::setApplicationVersion(QStringLiteral(SOSDESK_VERSION));
    return sosdesk::run(application);
}
