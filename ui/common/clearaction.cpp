// SPDX-License-Identifier: Apache-2.0
#include "ui/common/clearaction.h"
#include "ui/common/icons.h"
#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace hearth {

QAction *addClearAction(QLineEdit *field)
{
    const QColor color = themeFor(QApplication::palette()).secondary;
    QAction *clear = field->addAction(icon(IconName::Close, color), QLineEdit::TrailingPosition);
    clear->setText(QCoreApplication::translate("ClearAction", "Clear"));
    clear->setToolTip(clear->text());
    clear->setVisible(!field->text().isEmpty());
    QObject::connect(field, &QLineEdit::textChanged, clear,
                     [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    QObject::connect(clear, &QAction::triggered, field, &QLineEdit::clear);
    return clear;
}

} // namespace hearth
