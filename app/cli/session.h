// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/commandline.h"
#include "app/cli/readingcopy.h"
#include "core/curate/curator.h"
#include "core/library/library.h"
#include <memory>

namespace hearth::cli {

/// What a command works with: the streams, and the library once it is wanted.
class Session final
{
public:
    struct Options
    {
        QString library; ///< folder or article file
        QString data;    ///< for user data and caches; empty: the system's places
        bool offline = false;
        bool onlyReads = false; ///< answers from a copy when the data folders cannot be written
    };
    Session(Options options, Streams streams);

    bool isOffline() const { return m_options.offline; }

    /// The library, with an index that equals the files. Null when that cannot be had: then the reason stands
    /// on the error stream, and exitCode() is what to return.
    Library *upToDate();
    /// The same by a quick look, which may miss a file that was just written in place: then *complete is
    /// false, and the caller is to look at the files that it tells of (Library::lookAt).
    Library *quicklyUpToDate(bool *complete);
    /// The library as it is in the index, without a look at the files.
    Library *open();
    /// What edits the library, with its undo history; tells on the error stream what it had to complete after
    /// a crash. Null as above.
    Curator *curator();
    int exitCode() const { return m_exitCode; }

    void print(const QString &line); ///< a line to the output
    void write(const QByteArray &utf8);
    void complain(const QString &line); ///< a line to the error stream, after "hearthctl: "
    /// Waits until user state is on disk; complains if it cannot be stored.
    int finish(int exitCode);
    /// How far fetching is, if somebody watches: articles, failed addresses, bytes over the network.
    void showFetched(int done, int total, int failed, qint64 bytes);
    void showProgress(); ///< from now on, if somebody watches

private:
    Library *checked(const ImportReport &report);
    Result<std::unique_ptr<Library>> openAt(const DataFolders &folders) const;
    bool canAnswer(const Error &error) const;

    Options m_options;
    Streams m_streams;
    std::unique_ptr<QTemporaryDir>
        m_copy; ///< what the library works on, when the real folders cannot be written
    std::unique_ptr<Library> m_library;
    SystemClock m_clock;
    std::unique_ptr<Curator> m_curator;
    int m_exitCode = Fine;
    bool m_progressShown = false; ///< the last line on the error stream is one to be overwritten
};

} // namespace hearth::cli
