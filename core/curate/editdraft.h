// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/changeset.h"
#include "core/frontmatter/parser.h"
#include <QHash>
#include <QMap>

namespace hearth {

/// What a person changed in an article and has not saved yet.
struct EditDraft
{
    QByteArray base; ///< the file as it was when editing began
    std::vector<FieldEdit> edits;
    QMap<QString, QString> invalid; ///< by path: what was typed and is no value for the field
    std::optional<QByteArray> raw;  ///< the whole file as typed; `edits` is empty then

    bool isEmpty() const { return edits.empty() && invalid.isEmpty() && !raw; }
    void subtract(const EditDraft &saved); ///< takes out what was saved meanwhile
};

/// The line of what keeps a front matter from being read as a whole; 0 when it can be.
int unreadableLine(const ParsedTree &tree);

/// The edits that make `after` of `before`, by top-level key and body: how a file that was typed as a whole
/// meets one that changed meanwhile. Errors: Malformed (`after` cannot be read; line set).
Result<std::vector<FieldEdit>> editsBetween(const QByteArray &before, const QByteArray &after);

/// The drafts of one library by key, kept in a file, so that no edit is lost with the program.
class DraftStore final
{
public:
    /// `folder` is the library's folder of user data.
    explicit DraftStore(QString folder) : m_folder(std::move(folder)) {}

    /// What was kept; nothing when there is no such file. Errors: ReadFailed, PermissionDenied, Malformed
    /// (the file is then kept under another name, so that nothing writes over it).
    Result<QHash<QString, EditDraft>> load() const;
    /// Replaces the file, or removes it when there is no draft. Errors: those of writeFileAtomically().
    Result<void> save(const QHash<QString, EditDraft> &drafts) const;

private:
    QString path() const { return m_folder + QStringLiteral("/drafts.json"); }
    QString m_folder;
};

} // namespace hearth
