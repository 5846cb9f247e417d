// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/team_worker.h"

#include "core/desk/desk_worker.h"
#include "core/desk/office.h"
#include "core/desk/team_round.h"

namespace sosdesk {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostNamed = 200; ///< more rows are read with the whole list
constexpr auto everyMinute = 60'000ms;
constexpr auto soon = 2'000ms;
constexpr auto slice = 200ms;       ///< so long what was decided here may wait while we listen
constexpr auto saidAgain = 1'000ms; ///< how often a long round tells how far it is

/** What the desk's thread answers to a turn; both threads hold it, and either may be gone. */
struct Turned
{
    std::mutex mutex;
    std::condition_variable said;
    std::optional<Result<bool>> more;
};

/** Waiting does not mend these: somebody must do something. */
bool needsPerson(ErrorCode code)
{
    return code == ErrorCode::LoginRefused || code == ErrorCode::ServerUntrusted || code == ErrorCode::ServerTooOld
        || code == ErrorCode::ServerNewer || code == ErrorCode::JournalBroken;
}

} // namespace

/** A round on its way. A turn that is still in the desk's thread when this worker ends keeps what it needs. */
struct TeamWorker::Talk
{
    std::shared_ptr<HubSession> session;
    std::shared_ptr<TeamRound> round;
    /** Of the store that it began in: it must not go on in the other one. */
    std::shared_ptr<std::optional<Mode>> mode = std::make_shared<std::optional<Mode>>();

    [[nodiscard]] TeamNews news(bool isUnderWay) const
    {
        const TeamTally& tally = round->tally();
        QStringList requests;
        if (!tally.hasOthers && tally.requests.size() <= mostNamed) {
            requests = QStringList(tally.requests.begin(), tally.requests.end());
        }
        return {isUnderWay, {}, tally.sent, tally.received, tally.conflicts, tally.refused, requests};
    }
};

TeamWorker::TeamWorker(DeskWorker& desk, Hear hear)
    : m_desk(desk)
    , m_hear(std::move(hear))
    , m_backOff(soon)
    , m_thread([this] { run(); })
{
}

TeamWorker::~TeamWorker()
{
    std::shared_ptr<HubSession> session;
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        session = m_session;
    }
    m_woken.notify_all();
    if (session) {
        session->giveUp();
    }
    m_thread.join();
}

Result<void> TeamWorker::setServer(const QString& url, const QString& password)
{
    std::shared_ptr<HubSession> session;
    if (!url.isEmpty()) {
        SOSDESK_TAKE(const HubUrl parsed, HubUrl::parse(url));
        session = std::make_shared<HubSession>(parsed, password);
    }
    std::shared_ptr<HubSession> before;
    {
        const std::lock_guard lock(m_mutex);
        before = std::exchange(m_session, std::move(session));
        m_due = true;
        m_hears = false;
        m_backOff.answered();
    }
    m_woken.notify_all();
    if (before) {
        before->giveUp();
    }
    return {};
}

void TeamWorker::now()
{
    {
        const std::lock_guard lock(m_mutex);
        m_due = true;
    }
    m_woken.notify_all();
}

void TeamWorker::setOpen(const QString& number)
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_open, number) == number || !m_hears) {
            return; // who is not connected tells it with the next round
        }
        m_due = true;
    }
    m_woken.notify_all();
}

void TeamWorker::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        if (!m_session) {
            m_woken.wait(lock, [this] { return m_ending || m_session; });
        } else if (m_due) {
            speak(lock);
        } else if (m_hears) {
            listen(lock);
        } else {
            rest(lock);
        }
    }
}

/** Until the next attempt after a failure. */
void TeamWorker::rest(std::unique_lock<std::mutex>& lock)
{
    const auto over = [this] { return m_ending || m_due || !m_session; };
    if (!m_wait) {
        m_woken.wait(lock, over);
    } else if (!m_woken.wait_for(lock, *m_wait, over)) {
        m_due = true;
    }
}

/** Until somebody else has sent something, something is to be sent from here, or the minute is over. */
void TeamWorker::listen(std::unique_lock<std::mutex>& lock)
{
    const std::shared_ptr<HubSession> session = m_session;
    lock.unlock();
    const Result<bool> heard = session->waitForNews(slice);
    lock.lock();
    *m_wait -= slice;
    if (!heard || *heard || *m_wait <= 0ms) {
        m_due = true;
    }
}

void TeamWorker::speak(std::unique_lock<std::mutex>& lock)
{
    m_due = false;
    Talk talk{m_session, std::make_shared<TeamRound>(m_open)};
    lock.unlock();
    const Result<void> went = round(talk);
    TeamNews news = talk.news(false);
    if (!went) {
        news.problem = went.error();
    }
    if (!m_ending) {
        m_hear(news);
    }
    lock.lock();
    if (talk.session == m_session) {
        plan(went);
    }
}

void TeamWorker::plan(const Result<void>& went)
{
    m_hears = went.has_value();
    if (went || went.error().code == ErrorCode::Cancelled) {
        m_backOff.answered();
        m_wait = went ? everyMinute : soon;
    } else if (needsPerson(went.error().code)) {
        m_wait.reset();
    } else {
        m_backOff.failed();
        m_wait = m_backOff.length();
    }
}

Result<void> TeamWorker::round(Talk& talk)
{
    auto said = std::chrono::steady_clock::now();
    for (;;) {
        SOSDESK_TAKE(const bool more, turn(talk));
        if (!more) {
            return {};
        }
        talk.round->speak(*talk.session);
        if (std::chrono::steady_clock::now() - said >= saidAgain && !m_ending) {
            said = std::chrono::steady_clock::now();
            m_hear(talk.news(true));
        }
    }
}

/** In the desk's thread; this one waits for it, which nobody looks at. */
Result<bool> TeamWorker::turn(const Talk& talk)
{
    const auto turned = std::make_shared<Turned>();
    m_desk.post(Turn::Long, [turned, round = talk.round, began = talk.mode](const Result<Desk*>& desk) {
        Result<bool> more = fail(desk ? Error{ErrorCode::Cancelled} : desk.error());
        if (desk && (*desk)->mode() == began->value_or((*desk)->mode())) {
            *began = (*desk)->mode();
            more = round->turn((*desk)->office());
        }
        const std::lock_guard lock(turned->mutex);
        turned->more = std::move(more);
        turned->said.notify_one();
    });
    std::unique_lock lock(turned->mutex);
    while (!m_ending && !turned->said.wait_for(lock, slice, [&turned] { return turned->more.has_value(); })) {}
    return turned->more.value_or(fail({ErrorCode::Cancelled}));
}

} // namespace sosdesk
