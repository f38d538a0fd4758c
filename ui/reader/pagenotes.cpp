// SPDX-License-Identifier: Apache-2.0
#include "ui/common/failuretext.h"
#include "ui/reader/pagelink.h"
#include "ui/reader/pageparts.h"
#include "ui/reader/pagetext.h"

using namespace Qt::StringLiterals;

namespace hearth::pageparts {
namespace {

QString actionLink(PageRequest request, const QString &text)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(linkHref(request).toHtmlEscaped(), unbroken(text));
}

QString note(ReaderPage &page, IconName icon, const QString &title, const QString &text,
             const QStringList &actions)
{
    QString html = u"<p class=\"cardtitle\"><b>%1</b></p>"_s.arg(title.toHtmlEscaped());
    if (!text.isEmpty())
        html += u"<p class=\"cardnote\">%1</p>"_s.arg(text.toHtmlEscaped());
    if (!actions.isEmpty())
        html += u"<p class=\"cardactions\">%1</p>"_s.arg(actions.join(u" &nbsp;&nbsp;·&nbsp;&nbsp; "_s));
    return card(page, {IconObject{icon, 16, IconObject::Tone::Accent, false}, FrameStyle::Notice}, html,
                false);
}

/// What an address leads to that is no page, in words that people know.
QString kindOfContent(const QByteArray &mediaType)
{
    if (mediaType == "application/pdf")
        return PageText::tr("The address leads to a PDF document.");
    if (mediaType.startsWith("image/"))
        return PageText::tr("The address leads to a picture.");
    if (mediaType.startsWith("video/") || mediaType.startsWith("audio/"))
        return PageText::tr("The address leads to a video or a recording.");
    return PageText::tr("The address leads to a file of the kind %1.").arg(QString::fromLatin1(mediaType));
}

QString failed(ReaderPage &page, const PageState &state)
{
    const QString browser = actionLink(PageRequest::Browser, PageText::tr("Open in the browser"));
    const QString retry = actionLink(PageRequest::Retry, PageText::tr("Try again"));
    if (!state.otherType.isEmpty())
        return note(page, IconName::External, kindOfContent(state.otherType),
                    PageText::tr("Hearth shows the text of web pages; your browser can show this."),
                    {browser});
    if (state.archive)
        return note(page, IconName::Problem,
                    state.reason == FailureReason::NotArchived
                        ? PageText::tr("There is no archived copy")
                        : PageText::tr("The archived copy could not be had"),
                    failureText(state.reason, state.status), {retry, browser});
    return note(
        page, IconName::Problem, PageText::tr("The page could not be had"),
        failureText(state.reason, state.status),
        {retry, browser, actionLink(PageRequest::Archived, PageText::tr("Look for an archived copy"))});
}

} // namespace

QString pageNotice(ReaderPage &page, const PageState &state)
{
    const QString cancel = actionLink(PageRequest::Cancel, PageText::tr("Cancel"));
    const QString from = state.archive ? PageText::tr("the Wayback Machine") : state.host;
    switch (state.kind) {
    case PageState::Kind::None:
    case PageState::Kind::Kept:
        return {};
    case PageState::Kind::Waiting:
        return note(page, IconName::Offline, PageText::tr("Waiting for the network"),
                    PageText::tr("The page is fetched as soon as requests are possible again."),
                    {cancel, actionLink(PageRequest::Browser, PageText::tr("Open in the browser"))});
    case PageState::Kind::Fetching:
        return note(page, IconName::Refresh, PageText::tr("Fetching the page…"),
                    from.isEmpty() ? QString() : PageText::tr("from %1", "a server's name").arg(from),
                    {cancel});
    case PageState::Kind::Failed:
        return failed(page, state);
    case PageState::Kind::Shown:
        break;
    }
    if (state.renewing)
        return note(page, IconName::Refresh, PageText::tr("Fetching the page again…"),
                    PageText::tr("Meanwhile you read the copy on this computer."), {cancel});
    if (state.reason != FailureReason::None)
        return note(
            page, IconName::Problem, PageText::tr("This copy is older than the page"),
            PageText::tr("It could not be fetched again: %1").arg(failureText(state.reason, state.status)),
            {actionLink(PageRequest::Refresh, PageText::tr("Try again")),
             actionLink(PageRequest::Browser, PageText::tr("Open in the browser"))});
    return {};
}

QString pageSource(const StoredPage &stored, const PageStyle &style)
{
    const QString host = siteName(stored.url.host());
    const QString link = u"<a href=\"%1\">%2</a>"_s.arg(
        stored.url.toString(QUrl::FullyEncoded).toHtmlEscaped(), host.toHtmlEscaped());
    const QString date = pageDate(Timestamp{{}, stored.fetched, false}, style).toHtmlEscaped();
    return u"<p class=\"source\">%1 &nbsp;·&nbsp; %2</p>"_s.arg(
        PageText::tr("From %1, fetched %2", "a server's name, a date").toHtmlEscaped().arg(link, date),
        actionLink(PageRequest::Refresh, PageText::tr("Fetch again")));
}

QString siteName(const QString &host)
{
    return host.startsWith("www."_L1) ? host.mid(4) : host;
}

} // namespace hearth::pageparts
