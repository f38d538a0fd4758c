// SPDX-License-Identifier: Apache-2.0
#include "ui/common/clearstyle.h"
#include "ui/common/theme.h"
#include <QApplication>
#include <QStyleOption>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

/// A copy of the option, as what it is, with another palette; false when it is of another kind.
template <typename Option, typename Draw>
bool withPalette(const QStyleOption *option, const QPalette &palette, Draw draw)
{
    const auto *mine = qstyleoption_cast<const Option *>(option);
    if (!mine)
        return false;
    Option copy(*mine);
    copy.palette = palette;
    draw(&copy);
    return true;
}

} // namespace

ClearStyle::ClearStyle() : QProxyStyle(u"fusion"_s) {}

void ClearStyle::install()
{
    if (QApplication::style()->inherits("QFusionStyle"))
        QApplication::setStyle(new ClearStyle);
}

QPalette ClearStyle::outlined(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    if (window.lightness() > text.lightness())
        return palette; // darker outlines are right
    // The style draws outlines in the window's colour, darkened to this part.
    constexpr int darkened = 140;
    const auto mixed = [&](int a, int b) { return a + (b - a) * 9 / 20; };
    const QColor outline(mixed(window.red(), text.red()), mixed(window.green(), text.green()),
                         mixed(window.blue(), text.blue()));
    QPalette changed = palette;
    changed.setColor(QPalette::Window, outline.lighter(darkened));
    return changed;
}

QPalette ClearStyle::outlinedKept(const QPalette &palette) const
{
    constexpr int most = 64; // themes come and go
    const qint64 key = palette.cacheKey();
    if (const auto kept = m_kept.constFind(key); kept != m_kept.cend())
        return *kept;
    if (m_kept.size() > most)
        m_kept.clear();
    const QPalette made = outlined(palette);
    m_kept.insert(key, made);
    m_kept.insert(made.cacheKey(), made); // a part of a control that has it already
    return made;
}

void ClearStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto draw = [&](const QStyleOption *changed) {
        QProxyStyle::drawPrimitive(element, changed, painter, widget);
    };
    switch (element) {
    case PE_FrameLineEdit:
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorRadioButton:
    case PE_PanelButtonCommand: {
        const QPalette palette = outlinedKept(option->palette);
        if (withPalette<QStyleOptionViewItem>(option, palette, draw) ||
            withPalette<QStyleOptionFrame>(option, palette, draw) ||
            withPalette<QStyleOptionButton>(option, palette, draw) ||
            withPalette<QStyleOption>(option, palette, draw))
            return;
        break;
    }
    default:
        break;
    }
    draw(option);
}

void ClearStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const auto draw = [&](const QStyleOptionComplex *changed) {
        QProxyStyle::drawComplexControl(control, changed, painter, widget);
    };
    const QPalette palette = outlinedKept(option->palette);
    if (control == CC_ComboBox && withPalette<QStyleOptionComboBox>(option, palette, draw))
        return;
    if (control == CC_SpinBox && withPalette<QStyleOptionSpinBox>(option, palette, draw))
        return;
    draw(option);
}

QSize ClearStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const QSize own = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_ItemViewItem ? own + QSize(0, space::s) : own;
}

int ClearStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace hearth
