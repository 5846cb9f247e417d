// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/console.h"
#include "core/desk/drill_reply.h"
#include "core/desk/settings.h"
#include "ui/review/review_pane.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shared/appearance.h"
#include "ui/window/arrivals.h"
#include "ui/window/deciding.h"
#include "ui/window/notice_bar.h"
#include "ui/window/pages.h"
#include "ui/window/team.h"
#include "ui/window/window.h"

#include <QApplication>
#include <QDir>
#include <QSplitter>

namespace sosdesk::ui {

void Window::openSettings()
{
    m_asking.ask(
        Turn::Read, [](Desk& desk) { return settings(desk.office()); },
        [this](const Result<std::map<QString, QString>>& values) {
            if (!values) {
                trouble(values.error());
                return;
            }
            auto* const dialog = new SettingsDialog(*values, m_preferences, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &SettingsDialog::officeChanged, this, [this](const QString& key, const QString& value) {
                m_asking.ask(
                    Turn::Write, [key, value](Desk& desk) { return setSetting(desk.office(), key, value); },
                    [this, key](const Result<OperationId>& done) {
                        if (!done) {
                            trouble(done.error());
                        } else {
                            m_notice->say(NoticeBar::Weight::Done, tr("設定を保存しました"));
                            m_arrivals->watch();
                            if (key == QStringLiteral("hub_url")) {
                                m_team->renew();
                            }
                        }
                    });
            });
            connect(dialog, &SettingsDialog::appearanceChanged, this, &Window::takeAppearance);
            dialog->open();
        });
}

void Window::takeAppearance(const Preferences& preferences)
{
    m_preferences.theme = preferences.theme;
    m_preferences.textPercent = preferences.textPercent;
    m_preferences.language = preferences.language;
    applyAppearance(*qApp, m_preferences);
    keepPreferences();
}

/** How the window looks is worth no message when it cannot be kept. */
void Window::keepPreferences()
{
    m_preferences.geometry = saveGeometry();
    m_preferences.splitter = m_split->saveState();
    (void)savePreferences(m_folder, m_preferences);
}

void Window::turnMode()
{
    if (m_turning) {
        return;
    }
    if (m_notice->isBusy()) { // what is under way belongs to this store, and so does Z after it
        m_notice->say(NoticeBar::Weight::Trouble,
            tr("処理が進んでいる間は、訓練・有事を切り替えられません。終わってから、または中止してから切り替えてくださ"
               "い。"));
        return;
    }
    m_turning = true;
    m_review->writeOpenNote();
    m_pages->keepTyped();
    m_deciding->keepDraft(); // of this store, and written before it is closed
    keepPreferences();
    m_asking.ask(
        Turn::Write,
        [before = m_state.mode](Desk& desk) -> Result<DayList> {
            SOSDESK_TRY(desk.setMode(before == Mode::Drill ? Mode::Live : Mode::Drill));
            Result<DayList> list = dayList(desk);
            if (!list) {
                SOSDESK_TRY(desk.setMode(before)); // a store that cannot be read is none to go to
            }
            return list;
        },
        [this](const Result<DayList>& list) {
            m_turning = list.has_value();
            if (list) {
                Q_EMIT turned(*list);
            } else {
                trouble(list.error());
            }
        });
}

void Window::tellMode()
{
    m_notice->say(NoticeBar::Weight::Done,
        m_state.mode == Mode::Live ? tr("有事（本番）に切り替えました") : tr("訓練（平時）に切り替えました"));
}

/** A made-up prefecture of today, written beside the store and taken in like any report. */
void Window::makeDrill()
{
    if (m_state.mode != Mode::Drill) {
        m_notice->say(NoticeBar::Weight::Trouble,
            tr("有事（本番）の記録に架空の県は入れられません。訓練に切り替えてから始めてください。"));
        return;
    }
    const auto stop = std::make_shared<std::atomic<bool>>();
    const auto work = m_notice->begin(tr("架空の県を作っています"), stop);
    const QString folder = m_folder + QStringLiteral("/drill-files");
    m_asking.ask(
        Turn::Long,
        [folder](Desk& desk) -> Result<Reply> {
            if (desk.mode() != Mode::Drill) { // it may have turned since
                return fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("mode"), codeOf(desk.mode())});
            }
            DrillOrder order;
            order.folder = folder;
            order.seed = static_cast<quint64>(desk.today().number);
            SOSDESK_TRY(drillReply(desk, order));
            QStringList files;
            for (const QString& name : QDir(folder).entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name)) {
                if (name != QStringLiteral("requests-2.csv")) { // what changes later in the day
                    files << folder + u'/' + name;
                }
            }
            return importReply(desk, files, {}, {});
        },
        [this, work](const Result<Reply>& answer) {
            m_notice->end(work);
            m_arrivals->take(answer);
        },
        stop);
}

} // namespace sosdesk::ui
