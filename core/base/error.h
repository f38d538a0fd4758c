// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace hearth {

/// What went wrong, as a code to branch on. Core never words errors for people: ui and cli turn a code
/// and its subject into a translated sentence (see ui/common/errortext.h and app/cli/errortext.h).
enum class ErrorCode {
    NotFound,         ///< file, folder, article or row does not exist
    PermissionDenied, ///< the system refuses to read or write
    ReadFailed,       ///< reading broke off; detail holds the system's words
    WriteFailed,      ///< writing broke off, the old content is untouched; detail holds the system's words
    DiskFull,         ///< no space left, the old content is untouched
    TooLarge,         ///< over a limit that the header of the refusing function states
    NotUtf8,          ///< bytes that are not UTF-8
    Malformed,        ///< content that breaks the syntax of its format; line is set where known
    InvalidValue,     ///< a value outside of what its field allows
    Conflict,         ///< somebody else changed the same thing meanwhile
    Corrupt,          ///< a database or store that fails its integrity check
    TooNew,           ///< written by a newer Hearth
    Busy,             ///< held by another process
    Cancelled,        ///< the caller asked to stop
    Offline,          ///< a request was needed and offline mode forbids it
    Network,          ///< the transport failed; detail holds its words
    HttpStatus,       ///< the server answered with an error status; line holds it
    Unsupported,      ///< a kind of content or scheme that Hearth does not handle
    TimedOut,         ///< a deadline passed
};

struct Error
{
    ErrorCode code = ErrorCode::ReadFailed;
    QString subject; ///< the file path, address or name that it is about
    QString detail;  ///< the system's or library's own words; may be empty, is not translated
    int line = 0;    ///< 1-based line in the subject, 0 when it has none

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace hearth
