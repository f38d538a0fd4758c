// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QStringList>
#include <functional>

class QMenu;
class QMimeData;
class QWidget;

namespace hearth {

/// Asks for a library's folder, or with `file` for one article, without blocking; `start` is where the dialog
/// begins.
void openLibraryDialog(QWidget *parent, bool file, const QString &start,
                       std::function<void(const QString &)> chosen);

/// The folder or article file that is being dropped; empty when it is something else.
QString droppedLibrary(const QMimeData *data);

/// Fills the menu with the libraries opened before, the open one left out.
void fillRecentMenu(QMenu *menu, const QStringList &recent,
                    const std::function<void(const QString &)> &chosen);

} // namespace hearth
