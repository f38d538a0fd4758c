// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include "core/frontmatter/editor.h"
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hearth {

/// What a step of the history did, as data; ui and cli word it ("Set quality of 12 articles").
enum class StepKind {
    SetFields,
    RemoveFields,
    AddItems,
    RemoveItems,
    EditBody,
    Create,
    Delete,
    Star,
    Unstar,
    MarkRead,
    MarkUnread,
    SetNote,
    EditTopics, ///< the taxonomy and the lists of topics; fields are the names of the topics
    SetLabels,  ///< of the user's own
    Merge,      ///< articles became one story
    TellApart,  ///< articles are not the same, whatever they look like
};

struct StepLabel
{
    StepKind kind = StepKind::SetFields;
    QStringList fields; ///< the paths edited, in the order of the edits, each once
    QString value;      ///< the value set or the item added, when it is one short scalar; empty otherwise
    int articles = 0;   ///< how many files or articles it changes

    friend bool operator==(const StepLabel &, const StepLabel &) = default;
};

/// Edits that depend on what the file says now: its front matter, and the bytes after it. Called on the
/// thread that plans. Errors: InvalidValue (subject: the field, detail: the expectation).
using DerivedEdits = std::function<Result<std::vector<FieldEdit>>(const Node &root, QByteArrayView body)>;

/// The edits of one file.
struct FileEdits
{
    QString key; ///< path relative to the library
    std::vector<FieldEdit> edits;
    std::optional<QByteArray>
        base; ///< the bytes that the person saw while editing; none: what is on disk now
    std::shared_ptr<const DerivedEdits> derived = {}; ///< made after `edits`; null for none
};

/// What a person asked for: any number of edits in any number of files, done and undone as one step.
struct ChangeSet
{
    std::vector<FileEdits> files;
};

/// A field that the person and somebody else changed since `base`. Absent values have kind Null.
struct EditConflict
{
    QString key;
    FieldEdit edit; ///< what the person wants
    Node base;      ///< what the person saw
    Node disk;      ///< what is there now
};

/// One file before and after. Equal bytes never occur: such a file is left out of a plan.
struct PlannedFile
{
    QString key;
    std::optional<QByteArray> before; ///< none: the file is made
    std::optional<QByteArray> after;  ///< none: the file goes to the bin
};

/// What would be written, for a preview, and for Journal::apply().
struct ChangePlan
{
    StepLabel label;
    std::vector<PlannedFile> files;
    std::vector<EditConflict> conflicts; ///< to be decided by the person; such edits are not in `files`
    std::vector<Error> errors; ///< subject: the key (KEY: FIELD for InvalidValue); the plan cannot be applied
                               ///< while there are any
};

} // namespace hearth
