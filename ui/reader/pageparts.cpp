// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/pageparts.h"
#include "core/image/imagechoice.h"
#include "core/page/pagepictures.h"
#include "ui/common/errortext.h"
#include "ui/common/localimage.h"
#include "ui/reader/pagelink.h"
#include "ui/reader/pagetext.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hearth::pageparts {
namespace {

QString link(const QString &href, const QString &html)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(href.toHtmlEscaped(), html);
}

QString hostOf(const QString &address)
{
    return siteName(QUrl(address).host());
}

/// Smaller ones are there to be counted, not to be seen.
constexpr int smallPixels = 64;
bool isSmall(const ImageRef &image)
{
    return (image.width > 0 && image.width <= smallPixels) ||
           (image.height > 0 && image.height <= smallPixels);
}

/// Editors leave empty paragraphs behind to make room; the page has its own spacing.
QString withoutEmptyBlocks(QString html)
{
    static const QRegularExpression empty(
        u"<(p|div|span|a|li|ul|ol|h[1-6]|b|i|u|em|strong|blockquote)(?: [^<>]*)?>(?:\\s|\u00A0|<br/>)*</\\1>"_s);
    for (int round = 0; round < 8; ++round) {
        const qsizetype before = html.size();
        html.replace(empty, u" "_s);
        if (html.size() == before)
            break;
    }
    return html;
}

} // namespace

QString unbroken(const QString &text)
{
    return text.simplified().toHtmlEscaped().replace(u' ', QChar::Nbsp);
}

QString card(ReaderPage &page, PageObject start, const QString &contentHtml, bool external)
{
    const auto cell = [](const QString &width, const QString &html) {
        return u"<td class=\"card\" valign=\"middle\" width=\"%1\">%2</td>"_s.arg(width, html);
    };
    QStringList cells{cell(u"1%"_s, addObject(page, std::move(start))), cell(u"98%"_s, contentHtml)};
    if (external)
        cells +=
            cell(u"1%"_s,
                 addObject(page, {IconObject{IconName::External, 14, IconObject::Tone::Secondary, true}}));
    if (page.direction == Qt::RightToLeft) // Qt lays tables out from left to right in any case
        std::reverse(cells.begin(), cells.end());
    return u"<table class=\"card\" width=\"100%\" cellspacing=\"0\" cellpadding=\"10\"><tr>"_s +
           cells.join(QString()) + u"</tr></table>"_s;
}

QString notice(ReaderPage &page, const QList<Problem> &problems)
{
    QString lines;
    int shown = 0;
    for (const Problem &problem : problems) {
        if (problem.severity == Severity::Hint)
            continue;
        if (++shown > 5)
            break;
        const QString where =
            problem.line > 0
                ? link(linkHref(PageLink::Kind::Problem, QString::number(problem.line)),
                       PageText::tr("Line %1").arg(problem.line).toHtmlEscaped())
                : link(linkHref(PageLink::Kind::Problem, u"0"_s), PageText::tr("This file").toHtmlEscaped());
        lines += u"<div>%1: %2 <span class=\"note\">%3</span></div>"_s.arg(
            where, problemText(problem).toHtmlEscaped(), problemAdvice(problem).toHtmlEscaped());
    }
    if (lines.isEmpty())
        return {};
    PageObject icon{IconObject{IconName::Problem, 16, IconObject::Tone::Accent, false}, FrameStyle::Notice};
    return card(page, icon, lines, false);
}

QString metaLine(ReaderPage &page, const OpenedArticle &opened, const QString &byline, const PageStyle &style,
                 int minutes)
{
    const Article &article = opened.parsed.article;
    const Provider provider = article.provider.value_or(Provider{});
    QString name = provider.name;
    for (const QString &other : {provider.domain, hostOf(article.originalUrl), hostOf(article.webUrl)}) {
        if (name.isEmpty())
            name = other;
    }
    QStringList parts;
    if (!name.isEmpty()) {
        const bool known = !provider.name.isEmpty();
        parts += addObject(page, {LogoObject{name, provider.domain, 16}}) + u"&nbsp; "_s +
                 (known ? link(linkHref(PageLink::Kind::Provider, name), name.toHtmlEscaped())
                        : u"<b>%1</b>"_s.arg(name.toHtmlEscaped()));
    }
    if (!provider.authors.isEmpty())
        parts += PageText::tr("by %1", "authors")
                     .arg(style.locale.createSeparatedList(provider.authors))
                     .toHtmlEscaped();
    else if (!byline.isEmpty())
        parts += byline.toHtmlEscaped();
    if (article.published)
        parts += unbroken(pageDate(*article.published, style));
    if (article.updated)
        parts += unbroken(PageText::tr("updated %1", "date").arg(pageDate(*article.updated, style)));
    if (minutes > 0)
        parts += unbroken(PageText::tr("%n min", "reading time", minutes));
    // Each part reads in its own direction: in a page from right to left a date must not be torn apart.
    if (page.direction == Qt::RightToLeft) {
        for (QString &part : parts)
            part = QChar(0x2068) + part + QChar(0x2069); // first strong isolate … pop
    }
    return parts.join(u" &nbsp;·&nbsp; "_s);
}

