// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/papers.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"
#include "ui/today/today_screen.h"
#include "ui/window/actions.h"
#include "ui/window/arrivals.h"
#include "ui/window/deciding.h"
#include "ui/window/key_overlay.h"
#include "ui/window/pages.h"
#include "ui/window/screens.h"
#include "ui/window/second_looks.h"
#include "ui/window/shares.h"
#include "ui/window/team.h"
#include "ui/window/window.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace sosdesk::ui {

void Window::makeActions()
{
    const auto add = [this](QMenu* menu, const QString& text, const QString& letter, const QString& everywhere,
                         const std::function<void()>& act) {
        return m_actions->add(menu, text, {letter, everywhere}, act);
    };
    // The keys of the review act while the review is what is seen.
    const auto addReview = [this, add](QMenu* menu, const QString& text, const QString& letter,
                               const QString& everywhere, const std::function<void()>& act, bool repeats = false) {
        m_actions->bind(m_actions->add(menu, text, {letter, everywhere, repeats}, act), Screen::Review);
    };
    QMenu* const file = menuBar()->addMenu(tr("ファイル(&F)"));
    add(file, tr("取り込み…"), {}, QStringLiteral("Ctrl+O"), [this] { m_arrivals->choose(); });
    add(file, tr("架空の県で練習する"), {}, QStringLiteral("Ctrl+Shift+D"), [this] { makeDrill(); });
    add(file, tr("取り込みの結果"), {}, QStringLiteral("Ctrl+I"), [this] { m_arrivals->showReport(); });
    add(file, tr("読み直す"), {}, QStringLiteral("F5"), [this] {
        m_arrivals->watch(); // also what was given up
        m_team->speak();
        reload();
    });
    file->addSeparator();
    add(file, tr("設定…"), {}, QStringLiteral("Ctrl+,"), [this] { openSettings(); });
    add(file, tr("訓練・有事を切り替える"), {}, QStringLiteral("Ctrl+Shift+M"), [this] { turnMode(); });
    file->addSeparator();
    add(file, tr("終了"), {}, QStringLiteral("Ctrl+Q"), [this] { close(); });

    QMenu* const decide = menuBar()->addMenu(tr("審査(&R)"));
    addReview(
        decide, tr("要・完了して次へ"), QStringLiteral("A"), QStringLiteral("F2"), [this] { m_review->approve(); });
    addReview(decide, tr("否…"), QStringLiteral("D"), QStringLiteral("F3"), [this] { m_review->deny(); });
    addReview(
        decide, tr("聞き取りを記録"), QStringLiteral("C"), QStringLiteral("F4"), [this] { m_review->recordContact(); });
    addReview(decide, tr("保留・保留を解く"), QStringLiteral("L"), QStringLiteral("F12"),
        [this] { m_review->holdOrResume(); });
    addReview(decide, tr("適合のみを一括で要・完了…"), QStringLiteral("B"), QStringLiteral("F11"),
        [this] { m_deciding->batch(); });
    addReview(decide, tr("下書きを保存"), {}, QStringLiteral("Ctrl+S"), [this] { m_review->saveDraft(); });
    add(decide, tr("直前の操作を取り消す"), QStringLiteral("Z"), QStringLiteral("F9"),
        [this] { m_deciding->undoLast(); });
    addReview(
        decide, tr("経過を見る"), QStringLiteral("H"), QStringLiteral("F10"), [this] { m_review->toggleTimeline(); });
    addReview(decide, tr("国の照会・協議を記録…"), QStringLiteral("I"), QStringLiteral("Shift+F10"),
        [this] { m_review->recordInquiry(); });
    addReview(decide, tr("取り下げを記録…"), QStringLiteral("W"), QStringLiteral("Shift+F11"),
        [this] { m_review->recordWithdrawal(); });
    addReview(decide, tr("国の枚数を取り込む"), QStringLiteral("T"), QStringLiteral("Shift+F12"),
        [this] { m_review->takeOverQuantities(); });
    addReview(decide, tr("入力した要請を訂正…"), QStringLiteral("E"), QStringLiteral("Shift+F4"),
        [this] { m_pages->correct(m_requests->currentNumber()); });
    addReview(decide, tr("変更を確認済みにする"), QStringLiteral("S"), QStringLiteral("Shift+F5"),
        [this] { m_looks->settle(); });
    addReview(decide, tr("変更をまとめて確認済みにする"), {}, QStringLiteral("Ctrl+Shift+F5"),
        [this] { m_looks->settleAll(); });
    addReview(decide, tr("競合を解く…"), QStringLiteral("X"), QStringLiteral("Shift+F6"), [this] { m_team->solve(); });
    addReview(decide, tr("この医療機関のページ"), QStringLiteral("F"), QStringLiteral("Shift+F2"),
        [this] { m_pages->openFacility(m_requests->currentFacility()); });
    decide->addSeparator();
    for (QAction* const action : m_review->actions()) {
        decide->addAction(action);
        m_actions->bind(action, Screen::Review);
    }
    addReview(decide, tr("枚数へ"), {}, QStringLiteral("Ctrl+1"), [this] { m_review->focusQuantities(); });
    addReview(decide, tr("意見へ"), {}, QStringLiteral("F6"), [this] { m_review->focusOpinion(); });

    QMenu* const papers = menuBar()->addMenu(tr("書類(&P)"));
    addReview(papers, tr("回答票…"), QStringLiteral("P"), QStringLiteral("F7"), [this] {
        m_papers->preview({PrintedForm::ResponseForm, {{m_requests->currentNumber()}, {}, {}}}, tr("回答票"));
    });
    add(papers, tr("本日分の回答票…"), {}, QStringLiteral("Ctrl+P"), [this] {
        m_papers->preview({PrintedForm::ResponseForm, {}}, tr("本日分の回答票"));
    });
    addReview(papers, tr("医療機関への連絡…"), {}, QStringLiteral("Ctrl+Shift+P"), [this] {
        m_papers->preview({PrintedForm::Notice, {{m_requests->currentNumber()}, {}, {}}}, tr("医療機関への連絡"));
    });
    add(papers, tr("書類を選ぶ…"), {}, QStringLiteral("Ctrl+K"), [this] {
        const QString number = m_requests->currentNumber();
        m_papers->choose(number, m_requests->nameOf(number), dayOf(m_clock()));
    });
    add(papers, tr("引継書…"), {}, QStringLiteral("Ctrl+J"), [this] { m_shares->printHandover(); });
    papers->addSeparator();
    addReview(papers, tr("G-MIS転記"), QStringLiteral("G"), QStringLiteral("F8"),
        [this] { showGmisEntry(m_requests->currentNumber()); });
    add(papers, tr("G-MIS転記リストを書き出す…"), {}, QStringLiteral("Ctrl+Shift+G"),
        [this] { m_papers->exportList(ExportedList::GmisEntry, tr("G-MIS転記リスト"), tr("CSV (*.csv)")); });
    add(papers, tr("別添２をExcelに書き出す…"), {}, QStringLiteral("Ctrl+E"),
        [this] { m_papers->exportList(ExportedList::Annex2Xlsx, tr("別添２"), tr("Excel (*.xlsx)")); });
    add(papers, tr("別添２をCSVに書き出す…"), {}, QStringLiteral("Ctrl+Shift+E"),
        [this] { m_papers->exportList(ExportedList::Annex2Csv, tr("別添２"), tr("CSV (*.csv)")); });

    QMenu* const screens = menuBar()->addMenu(tr("画面(&S)"));
    for (const auto& [screen, name, key] :
        {std::tuple{Screen::Today, tr("今日"), "Ctrl+T"}, std::tuple{Screen::Review, tr("審査"), "Ctrl+R"},
            std::tuple{Screen::Deliveries, tr("配送"), "Ctrl+D"}, std::tuple{Screen::Stock, tr("備蓄"), "Ctrl+B"},
            std::tuple{Screen::Facilities, tr("施設"), "Ctrl+Shift+F"},
            std::tuple{Screen::Watch, tr("週次調査"), "Ctrl+W"}, std::tuple{Screen::Sync, tr("同期"), "Ctrl+Shift+S"},
            std::tuple{Screen::Share, tr("不足品目の公平配分…"), "Ctrl+H"},
            std::tuple{Screen::Call, tr("電話の緊急要請を入力…"), "Ctrl+N"},
            std::tuple{Screen::Sheet, tr("要請シートを入力…"), "Ctrl+Shift+N"}}) {
        add(screens, name, {}, QString::fromLatin1(key), [this, to = screen] { m_screens->show(to); });
    }
    add(screens, tr("前の画面"), {}, QStringLiteral("Ctrl+PgUp"), [this] { m_screens->show(m_screens->beside(-1)); });
    add(screens, tr("次の画面"), {}, QStringLiteral("Ctrl+PgDown"), [this] { m_screens->show(m_screens->beside(1)); });

    QMenu* const list = menuBar()->addMenu(tr("一覧(&L)"));
    add(list, tr("検索"), QStringLiteral("/"), QStringLiteral("Ctrl+F"), [this] {
        m_screens->show(Screen::Review);
        m_requests->focusSearch();
    });
    add(list, tr("一覧へ"), {}, QStringLiteral("Ctrl+L"), [this] { m_screens->show(Screen::Review); });
    addReview(list, tr("要請を開く（Enter）"), {}, {}, [this] { m_review->focusQuantities(); });
    addReview(
        list, tr("前の要請"), QStringLiteral("K"), QStringLiteral("Alt+Up"), [this] { m_requests->goBy(-1); }, true);
    addReview(
        list, tr("次の要請"), QStringLiteral("J"), QStringLiteral("Alt+Down"), [this] { m_requests->goBy(1); }, true);
    list->addSeparator();
    addReview(list, tr("自分の担当・全員を切り替える"), QStringLiteral("M"), QStringLiteral("Shift+F7"),
        [this] { m_shares->toggle(); });
    add(list, tr("担当の分担…"), {}, QStringLiteral("Ctrl+Shift+J"), [this] { m_shares->openPlan(); });
    list->addSeparator();
    constexpr int numberKeys = 9;
    for (int position = 1; position <= numberKeys; ++position) {
        addReview(list, tr("レーン%1").arg(position), QString::number(position), QStringLiteral("Alt+%1").arg(position),
            [this, position] { m_requests->chooseLane(position); });
    }

    addReview(list, tr("保留中"), QStringLiteral("0"), QStringLiteral("Alt+0"),
        [this] { m_requests->chooseLane(numberKeys + 1); });
    addReview(list, tr("折返しの電話"), QStringLiteral("R"), QStringLiteral("Ctrl+Shift+R"),
        [this] { m_requests->chooseLane(numberKeys + 2); });

    QMenu* const acts = menuBar()->addMenu(tr("操作(&A)"));
    const auto addOwn = [this, acts](Screen screen, const QString& title, const QList<QAction*>& actions) {
        acts->addMenu(title)->addActions(actions);
        for (QAction* const action : actions) {
            m_actions->bind(action, screen);
        }
    };
    addOwn(Screen::Today, tr("今日"), m_today->actions());
    for (const Pages::Own& own : m_pages->actions()) {
        addOwn(own.screen, own.title, own.actions);
    }

    QMenu* const help = menuBar()->addMenu(tr("ヘルプ(&H)"));
    auto* const keys = new KeyOverlay(*menuBar(), this);
    add(help, tr("キー一覧"), QStringLiteral("?"), QStringLiteral("F1"), [keys] { keys->open(); });
}

} // namespace sosdesk::ui
