// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/net/failure.h"
#include "core/net/request.h"
#include <QByteArray>
#include <QUrl>

namespace hearth {

/// How a job ended. Every job ends in exactly one.
struct Outcome
{
    enum class Kind {
        Fetched,   ///< body holds what the server sent
        Unchanged, ///< the server said that what we have is still right (304)
        Failed,    ///< reason says why
        Cancelled, ///< the caller asked to stop
    };

    Kind kind = Kind::Failed;
    FailureReason reason = FailureReason::None;
    int status = 0; ///< last HTTP status, 0 when there was none
    QString detail; ///< the transport's own words, for logs; not translated
    QUrl finalUrl;  ///< after redirects
    QByteArray body;
    QByteArray contentType;  ///< the header as it came, may be empty
    Validators validators;   ///< of the answer, for the next time
    qint64 bytes = 0;        ///< of all bodies received for this job, after decompression
    int attempts = 0;        ///< exchanges with a server, redirects included; 0: nothing left this computer
    bool fromMemory = false; ///< not asked at all: the server is remembered to have refused for good

    bool ok() const { return kind == Kind::Fetched || kind == Kind::Unchanged; }
};

} // namespace hearth
