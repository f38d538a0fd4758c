// SPDX-License-Identifier: Apache-2.0
#include "app/cli/session.h"
#include "app/cli/complain.h"
#include "app/cli/errortext.h"
#include "app/cli/followmoves.h"
#include "app/cli/words.h"
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

/// Which folder cannot be written, and why.
QString unwritableText(const Error &error)
{
    QString folder = QFileInfo(error.subject).isDir() ? error.subject : QFileInfo(error.subject).path();
    while (!QFileInfo::exists(folder) && folder.contains(u'/') && folder.size() > 1)
        folder = QFileInfo(folder).path(); // of what could not even be made
    constexpr qint64 little = 1024 * 1024;
    const QStorageInfo disk(folder);
    if (error.code == ErrorCode::DiskFull || (disk.isValid() && disk.bytesAvailable() < little))
        return translate("hearthctl",
                         "there is no space left in the folder %1; trying with a copy of the index")
            .arg(folder);
    return translate("hearthctl",
                     "the folder %1 or what is in it cannot be written; trying with a copy of the index")
        .arg(folder);
}

} // namespace

Session::Session(Options options, Streams streams) : m_options(std::move(options)), m_streams(streams) {}

Library *Session::open()
{
    if (m_library)
        return m_library.get();
    DataFolders folders;
    if (!m_options.data.isEmpty()) {
        const QDir data(QDir(m_options.data).absolutePath());
        folders = {data.filePath(u"data"_s), data.filePath(u"cache"_s)};
    }
    Result<std::unique_ptr<Library>> library = openAt(folders);
    if (!library && canAnswer(library.error())) {
        complain(unwritableText(library.error()));
        m_copy = copyForReading(m_options.library, folders);
        if (!m_copy) {
            complain(translate("hearthctl", "there is no index yet"));
            m_exitCode = ProblemsFound;
            return nullptr;
        }
        library = openAt({m_copy->filePath(u"data"_s), m_copy->filePath(u"cache"_s)});
    }
    if (!library) {
        const ErrorCode code = library.error().code;
        const bool noLibrary = code == ErrorCode::NotFound || code == ErrorCode::Unsupported;
        complain(noLibrary
                     ? translate("hearthctl", "--library: there is no library at %1").arg(m_options.library)
                     : errorText(library.error()));
        m_exitCode = noLibrary ? WrongUse : ProblemsFound;
        return nullptr;
    }
    m_library = std::move(*library);
    followMoves(*m_library);
    // A lock that is still there: somebody is writing, or was killed while he did. What he left half done is
    // completed before anything is read.
    if (!m_copy && Curator::mayBeInterrupted(m_library->userFolder()))
        curator();
    return m_library.get();
}

Result<std::unique_ptr<Library>> Session::openAt(const DataFolders &folders) const
{
    LibraryOptions options;
    options.folder = m_options.library;
    options.watch = false;
    options.dataDir = folders.data;
    options.cacheDir = folders.cache;
    return Library::open(options);
}

/// What cannot be written may be readable all the same.
bool Session::canAnswer(const Error &error) const
{
    return m_options.onlyReads && (error.code == ErrorCode::PermissionDenied ||
                                   error.code == ErrorCode::DiskFull || error.code == ErrorCode::WriteFailed);
}

Library *Session::checked(const ImportReport &report)
{
    if (!report.error)
        return m_library.get();
    if (canAnswer(*report.error) && m_library->articleCount() > 0) {
        complain(errorText(*report.error));
        complain(
            translate("hearthctl", "what follows is from an index that could not be brought up to date"));
        return m_library.get();
    }
    complain(errorText(*report.error));
    m_exitCode = ProblemsFound;
    return nullptr;
}

Library *Session::upToDate()
{
    Library *library = open();
    return library ? checked(library->importNow()) : nullptr;
}

Library *Session::quicklyUpToDate(bool *complete)
{
    Library *library = open();
    if (!library)
        return nullptr;
    const ImportReport report = library->importQuickly();
    *complete = report.complete;
    return checked(report);
}

void Session::print(const QString &line)
{
    write(line.toUtf8() + '\n');
}

void Session::write(const QByteArray &utf8)
{
    if (std::exchange(m_progressShown, false))
        m_streams.err.write("\r\x1b[K"); // both may be the same terminal
    m_streams.out.write(utf8);
}

void Session::complain(const QString &line)
{
    cli::complain(m_streams.err, line);
}

int Session::finish(int exitCode)
{
    if (!m_library)
        return exitCode;
    const Result<void> stored = m_library->flushUserState();
    if (stored)
        return exitCode;
    complain(errorText(stored.error()));
    return ProblemsFound;
}

void Session::showFetched(int done, int total, int failed, qint64 bytes)
{
    if (!m_streams.showProgress)
        return;
    const QLocale locale;
    QStringList parts{
        translate("hearthctl", "%1 of %2 articles").arg(locale.toString(done), locale.toString(total)),
        locale.formattedDataSize(bytes)};
    if (failed > 0)
        parts.insert(1, translate("hearthctl", "%n failed", nullptr, failed));
    m_streams.err.write("\r\x1b[K" + parts.join(u", "_s).toUtf8() + (done == total ? '\n' : '\r'));
    m_progressShown = done < total;
}

void Session::showProgress()
{
    if (!m_streams.showProgress || !m_library)
        return;
    QIODevice &err = m_streams.err;
    QObject::connect(m_library.get(), &Library::importProgress, m_library.get(), [&err](int done, int total) {
        const QLocale locale;
        const QString text =
            total > 0
                ? translate("hearthctl", "%1 of %2 files").arg(locale.toString(done), locale.toString(total))
                : translate("hearthctl", "%n file(s)", nullptr, done);
        err.write("\r\x1b[K" + text.toUtf8() + '\r');
    });
}

} // namespace hearth::cli