QString badges(ReaderPage &page, const Article &article)
{
    QString html = addObject(page, {BadgeObject{Score::Quality, article.quality}}) + u"&nbsp; "_s +
                   addObject(page, {BadgeObject{Score::Heat, article.heat}});
    for (const QString &topic : article.topics) {
        if (!topic.trimmed().isEmpty())
            html += u" &nbsp;&nbsp; "_s + link(linkHref(PageLink::Kind::Topic, topic),
                                               u"&nbsp;&nbsp;%1&nbsp;&nbsp;"_s.arg(unbroken(topic)));
    }
    return u"<p class=\"badges\">%1</p>"_s.arg(html);
}

QString own(ReaderPage &page, const OpenedArticle &opened)
{
    QString html;
    if (!opened.labels.isEmpty())
        html += u"<p class=\"cardtitle\"><b>%1</b></p>"_s.arg(opened.labels.join(u" · "_s).toHtmlEscaped());
    if (!opened.note.isEmpty()) {
        QString note = opened.note.toHtmlEscaped();
        note.replace(u'\n', u"<br/>"_s);
        html += u"<p class=\"cardnote\">%1</p>"_s.arg(note);
    }
    if (html.isEmpty())
        return {};
    return card(page, {IconObject{IconName::Note, 16, IconObject::Tone::Secondary, false}, FrameStyle::Card},
                html, false);
}

namespace {

/// Sizes of one picture have names that differ in numbers only: photo-640x480.jpg, photo-1280.jpg.
QString stemOf(const ImageRef &image)
{
    static const QRegularExpression sizes(u"[-_.]?(\\d+w?(x\\d+)?|scaled|large|medium|small|thumb(nail)?)"_s);
    const QUrl url(image.url);
    QString name = url.fileName().section(u'.', 0, 0).toLower();
    name.remove(sizes);
    return name.isEmpty() ? url.path() : name;
}

QString pictureHtml(ReaderPage &page, const ImageRef &image, bool lead, const Article &article)
{
    QString html = u"<p class=\"picture\">%1</p>"_s.arg(
        addObject(page, {PictureObject{image, plainText(image.title), lead}}, false));
    QStringList caption;
    for (const QString &text : {plainText(image.title), plainText(image.attribution)}) {
        if (!text.isEmpty() && text != plainText(article.title) && !caption.contains(text))
            caption += text;
    }
    if (!caption.isEmpty())
        html += u"<p class=\"caption\">%1</p>"_s.arg(caption.join(u" · "_s).toHtmlEscaped());
    return html;
}

/// The pixels that a picture as wide as the column can fill.
QSize neededFor(const PageStyle &style)
{
    return {qRound(style.look.columnPx * style.scale() * style.devicePixelRatio), 0};
}

} // namespace

QString leadPicture(ReaderPage &page, const Article &article, const PageStyle &style)
{
    const int best = chooseImage(article.images, neededFor(style));
    return best < 0 ? QString() : pictureHtml(page, article.images[best], true, article);
}

QString gallery(ReaderPage &page, const Article &article, const PageStyle &style)
{
    const int lead = chooseImage(article.images, neededFor(style));
    if (lead < 0)
        return {};
    QStringList stems{stemOf(article.images[lead])};
    QList<QList<ImageRef>> pictures;
    for (const ImageRef &image : article.images) {
        if (image.url.isEmpty() || isTrackingPixel(image) || isSmall(image))
            continue;
        const qsizetype known = stems.indexOf(stemOf(image));
        if (known < 0) {
            stems += stemOf(image);
            pictures.append({image});
        } else if (known > 0) {
            pictures[known - 1].append(image);
        }
    }
    QString html;
    for (const QList<ImageRef> &sizes : std::as_const(pictures))
        html += pictureHtml(page, sizes[std::max(0, chooseImage(sizes, neededFor(style)))], false, article);
    return html;
}

