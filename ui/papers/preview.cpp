// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/preview.h"

#include "ui/shared/fonts.h"
#include "ui/shared/key_button.h"
#include "ui/shared/plain_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace sosdesk::ui {

Preview::Preview(QWidget* parent)
    : QDialog(parent)
    , m_area(new QScrollArea(this))
    , m_sheet(new QWidget(m_area))
    , m_pages(new QVBoxLayout(m_sheet))
    , m_remark(new PlainLabel(this, 3))
{
    setObjectName(QStringLiteral("preview"));
    setModal(true);
    m_area->setObjectName(QStringLiteral("previewPages"));
    m_area->setAccessibleName(tr("印刷するページ"));
    m_area->setWidget(m_sheet);
    m_area->setWidgetResizable(true);
    m_area->setAlignment(Qt::AlignHCenter);
    m_remark->setTone(Tone::Attention);
    auto* const print = new KeyButton(tr("印刷…"), tr("Ctrl+P"), this);
    print->setObjectName(QStringLiteral("print"));
    print->setProperty("main", true);
    print->setShortcut(QKeySequence(QStringLiteral("Ctrl+P")));
    auto* const pdf = new KeyButton(tr("PDFに保存…"), tr("Ctrl+S"), this);
    pdf->setObjectName(QStringLiteral("savePdf"));
    pdf->setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
    auto* const closing = new KeyButton(tr("閉じる"), tr("Esc"), this);
    connect(print, &QPushButton::clicked, this, &Preview::printWanted);
    connect(pdf, &QPushButton::clicked, this, &Preview::pdfWanted);
    connect(closing, &QPushButton::clicked, this, &Preview::reject);
    const int air = ems(this, 0.8);
    m_pages->setSpacing(air);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(print);
    buttons->addWidget(pdf);
    buttons->addStretch(1);
    buttons->addWidget(closing);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(air, air, air, air);
    column->setSpacing(air);
    column->addWidget(m_area, 1);
    column->addWidget(m_remark);
    column->addLayout(buttons);
    resize(ems(this, 66), ems(this, 60));
}

void Preview::setPages(const QString& title, const std::vector<QImage>& pages, const QString& remark)
{
    setWindowTitle(title);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    int number = 0;
    for (const QImage& page : pages) {
        auto* const sheet = new QLabel(m_sheet);
        QPixmap picture = QPixmap::fromImage(page);
        picture.setDevicePixelRatio(devicePixelRatioF());
        sheet->setPixmap(picture);
        sheet->setAlignment(Qt::AlignHCenter);
        sheet->setAccessibleName(tr("%1ページ").arg(++number));
        m_pages->addWidget(sheet);
    }
    m_pages->addStretch(1);
    m_area->setFocus();
}

} // namespace sosdesk::ui
