// SPDX-License-Identifier: Apache-2.0
#include "core/library/statechanges.h"
#include "core/index/indexservice.h"
#include "core/index/labels.h"
#include "core/index/toldapart.h"

namespace hearth {

namespace {

QString stateOf(const IndexService &index, const RowData &row, StateChange::What what)
{
    switch (what) {
    case StateChange::What::Read:
        return stateText(row.read);
    case StateChange::What::Starred:
        return stateText(row.starred);
    case StateChange::What::Note:
        return index.note(row.id);
    case StateChange::What::Labels:
        return labelsToText(index.labels(row.id));
    case StateChange::What::Apart:
        return decisionsToText(index.toldApart().of(row.key));
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<StateChange> stateChanges(const IndexService &index, std::span<const ArticleId> ids,
                                      StateChange::What what, const QString &value)
{
    std::vector<StateChange> changes;
    for (const RowData &row : index.rows(ids)) {
        const QString before = stateOf(index, row, what);
        if (before != value)
            changes.push_back({row.key, what, before, value});
    }
    return changes;
}

QList<ArticleId> applyStateChanges(IndexService &index, const std::vector<StateChange> &changes)
{
    // Grouped, so that marking thousands as read is a few calls; the order between groups does not matter.
    std::vector<ArticleId> read[2], starred[2]; // [off or on]
    QList<ArticleId> touched;
    for (const StateChange &change : changes) {
        const ArticleId id = index.idOf(change.key);
        if (id == ArticleId::None)
            continue;
        touched.append(id);
        switch (change.what) {
        case StateChange::What::Read:
            read[!change.after.isEmpty()].push_back(id);
            break;
        case StateChange::What::Starred:
            starred[!change.after.isEmpty()].push_back(id);
            break;
        case StateChange::What::Note:
            index.setNote(id, change.after);
            break;
        case StateChange::What::Labels:
            index.setLabels(id, labelsFromText(change.after));
            break;
        case StateChange::What::Apart:
            index.setApart(id, decisionsFromText(change.after));
            break;
        }
    }
    for (const bool on : {false, true}) {
        index.setRead(read[on], on);
        index.setStarred(starred[on], on);
    }
    return touched;
}

} // namespace hearth
