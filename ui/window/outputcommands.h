// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include "ui/window/windowparts.h"
#include <QObject>

namespace hearth {

/// Takes the article in the reader out of Hearth: onto paper, or into a file as PDF, web page or Markdown.
class OutputCommands final : public QObject
{
    Q_OBJECT
public:
    explicit OutputCommands(const WindowParts &parts, QObject *parent = nullptr);

    /// Writes what the reader shows; the ending (.pdf, .html, .htm, .md) says how, any other is PDF's. Says
    /// in the status bar how it went.
    void saveTo(const QString &file);

private:
    void print();
    void choose();
    void sayHow(const Result<void> &written, const QString &file);

    WindowParts m;
    QString m_folder; ///< where the last one was saved, in this run
};

} // namespace hearth
