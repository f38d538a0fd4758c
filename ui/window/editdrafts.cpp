// SPDX-License-Identifier: Apache-2.0
#include "ui/window/editdrafts.h"
#include "core/library/library.h"
#include "ui/common/errortext.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/statusbar.h"

namespace hearth {

EditDrafts::EditDrafts(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    m_storing.setSingleShot(true);
    m_storing.setInterval(1000);
    connect(&m_storing, &QTimer::timeout, this, &EditDrafts::store);
}

void EditDrafts::open()
{
    if (m_loaded)
        return;
    const Library *library = m.libraries->library();
    connect(library, &Library::moved, this, &EditDrafts::rename, Qt::UniqueConnection);
    auto drafts = DraftStore(library->userFolder()).load();
    auto ofMany = BulkDraftStore(library->userFolder()).load();
    if (!drafts || !ofMany)
        m.status->say(errorText(drafts ? ofMany.error() : drafts.error()));
    m_loaded = drafts.ok();
    m_manyLoaded = ofMany.ok();
    m_drafts = drafts ? std::move(*drafts) : QHash<QString, EditDraft>();
    m_ofMany = ofMany ? std::move(*ofMany) : QList<BulkDraft>();
    tell();
}

void EditDrafts::close()
{
    store();
    m_drafts.clear();
    m_ofMany.clear();
    m_loaded = false;
    m_manyLoaded = false;
    tell();
}

void EditDrafts::set(const QString &key, EditDraft draft)
{
    if (draft.isEmpty())
        m_drafts.remove(key);
    else
        m_drafts.insert(key, std::move(draft));
    tell();
    m_storing.start();
}

BulkDraft EditDrafts::of(const QStringList &keys) const
{
    for (const BulkDraft &draft : m_ofMany) {
        if (sameKeys(draft.keys, keys))
            return draft;
    }
    return {};
}

void EditDrafts::set(const QStringList &keys, BulkDraft draft)
{
    const auto known = std::find_if(m_ofMany.begin(), m_ofMany.end(),
                                    [&](const BulkDraft &other) { return sameKeys(other.keys, keys); });
    draft.keys = keys;
    if (draft.isEmpty() && known != m_ofMany.end())
        m_ofMany.erase(known);
    else if (known != m_ofMany.end())
        *known = std::move(draft);
    else if (!draft.isEmpty())
        m_ofMany.append(std::move(draft));
    tell();
    m_storing.start();
}

void EditDrafts::store()
{
    m_storing.stop();
    const Library *library = m.libraries->library();
    if (!library)
        return;
    const auto tellFailure = [this](const Result<void> &stored) {
        if (!stored)
            m.status->say(errorText(stored.error()));
    };
    if (m_loaded)
        tellFailure(DraftStore(library->userFolder()).save(m_drafts));
    if (m_manyLoaded)
        tellFailure(BulkDraftStore(library->userFolder()).save(m_ofMany));
}

/// Files have other names now: what was typed goes along.
void EditDrafts::rename(const QList<MovedArticle> &articles)
{
    if (m_drafts.isEmpty() && m_ofMany.isEmpty())
        return;
    for (const MovedArticle &article : articles) {
        if (const auto draft = m_drafts.constFind(article.from); draft != m_drafts.constEnd()) {
            m_drafts.insert(article.to, *draft);
            m_drafts.remove(article.from);
        }
        for (BulkDraft &draft : m_ofMany) {
            if (const qsizetype at = draft.keys.indexOf(article.from); at >= 0)
                draft.keys[at] = article.to;
        }
    }
    m_storing.start();
}

EditSubject EditDrafts::next(const EditSubject &subject) const
{
    QStringList keys = m_drafts.keys();
    keys.sort();
    QList<EditSubject> all;
    qsizetype at = -1;
    for (const QString &key : std::as_const(keys)) {
        at = key == subject.key ? all.size() : at;
        all.append({key, {}});
    }
    for (const BulkDraft &draft : m_ofMany) {
        at = sameKeys(draft.keys, subject.keys) ? all.size() : at;
        all.append({{}, draft.keys});
    }
    return all.isEmpty() ? EditSubject() : all[(at + 1) % all.size()];
}

void EditDrafts::tell()
{
    m.status->setDrafts(int(m_drafts.size() + m_ofMany.size()));
}

} // namespace hearth
