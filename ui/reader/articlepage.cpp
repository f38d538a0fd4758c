// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/articlepage.h"
#include "core/net/canonicaladdress.h"
#include "ui/reader/decorations.h"
#include "ui/reader/pageparts.h"
#include "ui/reader/pagetext.h"
#include <QFile>
#include <QFontDatabase>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

QString resource(const QString &name)
{
    QFile file(u":/hearth/reader/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Fills {{tokens}} in one pass, so that what is filled in is never looked at again.
QString filled(const QString &form, const QHash<QString, QString> &values)
{
    static const QRegularExpression token(u"\\{\\{([a-zA-Z0-9]+)\\}\\}"_s);
    QString out;
    qsizetype done = 0;
    for (auto it = token.globalMatch(form); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(form).mid(done, match.capturedStart() - done);
        out += values.value(match.captured(1));
        done = match.capturedEnd();
    }
    out += QStringView(form).mid(done);
    return out;
}

bool isCjk(char32_t c)
{
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x20000 && c <= 0x3FFFF);
}

/// The excerpt is often the beginning of the body, cut off; then it would be read twice.
bool beginsWith(const QString &body, QString excerpt)
{
    const auto letters = [](const QString &text) {
        QString out;
        for (const QChar c : text) {
            if (c.isLetterOrNumber())
                out += c.toLower();
        }
        return out;
    };
    const QString start = letters(excerpt).left(80);
    return start.size() >= 20 && letters(body.left(400)).startsWith(start);
}

} // namespace

int readingMinutes(const QString &plainText)
{
    double words = 0;
    bool inWord = false;
    for (const char32_t c : plainText.toUcs4()) {
        if (isCjk(c)) {
            words += 220.0 / 450.0;
            inWord = false;
        } else if (QChar::isLetterOrNumber(c)) {
            words += inWord ? 0 : 1;
            inWord = true;
        } else if (QChar::isSpace(c)) {
            inWord = false;
        }
    }
    return words < 100 ? 0 : std::max(1, int(std::lround(words / 220)));
}

QString pageDate(const Timestamp &time, const PageStyle &style)
{
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(time.utc, Qt::UTC);
    const QDateTime shown = time.dateOnly ? utc : utc.toTimeZone(style.zone);
    static const QRegularExpression weekday(u"\\s*dddd[,،、.]?\\s*"_s);
    QString format = style.locale.dateFormat(QLocale::LongFormat);
    format = format.replace(weekday, u" "_s).trimmed();
    const QString date = style.locale.toString(shown.date(), format);
    if (time.dateOnly)
        return date;
    const QString clock = style.locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
    return PageText::tr("%1, %2", "date, time of day").arg(date, style.locale.toString(shown.time(), clock));
}

QString stylesheet(const PageStyle &style, Qt::LayoutDirection direction)
{
    const bool rtl = direction == Qt::RightToLeft;
    const double scale = style.scale();
    const auto px = [scale](double size) { return QString::number(int(std::lround(size * scale))); };
    const double base = style.uiPx;
    const double text = style.look.fontPx / scale; // 18: scaled again by px()
    const double line = style.look.linePercent / 100.0;
    const Theme &theme = style.theme;
    const QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    return filled(
        resource(u"article.css"_s),
        {{u"text"_s, theme.text.name()},
         {u"secondary"_s, theme.secondary.name()},
         {u"tertiary"_s, theme.tertiary.name()},
         {u"accent"_s, theme.accent.name()},
         {u"well"_s, theme.well.name()},
         {u"hairline"_s, theme.hairline.name()},
         {u"family"_s, u"'%1'"_s.arg(style.family)},
         {u"mono"_s, u"'%1'"_s.arg(mono.family())},
         {u"quoteLeft"_s, QString::number(rtl ? PageDecorations::quoteEnd : PageDecorations::quoteStart)},
         {u"quoteRight"_s, QString::number(rtl ? PageDecorations::quoteStart : PageDecorations::quoteEnd)},
         {u"codeMargin"_s, QString::number(PageDecorations::codePadding)},
         {u"uiPx"_s, px(base)},
         {u"uiLine"_s, px(base * 1.5)},
         {u"metaPx"_s, px(base * 12 / 13)},
         {u"metaLine"_s, px(base * 1.6)},
         {u"pillLine"_s, px(base * 2.3)},
         {u"titlePx"_s, px(base * 2)},
         {u"titleLine"_s, px(base * 2.5)},
         {u"titleSpacing"_s, QString::number(-0.4 * scale, 'f', 2)},
         {u"textPx"_s, px(text)},
         {u"textLine"_s, px(text * line)},
         {u"h2Px"_s, px(text * 1.3)},
         {u"h2Line"_s, px(text * 1.3 * 1.3)},
         {u"h3Px"_s, px(text * 1.12)},
         {u"h4Px"_s, px(text)},
         {u"codePx"_s, px(text * 0.82)},
         {u"codeLine"_s, px(text * 0.82 * 1.45)},
         {u"gap"_s, px(text * 0.8)},
         {u"bigGap"_s, px(text * 1.5)},
         {u"smallGap"_s, px(text * 0.35)}});
}

