// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/review_shots.h"

#include "tests/gui/record_samples.h"
#include "tests/gui/review_samples.h"
#include "ui/review/review_pane.h"
#include "ui/shared/quantity_field.h"
#include "ui/shared/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QListView>

#include <functional>

namespace sosdesk::tests {
namespace {

using namespace Qt::StringLiterals;
using namespace sosdesk::ui;

struct Look
{
    QString name;
    bool dark = false;
    int percent = 100;
    QSize size{890, 850};
};

/** How the application looks while a picture is taken. */
class Dressed
{
public:
    explicit Dressed(const Look& look)
        : m_font(QApplication::font())
        , m_palette(QApplication::palette())
    {
        // Style sheets would keep a changed font from the children of a window.
        QCoreApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles);
        const Theme& theme = look.dark ? Theme::dark() : Theme::light();
        QFont font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * look.percent / 100);
        QApplication::setFont(font);
        QApplication::setPalette(theme.palette());
        qApp->setStyleSheet(theme.styleSheet());
    }
    ~Dressed()
    {
        qApp->setStyleSheet({});
        QApplication::setPalette(m_palette);
        QApplication::setFont(m_font);
    }
    Dressed(const Dressed&) = delete;
    Dressed& operator=(const Dressed&) = delete;

private:
    QFont m_font;
    QPalette m_palette;
};

QString shoot(const QString& folder, const Look& look, const std::function<void(ReviewPane&)>& play)
{
    const Dressed dressed(look);
    ReviewPane pane(builtInItems());
    pane.resize(look.size);
    pane.QWidget::show();
    play(pane);
    QApplication::processEvents();
    const QString path = QDir(folder).filePath(u"review-"_s + look.name + u".png"_s);
    return pane.grab().save(path) ? path : QString();
}

/** Ticks, inquiries and the history. */
QStringList shootRecords(const QString& folder)
{
    const auto inquired = [](ReviewPane& pane) { pane.show(reviewedFrom(inquiredDossier())); };
    const auto asked = [](ReviewPane& pane) {
        pane.show(reviewedFrom(sampleDossier()));
        pane.recordInquiry();
        pane.findChild<QAbstractButton*>(u"inquiryKind2"_s)->click();
    };
    const auto history = [](ReviewPane& pane) {
        pane.show(reviewedFrom(inquiredDossier()));
        pane.toggleTimeline();
        pane.showTimeline(pane.number(), sampleEvents());
    };
    QStringList paths;
    paths << shoot(folder, {u"inquired"_s, false, 100, {890, 1300}}, inquired);
    paths << shoot(folder, {u"inquired-dark"_s, true, 100, {890, 1300}}, inquired);
    paths << shoot(folder, {u"inquired-200"_s, false, 200, {1000, 2600}}, inquired);
    paths << shoot(folder, {u"inquiry-form"_s, false, 100, {890, 1100}}, asked);
    paths << shoot(folder, {u"note"_s, false, 100, {890, 1100}}, [](ReviewPane& pane) {
        pane.show(reviewedFrom(inquiredDossier()));
        auto* checks = pane.findChild<QListView*>(u"checks"_s);
        checks->setFocus();
        QKeyEvent key(QEvent::KeyPress, Qt::Key_N, Qt::NoModifier, u"n"_s);
        QCoreApplication::sendEvent(checks, &key);
    });
    paths << shoot(folder, {u"withdrawn"_s, false, 100, {890, 1000}}, [](ReviewPane& pane) {
        Dossier dossier = sampleDossier();
        dossier.inquiries = {withdrawal()};
        pane.show(reviewedFrom(dossier));
    });
    paths << shoot(folder, {u"history"_s, false, 100, {890, 1100}}, history);
    paths << shoot(folder, {u"history-dark-200"_s, true, 200, {1000, 2600}}, history);
    return paths;
}

} // namespace

