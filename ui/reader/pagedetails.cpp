// SPDX-License-Identifier: Apache-2.0
#include "ui/common/bidi.h"
#include "ui/reader/pagelink.h"
#include "ui/reader/pageparts.h"
#include "ui/reader/pagetext.h"
#include <QDir>

using namespace Qt::StringLiterals;

namespace hearth::pageparts {
namespace {

/// Rows of key and value, in the order of the file format.
class Rows final
{
public:
    void add(const QString &key, const QString &text)
    {
        if (!text.isEmpty())
            addHtml(key, text.toHtmlEscaped());
    }

    void addAddress(const QString &key, const QString &address)
    {
        const QUrl url = browserUrl(address);
        if (url.isEmpty())
            add(key, address);
        else
            addHtml(key, u"<a href=\"%1\">%2</a>"_s.arg(url.toString(QUrl::FullyEncoded).toHtmlEscaped(),
                                                        address.toHtmlEscaped()));
    }

    void addSource(const QString &key, const QString &source)
    {
        addHtml(key, u"<pre>%1</pre>"_s.arg(source.toHtmlEscaped()));
    }

    void addHtml(const QString &key, const QString &html)
    {
        ++m_count;
        m_html +=
            u"<tr><td class=\"key\" width=\"30%\" valign=\"top\">%1</td><td class=\"value\" width=\"70%\" "
            "valign=\"top\">%2</td></tr>"_s.arg(key.toHtmlEscaped(), html);
    }

    int count() const { return m_count; }
    QString html() const
    {
        return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">"_s + m_html + u"</table>"_s;
    }

private:
    QString m_html;
    int m_count = 0;
};

QString yesNo(bool value)
{
    return value ? PageText::tr("yes") : PageText::tr("no");
}

void addImages(Rows &rows, const QList<ImageRef> &images)
{
    for (const ImageRef &image : images) {
        QStringList about;
        if (image.width > 0 && image.height > 0)
            about += PageText::tr("%1 × %2 pixels").arg(image.width).arg(image.height);
        if (image.isCached)
            about += PageText::tr("kept by the publisher");
        const QUrl url = browserUrl(image.url);
        const QString address =
            url.isEmpty() ? isolatedLtr(image.url).toHtmlEscaped()
                          : u"<a href=\"%1\">%2</a>"_s.arg(url.toString(QUrl::FullyEncoded).toHtmlEscaped(),
                                                           isolatedLtr(image.url).toHtmlEscaped());
        rows.addHtml(PageText::tr("Picture"),
                     about.isEmpty() ? address : address + u"<br/>"_s + about.join(u" · "_s).toHtmlEscaped());
    }
}

QString securedText(SecuredState state)
{
    switch (state) {
    case SecuredState::Absent:
        break;
    case SecuredState::WellFormed:
        return PageText::tr("secured, locked");
    case SecuredState::BadShape:
        return PageText::tr("secured, but damaged");
    }
    return {};
}

} // namespace

QString details(ReaderPage &page, const OpenedArticle &opened, const PageStyle &style)
{
    const Article &article = opened.parsed.article;
    Rows rows;
    rows.add(PageText::tr("File"), isolatedLtr(QDir::toNativeSeparators(opened.key)));
    rows.add(PageText::tr("Category"), article.category);
    rows.add(PageText::tr("Type"), article.type);
    rows.add(PageText::tr("Published"),
             article.isPublished ? yesNo(*article.isPublished) : PageText::tr("not decided yet"));
    if (article.published)
        rows.add(PageText::tr("Date in the file"), article.published->text);
    rows.addAddress(PageText::tr("Original"), article.originalUrl);
    rows.addAddress(PageText::tr("Web page"), article.webUrl);
    rows.addAddress(PageText::tr("AMP page"), article.ampWebUrl);
    rows.addAddress(PageText::tr("AMP cache"), article.cdnAmpWebUrl);
    if (article.provider) {
        rows.add(PageText::tr("Provider's domain"), article.provider->domain);
        for (const Provider::Publisher &publisher : article.provider->publishers) {
            rows.add(PageText::tr("Publisher"),
                     publisher.domain.isEmpty() || publisher.domain == publisher.name
                         ? publisher.name
                         : publisher.name + u" (" % publisher.domain % u')');
        }
    }
    addImages(rows, article.images);
    if (article.securedState == SecuredState::WellFormed)
        rows.add(PageText::tr("Secured"),
                 PageText::tr("Encrypted by its site, and kept as it is: %n characters", nullptr,
                              int(article.secured.size())));
    else if (article.securedState == SecuredState::BadShape)
        rows.add(PageText::tr("Secured"),
                 PageText::tr("Not in the form of an encrypted value; kept as it is: %n characters", nullptr,
                              int(article.secured.size())));
    for (const ExtraField &field : article.extra)
        rows.addSource(field.key, field.source);

    const bool open = style.detailsOpen;
    QString fold = u"<a href=\"%1\">%2&nbsp;%3</a>"_s.arg(
        linkHref(PageLink::Kind::Details),
        addObject(page, {IconObject{open ? IconName::ChevronDown : IconName::ChevronRight, 12,
                                    IconObject::Tone::Secondary, true}}),
        PageText::tr("Details").toHtmlEscaped());
    QStringList about{PageText::tr("%n field(s)", nullptr, rows.count())};
    if (const QString secured = securedText(article.securedState); !secured.isEmpty())
        about += secured;
    fold += u" &nbsp;"_s + about.join(u" · "_s).toHtmlEscaped();
    return u"<p class=\"fold\">%1</p>"_s.arg(fold) + (open ? rows.html() : QString());
}

} // namespace hearth::pageparts
