// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <map>
#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace sosdesk::ui {

class FolderList;
class PlainLabel;
class PrefectureBox;

/** The settings of the office, a field a key of core/desk/settings.h; a key that is not among the values has no field.
 *  Each field says below it why its text cannot be stored. */
class OfficeForm : public QWidget
{
    Q_OBJECT

public:
    OfficeForm(const std::map<QString, QString>& values, QWidget* parent);

    /** What differs from the values that were given, by key, as it is to be stored. */
    [[nodiscard]] std::map<QString, QString> changes() const;
    /** Puts the focus on the first field whose text cannot be stored; false when all can. */
    bool showFirstProblem();

    /** Labels in the first column. */
    [[nodiscard]] QGridLayout& grid() { return *m_grid; }

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QString key;
        QString before;
        QLineEdit* field;
        PlainLabel* problem;
    };

    void addHead(const QString& title);
    void addPrefecture(const std::map<QString, QString>& values);
    /** A row for @p key when it is among the values; null when it is not. */
    QLineEdit* addRow(const std::map<QString, QString>& values, const QString& key, const QString& label,
        const QString& hint, const QString& example = {});
    void addLabel(const QString& label, const QString& hint, QWidget* field);
    void addApprovalBoxes(const std::map<QString, QString>& values);
    void addWatchedFolders(const std::map<QString, QString>& values);
    void addDeliveryMeans(const std::map<QString, QString>& values);
    void addCarriers(const std::map<QString, QString>& values);
    void checkFolders();
    void check(const Row& row);

    QGridLayout* m_grid;
    PrefectureBox* m_prefecture = nullptr;
    QString m_prefectureBefore;
    QComboBox* m_means = nullptr;
    QString m_meansBefore;
    std::vector<Row> m_rows;
    FolderList* m_folders = nullptr;
    QStringList m_foldersBefore;
    PlainLabel* m_foldersProblem = nullptr;
};

} // namespace sosdesk::ui
