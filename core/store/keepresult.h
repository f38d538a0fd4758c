// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/storeditem.h"

namespace hearth {

/// What came of having one address on this computer.
struct KeepResult
{
    enum class Kind {
        Fetched,   ///< fetched and kept
        Unchanged, ///< the server said that what is kept is still right
        Kept,      ///< was here already; nothing was asked
        Failed,    ///< reason says why; an older copy, if any, stays
        Skipped,   ///< not tried: the policy, a tracking pixel, offline, or cancelled (then without a reason)
    };

    Kind kind = Kind::Skipped;
    ItemKind item = ItemKind::Picture;
    QString url; ///< as it was asked for
    FailureReason reason = FailureReason::None;
    int status = 0;   ///< HTTP, 0 when there was none
    qint64 bytes = 0; ///< that came over the network
    QString object;   ///< in the object files; empty when there is nothing

    bool isHere() const { return !object.isEmpty(); }
};

QString keepResultName(KeepResult::Kind kind); ///< fetched, unchanged, kept, failed, skipped

} // namespace hearth
