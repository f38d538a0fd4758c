// SPDX-License-Identifier: Apache-2.0
#include "core/library/deepcheck.h"
#include "core/article/validation.h"
#include "core/frontmatter/parser.h"
#include "core/library/folderscan.h"
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QThreadPool>
#include <QUrl>
#include <future>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

struct Address
{
    QString url; ///< without what does not tell pages apart
    QString key;
    int line = 0;
};

struct Findings
{
    std::vector<FileProblem> problems;
    std::vector<Address> addresses;
};

QString plainAddress(const QString &text)
{
    QUrl url(text.trimmed());
    if (!url.isValid() || url.host().isEmpty())
        return {};
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return url.host().toLower() + path + (url.hasQuery() ? u'?' + url.query() : QString());
}

class FileCheck final
{
public:
    FileCheck(const QString &root, const QSet<QString> &topics, const QDateTime &now)
        : m_root(root), m_topics(topics), m_now(now)
    {
    }

    void look(const QString &key, Findings *out) const
    {
        const Result<ReadFile> file = readStamped(m_root + u'/' + key, maxArticleBytes);
        if (!file)
            return; // the import has told it
        const Article article = parseArticle(file->bytes, key.endsWith(".html"_L1)).article;
        QList<Problem> problems = validateArticle(article, {m_now, key});
        const auto add = [&problems](ProblemCode code, const QString &subject) {
            problems.append({code, Severity::Warning, 0, subject, {}});
        };
        for (const QString &topic : article.topics) {
            if (!m_topics.isEmpty() && !m_topics.contains(topic.toCaseFolded()))
                add(ProblemCode::UnknownTopic, topic);
        }
        for (const ImageRef &image : article.images) {
            if (isMissing(image.url))
                add(ProblemCode::DeadImage, image.url);
        }
        locateProblems(file->bytes, problems);
        for (Problem &problem : problems)
            out->problems.push_back({key, std::move(problem)});
        addAddress(article, file->bytes, key, out);
    }

private:
    static void addAddress(const Article &article, const QByteArray &bytes, const QString &key, Findings *out)
    {
        const bool original = !article.originalUrl.isEmpty();
        QString address = plainAddress(original ? article.originalUrl : article.webUrl);
        if (address.isEmpty())
            return;
        // Line by line is enough here: these are plain keys of the top level in nearly every file.
        const QByteArray field = original ? "\noriginalUrl:" : "\nwebUrl:";
        const qsizetype at = bytes.indexOf(field);
        const int line = at < 0 ? 0 : static_cast<int>(QByteArrayView(bytes).first(at + 1).count('\n')) + 1;
        out->addresses.push_back({std::move(address), key, line});
    }

    bool isMissing(const QString &url) const
    {
        if (url.isEmpty() || url.contains("://"_L1) || url.startsWith("//"_L1) || url.startsWith("data:"_L1))
            return false;
        QString path = url.left(url.indexOf(u'?'));
        if (!QFileInfo::exists(m_root + u'/' + path)) {
            path = QUrl::fromPercentEncoding(path.toUtf8());
            return !QFileInfo::exists(m_root + u'/' + path);
        }
        return false;
    }

    const QString &m_root;
    const QSet<QString> &m_topics;
    const QDateTime &m_now;
};

void addDuplicates(std::vector<Address> addresses, std::vector<FileProblem> *out)
{
    std::sort(addresses.begin(), addresses.end(), [](const Address &a, const Address &b) {
        return a.url != b.url ? a.url < b.url : a.key < b.key;
    });
    for (std::size_t i = 1; i < addresses.size(); ++i) {
        // The first one by key is told as the other of all that follow, and the second as the other of the
        // first.
        std::size_t first = i - 1;
        if (addresses[i].url != addresses[first].url)
            continue;
        const bool isSecond = first == 0 || addresses[first - 1].url != addresses[first].url;
        while (first > 0 && addresses[first - 1].url == addresses[i].url)
            --first;
        const auto add = [&](const Address &here, const Address &other) {
            out->push_back(
                {here.key,
                 {ProblemCode::DuplicateAddress, Severity::Warning, here.line, here.url, other.key}});
        };
        if (isSecond)
            add(addresses[first], addresses[i]);
        add(addresses[i], addresses[first]);
    }
}

} // namespace

std::vector<FileProblem> deepProblems(const QString &root, const Taxonomy &taxonomy, const QStringList &keys,
                                      const QDateTime &now)
{
    constexpr qsizetype filesPerJob = 500;
    QSet<QString> topics;
    for (const Topic &topic : taxonomy.topics()) {
        for (const QString &name : {topic.name, topic.id, topic.shortName}) {
            if (!name.isEmpty())
                topics.insert(name.toCaseFolded());
        }
    }
    const FileCheck check(root, topics, now);
    std::vector<std::future<Findings>> jobs;
    QThreadPool pool;
    for (qsizetype from = 0; from < keys.size(); from += filesPerJob) {
        auto job =
            std::make_shared<std::packaged_task<Findings()>>([&check, part = keys.mid(from, filesPerJob)] {
                Findings findings;
                for (const QString &key : part)
                    check.look(key, &findings);
                return findings;
            });
        jobs.push_back(job->get_future());
        pool.start([job] { (*job)(); });
    }
    std::vector<FileProblem> result;
    std::vector<Address> addresses;
    for (std::future<Findings> &job : jobs) {
        Findings findings = job.get();
        std::move(findings.problems.begin(), findings.problems.end(), std::back_inserter(result));
        std::move(findings.addresses.begin(), findings.addresses.end(), std::back_inserter(addresses));
    }
    addDuplicates(std::move(addresses), &result);
    return result;
}

} // namespace hearth
