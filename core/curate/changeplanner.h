// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "core/curate/changeset.h"
#include <functional>

namespace hearth {

/// Reads the files of a change and works out what they would become; writes nothing. Every edit is checked
/// first: with one invalid value the plan has an error and no file. Where a file changed since its `base`,
/// edits of other fields are merged onto what is on disk, and edits of the same field become conflicts
/// (unless both sides want the same). Blocking (about 0.1 ms a file); thread-safe.
/// `styleOf` gives the style for a key.
using StyleSource = std::function<const LibraryStyle &(const QString &key)>;
ChangePlan planChanges(const QString &libraryFolder, const ChangeSet &changes, const StyleSource &styleOf,
                       const CancelToken &cancel = {});

/// The same edits for many files, as bulk edits are.
ChangeSet sameEdits(const QStringList &keys, const std::vector<FieldEdit> &edits);

/// The same for edits that depend on what each file says; they must be callable on any thread.
ChangeSet sameDerivedEdits(const QStringList &keys, DerivedEdits edits);

/// The label that describes these edits (not those that are derived).
StepLabel labelFor(const ChangeSet &changes, int articles);

/// The value at a dotted path of a parsed front matter; Null when it is not there.
Node valueAt(const Node &root, const QString &path);

/// Same kind, text and members, whatever the quoting; a plain 1 and a quoted "1" differ.
bool sameValue(const Node &a, const Node &b);

} // namespace hearth
