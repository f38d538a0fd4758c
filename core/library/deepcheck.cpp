// SPDX-License-Identifier: Apache-2.0
#include "core/library/deepcheck.h"
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

int lineOf(const Node &root, QStringView key, QStringView item = {})
{
    const Node *node = root.find(key);
    if (!node)
        return 0;
    for (const Node &child : node->children) {
        const Node *url = child.find(u"url");
        if (!item.isEmpty() && (child.text == item || (url && url->text == item)))
            return url ? url->line : child.line;
    }
    return node->line;
}

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
    FileCheck(const QString &root, const QSet<QString> &topics) : m_root(root), m_topics(topics) {}

    void look(const QString &key, Findings *out) const
    {
        const Result<ReadFile> file = readStamped(m_root + u'/' + key, maxArticleBytes);
        if (!file)
            return; // the import has told it
        const Article article = parseArticle(file->bytes, key.endsWith(".html"_L1)).article;
        std::optional<Node> tree; // the lines; only few files need them
        const auto add = [&](ProblemCode code, Severity severity, QStringView field, const QString &subject) {
            if (!tree)
                tree = parseFrontMatter(file->bytes).root;
            out->problems.push_back({key, {code, severity, lineOf(*tree, field, subject), subject, {}}});
        };
        for (const QString &topic : article.topics) {
            if (!m_topics.isEmpty() && !m_topics.contains(topic.toCaseFolded()))
                add(ProblemCode::UnknownTopic, Severity::Warning, u"topics", topic);
        }
        for (const ImageRef &image : article.images) {
            if (isMissing(image.url))
                add(ProblemCode::DeadImage, Severity::Warning, u"images", image.url);
        }
        const bool original = !article.originalUrl.isEmpty();
        QString address = plainAddress(original ? article.originalUrl : article.webUrl);
        if (address.isEmpty())
            return;
        // Line by line is enough here: these are plain keys of the top level in nearly every file.
        const QByteArray field = original ? "originalUrl:" : "webUrl:";
        const qsizetype at =
            file->bytes.startsWith(field) ? 0 : file->bytes.indexOf(QByteArray('\n' + field)) + 1;
        const auto line = static_cast<int>(QByteArrayView(file->bytes).first(at).count('\n'));
        out->addresses.push_back({std::move(address), key, at > 0 ? line + 1 : 0});
    }

private:
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

std::vector<FileProblem> deepProblems(const QString &root, const Taxonomy &taxonomy, const QStringList &keys)
{
    constexpr qsizetype filesPerJob = 500;
    QSet<QString> topics;
    for (const Topic &topic : taxonomy.topics()) {
        for (const QString &name : {topic.name, topic.id, topic.shortName}) {
            if (!name.isEmpty())
                topics.insert(name.toCaseFolded());
        }
    }
    const FileCheck check(root, topics);
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
