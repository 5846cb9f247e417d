// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/office_form.h"

#include "core/desk/settings.h"
#include "core/desk/watch.h"
#include "core/domain/delivery.h"
#include "core/wording/delivery_text.h"
#include "ui/settings/approval_preview.h"
#include "ui/settings/folder_list.h"
#include "ui/settings/prefecture_box.h"
#include "ui/shared/fonts.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/section_head.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

namespace sosdesk::ui {
namespace {

using namespace Qt::StringLiterals;

/** The bounds of a setting that is a whole number; nothing for a text. */
std::optional<std::pair<int, int>> boundsOf(const QString& key)
{
    return key == "reservation_days"_L1    ? std::optional(std::pair{0, 999})
        : key == "expiring_days"_L1        ? std::optional(std::pair{0, 9999})
        : key == "batch_sample_percent"_L1 ? std::optional(std::pair{1, 100})
                                           : std::nullopt;
}

/** What is stored for a typed text: one line; numbers in plain digits, lists parted by plain commas. */
QString storedFrom(const QString& key, const QString& text)
{
    if (key == "approval_boxes"_L1) {
        return approvalTitles(text).join(u',');
    }
    const QString line = text.simplified();
    return boundsOf(key) ? line.normalized(QString::NormalizationForm_KC) : line;
}

} // namespace

OfficeForm::OfficeForm(const std::map<QString, QString>& values, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(ems(this, 1));
    m_grid->setVerticalSpacing(ems(this, 0.2));
    m_grid->setColumnStretch(1, 1);
    addHead(tr("担当課"));
    addPrefecture(values);
    addRow(values, u"office"_s, tr("所属"), tr("回答票と連絡文書に、発信者として載ります。"),
        tr("例：○○県 保健医療部 感染症対策課"));
    addRow(values, u"contact"_s, tr("連絡先"), tr("連絡文書の問い合わせ先になります。"),
        tr("例：電話 098-000-0000、kansen@example.jp"));
    addHead(tr("様式"));
    addRow(values, u"document_number"_s, tr("文書番号"), tr("空欄なら載りません。"), tr("例：保感第123号"));
    addApprovalBoxes(values);
    addHead(tr("審査"));
    addRow(values, u"batch_sample_percent"_s, tr("一括の抜き取り"),
        tr("一括で完了する前に目を通す件数の割合（1～100 %）。"));
    addHead(tr("備蓄と配送"));
    addRow(values, u"reservation_days"_s, tr("引当日数"),
        tr("決定した枚数を、配布実績に載るまで備蓄から差し引いておく日数（0～999）。"));
    addRow(values, u"expiring_days"_s, tr("期限の注意"),
        tr("使用期限まで何日以内のロットを、期限間近として示すか（0～9999）。"));
    addDeliveryMeans(values);
    addRow(values, u"sender"_s, tr("発送元"), tr("配送リスト（別添２）の発送元に入ります。"));
    addRow(
        values, u"recipients"_s, tr("国への送付先"), tr("別添２などを送るメールアドレス。複数はコンマで区切ります。"));
    addRow(values, u"mail_from"_s, tr("送信者"), tr("メールの下書きの差出人のアドレス。空欄なら入りません。"),
        tr("例：kansen@example.jp"));
    addWatchedFolders(values);
    addHead(tr("チームのサーバー"));
    addRow(values, u"hub_url"_s, tr("サーバー"),
        tr("担当者どうしで一覧を共有するサーバー。空欄なら、この端末だけで使います。パスワードは書かず、接続のときに入"
           "力します。"),
        tr("例：postgresql://sato@hub.example.jp/sosdesk"));
    addCarriers(values);
}

/** What the carriers' files ask of the one who sends. */
void OfficeForm::addCarriers(const std::map<QString, QString>& values)
{
    addHead(tr("配送業者のファイル"));
    const QString sender = tr("送り状のご依頼主の欄に入ります。");
    const QString contract = tr("業者との契約で決まっている番号です。その業者を使わなければ空欄にします。");
    addRow(values, u"sender_postal_code"_s, tr("発送元の郵便番号"), sender, tr("例：900-0001"));
    addRow(values, u"sender_address"_s, tr("発送元の住所"), sender);
    addRow(values, u"sender_building"_s, tr("発送元の建物名"), sender);
    addRow(values, u"sender_phone"_s, tr("発送元の電話番号"), sender, tr("例：098-000-0000"));
    addRow(values, u"goods_name"_s, tr("品名"), tr("送り状の品名（25字まで）。"));
    addRow(values, u"yamato_customer_code"_s, tr("ヤマト 請求先顧客コード"), contract);
    addRow(values, u"yamato_fare_number"_s, tr("ヤマト 運賃管理番号"), contract);
    addRow(values, u"sagawa_customer_code"_s, tr("佐川 お客様コード"), contract);
    addRow(values, u"seino_shipper_code"_s, tr("西濃 荷送人コード"), contract);
}

void OfficeForm::addHead(const QString& title)
{
    m_grid->addWidget(new SectionHead(title, this), m_grid->rowCount(), 0, 1, 2);
}

void OfficeForm::addLabel(const QString& label, const QString& hint, QWidget* field)
{
    const int row = m_grid->rowCount();
    auto* name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(field);
    field->setAccessibleName(label);
    field->setAccessibleDescription(hint);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(field, row, 1);
    auto* below = new PlainLabel(this, 3);
    below->setTone(Tone::Secondary);
    below->setText(hint);
    m_grid->addWidget(below, row + 1, 1);
}

void OfficeForm::addPrefecture(const std::map<QString, QString>& values)
{
    const auto value = values.find(u"prefecture"_s);
    if (value == values.end()) {
        return;
    }
    m_prefectureBefore = value->second;
    m_prefecture = new PrefectureBox(m_prefectureBefore, this);
    m_prefecture->setObjectName(u"prefecture"_s);
    addLabel(tr("都道府県"), tr("桁の足りない医療機関コードを補うのにも使います。"), m_prefecture);
    connect(m_prefecture, &QComboBox::currentIndexChanged, this, &OfficeForm::edited);
}

/** F1: how the prefecture's goods travel unless a delivery says otherwise. */
void OfficeForm::addDeliveryMeans(const std::map<QString, QString>& values)
{
    const auto value = values.find(u"delivery_means"_s);
    if (value == values.end()) {
        return;
    }
    m_meansBefore = value->second;
    m_means = new QComboBox(this);
    m_means->setObjectName(u"delivery_means"_s);
    for (const auto& [means, code] : CodeTable<DeliveryMeans>::rows) {
        m_means->addItem(wording::label(means), codeOf(means));
    }
    m_means->setCurrentIndex(m_means->findData(m_meansBefore));
    addLabel(tr("配送手段"),
        tr("①の配送の手段。配送ごとに変えられます。別添２には国指定の配送業者の分だけが入ります。"), m_means);
    connect(m_means, &QComboBox::currentIndexChanged, this, &OfficeForm::edited);
}

QLineEdit* OfficeForm::addRow(const std::map<QString, QString>& values, const QString& key, const QString& label,
    const QString& hint, const QString& example)
{
    const auto value = values.find(key);
    if (value == values.end()) {
        return nullptr;
    }
    auto* field = new QLineEdit(value->second, this);
    field->setObjectName(key);
    field->setPlaceholderText(example);
    field->setCursorPosition(0);
    addLabel(label, hint, field);
    auto* problem = new PlainLabel(this, 2);
    problem->setObjectName(key + u"-problem"_s);
    problem->setTone(Tone::Fail);
    problem->hide();
    m_grid->addWidget(problem, m_grid->rowCount(), 1);
    const Row row{key, value->second, field, problem};
    m_rows.push_back(row);
    check(row);
    connect(field, &QLineEdit::textChanged, this, [this, row] {
        check(row);
        Q_EMIT edited();
    });
    return field;
}

void OfficeForm::addApprovalBoxes(const std::map<QString, QString>& values)
{
    QLineEdit* field = addRow(values, u"approval_boxes"_s, tr("決裁欄"),
        tr("回答票の右上に、左から順に並びます。コンマ（、）で区切ります。"));
    if (field == nullptr) {
        return;
    }
    auto* preview = new ApprovalPreview(this);
    preview->setTitles(approvalTitles(field->text()));
    connect(field, &QLineEdit::textChanged, preview,
        [preview](const QString& text) { preview->setTitles(approvalTitles(text)); });
    m_grid->addWidget(preview, m_grid->rowCount(), 1);
}

void OfficeForm::addWatchedFolders(const std::map<QString, QString>& values)
{
    const auto value = values.find(u"watched_folders"_s);
    if (value == values.end()) {
        return;
    }
    m_foldersBefore = foldersFrom(value->second);
    m_folders = new FolderList(m_foldersBefore, this);
    const QString hint = tr("ここに保存されたG-MISのレポートは、書き込みが終わり次第、自動で取り込みます。");
    addLabel(tr("取込フォルダー"), hint, m_folders);
    m_grid->itemAtPosition(m_grid->rowCount() - 2, 0)->setAlignment(Qt::AlignTop);
    m_folders->setName(tr("取込フォルダー"), hint);
    m_foldersProblem = new PlainLabel(this, 2);
    m_foldersProblem->setObjectName(u"watched_folders-problem"_s);
    m_foldersProblem->setTone(Tone::Fail);
    m_grid->addWidget(m_foldersProblem, m_grid->rowCount(), 1);
    checkFolders();
    connect(m_folders, &FolderList::edited, this, [this] {
        checkFolders();
        Q_EMIT edited();
    });
}

void OfficeForm::checkFolders()
{
    const QString setting = settingFrom(m_folders->folders());
    const bool fits =
        fitsSetting(u"watched_folders"_s, setting) && foldersFrom(setting).size() == m_folders->folders().size();
    m_foldersProblem->setText(fits ? QString() : tr("フォルダーの場所を、先頭の / やドライブ名から入力してください。"));
    m_foldersProblem->setVisible(!fits);
}

void OfficeForm::check(const Row& row)
{
    const bool fits = fitsSetting(row.key, storedFrom(row.key, row.field->text()));
    const auto bounds = boundsOf(row.key);
    row.problem->setText(fits ? QString()
            : row.key == "hub_url"_L1
            ? tr("postgresql://利用者@サーバー/データベース の形で、パスワードを入れずに書いてください。")
            : bounds ? tr("%1から%2までの整数で入力してください。").arg(bounds->first).arg(bounds->second)
                     : tr("長すぎるか、使えない文字があります。"));
    row.problem->setVisible(!fits);
    if (row.field->property("wrong").toBool() == fits) {
        row.field->setProperty("wrong", !fits);
        style()->unpolish(row.field);
        style()->polish(row.field);
    }
}

std::map<QString, QString> OfficeForm::changes() const
{
    std::map<QString, QString> changed;
    if (m_prefecture != nullptr && m_prefecture->currentIndex() >= 0 && m_prefecture->code() != m_prefectureBefore) {
        changed[u"prefecture"_s] = m_prefecture->code();
    }
    if (m_means != nullptr && m_means->currentIndex() >= 0 && m_means->currentData() != m_meansBefore) {
        changed[u"delivery_means"_s] = m_means->currentData().toString();
    }
    if (m_folders != nullptr && m_folders->folders() != m_foldersBefore) {
        changed[u"watched_folders"_s] = settingFrom(m_folders->folders());
    }
    for (const Row& row : m_rows) {
        // A value that nobody touched stays as it is, also when we would have written it in another way.
        const QString value = storedFrom(row.key, row.field->text());
        if (row.field->text() != row.before && value != row.before) {
            changed[row.key] = value;
        }
    }
    return changed;
}

bool OfficeForm::showFirstProblem()
{
    for (const Row& row : m_rows) {
        if (!row.problem->text().isEmpty()) {
            row.field->setFocus(Qt::OtherFocusReason);
            row.field->selectAll();
            return true;
        }
    }
    if (m_folders != nullptr && !m_foldersProblem->text().isEmpty()) {
        m_folders->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace sosdesk::ui
