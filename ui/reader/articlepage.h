// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/library.h"
#include "core/page/bodyhtml.h"
#include "ui/reader/pageobject.h"
#include "ui/reader/pagestate.h"
#include "ui/reader/pagestyle.h"

namespace hearth {

/// The article as a page of the reader: what the library says of it, or the text of its page when `state` has
/// one to show. Pure: the same input gives the same page. All texts are escaped or come from `body` and the
/// stored page, which are safe.
ReaderPage articlePage(const OpenedArticle &opened, const BodyHtml &body, const PageStyle &style,
                       const PageState &state = {});

/// resources/reader/article.css with its tokens filled in.
QString stylesheet(const PageStyle &style, Qt::LayoutDirection direction);

/// Minutes it takes to read a text, at least 1; 0 for less than 100 words. 220 words a minute, 450 characters
/// of Chinese, Japanese or Korean.
int readingMinutes(const QString &plainText);

/// "27 August 2021, 14:16" in the order of the locale.
QString pageDate(const Timestamp &time, const PageStyle &style);

} // namespace hearth
