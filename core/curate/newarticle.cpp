// SPDX-License-Identifier: Apache-2.0
#include "core/curate/newarticle.h"
#include "core/article/timestamp.h"
#include "core/base/fileio.h"
#include "core/curate/articlewriter.h"
#include "core/curate/fieldvalues.h"
#include "core/curate/neighbours.h"
#include "core/curate/slug.h"
#include "core/frontmatter/newdocument.h"
#include "core/frontmatter/parser.h"
#include <QDir>
#include <QSet>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QDate dayOf(const ArticleDraft &draft, const QDateTime &now)
{
    const auto stamp = parseTimestamp(draft.published);
    return stamp ? QDateTime::fromSecsSinceEpoch(stamp->utc, Qt::UTC).date() : now.date();
}

/// The key that the article gets. Names differ by more than case, so that a library can be copied anywhere.
QString keyFor(const NewArticlePlace &place, const ArticleDraft &draft, const QDateTime &now)
{
    const QString folder = place.folder.isEmpty() ? QString() : QString(place.folder + u'/');
    QSet<QString> taken;
    const QDir dir(place.libraryFolder + u'/' + place.folder);
    for (const QString &name : dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        taken.insert(name.toLower());
    const QString address = draft.webUrl.isEmpty() ? draft.originalUrl : draft.webUrl;
    const QString stem = dayOf(draft, now).toString(Qt::ISODate) + u'-' + slugFor(draft.title, address);
    const QString name =
        freeName(stem, [&](const QString &free) { return taken.contains(QString(free + ".md"_L1)); });
    return folder + name + ".md"_L1;
}

Result<void> checkFields(const Node &fields)
{
    for (const Node &field : fields.children) {
        FieldEdit edit;
        edit.path = field.key;
        edit.value = field;
        if (auto checked = checkEdit(edit); !checked)
            return checked;
    }
    if (!fields.find(u"title"))
        return Error{ErrorCode::InvalidValue, u"title"_s, fieldExpectation(u"title"_s)};
    return {};
}

/// What a duplicate does not take over.
QStringList ownKeys()
{
    return {u"publishedDateTime"_s, u"updatedDateTime"_s, u"originalUrl"_s,     u"webUrl"_s,
            u"ampWebUrl"_s,         u"cdnAmpWebUrl"_s,    u"quality"_s,         u"heat"_s,
            u"published"_s,         u"related"_s,         u"featuredContent"_s, u"secured"_s};
}

} // namespace

Result<PlannedFile> planNewArticle(const NewArticlePlace &place, const ArticleDraft &draft,
                                   const QDateTime &now)
{
    Node fields = draftFields(draft);
    if (auto checked = checkFields(fields); !checked)
        return checked.error();
    const Neighbours neighbours = readNeighbours(place.libraryFolder, place.folder);
    if (!neighbours.category.isEmpty()) {
        Node category = plainValue(neighbours.category);
        category.style = ScalarStyle::DoubleQuoted; // a string, in the quoting of the others
        category.key = u"category"_s;
        fields.children.insert(fields.children.begin(), category);
    }
    PlannedFile file{keyFor(place, draft, now), std::nullopt, QByteArray()};
    const QByteArray fence = "---" + neighbours.eol;
    *file.after = fence + writeYaml(fields, neighbours.style, neighbours.eol) + fence + neighbours.blankBody;
    // Nothing is written that does not read back.
    const ParsedArticle read = parseArticle(*file.after, false);
    if (!read.problems.isEmpty() || read.article.title != draft.title)
        return Error{ErrorCode::Unsupported, file.key, {}, 0};
    return file;
}

Result<PlannedFile> planDuplicate(const NewArticlePlace &place, const QString &key, const ArticleDraft &draft,
                                  const QDateTime &now)
{
    const auto source = ArticleWriter(place.libraryFolder).read(key);
    if (!source)
        return source.error();
    if (!*source)
        return Error{ErrorCode::NotFound, key, {}};
    const Node fields = draftFields(draft);
    if (auto checked = checkFields(fields); !checked)
        return checked.error();
    std::vector<FieldEdit> edits;
    for (const Node &field : fields.children) {
        FieldEdit edit;
        edit.path = field.key;
        edit.value = field;
        edit.value.key.clear();
        edits.push_back(std::move(edit));
    }
    for (const QString &own :
         ownKeys() + QStringList{u"excerpt"_s, u"type"_s, u"provider"_s, u"topics"_s, u"images"_s}) {
        if (fields.find(own))
            continue;
        FieldEdit edit;
        edit.op = FieldEdit::Op::Remove;
        edit.path = own;
        edits.push_back(std::move(edit));
    }
    const Neighbours neighbours = readNeighbours(place.libraryFolder, place.folder);
    auto content = editArticle(**source, edits, neighbours.style);
    if (!content) {
        Error error = content.error();
        error.subject = key;
        return error;
    }
    return PlannedFile{keyFor(place, draft, now), std::nullopt, std::move(*content)};
}

ChangePlan planOf(PlannedFile newFile)
{
    ChangePlan plan;
    plan.label = {StepKind::Create, {}, newFile.key.section(u'/', -1), 1};
    plan.files.push_back(std::move(newFile));
    return plan;
}

ChangePlan planDeletion(const QString &libraryFolder, const QStringList &keys, const CancelToken &cancel)
{
    ChangePlan plan;
    const ArticleWriter files(libraryFolder);
    for (const QString &key : keys) {
        if (cancel.isCancelled()) {
            plan.errors.push_back({ErrorCode::Cancelled, {}, {}});
            break;
        }
        auto content = files.read(key);
        if (!content)
            plan.errors.push_back(content.error());
        else if (content->has_value())
            plan.files.push_back({key, std::move(*content), std::nullopt});
    }
    const bool one = plan.files.size() == 1;
    plan.label = {StepKind::Delete,
                  {},
                  one ? plan.files.front().key.section(u'/', -1) : QString(),
                  int(plan.files.size())};
    return plan;
}

} // namespace hearth