QString videos(ReaderPage &page, const QList<VideoCard> &videos)
{
    QString html;
    for (const VideoCard &video : videos) {
        PageObject icon{IconObject{IconName::Video, 20, IconObject::Tone::Accent, false}, FrameStyle::Card};
        const QString title = video.title.isEmpty() ? PageText::tr("Watch the video") : video.title;
        html += card(page, icon,
                     u"<p class=\"cardtitle\">%1</p><p class=\"cardnote\">%2</p>"_s.arg(
                         link(video.page.toString(QUrl::FullyEncoded), title.toHtmlEscaped()),
                         PageText::tr("%1 · opens in the browser").arg(video.service).toHtmlEscaped()),
                     true);
    }
    return html;
}

QString related(ReaderPage &page, const QList<Related> &related, const PageStyle &style)
{
    QString html;
    for (const Related &other : related) {
        const QString title = plainText(other.title).toHtmlEscaped();
        const QUrl url = browserUrl(other.webUrl);
        QStringList about;
        const QString provider = other.provider.name.isEmpty() ? hostOf(other.webUrl) : other.provider.name;
        if (!provider.isEmpty())
            about += provider;
        if (other.published)
            about += pageDate(Timestamp{other.published->text, other.published->utc, true}, style);
        if (other.quality)
            about += PageText::tr("quality %1").arg(style.locale.toString(*other.quality));
        const QString heading = title.isEmpty() ? other.webUrl.toHtmlEscaped() : title;
        PageObject logo{LogoObject{provider, other.provider.domain, 24}, FrameStyle::Card};
        html += card(
            page, logo,
            u"<p class=\"cardtitle\">%1</p><p class=\"cardnote\">%2</p>"_s.arg(
                url.isEmpty() ? u"<b>%1</b>"_s.arg(heading) : link(url.toString(QUrl::FullyEncoded), heading),
                about.join(u" · "_s).toHtmlEscaped()),
            !url.isEmpty());
    }
    return html.isEmpty()
               ? html
               : u"<h6 class=\"section\">%1</h6>"_s.arg(PageText::tr("Also covered by").toHtmlEscaped()) +
                     html;
}

QString text(ReaderPage &page, const QString &safeHtml, const QUrl &origin)
{
    const QString bodyHtml = withoutEmptyBlocks(safeHtml);
    static const QRegularExpression image(u"<img src=\"([^\"]*)\"([^>]*)/>"_s);
    static const QRegularExpression attribute(u"(alt|width|height)=\"([^\"]*)\""_s);
    QString html;
    qsizetype done = 0;
    for (auto it = image.globalMatch(bodyHtml); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        html += QStringView(bodyHtml).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        PictureObject picture;
        picture.image.url = plainText(match.captured(1));
        for (auto a = attribute.globalMatch(match.captured(2)); a.hasNext();) {
            const QRegularExpressionMatch found = a.next();
            if (found.captured(1) == "alt"_L1)
                picture.alt = plainText(found.captured(2));
            else
                (found.captured(1) == "width"_L1 ? picture.image.width : picture.image.height) =
                    found.captured(2).toInt();
        }
        if (isSmall(picture.image) && !isLocalImage(picture.image.url))
            html += picture.alt.toHtmlEscaped(); // share buttons and the like: their words say what they are
        else if (!isTrackingPixel(picture.image)) {
            picture.vouchedBy = origin;
            picture.image.isCached = !origin.isEmpty() && isSameSite(origin, QUrl(picture.image.url));
            html += addObject(page, {picture}, false);
        }
    }
    html += QStringView(bodyHtml).mid(done);
    // Rich text knows no figcaption, and would set it in lines as high as those of the text.
    static const QRegularExpression caption(u"<figcaption[^>]*>"_s);
    html.replace(caption, u"<div class=\"caption\">"_s);
    html.replace("</figcaption>"_L1, "</div>"_L1);
    return html;
}

} // namespace hearth::pageparts
