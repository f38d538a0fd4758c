// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/rowlabel.h"
#include "ui/common/theme.h"
#include <QLabel>

namespace hearth {

QLabel *rowLabel(const QString &text, QWidget *editor)
{
    auto *label = new QLabel(text);
    label->setFont(uiFont(TextRole::Meta));
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(editor);
    return label;
}

} // namespace hearth
