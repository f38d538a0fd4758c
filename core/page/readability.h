// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/page/sanitizer.h"
#include <chrono>
#include <memory>

namespace hearth {

/// The readable part of a web page. All but `html` is plain text as the page has it; empty where it says
/// nothing.
struct ReadablePage
{
    QString title;
    QString byline;
    QString excerpt;
    QString siteName;
    QString publishedTime; ///< as the page states it
    QString lang;
    QString dir;  ///< ltr, rtl or empty
    QString html; ///< the article, sanitised, addresses absolute
    QString text; ///< of it, see readableText()
    QList<VideoCard> videos;
};

/// Mozilla's Readability (the algorithm of Firefox's Reader View) in an engine of its own. Making one takes
/// some 20 ms; it is to be used for many pages. Belongs to the thread that made it, which should not be the
/// UI's.
class ReadabilityEngine final
{
public:
    static constexpr qint64 maxBytes = 8 * 1024 * 1024; ///< of a page
    static constexpr int maxElements = 60'000;          ///< of a page

    /// Errors: Malformed when the embedded scripts are not the version that they should be.
    static Result<std::unique_ptr<ReadabilityEngine>> create();
    ~ReadabilityEngine();

    /// `utf8` is the decoded page (see charset.h), `address` where it came from, http or https. Errors:
    /// NotFound when there is nothing to read on the page, TooLarge (bytes, elements, memory), TimedOut,
    /// Malformed (the script failed; detail has its words). After any error the engine is good for the next
    /// page.
    Result<ReadablePage> extract(const QByteArray &utf8, const QUrl &address,
                                 std::chrono::milliseconds deadline = std::chrono::seconds(10));

private:
    class Private;
    explicit ReadabilityEngine(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace hearth
