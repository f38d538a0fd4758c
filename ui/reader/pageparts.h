// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/reader/articlepage.h"

/// The parts of the page, each as HTML, empty when there is nothing to show. They add their objects to
/// `page`.
namespace hearth::pageparts {

QString notice(ReaderPage &page, const QList<Problem> &problems);
QString metaLine(ReaderPage &page, const OpenedArticle &opened, const QString &byline, const PageStyle &style,
                 int minutes);
/// How far the article's page is, and what can be done about it.
QString pageNotice(ReaderPage &page, const PageState &state);
/// Where the text comes from, and when it was fetched.
QString pageSource(const StoredPage &stored, const PageStyle &style);
QString badges(ReaderPage &page, const Article &article);
/// The user's own labels and note.
QString own(ReaderPage &page, const OpenedArticle &opened);
QString leadPicture(ReaderPage &page, const Article &article, const PageStyle &style);
/// The other pictures of the article: not the lead one in other sizes, no logos.
QString gallery(ReaderPage &page, const Article &article, const PageStyle &style);
QString videos(ReaderPage &page, const QList<VideoCard> &videos);
QString related(ReaderPage &page, const QList<Related> &related, const PageStyle &style);
QString details(ReaderPage &page, const OpenedArticle &opened, const PageStyle &style);
/// The sanitised body with its images made objects of the page; pictures too small to be seen are left out.
/// `origin`: the web page that it is of; empty when the library itself says it.
QString text(ReaderPage &page, const QString &safeHtml, const QUrl &origin = {});

/// A server's name without its "www."
QString siteName(const QString &host);
/// One row with something at its start and end and a link in between, framed as a whole.
QString card(ReaderPage &page, PageObject start, const QString &contentHtml, bool external);
/// A text as one word, so that it stays on one line: for chips.
QString unbroken(const QString &text);

} // namespace hearth::pageparts
