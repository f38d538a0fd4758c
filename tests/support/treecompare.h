// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/frontmatter/node.h"

namespace hearth::test {

/// Where the scanner's tree differs from yaml-cpp's: a path and a word, empty when they say the same. Spans
/// do not count, for only the scanner gives them; nor does the line of a null in a list, which yaml-cpp does
/// not know.
inline QString treeDifference(const Node &scanned, const Node &read, const QString &path = {})
{
    const bool lineMatters = scanned.kind != Node::Kind::Null || !scanned.key.isEmpty();
    if (scanned.kind != read.kind)
        return path + u" kind";
    if (scanned.key != read.key)
        return path + u" key";
    if (scanned.text != read.text)
        return path + u" text";
    if (scanned.style != read.style)
        return path + u" style";
    if (scanned.line != read.line && lineMatters)
        return path + u" line";
    if (scanned.children.size() != read.children.size())
        return path + u" number of children";
    for (size_t i = 0; i < scanned.children.size(); ++i) {
        const QString childPath = path + u'/' + scanned.children[i].key + QString::number(i);
        const QString difference = treeDifference(scanned.children[i], read.children[i], childPath);
        if (!difference.isEmpty())
            return difference;
    }
    return {};
}

} // namespace hearth::test
