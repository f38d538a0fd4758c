// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/frontmatter/editor.h"

namespace hearth {

/// editArticle() for a YAML document without fences: a topic of the taxonomy, .hearth.yaml. The same promises
/// hold for its bytes. What stands before a line "---" (comments, directives) stays as it is, and so does
/// what follows the first document. An empty file becomes one with the fields that are set; SetBody does
/// nothing. Errors as there; lines are those of the file. Thread-safe.
Result<QByteArray> editYaml(QByteArrayView file, std::span<const FieldEdit> edits,
                            const LibraryStyle &style = {});

/// learnStyle() for such documents.
LibraryStyle learnYamlStyle(std::span<const QByteArray> files);

} // namespace hearth
