// SPDX-License-Identifier: Apache-2.0
#include "ui/common/theme.h"
#include <QApplication>

namespace hearth {

namespace {

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    return font;
}

} // namespace

QFont uiFont(TextRole role)
{
    return uiFont(role, QApplication::font());
}

QFont uiFont(TextRole role, const QFont &base)
{
    QFont font = base;
    switch (role) {
    case TextRole::Title:
        font = scaled(base, 14.0 / 13);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::TitleRead:
        font = scaled(base, 14.0 / 13);
        break;
    case TextRole::Body:
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Meta:
        font = scaled(base, 12.0 / 13);
        break;
    case TextRole::MetaStrong:
        font = scaled(base, 12.0 / 13);
        font.setWeight(QFont::Medium);
        break;
    case TextRole::BadgeNumber:
        font = scaled(base, 12.0 / 13);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Section:
        font = scaled(base, 11.0 / 13);
        font.setWeight(QFont::DemiBold);
        font.setLetterSpacing(QFont::PercentageSpacing, 106);
        font.setCapitalization(QFont::AllUppercase);
        break;
    }
    return font;
}

} // namespace hearth
