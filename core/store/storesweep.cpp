// SPDX-License-Identifier: Apache-2.0
#include "core/store/storesweep.h"
#include <QFile>
#include <QSet>

namespace hearth {

namespace {

/// The rows of content whose file is neither in the listing nor, written since, on the disk.
QStringList forgetLostContent(StoreRows &rows, const ObjectFiles &files, const QSet<QString> &listed)
{
    QStringList losers;
    const QStringList known = rows.objects();
    for (const QString &hash : known) {
        if (listed.contains(hash) || files.contains(hash))
            continue;
        losers += rows.articlesOfObject(hash);
        (void)rows.detachObject(hash);
        (void)rows.removeObject(hash);
    }
    return losers;
}

} // namespace

QStringList sweepRows(StoreRows &rows, const ObjectFiles &files,
                      const std::vector<ObjectFiles::Entry> &listing,
                      const std::function<bool(const QString &)> &exists)
{
    const QStringList articles = rows.articles();
    for (const QString &article : articles) {
        if (!exists(article))
            (void)rows.removeUses(article);
    }
    (void)rows.removeItemsWithoutUse();
    const QStringList unreferenced = rows.unreferencedObjects();
    for (const QString &hash : unreferenced)
        (void)rows.removeObject(hash);
    QSet<QString> listed;
    for (const auto &entry : listing)
        listed.insert(entry.name);
    const QStringList losers = forgetLostContent(rows, files, listed);
    (void)rows.removeEmptyItems();
    return losers;
}

void sweepFiles(const StoreRows &rows, const std::vector<ObjectFiles::Entry> &listing, qint64 newest,
                SweepReport &report)
{
    const QStringList known = rows.objects();
    const QSet<QString> wanted(known.begin(), known.end());
    for (const auto &entry : listing) {
        if (wanted.contains(entry.name) || entry.changed > newest || !QFile::remove(entry.path))
            continue;
        ++report.files;
        report.bytes += entry.size;
    }
}

} // namespace hearth
