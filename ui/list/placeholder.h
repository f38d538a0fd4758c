// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QStringList>

namespace hearth {

/// What the list shows instead of rows.
struct PlaceholderState
{
    enum class Kind {
        None,    ///< the rows
        Empty,   ///< nothing to list: an empty library
        NoMatch, ///< no article matches the filters
        Loading, ///< skeleton rows; text and actions stand below them when given
    };
    Kind kind = Kind::None;
    QString title;
    QString text;        ///< one or two sentences
    QStringList actions; ///< links below the text, reached by Tab

    friend bool operator==(const PlaceholderState &, const PlaceholderState &) = default;
};

} // namespace hearth
