// SPDX-License-Identifier: Apache-2.0
#include "app/cli/articlejson.h"
#include "app/cli/articlekey.h"
#include "app/cli/articletable.h"
#include "app/cli/commands.h"
#include "app/cli/errortext.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "core/base/fileio.h"
#include "core/frontmatter/parser.h"

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

class ShowCommand final : public Command
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

void printField(Session &session, const QString &label, const QString &value)
{
    constexpr int labelWidth = 12;
    if (!value.isEmpty())
        session.print(QString(label + u':').leftJustified(labelWidth) + value);
}

QString publishedText(std::optional<bool> published)
{
    if (!published)
        return translate("hearthctl", "undecided");
    return *published ? translate("hearthctl", "yes") : translate("hearthctl", "no");
}

void printArticle(Session &session, const OpenedArticle &opened)
{
    const Article &article = opened.parsed.article;
    const RowData &row = opened.row;
    session.print(row.title);
    session.print(QString());
    printField(session, translate("hearthctl", "Key"), opened.key);
    printField(session, translate("hearthctl", "Date"),
               article.published ? article.published->text : QString());
    if (article.provider)
        printField(session, translate("hearthctl", "Provider"), article.provider->name);
    printField(session, translate("hearthctl", "Type"), article.type);
    printField(session, translate("hearthctl", "Quality"), scoreText(article.quality));
    printField(session, translate("hearthctl", "Heat"), scoreText(article.heat));
    printField(session, translate("hearthctl", "Published"), publishedText(article.isPublished));
    printField(session, translate("hearthctl", "Topics"), article.topics.join(u", "_s));
    printField(session, translate("hearthctl", "Original"), article.originalUrl);
    printField(session, translate("hearthctl", "Web"), article.webUrl);
    printField(session, translate("hearthctl", "Read"),
               row.read ? translate("hearthctl", "yes") : translate("hearthctl", "no"));
    printField(session, translate("hearthctl", "Starred"),
               row.starred ? translate("hearthctl", "yes") : translate("hearthctl", "no"));
    printField(session, translate("hearthctl", "Labels"), opened.labels.join(u", "_s));
    printField(session, translate("hearthctl", "Note"), opened.note);
    if (!article.excerpt.isEmpty())
        session.print(u'\n' + plainText(article.excerpt));
    if (!article.related.isEmpty()) {
        session.print(u'\n' + translate("hearthctl", "Related:"));
        for (const Related &related : article.related)
            session.print(u"- "_s + plainText(related.title) + u"  "_s + related.webUrl);
    }
    const QString body = article.bodyFormat == BodyFormat::Html ? plainText(QString::fromUtf8(article.body))
                                                                : QString::fromUtf8(article.body).trimmed();
    if (!body.isEmpty())
        session.print(u'\n' + body);
    for (const Problem &problem : opened.parsed.problems)
        session.complain(problemLine(opened.key, problem));
}

} // namespace

QString ShowCommand::name() const
{
    return u"show"_s;
}
QString ShowCommand::summary() const
{
    return translate("hearthctl", "Print one article");
}
QString ShowCommand::usage() const
{
    return u"KEY"_s;
}

QString ShowCommand::details() const
{
    return translate("hearthctl",
                     "KEY is the article's path relative to the library. With --json all fields of the "
                     "front matter come under their own names and types, and beside them "
                     "your own labels and note.");
}

QList<OptionSpec> ShowCommand::options() const
{
    return {jsonOption()};
}

int ShowCommand::run(Session &session, const Arguments &arguments) const
{
    const ArticleId id = findArticle(session, arguments.positional().first());
    if (id == ArticleId::None)
        return session.exitCode() == Fine ? ProblemsFound : session.exitCode();
    const Result<OpenedArticle> opened = session.open()->openArticle(id);
    if (!opened) {
        session.complain(errorText(opened.error()));
        return ProblemsFound;
    }
    if (!arguments.has(u"json")) {
        printArticle(session, *opened);
        return Fine;
    }
    const Result<QByteArray> file = readFile(opened->path, maxArticleBytes);
    JsonWriter json;
    writeArticle(json, opened->row, opened->labels, opened->note,
                 file ? parseFrontMatter(*file).root : Node());
    session.write(json.take());
    return Fine;
}

std::unique_ptr<Command> showCommand()
{
    return std::make_unique<ShowCommand>();
}

} // namespace hearth::cli
