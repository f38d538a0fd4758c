// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/failurereason.h"
#include <cstdint>

namespace hearth {

/// What is kept of an article's page on this computer. Stale: it is here, but the last attempt to renew it
/// failed. Failed: it was tried and is not here.
enum class OfflineState : std::uint8_t { None, Stored, Stale, Failed };

/// What is kept of an article, for its row, for offline: and for failed:. A plain value.
struct OfflineMark
{
    OfflineState state = OfflineState::None;    ///< of the text
    bool pictures = false;                      ///< some of its pictures are here
    bool picturesFailed = false;                ///< some of them could not be had
    FailureReason reason = FailureReason::None; ///< why the last attempt at the text failed
    int status = 0;                             ///< HTTP, beside the reason

    bool hasText() const { return state == OfflineState::Stored || state == OfflineState::Stale; }
    bool isEmpty() const { return *this == OfflineMark{}; }
    friend bool operator==(const OfflineMark &, const OfflineMark &) = default;
};

/// A reason with its status as one word or two, for the user's database: "timed-out", "http-status 404".
QString failureCode(FailureReason reason, int status);
/// Brings them back; what is unknown is no failure.
void setFailure(OfflineMark &mark, QStringView text);

/// Does a value of failed: name this failure? A reason's name, `timeout` for timed-out, a status (404), a
/// class of them (4xx), or `any`; case-insensitive.
bool namesFailure(QStringView name, FailureReason reason, int status);
/// The values that are worth to be offered.
QStringList failureValues();

} // namespace hearth
