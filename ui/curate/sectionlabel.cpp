// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/sectionlabel.h"
#include "ui/common/theme.h"

namespace hearth {

SectionLabel::SectionLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setFont(uiFont(TextRole::Section));
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::PlaceholderText);
}

} // namespace hearth
