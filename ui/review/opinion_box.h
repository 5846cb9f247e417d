// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/decision_draft.h"
#include "ui/shared/section_head.h"

#include <QTextEdit>

class QPushButton;
class QLineEdit;

namespace sosdesk::ui {

/** A plain text that is written over several lines: as high as what is in it, Tab leaves it, Ctrl+Enter finishes. */
class OpinionEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit OpinionEdit(QWidget* parent);

    /** Shows a text as it is, and says nothing to anybody. */
    void show(const QString& text);
    /** Whether Escape is the edit's own: it takes a denial back. */
    void setEscapable(bool escapable) { m_escapable = escapable; }
    /** Shows where the text is still the composed one. */
    void markComposed(const QString& composed);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void finished();
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int wantedHeight() const;

    bool m_escapable = false;
};

/** 都道府県意見: composed from the facts until somebody writes; says which of D1's two parts are in it. Below it, where
 *  a check failed, why it is 要 nevertheless (D6). */
class OpinionBox : public QWidget
{
    Q_OBJECT

public:
    explicit OpinionBox(QWidget* parent);

    void show(const DecisionDraft& draft, bool readOnly);
    /** What the text lacks now; the composed text follows the facts while nobody wrote. */
    void refresh(const DecisionDraft& draft, const std::vector<Violation>& violations);
    void focusOpinion();
    void focusReason();

Q_SIGNALS:
    void opinionTyped(const QString& text);
    void reasonTyped(const QString& text);
    void composeWanted();
    void finished();
    void left();

private:
    /** Composes anew: at once, or asking in place when typed text would be lost. */
    void askToCompose();
    QWidget* makeQuestion();
    void makeReason();
    void showQuestion(bool shown);

    SectionHead* m_head;
    PlainLabel* m_count;
    PlainLabel* m_circumstances;
    PlainLabel* m_length;
    QPushButton* m_compose;
    QWidget* m_question;
    QPushButton* m_replace;
    OpinionEdit* m_edit;
    QWidget* m_reasonRow;
    QLineEdit* m_reason;
    QString m_shown; ///< what the edit holds, before Qt turned its spaces into others
    bool m_own = false;
    bool m_readOnly = false;
};

} // namespace sosdesk::ui
