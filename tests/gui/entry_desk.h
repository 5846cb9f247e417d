// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/console.h"
#include "core/policy/policy_shelf.h"
#include "ui/entry/request_entry_form.h"
#include "ui/shared/asking.h"

#include <QApplication>
#include <QFile>
#include <QInputMethodEvent>
#include <QTemporaryDir>
#include <QTest>

namespace sosdesk::tests {

/** A desk with two facilities and a weekly survey, its clock at 22:15 of Sunday 2026-11-22, and a form on it. */
class EntryDesk
{
public:
    explicit EntryDesk(Channel channel)
        : m_channel(channel)
    {
        DeskOptions options;
        options.folder = m_folder.filePath(QStringLiteral("desk"));
        options.officer = QStringLiteral("見本太郎");
        options.newId = systemIds();
        options.appVersion = QStringLiteral("test");
        m_worker = std::make_unique<DeskWorker>(options, [] { return instantFromIso(u"2026-11-22T22:15").value(); });
        m_asking = std::make_unique<ui::Asking>(*m_worker, nullptr);
        import("facilities.csv",
            u"医療機関コード,医療機関名,施設種別,郵便番号,住所,電話番号,担当者\n"
            u"4710001019,髙橋総合病院,病院,900-0001,那覇市架空町1-2-3,098-861-1234,用度課\n"
            u"4710003015,みどり診療所,診療所,900-0002,那覇市架空町4-5,098-862-5678,院長\n");
        import("weekly.csv",
            u"医療機関コード,調査日,後方支援医療機関,緊急配布の希望,N95等マスク_在庫量,N95等マスク_想定消費量,"
            u"N95等マスク_購入見込量,N95等マスク_備蓄見通し\n4710001019,2026/11/18,,,120,300,0,１週間以内\n");
        reopen();
    }
    ~EntryDesk()
    {
        m_form.reset();
        m_asking.reset();
    }

    [[nodiscard]] ui::RequestEntryForm& form() { return *m_form; }
    /** Throws the form away as a crash does, and opens another one. */
    void reopen()
    {
        m_form.reset();
        m_form = std::make_unique<ui::RequestEntryForm>(*m_asking, m_items, m_channel, nullptr);
        m_form->show();
        QApplication::setActiveWindow(m_form.get());
        m_form->focusFirst();
        settle();
    }
    [[nodiscard]] ui::Asking& asking() { return *m_asking; }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return m_asking->open() == 0; }, 20'000)) {
            qFatal("the desk does not answer");
        }
        QCoreApplication::processEvents();
    }
    /** Types into whatever has the focus. */
    void type(const QString& text)
    {
        QInputMethodEvent event; // keys of a test know no kanji
        event.setCommitString(text);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
        settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name)
    {
        auto* const found = m_form->findChild<Widget*>(QString::fromLatin1(name));
        return found != nullptr ? found : (qFatal("no widget %s", name), nullptr);
    }
    template <typename T, typename Verb>
    [[nodiscard]] T ask(Verb verb)
    {
        return hear<T>(Turn::Read, verb);
    }
    template <typename T, typename Verb>
    T write(Verb verb)
    {
        return hear<T>(Turn::Write, verb);
    }

private:
    template <typename T, typename Verb>
    T hear(Turn turn, Verb verb)
    {
        std::optional<T> heard;
        m_asking->ask(turn, verb, [&heard](Result<T> answer) { heard = std::move(answer).value(); });
        settle();
        return heard.value();
    }
    void import(const char* name, const char16_t* text)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(QString::fromUtf16(text).toUtf8()) <= 0) {
            qFatal("%s", qPrintable(file.errorString()));
        }
        file.close();
        m_asking->ask(
            Turn::Long, [path = file.fileName()](Desk& desk) { return importReply(desk, {path}, {}, {}); },
            [](const Result<Reply>&) {});
        settle();
    }

    Channel m_channel;
    QTemporaryDir m_folder;
    ItemCatalogue m_items = PolicyShelf::load().value().catalogue();
    std::unique_ptr<DeskWorker> m_worker;
    std::unique_ptr<ui::Asking> m_asking;
    std::unique_ptr<ui::RequestEntryForm> m_form;
};

} // namespace sosdesk::tests
