// SPDX-License-Identifier: Apache-2.0
#include "app/cli/articlekey.h"
#include "app/cli/errortext.h"
#include "app/cli/session.h"
#include "app/cli/web/webcommands.h"
#include "app/cli/words.h"
#include "core/page/bodyhtml.h"
#include "core/page/htmltext.h"
#include "core/page/pagestore.h"
#include "core/store/contentstore.h"

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

/// read KEY: prints the text of an article, from its offline copy or its own body.
class ReadCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString usage() const override;
    QString details() const override;
    QList<OptionSpec> options() const override;
    int minimumArguments() const override { return 1; }
    int maximumArguments() const override { return 1; }
    bool onlyReads(const Arguments &) const override { return true; }
    int run(Session &session, const Arguments &arguments) const override;
};

/// The players of an article as links: nothing of them is embedded.
QString cardsHtml(const QList<VideoCard> &cards)
{
    QString html;
    for (const VideoCard &card : cards) {
        const QString address = QString::fromLatin1(card.page.toEncoded()).toHtmlEscaped();
        const QString title = (card.title.isEmpty() ? card.service : card.title).toHtmlEscaped();
        html += u"<p class=\"video\"><a href=\""_s + address + u"\">"_s + title + u"</a></p>\n"_s;
    }
    return html;
}

/// The page that is kept, else what the article's own file holds; featured content in any case.
QString htmlOf(const OpenedArticle &opened, const PageStore *pages)
{
    const Article &article = opened.parsed.article;
    const BodyHtml body =
        bodyHtml(article.body, article.bodyFormat != BodyFormat::Html, article.featuredContent);
    const auto stored = pages ? pages->load(article) : Result<StoredPage>(Error{});
    return cardsHtml(body.featured) + body.featuredHtml + (stored ? stored->page.html : body.html);
}

} // namespace

QString ReadCommand::name() const
{
    return u"read"_s;
}
QString ReadCommand::summary() const
{
    return translate("hearthctl", "Print the text of one article");
}
QString ReadCommand::usage() const
{
    return u"KEY"_s;
}

QString ReadCommand::details() const
{
    return translate("hearthctl",
                     "KEY is the article's path relative to the library. Prints the page that fetch has "
                     "kept, or else the body of the article's file; nothing is fetched.");
}

QList<OptionSpec> ReadCommand::options() const
{
    return {{u"html"_s, {}, translate("hearthctl", "as the sanitised HTML that the reader shows")}};
}

int ReadCommand::run(Session &session, const Arguments &arguments) const
{
    const ArticleId id = findArticle(session, arguments.positional().first());
    if (id == ArticleId::None)
        return session.exitCode() == Fine ? ProblemsFound : session.exitCode();
    Library *library = session.open();
    const Result<OpenedArticle> opened = library->openArticle(id);
    if (!opened) {
        session.complain(errorText(opened.error()));
        return ProblemsFound;
    }
    const SystemClock clock;
    const auto store = ContentStore::open({library->cacheFolder() + "/web"_L1}, clock);
    std::optional<PageStore> pages;
    if (store)
        pages.emplace(**store);
    else
        session.complain(errorText(store.error())); // the body can be read all the same
    const QString html = htmlOf(*opened, pages ? &*pages : nullptr);
    const QString text = arguments.has(u"html") ? html : readableText(html);
    if (!text.isEmpty())
        session.print(text);
    else if (!opened->parsed.article.excerpt.isEmpty() && !arguments.has(u"html"))
        session.print(plainText(opened->parsed.article.excerpt));
    return Fine;
}

std::unique_ptr<Command> readCommand()
{
    return std::make_unique<ReadCommand>();
}

} // namespace hearth::cli
