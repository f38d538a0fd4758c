// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/bulkedits.h"
#include <QMap>

namespace hearth {

/// What a person typed for many articles at once and has not written yet.
struct BulkDraft
{
    QStringList keys; ///< the articles, in any order
    std::vector<FieldEdit> edits;
    QMap<QString, QString> invalid; ///< by path: what was typed and is no value for the field
    int qualityShift = 0;
    int heatShift = 0;
    Replacement replacement; ///< nothing is replaced while `find` is empty

    bool isEmpty() const; ///< nothing was typed
};

/// The drafts of this kind of one library, kept in a file, so that no edit is lost with the program.
class BulkDraftStore final
{
public:
    /// `folder` is the library's folder of user data.
    explicit BulkDraftStore(QString folder) : m_folder(std::move(folder)) {}

    /// What was kept; nothing when there is no such file. Errors: ReadFailed, PermissionDenied, Malformed
    /// (the file is then kept under another name, so that nothing writes over it).
    Result<QList<BulkDraft>> load() const;
    /// Replaces the file, or removes it when there is no draft. Errors: those of writeFileAtomically().
    Result<void> save(const QList<BulkDraft> &drafts) const;

private:
    QString path() const { return m_folder + QStringLiteral("/bulkdrafts.json"); }
    QString m_folder;
};

} // namespace hearth
