// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include "core/frontmatter/node.h"
#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QStringList>
#include <span>

namespace hearth {

/// One change of one field of an article file.
struct FieldEdit
{
    enum class Op {
        Set,        ///< gives the field this value, adding the key when it is not there
        Remove,     ///< takes the key out; no change when it is not there
        AddItem,    ///< appends the scalar to a list of strings (made when missing); no change when it is in
                    ///< already
        RemoveItem, ///< takes the scalar out of a list of strings, the key with the last one; no change when
                    ///< not there
        SetBody,    ///< replaces everything after the closing fence by `body`
    };

    Op op = Op::Set;
    QString path; ///< "title"; into maps by dots: "provider.name"; into lists by number: "images.0.url"
    /// For Set, AddItem, RemoveItem. A scalar of style Plain is written as it is (numbers, booleans,
    /// timestamps); any other style says "this is a string", and the quoting is that of the old value, or
    /// else of the library's style.
    Node value;
    QByteArray body;
};

FieldEdit setField(const QString &path,
                   Node value); ///< the value's own key, which it may come with, is left out
FieldEdit removeField(const QString &path);

/// How the other files of a library are written: where a new key goes and how its value looks.
struct LibraryStyle
{
    QStringList keyOrder; ///< top-level keys in the order that most files have them
    QHash<QString, ScalarStyle>
        stringStyle; ///< by top-level key or dotted path; DoubleQuoted where nothing is known
    QHash<QString, bool> blankLineBefore; ///< by top-level key: does a blank line stand before it?
    int listIndent = 2;                   ///< columns before "- " of a list below a key
};

/// Applies the edits by splicing: every byte outside of the edited values stays as it is (comments, order,
/// blank lines, quoting, line ends, BOM, a missing newline at the end). The result is parsed again and must
/// say what was intended. No edit that changes anything gives the same bytes back. Errors: Malformed (the
/// front matter cannot be read; line set), InvalidValue (subject: the path; the value cannot stand there),
/// Unsupported (subject: the path; the field is written in a way, such as an alias, in which its bytes cannot
/// be told from others), NotUtf8. Thread-safe.
Result<QByteArray> editArticle(QByteArrayView file, std::span<const FieldEdit> edits,
                               const LibraryStyle &style = {});

/// Learns the style from some files of the library (a few hundred are plenty).
LibraryStyle learnStyle(std::span<const QByteArray> files);

} // namespace hearth
