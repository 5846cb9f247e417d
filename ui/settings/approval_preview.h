// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace sosdesk::ui {

/** The titles in a list parted by commas (`,` `，` `、`), without empty ones. */
[[nodiscard]] QStringList approvalTitles(const QString& list);

/** Shows the 決裁欄 as forms will have it: a box a title, with room for a stamp below. */
class ApprovalPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ApprovalPreview(QWidget* parent);

    void setTitles(const QStringList& titles);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_titles;
};

} // namespace sosdesk::ui
