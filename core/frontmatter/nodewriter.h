// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/frontmatter/editor.h"
#include "core/frontmatter/node.h"

namespace hearth {

/// Writes values as YAML, in the style of the file and the library.
class NodeWriter final
{
public:
    /// The styles of the strings in `file` win over those of the library. `eol` is the file's line end.
    NodeWriter(const Node &file, const LibraryStyle &style, QByteArray eol);

    /// Every string is written double-quoted from now on: what to try when another style did not read back.
    void quoteAll() { m_quoteAll = true; }
    void setListIndent(int columns) { m_listIndent = columns; }
    const QByteArray &eol() const { return m_eol; }

    /// The style for a string at a path (without list places: images.url).
    ScalarStyle styleFor(const QString &path) const;

    /// A scalar on one line, or a block scalar whose lines are indented by `indent`. `wanted` is how a string
    /// should look, where its text allows.
    QByteArray scalar(const Node &value, ScalarStyle wanted, int indent, bool inFlow = false) const;
    QByteArray key(const QString &key, bool inFlow = false) const;

    /// Whole lines: "key: value", with a map or list below the key. `indent` is the column of the key.
    QByteArray entry(const Node &value, int indent, const QString &path) const;
    /// Whole lines: "- value". `indent` is the column of the dash.
    QByteArray item(const Node &value, int indent, const QString &path) const;
    /// Whole lines of the children of a map or list; `indent` is the column of the first key or dash.
    QByteArray children(const Node &value, int indent, const QString &path) const;
    /// A collection or scalar inside of brackets.
    QByteArray flow(const Node &value, const QString &path) const;
    /// The column of the dashes of a list below a key at column `indent`.
    int listColumn(int indent) const { return indent + m_listIndent; }

private:
    QByteArray quotedDouble(const QString &text) const;
    QByteArray blockScalar(const QString &text, ScalarStyle style, int indent) const;

    QHash<QString, ScalarStyle> m_styles;
    QByteArray m_eol;
    int m_listIndent = 2;
    bool m_quoteAll = false;
};

/// Adds to `found` how the strings of a tree are written, by path without list places; the first of each path
/// counts.
void collectStringStyles(const Node &node, const QString &path, QHash<QString, ScalarStyle> &found);

} // namespace hearth
