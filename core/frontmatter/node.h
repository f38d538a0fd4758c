// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QVariant>
#include <vector>

namespace hearth {

/// Byte offsets into the file: [begin, end).
struct ByteSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype size() const { return end - begin; }
    friend bool operator==(const ByteSpan &, const ByteSpan &) = default;
};

enum class ScalarStyle { Plain, SingleQuoted, DoubleQuoted, Literal, Folded };

/// A YAML value as both readers (scanner and yamlreader) give it. Children of a map have a key, of a list
/// none.
struct Node
{
    enum class Kind { Null, Scalar, Map, List };

    Kind kind = Kind::Null;
    QString key;
    QString text;                           ///< Scalar: the value, unescaped
    ScalarStyle style = ScalarStyle::Plain; ///< Scalar; only a Plain one can be a number or bool
    ByteSpan keySpan;                       ///< set by the scanner only; with the quotes, without the colon
    /// Set by the scanner only. Of a scalar with its quotes; of a map or list from its first key, dash or
    /// bracket to the end of its last value; of a null the empty place after the colon or dash, or the word
    /// that says null.
    ByteSpan valueSpan;
    int line = 0;               ///< 1-based, in the file: of the key; in a list, where the value begins
    std::vector<Node> children; ///< Map, List

    /// The child of a map with this key, null when there is none. Of several the last, which is the one that
    /// wins in the readers that sites are built with.
    const Node *find(QStringView childKey) const;
};

/// The value with the types of YAML's core schema: null, bool, qlonglong, double, QString, QVariantList,
/// QVariantMap.
QVariant toVariant(const Node &node);

} // namespace hearth
