// SPDX-License-Identifier: Apache-2.0
#include "core/library/takenin.h"
#include "core/base/contenthash.h"
#include "core/frontmatter/parser.h"
#include <QFile>

namespace hearth {

namespace {

/// How much of a file over the limit is looked at: front matter is a few kilobytes.
constexpr qint64 headBytes = 1024 * 1024;

FileFacts factsOf(const QByteArray &key, const FileStamp &stamp, bool trusted)
{
    // Without a modification time the next scan reads the file again.
    return {key, stamp.size, trusted ? stamp.mtimeNs : 0, stamp.identity, 0};
}

TakenIn unreadable(TakenIn taken, const QString &path, const QByteArray &key, const Error &error)
{
    ParsedArticle nothing;
    nothing.problems.append({ProblemCode::Unreadable, Severity::Error, 0, {}, error.detail});
    const std::optional<FileStamp> stamp = stampOfFile(path);
    taken.record = makeIndexRecord(factsOf(key, stamp.value_or(FileStamp{}), stamp.has_value()), nothing);
    return taken;
}

TakenIn tooLarge(TakenIn taken, const QString &path, const QByteArray &key)
{
    const std::optional<FileStamp> stamp = stampOfFile(path);
    FileFacts facts = factsOf(key, stamp.value_or(FileStamp{}), stamp.has_value());
    const std::optional<ParsedArticle> parsed = readLargeArticle(path);
    taken.record =
        parsed ? makeIndexRecord(std::move(facts), *parsed) : makeNonArticleRecord(std::move(facts));
    return taken;
}

} // namespace

std::optional<ParsedArticle> readLargeArticle(const QString &path)
{
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(headBytes) : QByteArray();
    if (!looksLikeArticle(head))
        return {};
    ParsedArticle parsed = parseArticle(head, path.endsWith(u".html"));
    parsed.article.body.clear();
    parsed.article.bodyFormat = BodyFormat::None;
    parsed.problems.append({ProblemCode::TooLarge, Severity::Error, 0, {}, QString::number(maxArticleBytes)});
    return parsed;
}

TakenIn takeIn(const QString &root, const ScanTask &task, const KnownFiles &known, qint64 nowNs)
{
    TakenIn taken;
    taken.known = task.known;
    const KnownFiles::Entry *entry =
        task.known < 0 ? nullptr : &known.at(static_cast<std::size_t>(task.known));
    const QString path = root + u'/' + QString::fromUtf8(task.key);
    const Result<ReadFile> file = readStamped(path, maxArticleBytes);
    if (!file && file.error().code == ErrorCode::NotFound) {
        taken.kind = TakenIn::Kind::Vanished;
        return taken;
    }
    if (!file) {
        taken = file.error().code == ErrorCode::TooLarge
                    ? tooLarge(std::move(taken), path, task.key)
                    : unreadable(std::move(taken), path, task.key, file.error());
    } else {
        FileFacts facts = factsOf(task.key, file->stamp, file->steady && !file->stamp.isRacy(nowNs));
        facts.hash = contentHash(file->bytes);
        if (entry && entry->hash == facts.hash && entry->size == facts.size) {
            taken.kind = TakenIn::Kind::Touched;
            taken.record.file = std::move(facts);
            taken.record.isArticle = entry->id != ArticleId::None;
        } else if (looksLikeArticle(file->bytes)) {
            taken.record =
                makeIndexRecord(std::move(facts), parseArticle(file->bytes, task.key.endsWith(".html")));
        } else {
            taken.record = makeNonArticleRecord(std::move(facts));
        }
    }
    if (entry)
        taken.record.id = entry->id;
    return taken;
}

} // namespace hearth
