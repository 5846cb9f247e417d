// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/drafting.h"

#include "core/desk/keep_typing.h"
#include "ui/review/review_pane.h"
#include "ui/shared/asking.h"

namespace sosdesk::ui {
namespace {

constexpr int keepMilliseconds = 500;

QJsonObject& partOf(Typing& typing, TypingPart part)
{
    switch (part) {
    case TypingPart::Decision:
        return typing.decision;
    case TypingPart::Contact:
        return typing.contact;
    case TypingPart::Beside:
        return typing.beside;
    case TypingPart::Note:
        return typing.note;
    case TypingPart::Correction:
        return typing.correction;
    }
    Q_UNREACHABLE();
}

/** When it was kept is no difference. */
bool isSame(const Typing& kept, Typing typing)
{
    typing.at = kept.at;
    return kept == typing;
}

} // namespace

Drafting::Drafting(Asking& asking, ReviewPane& review, QObject* parent)
    : QObject(parent)
    , m_asking(asking)
    , m_review(review)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keepMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Drafting::flush);
    connect(&review, &ReviewPane::edited, this, [this] {
        if (!m_timer.isActive()) { // not put off by the next key: it is kept while somebody goes on typing
            m_timer.start();
        }
    });
    connect(&review, &ReviewPane::shown, this, &Drafting::restore);
    load();
}

void Drafting::load()
{
    m_asking.ask(
        Turn::Read, [](Desk& desk) { return keptTypings(desk.office()); },
        [this](const Result<std::vector<Typing>>& typings) {
            if (!typings) {
                Q_EMIT failed(typings.error());
                return;
            }
            for (Typing typing : *typings) {
                typing.correction = {}; // kept by its own form
                m_kept.insert_or_assign(typing.requestNumber, typing);
                eraseIfEmpty(typing.requestNumber);
            }
            restore(m_review.number());
        });
}

void Drafting::flush()
{
    m_timer.stop();
    const Typing typing = m_review.typing();
    const auto known = m_kept.find(typing.requestNumber);
    const bool isKept = known == m_kept.end() ? typing.isEmpty() : isSame(known->second, typing);
    if (typing.requestNumber.isEmpty() || isKept) {
        return;
    }
    m_kept.insert_or_assign(typing.requestNumber, typing);
    eraseIfEmpty(typing.requestNumber);
    m_asking.ask(
        Turn::Write, [typing](Desk& desk) { return keepTyping(desk.office(), typing); },
        [this](const Result<void>& kept) {
            if (!kept && !m_fails) {
                Q_EMIT failed(kept.error());
            }
            m_fails = !kept;
        });
}

void Drafting::restore(const QString& number)
{
    const auto kept = m_kept.find(number);
    if (kept != m_kept.end() && m_review.typeAgain(kept->second)) {
        Q_EMIT restored(number);
    }
}

void Drafting::drop(const QString& number, TypingPart part)
{
    if (const auto kept = m_kept.find(number); kept != m_kept.end()) {
        partOf(kept->second, part) = {};
        eraseIfEmpty(number);
    }
}

void Drafting::eraseIfEmpty(const QString& number)
{
    const auto kept = m_kept.find(number);
    if (kept != m_kept.end() && kept->second.isEmpty()) {
        m_kept.erase(kept);
    }
}

} // namespace sosdesk::ui
