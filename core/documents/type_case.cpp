// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/type_case.h"

namespace sosdesk {
namespace {

struct Size
{
    TypeUse use;
    int height; ///< of the font, hundredths of a millimetre
    bool bold;
    bool fixed; ///< digits of one width, for numbers in columns
};

constexpr std::array sizes = {
    Size{TypeUse::Body, 300, false, false},
    Size{TypeUse::Label, 275, false, false},
    Size{TypeUse::Emphasis, 300, true, false},
    Size{TypeUse::Strong, 420, true, false},
    Size{TypeUse::Number, 295, false, true},
    Size{TypeUse::Total, 295, true, true},
    Size{TypeUse::Heading, 325, true, false},
    Size{TypeUse::Title, 540, true, false},
    Size{TypeUse::Mark, 390, true, false},
    Size{TypeUse::Small, 255, false, false},
    Size{TypeUse::Letter, 375, false, false},
};
constexpr double leading = 1.36;

const Size& sizeOf(TypeUse use)
{
    return *std::find_if(sizes.begin(), sizes.end(), [use](const Size& size) { return size.use == use; });
}

/** BIZ UDPGothic 1.05 Regular draws ≤ as ≥ and the other way round: the two come from its sister, which is right. */
QList<QTextLayout::FormatRange> rightSigns(const QString& text, const QFont& font)
{
    QList<QTextLayout::FormatRange> ranges;
    for (int at = 0; at < static_cast<int>(text.size()); ++at) {
        if (text[at] == u'≤' || text[at] == u'≥') {
            QFont right(font);
            right.setFamilies({QStringLiteral("BIZ UDGothic"), QStringLiteral("Noto Sans CJK JP")});
            QTextCharFormat format;
            format.setFont(right);
            ranges.push_back({at, 1, format});
        }
    }
    return ranges;
}

} // namespace

QStringList formFamilies()
{
    return {QStringLiteral("BIZ UDPGothic"), QStringLiteral("Noto Sans CJK JP")};
}

Type typeFor(TypeUse use)
{
    const Size& size = sizeOf(use);
    QFont font(
        size.fixed ? QStringList{QStringLiteral("BIZ UDGothic"), QStringLiteral("Noto Sans CJK JP")} : formFamilies());
    font.setPixelSize(size.height);
    font.setBold(size.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    // Qt forgets the letters of a ligature in a PDF: "office" could not be found. Any spacing, however small, parts it.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return {font, size.height * leading};
}

TypeUse useOf(CellLook look)
{
    switch (look) {
    case CellLook::Text:
    case CellLook::Middle:
    case CellLook::End:
    case CellLook::Blank:
        return TypeUse::Body;
    case CellLook::Label:
        return TypeUse::Label;
    case CellLook::Emphasis:
        return TypeUse::Emphasis;
    case CellLook::Strong:
        return TypeUse::Strong;
    case CellLook::Number:
        return TypeUse::Number;
    case CellLook::Total:
        return TypeUse::Total;
    }
    Q_UNREACHABLE();
}

SetText setText(const QString& text, TypeUse use, double width, Qt::Alignment alignment)
{
    const Type type = typeFor(use);
    QString broken = text;
    broken.replace(u'\n', QChar::LineSeparator);
    const auto layout = std::make_shared<QTextLayout>(broken, type.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    layout->setTextOption(option);
    layout->setFormats(rightSigns(broken, type.font));
    layout->setCacheEnabled(true);
    layout->beginLayout();
    double widest = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        const double used = line.naturalTextWidth();
        widest = std::max(widest, used);
        const double slack = std::max(0.0, width - used);
        const double left = alignment == Qt::AlignRight ? slack : alignment == Qt::AlignHCenter ? slack / 2 : 0;
        line.setPosition({left, (type.advance - line.height()) / 2});
    }
    layout->endLayout();
    return {layout, type.advance, widest};
}

} // namespace sosdesk
