// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/prefecture_box.h"

#include <QCoreApplication>

#include <array>

namespace sosdesk::ui {
namespace {

using namespace Qt::StringLiterals;

/** In the order of their codes, 01 to 47. */
constexpr std::array names = {
    QT_TRANSLATE_NOOP("prefecture", "北海道"),
    QT_TRANSLATE_NOOP("prefecture", "青森県"),
    QT_TRANSLATE_NOOP("prefecture", "岩手県"),
    QT_TRANSLATE_NOOP("prefecture", "宮城県"),
    QT_TRANSLATE_NOOP("prefecture", "秋田県"),
    QT_TRANSLATE_NOOP("prefecture", "山形県"),
    QT_TRANSLATE_NOOP("prefecture", "福島県"),
    QT_TRANSLATE_NOOP("prefecture", "茨城県"),
    QT_TRANSLATE_NOOP("prefecture", "栃木県"),
    QT_TRANSLATE_NOOP("prefecture", "群馬県"),
    QT_TRANSLATE_NOOP("prefecture", "埼玉県"),
    QT_TRANSLATE_NOOP("prefecture", "千葉県"),
    QT_TRANSLATE_NOOP("prefecture", "東京都"),
    QT_TRANSLATE_NOOP("prefecture", "神奈川県"),
    QT_TRANSLATE_NOOP("prefecture", "新潟県"),
    QT_TRANSLATE_NOOP("prefecture", "富山県"),
    QT_TRANSLATE_NOOP("prefecture", "石川県"),
    QT_TRANSLATE_NOOP("prefecture", "福井県"),
    QT_TRANSLATE_NOOP("prefecture", "山梨県"),
    QT_TRANSLATE_NOOP("prefecture", "長野県"),
    QT_TRANSLATE_NOOP("prefecture", "岐阜県"),
    QT_TRANSLATE_NOOP("prefecture", "静岡県"),
    QT_TRANSLATE_NOOP("prefecture", "愛知県"),
    QT_TRANSLATE_NOOP("prefecture", "三重県"),
    QT_TRANSLATE_NOOP("prefecture", "滋賀県"),
    QT_TRANSLATE_NOOP("prefecture", "京都府"),
    QT_TRANSLATE_NOOP("prefecture", "大阪府"),
    QT_TRANSLATE_NOOP("prefecture", "兵庫県"),
    QT_TRANSLATE_NOOP("prefecture", "奈良県"),
    QT_TRANSLATE_NOOP("prefecture", "和歌山県"),
    QT_TRANSLATE_NOOP("prefecture", "鳥取県"),
    QT_TRANSLATE_NOOP("prefecture", "島根県"),
    QT_TRANSLATE_NOOP("prefecture", "岡山県"),
    QT_TRANSLATE_NOOP("prefecture", "広島県"),
    QT_TRANSLATE_NOOP("prefecture", "山口県"),
    QT_TRANSLATE_NOOP("prefecture", "徳島県"),
    QT_TRANSLATE_NOOP("prefecture", "香川県"),
    QT_TRANSLATE_NOOP("prefecture", "愛媛県"),
    QT_TRANSLATE_NOOP("prefecture", "高知県"),
    QT_TRANSLATE_NOOP("prefecture", "福岡県"),
    QT_TRANSLATE_NOOP("prefecture", "佐賀県"),
    QT_TRANSLATE_NOOP("prefecture", "長崎県"),
    QT_TRANSLATE_NOOP("prefecture", "熊本県"),
    QT_TRANSLATE_NOOP("prefecture", "大分県"),
    QT_TRANSLATE_NOOP("prefecture", "宮崎県"),
    QT_TRANSLATE_NOOP("prefecture", "鹿児島県"),
    QT_TRANSLATE_NOOP("prefecture", "沖縄県"),
};
static_assert(names.size() == 47);

} // namespace

PrefectureBox::PrefectureBox(const QString& code, QWidget* parent)
    : QComboBox(parent)
{
    addItem(tr("（選んでください）"), QString());
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QString number = u"%1"_s.arg(i + 1, 2, 10, QChar(u'0'));
        addItem(number + u' ' + QCoreApplication::translate("prefecture", names[i]), number);
    }
    setCurrentIndex(findData(code));
    setMaxVisibleItems(16);
}

} // namespace sosdesk::ui
