// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <QUrl>
#include <chrono>

namespace hearth {

enum class RequestKind { Page, Image, Lookup };

/// Why a request is made: for the activity list, so that users see what asked for what.
enum class RequestWhy {
    ReadPage,     ///< read-page: "Read here"
    ReadArchived, ///< read-archived: an archived copy of a page
    Thumbnail,    ///< thumbnail: a row of the list
    Picture,      ///< picture: lead image or gallery of the open article
    PagePicture,  ///< page-picture: a picture inside a fetched page
    KeepOffline,  ///< keep-offline: "Make available offline"
    CommandLine,  ///< command-line: hearthctl fetch
};
QString requestWhyName(RequestWhy why);
QString requestKindName(RequestKind kind); ///< page, image, lookup

/// What is visible on the screen goes first, what the user asked for next, what is prepared for later last.
enum class Priority { Visible, Wanted, Background };

/// What a server said about its earlier answer; sent back so that it can say "unchanged".
struct Validators
{
    QByteArray etag;
    QByteArray lastModified;
    bool isEmpty() const { return etag.isEmpty() && lastModified.isEmpty(); }
    friend bool operator==(const Validators &, const Validators &) = default;
};

struct RequestLimits
{
    qint64 maxBytes = 16 * 1024 * 1024; ///< of the body as it arrives, after decompression
    int maxRedirects = 10;
    std::chrono::milliseconds connect{15'000}; ///< until the request is sent: name, connection, TLS
    std::chrono::milliseconds stall{20'000};   ///< without a byte
    std::chrono::milliseconds total{120'000};  ///< of one attempt, all in all
    friend bool operator==(const RequestLimits &, const RequestLimits &) = default;
};

/// A wish to get one address, as a value.
struct Request
{
    QUrl url;
    RequestKind kind = RequestKind::Page;
    RequestWhy why = RequestWhy::ReadPage;
    QString articleKey; ///< for whom; may be empty
    Validators validators;
    RequestLimits limits;
    Priority priority = Priority::Wanted;
    /// The address of the library that vouches for this one; empty: `url` stands in the library itself.
    /// Loopback and private addresses are reached only when the vouching address is one (a page must not make
    /// Hearth ask a router).
    QUrl vouchedBy;
    bool ignoreMemory = false; ///< ask even when the server is remembered to have refused for good

    friend bool operator==(const Request &, const Request &) = default;
};

} // namespace hearth
