// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/article.h"
#include "core/frontmatter/node.h"
#include <QByteArrayView>

namespace hearth {

/// Reads one article file. Never fails and never throws: what cannot be read is told in `problems`, and the
/// rest is there. `isHtml` is true for .html files, whose body is HTML. Thread-safe. The fast path is the
/// scanner; files that it declines go to yaml-cpp.
ParsedArticle parseArticle(QByteArrayView file, bool isHtml);

/// Does the file begin with the fence that makes it an article at all (a BOM may stand before it)?
bool hasOpeningFence(QByteArrayView file);
/// The same, or is it one in UTF-16 (with its byte order mark)? That can be read, with the problem NotUtf8,
/// but not be edited.
bool looksLikeArticle(QByteArrayView file);

/// Reads a YAML document without fences (taxonomy, _config.yml) or a file with them into a tree. The root is
/// Null when nothing could be read; problems say why.
struct ParsedTree
{
    Node root;
    QList<Problem> problems;
};
ParsedTree parseYaml(QByteArrayView yaml);
ParsedTree parseFrontMatter(QByteArrayView file);

/// Fills in the lines of problems that have none, such as those of validateArticle(): the subject is looked
/// up as a path (related.0.webUrl), or else as a value. Stays 0 for what the file does not have.
void locateProblems(QByteArrayView file, QList<Problem> &problems);

} // namespace hearth