QStringList shootReviewPane(const QString& folder)
{
    const auto sample = [](ReviewPane& pane) { pane.show(reviewedFrom(sampleDossier())); };
    const auto busy = [](ReviewPane& pane) { pane.show(busyRequest()); };
    QStringList paths;
    paths << shoot(folder, {u"sample"_s}, sample);
    paths << shoot(folder, {u"sample-dark"_s, true}, sample);
    paths << shoot(folder, {u"busy"_s, false, 100, {890, 1200}}, busy);
    paths << shoot(folder, {u"busy-dark"_s, true, 100, {890, 1200}}, busy);
    paths << shoot(folder, {u"busy-narrow"_s, false, 100, {560, 1500}}, busy);
    paths << shoot(folder, {u"busy-wide"_s, false, 100, {1300, 1000}}, busy);
    paths << shoot(folder, {u"busy-200"_s, false, 200, {890, 2400}}, busy);
    paths << shoot(folder, {u"busy-200-narrow"_s, true, 200, {560, 3200}}, busy);
    paths << shoot(
        folder, {u"hostile"_s, false, 100, {890, 1300}}, [](ReviewPane& pane) { pane.show(hostileRequest()); });
    paths << shoot(folder, {u"scaled-while-shown"_s, false, 100, {890, 1500}}, [](ReviewPane& pane) {
        pane.show(busyRequest());
        QApplication::processEvents();
        QFont larger = pane.font();
        larger.setPointSizeF(larger.pointSizeF() * 1.5);
        pane.setFont(larger);
    });
    paths << shoot(folder, {u"wrong-quantity"_s, false, 100, {890, 500}}, [](ReviewPane& pane) {
        pane.show(reviewedFrom(sampleDossier()));
        auto* field = pane.findChild<QuantityField*>(u"state1"_s);
        field->setTyped(u"1.5"_s);
        Q_EMIT field->typed();
    });
    paths << shoot(folder, {u"details"_s, false, 100, {890, 1300}}, [](ReviewPane& pane) {
        pane.show(busyRequest());
        auto* checks = pane.findChild<QListView*>(u"checks"_s);
        Q_EMIT checks->clicked(checks->model()->index(7, 0));
    });
    paths << shoot(folder, {u"draft"_s}, [](ReviewPane& pane) {
        Dossier dossier = sampleDossier();
        dossier.request.status = RequestStatus::Draft;
        pane.show(reviewedFrom(dossier));
    });
    paths << shoot(folder, {u"override"_s, true}, [](ReviewPane& pane) {
        Dossier dossier = sampleDossier();
        dossier.request.lines[0].stock = 5000;
        dossier.stock.reset();
        pane.show(reviewedFrom(dossier));
        pane.approve();
    });
    paths << shoot(folder, {u"empty"_s}, [](ReviewPane&) {});
    paths << shoot(folder, {u"refused"_s}, [](ReviewPane& pane) {
        Dossier dossier = sampleDossier();
        dossier.contacts.clear();
        pane.show(reviewedFrom(dossier));
        pane.approve();
    });
    paths << shoot(folder, {u"denial"_s}, [](ReviewPane& pane) {
        pane.show(busyRequest());
        pane.deny();
    });
    paths << shoot(folder, {u"contact"_s, false, 100, {890, 1100}}, [](ReviewPane& pane) {
        pane.show(busyRequest());
        pane.recordContact();
    });
    paths << shoot(folder, {u"contact-200"_s, true, 200, {890, 2200}}, [](ReviewPane& pane) {
        pane.show(busyRequest());
        pane.recordContact();
    });
    paths << shoot(folder, {u"closed"_s}, [](ReviewPane& pane) {
        Dossier dossier = sampleDossier();
        dossier.request.status = RequestStatus::Closed;
        dossier.request.gmis = {Need::Yes, Method::Prefecture, u"G-MISの意見"_s, {{itemOf("n95_mask"), 500, 0}}};
        pane.show(reviewedFrom(dossier));
    });
    return paths << shootRecords(folder);
}

} // namespace sosdesk::tests
