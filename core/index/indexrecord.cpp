// SPDX-License-Identifier: Apache-2.0
#include "core/index/indexrecord.h"
#include "core/article/webaddress.h"
#include "core/base/contenthash.h"
#include "core/index/textfold.h"
#include <QSet>

namespace hearth {
namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype excerptLength = 400;

/// No white space but single spaces between words?
bool isSimple(const QString &text)
{
    bool afterSpace = true;
    for (const QChar c : text) {
        const bool space = c == u' ';
        if ((space && afterSpace) || (!space && c.isSpace()))
            return false;
        afterSpace = space;
    }
    return !afterSpace || text.isEmpty();
}

/// Most texts hold neither a tag nor an entity, nor white space to fold; those are not copied.
QString plain(const QString &text)
{
    if (text.contains(u'<') || text.contains(u'&'))
        return plainText(text);
    return isSimple(text) ? text : text.simplified();
}

QString nameField(const Article &article)
{
    for (const ExtraField &field : article.extra) {
        if (field.key == "name"_L1 && field.value.typeId() == QMetaType::QString)
            return plain(field.value.toString());
    }
    return {};
}

QByteArray cutExcerpt(QString excerpt)
{
    if (excerpt.size() > excerptLength)
        excerpt.truncate(excerpt[excerptLength - 1].isHighSurrogate() ? excerptLength - 1 : excerptLength);
    return excerpt.toUtf8();
}

quint64 identityOf(const Article &article, quint64 contentHashOfFile)
{
    for (const QString &address : {article.originalUrl, article.webUrl}) {
        if (const QString key = addressKey(address); !key.isEmpty())
            return contentHash(key.toUtf8());
    }
    return contentHashOfFile;
}

} // namespace

IndexRecord makeIndexRecord(FileFacts file, const ParsedArticle &parsed)
{
    const Article &article = parsed.article;
    IndexRecord record;
    QString title = plain(article.title);
    if (title.isEmpty())
        title = nameField(article);
    const QString excerpt = plain(article.excerpt);

    // Markdown that is full of HTML is common: nobody sees its tags, so nobody looks for the words in them.
    const bool isHtml = article.bodyFormat == BodyFormat::Html || article.body.contains("</");
    record.text.reserve(title.size() + excerpt.size() + article.body.size() + 64);
    textfold::appendField(record.text, title);
    textfold::appendField(record.text, excerpt);
    if (!article.body.isEmpty()) {
        const QString body = QString::fromUtf8(article.body);
        textfold::appendField(record.text, isHtml ? plainText(body) : body);
    }
    if (article.provider) {
        record.provider = article.provider->name.trimmed().toUtf8();
        record.domain = article.provider->domain.trimmed().toUtf8();
        textfold::appendField(record.text, article.provider->name);
    }
    // A few are compared faster than hashed; but a file of a megabyte has room for a hundred thousand.
    constexpr qsizetype few = 16;
    QSet<QByteArray> seen;
    const auto isNew = [&](const QByteArray &name) {
        if (article.topics.size() <= few)
            return std::ranges::find(record.topics, name) == record.topics.end();
        const qsizetype before = seen.size();
        seen.insert(name);
        return seen.size() > before;
    };
    for (const QString &topic : article.topics) {
        QByteArray name = topic.toUtf8();
        if (name.isEmpty() || !isNew(name))
            continue;
        textfold::appendField(record.text, topic);
        record.topics.push_back(std::move(name));
    }

    record.identity = identityOf(article, file.hash);
    record.title = title.isEmpty() ? file.key.mid(file.key.lastIndexOf('/') + 1) : title.toUtf8();
    record.excerpt = cutExcerpt(excerpt);
    record.type = article.type.trimmed().toUtf8();
    if (article.published) {
        record.date = article.published->utc;
        record.dateOnly = article.published->dateOnly;
    }
    record.quality = article.quality;
    record.heat = article.heat;
    record.published = article.isPublished;
    record.secured = !article.secured.isEmpty();
    record.hasImage = !article.images.isEmpty();
    record.hasVideo =
        !article.featuredContent.isEmpty() || article.type.compare("video"_L1, Qt::CaseInsensitive) == 0;
    record.hasAmp = !article.ampWebUrl.isEmpty() || !article.cdnAmpWebUrl.isEmpty();
    record.relatedCount = static_cast<int>(article.related.size());
    const auto withUrl = std::find_if(article.images.begin(), article.images.end(),
                                      [](const ImageRef &image) { return !image.url.isEmpty(); });
    if (withUrl != article.images.end())
        record.thumbnail = *withUrl;
    record.problems = parsed.problems;
    record.file = std::move(file);
    return record;
}

IndexRecord makeNonArticleRecord(FileFacts file, QList<Problem> problems)
{
    IndexRecord record;
    record.file = std::move(file);
    record.isArticle = false;
    record.problems = std::move(problems);
    return record;
}

} // namespace hearth
