// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/request_header.h"

#include "core/policy/deadlines.h"
#include "core/wording/labels.h"
#include "core/wording/sentence.h"
#include "ui/shared/clock_text.h"
#include "ui/shared/deadline_text.h"
#include "ui/shared/fonts.h"
#include "ui/shared/shown_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sosdesk::ui {
namespace {

constexpr qsizetype longestPart = 80;

QString joined(const QStringList& parts)
{
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty()) {
            filled += shownLine(part, longestPart);
        }
    }
    return filled.join(QStringLiteral("　"));
}

template <typename Code>
QString labelsOf(const std::set<Code>& codes)
{
    QStringList labels;
    for (const Code code : codes) {
        labels += wording::label(code);
    }
    return labels.join(u'・');
}

QString weekdayText(Day day)
{
    static constexpr std::array<const char*, 7> names = {QT_TRANSLATE_NOOP("sosdesk::ui::RequestHeader", "月"),
        QT_TRANSLATE_NOOP("sosdesk::ui::RequestHeader", "火"), QT_TRANSLATE_NOOP("sosdesk::ui::RequestHeader", "水"),
        QT_TRANSLATE_NOOP("sosdesk::ui::RequestHeader", "木"), QT_TRANSLATE_NOOP("sosdesk::ui::RequestHeader", "金"),
        QT_TRANSLATE_NOOP("sosdesk::ui::RequestHeader", "土"), QT_TRANSLATE_NOOP("sosdesk::ui::RequestHeader", "日")};
    return RequestHeader::tr(names[static_cast<std::size_t>(weekdayOf(day) - 1)]);
}

QString placeText(const ReviewedRequest& reviewed)
{
    const std::optional<Facility>& facility = reviewed.dossier.facility;
    if (!facility) {
        return reviewed.dossier.facilityListKnown ? RequestHeader::tr("医療機関一覧にありません")
                                                  : RequestHeader::tr("医療機関一覧は未取込です");
    }
    QString kind = facility->kind ? wording::label(*facility->kind) : QString();
    if (facility->beds) {
        kind = joined({kind, RequestHeader::tr("%1床").arg(*facility->beds)}).replace(u'　', u' ');
    }
    const QString agreements = labelsOf(facility->agreements);
    const QString designations = labelsOf(facility->designations);
    // Whom to phone stands in front: an address may be so long that the end of it is cut off.
    return joined({kind, facility->phone, facility->contactPerson,
        agreements.isEmpty() ? QString() : RequestHeader::tr("協定：%1").arg(agreements),
        designations.isEmpty() ? QString() : RequestHeader::tr("指定：%1").arg(designations), facility->address});
}

QString requestText(const ReviewedRequest& reviewed)
{
    const Request& request = reviewed.stored.request;
    const Day day = reviewed.review.processingDay;
    const QString received = request.received
        ? RequestHeader::tr("申請 %1").arg(wording::timeText(*request.received, day))
        : RequestHeader::tr("申請日時なし");
    const std::optional<Instant> by = decideBy(request.channel, day, reviewed.policy);
    const QString processing = RequestHeader::tr("処理日 %1（%2）").arg(wording::dayText(day, day), weekdayText(day));
    return joined({request.number, received, wording::label(request.status),
        by ? RequestHeader::tr("%1%2まで").arg(processing, clockText(secondOfDay(*by))) : processing,
        request.channel == Channel::Gmis ? QString() : wording::label(request.channel)});
}

} // namespace

RequestHeader::RequestHeader(QWidget* parent)
    : QWidget(parent)
    , m_name(new PlainLabel(this))
    , m_code(new PlainLabel(this))
    , m_place(new PlainLabel(this, 3))
    , m_request(new PlainLabel(this, 3))
    , m_deadline(new PlainLabel(this, 2))
{
    m_name->setObjectName(QStringLiteral("facilityName"));
    m_code->setObjectName(QStringLiteral("facilityCode"));
    m_place->setObjectName(QStringLiteral("facilityFacts"));
    m_request->setObjectName(QStringLiteral("requestFacts"));
    m_deadline->setObjectName(QStringLiteral("requestDeadline"));
    m_code->setTone(Tone::Secondary);
    m_place->setTone(Tone::Secondary);
    m_request->setTone(Tone::Secondary);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setSpacing(ems(this, 0.6));
    line->addWidget(m_name);
    line->addWidget(m_code, 0, Qt::AlignBottom);
    line->addStretch(1);
    column->addLayout(line);
    column->addWidget(m_place);
    column->addWidget(m_request);
    column->addWidget(m_deadline);
    setFonts();
}

void RequestHeader::show(const ReviewedRequest& reviewed)
{
    const Request& request = reviewed.stored.request;
    m_name->setText(request.facilityName);
    m_code->setText(textOf(request.facilityCode));
    m_place->setText(placeText(reviewed));
    m_request->setText(requestText(reviewed));
    m_isOpen = reviewed.review.lane && reviewed.review.lane != Lane::Done;
    m_isUrgent = request.channel == Channel::Urgent;
    const Day day = reviewed.review.processingDay;
    m_by = m_isUrgent ? request.received : decideBy(request.channel, day, reviewed.policy);
    m_isOther = m_isUrgent || m_by != decideBy(Channel::Gmis, day, reviewed.policy);
    setNow(reviewed.asOf);
}

void RequestHeader::setNow(Instant now)
{
    const bool isOver = m_by && *m_by < now;
    const QString by = m_by ? wording::timeText(*m_by, dayOf(now)) : QString();
    m_deadline->setVisible(m_isOpen && m_by && (m_isOther || isOver));
    m_deadline->setText(m_isUrgent ? tr("%1（すぐに決定してください）").arg(waitText(m_by.value_or(now), now))
            : isOver               ? tr("決定の期限 %1 を過ぎています").arg(by)
                                   : tr("決定の期限 %1").arg(by));
    m_deadline->setTone(m_isUrgent || isOver ? Tone::Fail : Tone::Attention);
}

void RequestHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        setFonts();
    }
    QWidget::changeEvent(event);
}

void RequestHeader::setFonts()
{
    m_name->setFont(boldFont(scaledFont(font(), 1.45)));
    m_code->setFont(numberFont(font()));
}

} // namespace sosdesk::ui
