// SPDX-License-Identifier: Apache-2.0
#include "core/library/deepcheck.h"
#include "core/article/article.h"
#include "core/article/articlefields.h"
#include "core/article/validation.h"
#include "core/article/webaddress.h"
#include "core/frontmatter/fences.h"
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
    QLatin1StringView field;
};

struct Findings
{
    std::vector<FileProblem> problems;
    std::vector<Address> addresses;
};

/// The line of a key of the top level; 0 when it is none. Plain ones, which nearly all are, are found at
/// once.
int lineOfKey(const QByteArray &file, QLatin1StringView key)
{
    const QByteArrayView yaml = QByteArrayView(file).first(findFences(file).yaml.end);
    const QByteArray field = '\n' + QByteArray(key.data(), key.size()) + ':';
    const qsizetype at = yaml.indexOf(field);
    if (at >= 0)
        return static_cast<int>(yaml.first(at + 1).count('\n')) + 1;
    const ParsedTree tree = parseFrontMatter(file);
    const Node *node = tree.root.find(QString(key));
    return node ? node->line : 0;
}

/// Can a key stand in a part of the file that could not be read? Then nobody can say that it is missing.
bool isPartlyRead(const QList<Problem> &problems)
{
    return std::ranges::any_of(problems, [](const Problem &problem) {
        return problem.code == ProblemCode::BadYaml || problem.code == ProblemCode::NoClosingFence ||
               problem.code == ProblemCode::TooComplex;
    });
}

bool saysMissing(const Problem &problem)
{
    return problem.code == ProblemCode::MissingTitle || problem.code == ProblemCode::MissingDate ||
           problem.code == ProblemCode::MissingUrl;
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
        const ParsedArticle parsed = parseArticle(file->bytes, key.endsWith(".html"_L1));
        const Article &article = parsed.article;
        QList<Problem> problems = validateArticle(article, {m_now, key});
        if (isPartlyRead(parsed.problems))
            problems.removeIf(saysMissing);
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
        addAddresses(article, file->bytes, key, out);
    }

private:
    static void addAddresses(const Article &article, const QByteArray &bytes, const QString &key,
                             Findings *out)
    {
        QStringList own;
        const std::pair<ArticleField, const QString *> fields[] = {
            {ArticleField::OriginalUrl, &article.originalUrl},
            {ArticleField::WebUrl, &article.webUrl},
            {ArticleField::AmpWebUrl, &article.ampWebUrl}};
        for (const auto &[field, text] : fields) {
            const QString address = addressKey(text->trimmed());
            if (address.isEmpty() || own.contains(address))
                continue;
            own.append(address);
            const QLatin1StringView name = articleField(field).key;
            out->addresses.push_back({address, key, lineOfKey(bytes, name), name});
        }
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
    QSet<std::pair<QString, QString>> told; // two files that share several addresses are told of once
    const auto add = [&](const Address &here, const Address &other) {
        if (told.contains({here.key, other.key}))
            return;
        told.insert({here.key, other.key});
        out->push_back(
            {here.key,
             {ProblemCode::DuplicateAddress, Severity::Warning, here.line, QString(here.field), other.key}});
    };
    // The first one by key is told as the other of all that follow, and the second as the other of the first.
    for (std::size_t first = 0, i = 1; i < addresses.size(); ++i) {
        if (addresses[i].url != addresses[first].url) {
            first = i;
            continue;
        }
        if (i == first + 1)
            add(addresses[first], addresses[i]);
        add(addresses[i], addresses[first]);
    }
}

QSet<QString> namesOf(const Taxonomy &taxonomy)
{
    QSet<QString> names;
    for (const Topic &topic : taxonomy.withImpliedParents()) {
        for (const QString &name : {topic.name, topic.id, topic.shortName}) {
            if (!name.isEmpty())
                names.insert(name.toCaseFolded());
        }
    }
    return names;
}

} // namespace

std::vector<FileProblem> deepProblems(const DeepCheck &check)
{
    constexpr qsizetype filesPerJob = 500;
    const QSet<QString> topics = namesOf(check.taxonomy);
    const FileCheck look(check.root, topics, check.now);
    std::vector<std::future<Findings>> jobs;
    QThreadPool pool;
    for (qsizetype from = 0; from < check.keys.size(); from += filesPerJob) {
        auto job = std::make_shared<std::packaged_task<Findings()>>(
            [&look, cancel = check.cancel, part = check.keys.mid(from, filesPerJob)] {
                Findings findings;
                for (const QString &key : part) {
                    if (cancel.isCancelled())
                        break;
                    look.look(key, &findings);
                }
                return findings;
            });
        jobs.push_back(job->get_future());
        pool.start([job] { (*job)(); });
    }
    std::vector<FileProblem> result;
    std::vector<Address> addresses;
    qsizetype done = 0;
    for (std::future<Findings> &job : jobs) {
        Findings findings = job.get();
        std::move(findings.problems.begin(), findings.problems.end(), std::back_inserter(result));
        std::move(findings.addresses.begin(), findings.addresses.end(), std::back_inserter(addresses));
        done = std::min(done + filesPerJob, check.keys.size());
        if (check.progress)
            check.progress(int(done), int(check.keys.size()));
    }
    addDuplicates(std::move(addresses), &result);
    return result;
}

} // namespace hearth
