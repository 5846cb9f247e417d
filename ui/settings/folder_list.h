// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace sosdesk::ui {

/** A list of folders that can be added to and taken from, by keys alone: Insert chooses a folder, F2 or Enter types
 *  one, Delete takes the chosen one off. */
class FolderList : public QWidget
{
    Q_OBJECT

public:
    FolderList(const QStringList& folders, QWidget* parent);

    [[nodiscard]] QStringList folders() const;
    /** Adds it and chooses it; a folder that stands there already is only chosen. */
    void add(const QString& folder);
    void setName(const QString& name, const QString& description);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose();
    void type();
    void remove();
    void dress();
    void fit();

    QListWidget* m_list;
    QPushButton* m_choose;
    QPushButton* m_type;
    QPushButton* m_remove;
};

} // namespace sosdesk::ui
