// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QPalette>
#include <QProxyStyle>

namespace hearth {

/// Qt's own style as Hearth wants it where the desktop has none. Its outlines are darker than what is around
/// them, so that in the dark nobody sees a check box or a field: here they are lighter there. Lines of lists
/// have room, and the buttons of dialogs words only.
class ClearStyle final : public QProxyStyle
{
public:
    ClearStyle();

    /// Puts it in the place of Qt's own style; another style, the desktop's or the user's choice, stays.
    static void install();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;

    /// The palette from which Qt's style takes outlines that can be seen.
    static QPalette outlined(const QPalette &palette);

private:
    QPalette outlinedKept(const QPalette &palette) const;

    /// By the key of what they were made from: Qt's style keeps its pictures by palette, so that a new one
    /// each time would fill its cache.
    mutable QHash<qint64, QPalette> m_kept;
};

} // namespace hearth
