// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/taxonomy.h"

namespace hearth::test {

/// Topics in this order, each with its parent.
inline Taxonomy taxonomyOf(std::initializer_list<std::pair<QString, QString>> namesAndParents)
{
    QList<Topic> topics;
    for (const auto &[name, parent] : namesAndParents) {
        Topic topic;
        topic.name = name;
        topic.parent = parent;
        topic.order = int(topics.size()) + 1;
        topics.append(topic);
    }
    return Taxonomy(topics);
}

} // namespace hearth::test
