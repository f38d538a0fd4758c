// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/bulkdraft.h"
#include "core/curate/editdraft.h"
#include "ui/window/editsubject.h"
#include "ui/window/windowparts.h"
#include <QObject>
#include <QTimer>

namespace hearth {

struct MovedArticle;

/// What was typed for the articles of the open library and is not saved: kept on the disk a moment after each
/// change, and counted in the status bar.
class EditDrafts final : public QObject
{
    Q_OBJECT
public:
    explicit EditDrafts(const WindowParts &parts, QObject *parent = nullptr);

    void open();  ///< those of the library that was opened; does nothing when they are here
    void close(); ///< stores them, and forgets them
    bool isOpen() const { return m_loaded; }

    EditDraft of(const QString &key) const { return m_drafts.value(key); }
    bool has(const QString &key) const { return m_drafts.contains(key); }
    void set(const QString &key, EditDraft draft); ///< an empty one is removed
    BulkDraft of(const QStringList &keys) const;
    void set(const QStringList &keys, BulkDraft draft); ///< the same for what was typed for many
    const QList<BulkDraft> &ofMany() const { return m_ofMany; }
    void store(); ///< now
    /// What has a draft and comes after this one, all around; nothing when there is none.
    EditSubject next(const EditSubject &subject) const;

private:
    void tell();
    void rename(const QList<MovedArticle> &articles);

    WindowParts m;
    QHash<QString, EditDraft> m_drafts;
    QList<BulkDraft> m_ofMany;
    bool m_loaded = false; ///< what could not be read is not written over
    bool m_manyLoaded = false;
    QTimer m_storing;
};

} // namespace hearth
