// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/page/pagestore.h"
#include <memory>

namespace hearth {

/// What the reader shows of an article: what its library says of it, or its page from the web.
enum class ReaderView { Summary, Article };

/// How far an article's page is. A plain value; equal ones look the same.
struct PageState
{
    enum class Kind {
        None,     ///< neither here nor asked for
        Kept,     ///< on this computer, but not loaded: the summary is shown
        Waiting,  ///< asked for, but there is no network now
        Fetching, ///< asked for
        Failed,   ///< reason says why, and nothing older is here
        Shown,    ///< `page` is it
    };
    Kind kind = Kind::None;
    std::shared_ptr<const StoredPage> page;     ///< only when Shown
    QString host;                               ///< that is asked; while Waiting or Fetching, else empty
    bool archive = false;                       ///< the archive is (was) asked, not the publisher
    bool renewing = false;                      ///< Shown, and asked for anew
    FailureReason reason = FailureReason::None; ///< of Failed; of Shown: why it could not be renewed
    int status = 0;                             ///< HTTP
    QByteArray otherType; ///< Failed: the media type when the address leads to a PDF, a picture, …

    bool isShown() const { return kind == Kind::Shown; }
    /// Shown or asked for: it makes a difference to what the reader shows.
    bool isWanted() const { return kind != Kind::None && kind != Kind::Kept; }
    bool isHere() const { return kind == Kind::Kept || kind == Kind::Shown; }
    bool isBusy() const { return kind == Kind::Waiting || kind == Kind::Fetching || renewing; }
    friend bool operator==(const PageState &, const PageState &) = default;
};

/// What can be asked for about a page, by a link in it.
enum class PageRequest {
    Retry,
    Archived, ///< look for a copy in the Wayback Machine
    Cancel,
    Refresh,
    Browser, ///< open the original there
};

} // namespace hearth
