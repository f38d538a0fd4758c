// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/window/windowparts.h"
#include <QObject>

namespace hearth {

class ArticleCommands;
class ProblemsDialog;

/// The files that have problems: their number in the status bar, the list of them when asked for.
class ProblemsCommands final : public QObject
{
    Q_OBJECT
public:
    ProblemsCommands(const WindowParts &parts, ArticleCommands *commands, QObject *parent = nullptr);

    void update(); ///< after files were taken in
    void close();  ///< the library closes

private:
    void show();
    void makeDialog();

    WindowParts m;
    ArticleCommands *m_commands;
    ProblemsDialog *m_dialog = nullptr; ///< made when first opened
};

} // namespace hearth