namespace {

/// What differs between the two faces of an article.
struct Content
{
    QString lead, excerpt, videos, text, source, details;
    QString byline;
    int minutes = 0;
};

Content summary(ReaderPage &page, const OpenedArticle &opened, const BodyHtml &body, const PageStyle &style)
{
    const Article &article = opened.parsed.article;
    const QString excerpt = plainText(article.excerpt);
    const QString bodyText = body.html.isEmpty() ? QString() : plainText(body.html);
    page.direction = QString(page.title + excerpt + bodyText.left(200)).isRightToLeft() ? Qt::RightToLeft
                                                                                        : Qt::LeftToRight;
    Content content;
    content.minutes = readingMinutes(excerpt + u' ' + bodyText);
    content.lead = pageparts::leadPicture(page, article, style);
    if (!excerpt.isEmpty() && !beginsWith(bodyText, excerpt))
        content.excerpt = u"<p class=\"excerpt\">%1</p>"_s.arg(excerpt.toHtmlEscaped());
    content.videos = pageparts::videos(page, body.featured) + pageparts::text(page, body.featuredHtml);
    content.text = pageparts::text(page, body.html);
    if (body.truncated)
        content.text += u"<p class=\"small\">%1</p>"_s.arg(
            PageText::tr("The text goes on; it is too long to be shown as a whole.").toHtmlEscaped());
    if (body.tooComplex)
        content.text += u"<p class=\"small\">%1</p>"_s.arg(
            PageText::tr("The text of this file is too tangled to be shown.").toHtmlEscaped());
    content.text += pageparts::gallery(page, article, style);
    content.details = pageparts::details(page, opened, style);
    return content;
}

Content webPage(ReaderPage &page, const OpenedArticle &opened, const StoredPage &stored, const BodyHtml &body,
                const PageStyle &style)
{
    const ReadablePage &readable = stored.page;
    page.direction = readable.dir == "rtl"_L1                                        ? Qt::RightToLeft
                     : readable.dir == "ltr"_L1                                      ? Qt::LeftToRight
                     : QString(page.title + readable.text.left(200)).isRightToLeft() ? Qt::RightToLeft
                                                                                     : Qt::LeftToRight;
    Content content;
    content.byline = readable.byline.simplified();
    content.minutes = readingMinutes(readable.text);
    if (!readable.html.contains("<img "_L1)) // else it would most likely be there twice
        content.lead = pageparts::leadPicture(page, opened.parsed.article, style);
    if (readable.videos.isEmpty())
        content.videos = pageparts::videos(page, body.featured);
    content.text = pageparts::text(page, readable.html, stored.url);
    // A picture that the library itself names counts as it says.
    for (PageObject &object : page.objects) {
        auto *picture = std::get_if<PictureObject>(&object.what);
        for (const ImageRef &listed : picture ? opened.parsed.article.images : QList<ImageRef>()) {
            if (!picture->vouchedBy.isEmpty() &&
                canonicalAddress(listed.url) == canonicalAddress(picture->image.url)) {
                picture->image.isCached = listed.isCached;
                picture->vouchedBy.clear();
            }
        }
    }
    content.source = pageparts::pageSource(stored, style);
    return content;
}

} // namespace

ReaderPage articlePage(const OpenedArticle &opened, const BodyHtml &body, const PageStyle &style,
                       const PageState &state)
{
    const Article &article = opened.parsed.article;
    ReaderPage page;
    page.title = plainText(article.title);
    if (page.title.isEmpty())
        page.title =
            state.page && !state.page->page.title.isEmpty() ? state.page->page.title : opened.row.title;
    const Content content = state.kind == PageState::Kind::Shown && state.page
                                ? webPage(page, opened, *state.page, body, style)
                                : summary(page, opened, body, style);
    page.html =
        filled(resource(u"article.html"_s),
               {{u"style"_s, stylesheet(style, page.direction)},
                {u"dir"_s, page.direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s},
                {u"notice"_s, pageparts::notice(page, opened.parsed.problems)},
                {u"meta"_s, pageparts::metaLine(page, opened, content.byline, style, content.minutes)},
                {u"title"_s, page.title.toHtmlEscaped()},
                {u"badges"_s, pageparts::badges(page, article)},
                {u"own"_s, pageparts::own(page, opened)},
                {u"page"_s, pageparts::pageNotice(page, state)},
                {u"lead"_s, content.lead},
                {u"excerpt"_s, content.excerpt},
                {u"video"_s, content.videos},
                {u"body"_s, content.text},
                {u"source"_s, content.source},
                {u"related"_s, pageparts::related(page, article.related, style)},
                {u"details"_s, content.details}});
    return page;
}

} // namespace hearth
