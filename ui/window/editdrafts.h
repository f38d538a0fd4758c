// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/editdraft.h"
#include "ui/window/windowparts.h"
#include <QObject>
#include <QTimer>

namespace hearth {

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
    void store();                                  ///< now
    /// The article with a draft that comes after this one, all around; empty when there is none.
    QString next(const QString &key) const;

private:
    void tell();

    WindowParts m;
    QHash<QString, EditDraft> m_drafts;
    bool m_loaded = false; ///< what could not be read is not written over
    QTimer m_storing;
};

} // namespace hearth
