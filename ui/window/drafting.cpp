// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/drafting.h"

#include "core/desk/keep_typing.h"
#include "ui/review/review_pane.h"
#include "ui/shared/asking.h"

namespace sosdesk::ui {
namespace {

constexpr int keepMilliseconds = 500;

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
            for (const Typing& typing : *typings) {
                m_kept.insert_or_assign(typing.requestNumber, typing);
            }
            restore(m_review.number());
        });
}

void Drafting::flush()
{
    m_timer.stop();
    const Typing typing = m_review.typing();
    const auto known = m_kept.find(typing.requestNumber);
    const bool isKept = known == m_kept.end() ? typing.isEmpty()
                                              : known->second.decision == typing.decision
            && known->second.contact == typing.contact && known->second.beside == typing.beside;
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

void Drafting::dropDecision(const QString& number)
{
    if (const auto kept = m_kept.find(number); kept != m_kept.end()) {
        kept->second.decision = {};
        eraseIfEmpty(number);
    }
}

void Drafting::dropContact(const QString& number)
{
    if (const auto kept = m_kept.find(number); kept != m_kept.end()) {
        kept->second.contact = {};
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
