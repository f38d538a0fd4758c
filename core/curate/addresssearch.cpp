// SPDX-License-Identifier: Apache-2.0
#include "core/curate/addresssearch.h"
#include "core/article/article.h"
#include "core/base/fileio.h"
#include "core/frontmatter/parser.h"
#include "core/net/pageaddress.h"
#include <QSet>
#include <QThreadPool>
#include <atomic>

namespace hearth {

namespace {

/// Words of which one stands in any file that has one of the addresses: most files need not be parsed.
QList<QByteArray> hintsOf(const QSet<QString> &pages)
{
    QList<QByteArray> hints;
    for (const QString &page : pages) {
        const QString host = page.section(u'/', 0, 0, QString::SectionSkipEmpty);
        QString longest;
        for (const QString &label : host.split(u'.')) {
            if (label.size() > longest.size())
                longest = label;
        }
        const QByteArray hint = longest.toUtf8().toLower();
        const bool ascii = std::ranges::all_of(hint, [](char c) { return c > 0; });
        if (!ascii || hint.startsWith("xn--"))
            return {QByteArray()}; // may be written in two ways
        hints.append(hint.startsWith("youtube") ? QByteArray("youtu") : hint);
    }
    return hints;
}

class Search final
{
public:
    Search(const QString &folder, const QStringList &addresses) : m_folder(folder)
    {
        for (const QString &address : addresses) {
            if (const QString page = pageAddress(address); !page.isEmpty())
                m_pages.insert(page);
        }
        m_hints = hintsOf(m_pages);
    }

    bool isEmpty() const { return m_pages.isEmpty(); }

    bool hasAddress(const QString &key) const
    {
        const auto file = readFile(m_folder + u'/' + key, maxArticleBytes);
        if (!file)
            return false;
        const QByteArray lower = file->toLower();
        if (std::ranges::none_of(m_hints, [&](const QByteArray &hint) { return lower.contains(hint); }))
            return false;
        const Article article = parseArticle(*file, false).article;
        for (const QString *address :
             {&article.originalUrl, &article.webUrl, &article.ampWebUrl, &article.cdnAmpWebUrl}) {
            if (!address->isEmpty() && m_pages.contains(pageAddress(*address)))
                return true;
        }
        return false;
    }

private:
    const QString &m_folder;
    QSet<QString> m_pages;
    QList<QByteArray> m_hints;
};

} // namespace

QString articleWithAddress(const QString &libraryFolder, const QStringList &keys,
                           const QStringList &addresses, const CancelToken &cancel)
{
    constexpr qsizetype filesPerJob = 500;
    const Search search(libraryFolder, addresses);
    if (search.isEmpty())
        return {};
    std::atomic<qsizetype> first = keys.size(); // the first in the order of `keys`, whichever job finds it
    QThreadPool pool;
    for (qsizetype from = 0; from < keys.size(); from += filesPerJob) {
        pool.start([&, from] {
            const qsizetype to = std::min(from + filesPerJob, keys.size());
            for (qsizetype i = from; i < to && i < first && !cancel.isCancelled(); ++i) {
                if (!search.hasAddress(keys[i]))
                    continue;
                qsizetype known = first;
                while (i < known && !first.compare_exchange_weak(known, i)) {
                }
            }
        });
    }
    pool.waitForDone();
    return first < keys.size() ? keys[first] : QString();
}

} // namespace hearth
