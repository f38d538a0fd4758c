// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace hearth {

/// A topic of the taxonomy, as far as the index needs it.
struct TopicNode
{
    QString name;
    QString id;     ///< _id; may be empty
    QString parent; ///< a topic's name; empty at the root
    friend bool operator==(const TopicNode &, const TopicNode &) = default;
};

} // namespace hearth
