// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/librarycheck.h"
#include "ui/window/windowparts.h"
#include <QObject>
#include <QTimer>
#include <memory>

namespace hearth {

class ArticleCommands;
class ProblemsDialog;

/// The files that have problems: their number in the status bar, and the list of them when asked for, which
/// looks at all files in the background and corrects by a key what has a safe way.
class ProblemsCommands final : public QObject
{
    Q_OBJECT
public:
    ProblemsCommands(const WindowParts &parts, ArticleCommands *commands, QObject *parent = nullptr);
    ~ProblemsCommands() override;

    void update(); ///< after files were taken in
    void close();  ///< the library closes

private:
    void show();
    void makeDialog();
    void check();
    void showQuickCount();
    void takeChecked(const std::vector<FileProblem> &problems);
    void fix(const std::vector<FileProblem> &problems);
    void switchOff(ProblemCode rule);

    WindowParts m;
    ArticleCommands *m_commands;
    ProblemsDialog *m_dialog = nullptr;    ///< made when first opened
    std::unique_ptr<LibraryCheck> m_check; ///< of the open library, while the dialog is open
    QTimer m_again;                        ///< files change in bursts
};

} // namespace hearth
