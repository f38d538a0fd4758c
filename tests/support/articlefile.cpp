// SPDX-License-Identifier: Apache-2.0
#include "tests/support/articlefile.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace hearth::test {

namespace {

QByteArray quoted(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', QLatin1StringView("\\\\"));
    escaped.replace(u'"', QLatin1StringView("\\\""));
    escaped.replace(u'\n', QLatin1StringView("\\n"));
    return '"' + escaped.toUtf8() + '"';
}

void addPlain(QByteArray &out, const char *key, const QString &value)
{
    if (!value.isEmpty())
        out += QByteArray(key) + ": " + value.toUtf8() + '\n';
}

void addQuoted(QByteArray &out, const char *key, const QString &value)
{
    if (!value.isEmpty())
        out += QByteArray(key) + ": " + quoted(value) + '\n';
}

void addNumber(QByteArray &out, const char *key, std::optional<int> value)
{
    if (value)
        out += QByteArray(key) + ": " + QByteArray::number(*value) + '\n';
}

void addRelated(QByteArray &out, int count)
{
    if (count == 0)
        return;
    out += "\nrelated:\n";
    for (int i = 1; i <= count; ++i) {
        const QByteArray n = QByteArray::number(i);
        out += "  - title: \"Related " + n + "\"\n";
        out += "    publishedDateTime: 2021-08-26T10:00:00Z\n";
        out += "    webUrl: https://related" + n + ".example/story\n";
        out += "    type: article\n";
        out += "    provider:\n      name: Related " + n + "\n      domain: related" + n + ".example\n";
        out += "    quality: " + QByteArray::number(40 + i) + "\n";
    }
}

} // namespace

QByteArray articleBytes(const ArticleFile &article)
{
    QByteArray out = "---\ncategory: news\n";
    addQuoted(out, "title", article.title);
    addQuoted(out, "excerpt", article.excerpt);
    addPlain(out, "publishedDateTime", article.date);
    addPlain(out, "originalUrl", article.originalUrl);
    addPlain(out, "webUrl", article.webUrl);
    addPlain(out, "ampWebUrl", article.ampWebUrl);
    addPlain(out, "type", article.type);
    addNumber(out, "quality", article.quality);
    addNumber(out, "heat", article.heat);
    if (article.published)
        out += *article.published ? "published: true\n" : "published: false\n";
    addQuoted(out, "featuredContent", article.featuredContent);
    if (!article.provider.isEmpty() || !article.domain.isEmpty()) {
        out += "\nprovider:\n";
        addPlain(out, "  name", article.provider);
        addPlain(out, "  domain", article.domain);
    }
    if (!article.topics.isEmpty()) {
        out += "\ntopics:\n";
        for (const QString &topic : article.topics)
            out += "  - " + topic.toUtf8() + '\n';
    }
    if (!article.images.isEmpty()) {
        out += "\nimages:\n";
        for (const QString &url : article.images)
            out += "  - url: " + url.toUtf8() + "\n    width: 640\n    height: 480\n    isCached: true\n";
    }
    addRelated(out, article.related);
    if (!article.secured.isEmpty())
        out += "\nsecured: " + quoted(article.secured) + '\n';
    out += article.extra;
    if (!out.endsWith('\n'))
        out += '\n';
    out += "---\n";
    return out + article.body;
}

QString writeArticle(const QString &folder, const QString &key, const ArticleFile &article)
{
    const QString path = QDir(folder).filePath(key);
    QFile file(path);
    const QByteArray content = articleBytes(article);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
        file.write(content) != content.size() || !file.flush())
        qFatal("writeArticle: cannot write %s", qPrintable(path));
    return path;
}

} // namespace hearth::test
