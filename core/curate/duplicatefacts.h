// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/article.h"
#include "core/base/canceltoken.h"
#include <functional>
#include <optional>
#include <vector>

namespace hearth {

/// What of an article tells whether another one is the same, and which of the two is the better one.
struct DuplicateFacts
{
    struct Address
    {
        quint64 page = 0;  ///< hash of pageAddress()
        quint64 exact = 0; ///< hash of canonicalAddress()

        friend bool operator==(const Address &, const Address &) = default;
    };

    QString key;                    ///< path relative to the library
    std::vector<Address> addresses; ///< of originalUrl, webUrl and the AMP pages; each once
    std::vector<quint32> words;   ///< hashes of the title's words, sorted, each once; without the site's name
                                  ///< that some append
    std::vector<quint32> numbers; ///< those of them that have a digit
    quint64 title = 0;            ///< hash of the words in their order; 0 when there are too few to tell
    std::optional<qint64> date;   ///< UTC seconds
    std::optional<int> quality;
    int completeness = 0; ///< how much of what an article can have is there; only for comparing

    friend bool operator==(const DuplicateFacts &, const DuplicateFacts &) = default;
};

/// Pure.
DuplicateFacts duplicateFacts(const QString &key, const Article &article);

/// The better one leads: by quality (unscored last), then the more complete one, then the older one.
bool leadsBefore(const DuplicateFacts &a, const DuplicateFacts &b);

/// Reads the files on all cores, blocking: longer than an import of the same files.
/// Files that cannot be read are left out, and the rest when it is cancelled. Any thread; `progress` is
/// called from other threads, but by one at a time.
using DuplicateProgress = std::function<void(int done, int total)>;
std::vector<DuplicateFacts> readDuplicateFacts(const QString &libraryFolder, const QStringList &keys,
                                               const CancelToken &cancel = {},
                                               const DuplicateProgress &progress = {});

} // namespace hearth
