// SPDX-License-Identifier: Apache-2.0
#include "core/curate/apartchanges.h"
#include "core/base/contenthash.h"
#include <QMap>

namespace hearth {

namespace {

QString decisionAbout(QStringList keys, qint64 at)
{
    keys.sort();
    keys.append(QString::number(at));
    return QString::number(contentHash(keys.join(u'\n').toUtf8()), 16);
}

bool allApart(const ToldApart &now, const QStringList &keys)
{
    for (qsizetype i = 0; i < keys.size(); ++i) {
        for (qsizetype j = i + 1; j < keys.size(); ++j) {
            if (!now.areApart(keys[i], keys[j]))
                return false;
        }
    }
    return true;
}

} // namespace

std::vector<StateChange> apartChanges(const ToldApart &now, const QList<QStringList> &sets, qint64 at)
{
    ToldApart after = now;
    QMap<QString, QString> before; // of those that change, in the order of their keys
    for (const QStringList &keys : sets) {
        if (keys.size() < 2 || allApart(after, keys))
            continue;
        const QString decision = decisionAbout(keys, at);
        for (const QString &key : keys) {
            before.insert(key, decisionsToText(now.of(key)));
            after.set(key, after.of(key) << decision);
        }
    }
    std::vector<StateChange> changes;
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        changes.push_back(
            {it.key(), StateChange::What::Apart, it.value(), decisionsToText(after.of(it.key()))});
    return changes;
}

} // namespace hearth
