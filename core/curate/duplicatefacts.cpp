// SPDX-License-Identifier: Apache-2.0
#include "core/curate/duplicatefacts.h"
#include "core/base/contenthash.h"
#include "core/base/fileio.h"
#include "core/frontmatter/parser.h"
#include "core/index/textfold.h"
#include "core/net/canonicaladdress.h"
#include "core/net/pageaddress.h"
#include <QThreadPool>
#include <algorithm>
#include <atomic>
#include <future>
#include <limits>
#include <mutex>
#include <tuple>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

/// Two titles of fewer words are the same by chance: "Power Apps", "Weekly news".
constexpr std::size_t fewestWords = 3;

/// "Title - Site", "Title | Site": without the site, when the last part names the provider.
QString withoutSite(const QString &title, const std::optional<Provider> &provider)
{
    static const QStringList separators{u" | "_s, u" - "_s, u" – "_s, u" — "_s, u" · "_s, u" :: "_s};
    if (!provider)
        return title;
    qsizetype cut = -1;
    for (const QString &separator : separators) {
        if (const qsizetype at = title.lastIndexOf(separator); at > cut)
            cut = at;
    }
    if (cut <= 0)
        return title;
    const auto last = textfold::words(QStringView(title).mid(cut));
    const bool named = !last.empty() &&
                       (last == textfold::words(provider->name) || last == textfold::words(provider->domain));
    return named ? title.left(cut) : title;
}

bool hasDigit(const QByteArray &word)
{
    return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void addTitle(DuplicateFacts &facts, const Article &article)
{
    const auto words = textfold::words(withoutSite(plainText(article.title), article.provider));
    QByteArray inOrder;
    for (const QByteArray &word : words) {
        const auto hash = static_cast<quint32>(contentHash(word));
        facts.words.push_back(hash);
        if (hasDigit(word))
            facts.numbers.push_back(hash);
        inOrder += word + ' ';
    }
    if (words.size() >= fewestWords)
        facts.title = contentHash(inOrder);
    for (std::vector<quint32> *list : {&facts.words, &facts.numbers}) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
}

int completenessOf(const Article &article)
{
    const auto has = [](bool there, int points) { return there ? points : 0; };
    return has(!article.images.isEmpty(), 4) + has(!article.body.trimmed().isEmpty(), 4) +
           has(article.provider.has_value(), 2) + has(article.published.has_value(), 2) +
           has(!article.ampWebUrl.isEmpty(), 1) + has(!article.topics.isEmpty(), 2) +
           has(article.isPublished == true, 3) +
           static_cast<int>(std::min<qsizetype>(article.related.size(), 5)) +
           static_cast<int>(std::min<qsizetype>(article.excerpt.size() / 60, 4));
}

} // namespace

DuplicateFacts duplicateFacts(const QString &key, const Article &article)
{
    DuplicateFacts facts;
    facts.key = key;
    for (const QString &url :
         {article.originalUrl, article.webUrl, article.ampWebUrl, article.cdnAmpWebUrl}) {
        const QString exact = canonicalAddress(url);
        const QString page = pageOfCanonical(exact);
        if (page.isEmpty())
            continue;
        const DuplicateFacts::Address address{contentHash(page.toUtf8()), contentHash(exact.toUtf8())};
        if (std::find(facts.addresses.begin(), facts.addresses.end(), address) == facts.addresses.end())
            facts.addresses.push_back(address);
    }
    addTitle(facts, article);
    if (article.published)
        facts.date = article.published->utc;
    facts.quality = article.quality;
    facts.completeness = completenessOf(article);
    return facts;
}

bool leadsBefore(const DuplicateFacts &a, const DuplicateFacts &b)
{
    static constexpr qint64 never = std::numeric_limits<qint64>::max();
    const auto rank = [](const DuplicateFacts &facts) {
        return std::tuple(-facts.quality.value_or(-1), -facts.completeness, facts.date.value_or(never));
    };
    return rank(a) != rank(b) ? rank(a) < rank(b) : a.key < b.key;
}

std::vector<DuplicateFacts> readDuplicateFacts(const QString &libraryFolder, const QStringList &keys,
                                               const CancelToken &cancel, const DuplicateProgress &progress)
{
    constexpr qsizetype filesPerJob = 250;
    std::mutex telling;
    int done = 0;
    const auto read = [&](const QStringList &part) {
        std::vector<DuplicateFacts> facts;
        for (const QString &key : part) {
            if (cancel.isCancelled())
                return facts;
            const auto file = readFile(libraryFolder + u'/' + key, maxArticleBytes);
            if (file && hasOpeningFence(*file))
                facts.push_back(duplicateFacts(key, parseArticle(*file, key.endsWith(".html"_L1)).article));
        }
        const std::lock_guard lock(telling);
        done += static_cast<int>(part.size());
        if (progress)
            progress(done, static_cast<int>(keys.size()));
        return facts;
    };
    std::vector<std::future<std::vector<DuplicateFacts>>> jobs;
    QThreadPool pool;
    for (qsizetype from = 0; from < keys.size(); from += filesPerJob) {
        using Job = std::packaged_task<std::vector<DuplicateFacts>()>;
        auto job = std::make_shared<Job>([&read, part = keys.mid(from, filesPerJob)] { return read(part); });
        jobs.push_back(job->get_future());
        pool.start([job] { (*job)(); });
    }
    std::vector<DuplicateFacts> all;
    all.reserve(static_cast<std::size_t>(keys.size()));
    for (auto &job : jobs) {
        std::vector<DuplicateFacts> some = job.get();
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace hearth
