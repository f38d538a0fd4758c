// SPDX-License-Identifier: Apache-2.0
#include "ui/window/desktop.h"
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace hearth {
using namespace Qt::StringLiterals;

bool SystemDesktop::openUrl(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    return (scheme == u"http" || scheme == u"https") && QDesktopServices::openUrl(url);
}

bool SystemDesktop::openInEditor(const QString &command, const QString &path, int line)
{
    if (command.trimmed().isEmpty())
        return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    QStringList arguments = editorArguments(command, path, line);
    const QString program = arguments.takeFirst();
    return QProcess::startDetached(program, arguments);
}

bool SystemDesktop::showInFileManager(const QString &path)
{
#if defined(Q_OS_WIN)
    return QProcess::startDetached(u"explorer.exe"_s, {u"/select,"_s + QDir::toNativeSeparators(path)});
#elif defined(Q_OS_MACOS)
    return QProcess::startDetached(u"open"_s, {u"-R"_s, path});
#else
    // The common interface of file managers selects the file; where nobody answers, its folder is opened.
    auto *call = new QProcess;
    call->setProgram(u"dbus-send"_s);
    call->setArguments({u"--session"_s, u"--print-reply"_s, u"--reply-timeout=1500"_s,
                        u"--dest=org.freedesktop.FileManager1"_s, u"/org/freedesktop/FileManager1"_s,
                        u"org.freedesktop.FileManager1.ShowItems"_s,
                        u"array:string:"_s +
                            QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded).replace(u","_s, u"%2C"_s),
                        u"string:"_s});
    call->setStandardOutputFile(QProcess::nullDevice());
    call->setStandardErrorFile(QProcess::nullDevice());
    const QUrl folder = QUrl::fromLocalFile(QFileInfo(path).absolutePath());
    const auto done = [call, folder](bool shown) {
        if (!shown)
            QDesktopServices::openUrl(folder);
        call->deleteLater();
    };
    QObject::connect(call, &QProcess::finished, call, [done](int code, QProcess::ExitStatus status) {
        done(status == QProcess::NormalExit && code == 0);
    });
    QObject::connect(call, &QProcess::errorOccurred, call, [done](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            done(false);
    });
    call->start();
    return true;
#endif
}

QStringList editorArguments(const QString &command, const QString &path, int line)
{
    QStringList parts = QProcess::splitCommand(command);
    bool named = false;
    for (QString &part : parts) {
        named = named || part.contains(u"{file}"_s);
        part.replace(u"{line}"_s, QString::number(std::max(line, 1)));
        part.replace(u"{file}"_s, path);
    }
    if (!named)
        parts.append(path);
    return parts;
}

} // namespace hearth
