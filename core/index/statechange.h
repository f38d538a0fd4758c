// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace hearth {

/// What the user did to an article without touching its file, in the direction from before to after.
struct StateChange
{
    enum class What { Read, Starred, Note, Labels, Apart };

    QString key; ///< path relative to the library
    What what = What::Read;
    /// stateText() for Read and Starred; the text for Note; labelsToText(); decisionsToText() for Apart.
    QString before;
    QString after;

    friend bool operator==(const StateChange &, const StateChange &) = default;
};

/// How a change of Read or Starred says that something is so, or not.
inline QString stateText(bool on)
{
    return on ? QStringLiteral("1") : QString();
}

} // namespace hearth
