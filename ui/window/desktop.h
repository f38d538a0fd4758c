// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QUrl>

namespace hearth {

/// What Hearth asks of other programs. An interface, so that tests can look on.
class Desktop
{
public:
    virtual ~Desktop() = default;
    virtual bool openUrl(const QUrl &url) = 0; ///< http and https only; false when refused or when it failed
    /// `command` with {file} and {line} in it; empty: the system's program for the file. line 0: none.
    virtual bool openInEditor(const QString &command, const QString &path, int line) = 0;
    virtual bool showInFileManager(const QString &path) = 0;
};

class SystemDesktop final : public Desktop
{
public:
    bool openUrl(const QUrl &url) override;
    bool openInEditor(const QString &command, const QString &path, int line) override;
    bool showInFileManager(const QString &path) override;
};

/// Splits an editor's command into program and arguments, and puts path and line in their places. A command
/// without {file} gets the path at its end. Nothing passes through a shell.
QStringList editorArguments(const QString &command, const QString &path, int line);

} // namespace hearth
