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

/// A YAML value as both readers (scanner and yamlreader) give it. Children of a map have a key, of a list none.
struct Node
{
    enum class Kind { Null, Scalar, Map, List };

    Kind kind = Kind::Null;
    QString key;
    QString text;                             ///< Scalar: the value, unescaped
    ScalarStyle style = ScalarStyle::Plain;   ///< Scalar; only a Plain one can be a number, bool, null or date
    ByteSpan keySpan;                         ///< set by the scanner only
    ByteSpan valueSpan;                       ///< set by the scanner only; of a block map or list, its lines
    int line = 0;                             ///< 1-based, in the file
    std::vector<Node> children;               ///< Map, List

    const Node *find(QStringView childKey) const; ///< first child of a map with this key; null when there is none
};

/// The value with the types of YAML's core schema: null, bool, qlonglong, double, QString, QVariantList, QVariantMap.
QVariant toVariant(const Node &node);

} // namespace hearth
