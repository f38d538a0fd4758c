// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/jsonwriter.h"
#include "core/frontmatter/node.h"
#include "core/index/rowdata.h"

namespace hearth::cli {

/// An article as JSON: `key`, then all fields of its front matter under their own names, in the order and
/// with the types of the file (a date is the text that stands there), then `read`, `starred` and `offline`,
/// and the user's own `labels` and `note` unless the file has fields of these names. Fields of the file that
/// are called key, read, starred or offline stand in an object `frontMatter` at the end, which is there for
/// them only. `frontMatter` may be Null, when the file cannot be read.
void writeArticle(JsonWriter &json, const RowData &row, const QStringList &labels, const QString &note,
                  const Node &frontMatter);

} // namespace hearth::cli
