// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/corpus.h"
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QThreadPool>
#include <algorithm>
#include <atomic>

namespace hearth::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t seed = 0x5EED0000U;
constexpr int shards = 100;

QByteArray twoDigits(int number)
{
    return QByteArray::number(number).rightJustified(2, '0');
}

QDateTime dateOf(int number)
{
    Random random(seed + static_cast<std::uint64_t>(number));
    const qint64 from = 1483228800;        // 2017-01-01
    const qint64 seconds = 8LL * 31557600; // eight years
    return QDateTime::fromSecsSinceEpoch(
        from + static_cast<qint64>(random.unit() * static_cast<double>(seconds)), Qt::UTC);
}

QByteArray slug(const Words &words, int number)
{
    Random random(seed + static_cast<std::uint64_t>(number) + 0x10000000U);
    QByteArray text = words.sentence(random, 6).toLower();
    return text.replace(' ', '-');
}

QByteArray base64(Random &random, int bytes)
{
    QByteArray raw(bytes, Qt::Uninitialized);
    for (char &byte : raw)
        byte = static_cast<char>(random.next());
    return raw.toBase64();
}

} // namespace

Corpus::Corpus() : m_topics(40, 1.0), m_providers(300, 0.8), m_providerNames(makeProviderNames()) {}

QByteArray Corpus::article(int number) const
{
    return make(number, -1);
}

QByteArray Corpus::articleWithQuality(int number, int quality) const
{
    return make(number, quality);
}

QByteArray Corpus::make(int number, int quality) const
{
    Random random(seed + static_cast<std::uint64_t>(number) + 0x20000000U);
    const QByteArray title = m_words.sentence(random, random.between(6, 12));
    const QByteArray &provider = m_providerNames.at(m_providers.draw(random));
    const QByteArray url = "https://www." + provider + ".example/news/" + slug(m_words, number);
    const bool scored = random.chance(0.97);
    const int drawn = std::clamp(random.around(62, 40), 5, 189);
    const int own = quality >= 0 ? quality : drawn;
    const int related = random.between(0, 3);

    QByteArray out;
    out.reserve(3000);
    out += "---\ncategory: news\ntitle: \"" + title + "\"\nexcerpt: \"";
    out += m_words.sentence(random, random.between(28, 48)) + " ...\"\n";
    out += "publishedDateTime: " + dateOf(number).toString(Qt::ISODate).toLatin1() + '\n';
    out += "originalUrl: \"" + url + "?utm_source=feed\"\nwebUrl: \"" + url + "\"\n";
    if (random.chance(0.3)) {
        out += "ampWebUrl: \"" + url + "/amp/\"\ncdnAmpWebUrl: \"https://www-" + provider +
               "-example.cdn.ampproject.org/c/s/www." + provider + ".example/amp/\"\n";
    }
    out += random.chance(0.04) ? "type: video\n" : "type: article\n";
    if (scored || quality >= 0) {
        const int heat = random.chance(0.5) ? -1 : own + 10 * related;
        out += "quality: " + QByteArray::number(own) + "\nheat: " + QByteArray::number(heat) + '\n';
        out += random.chance(0.85) ? "published: true\n" : "published: false\n";
    }
    out += "\nprovider:\n  name: " + provider + " Daily\n  domain: " + provider + ".example\n";
    out += "\ntopics:\n";
    const int topics = 1 + (random.chance(0.45) ? 1 : 0) + (random.chance(0.23) ? 1 : 0);
    QByteArrayList chosen;
    while (chosen.size() < topics) {
        const QByteArray &name = topicNames().at(m_topics.draw(random));
        if (!chosen.contains(name))
            chosen.append(name);
    }
    for (const QByteArray &name : std::as_const(chosen))
        out += "  - " + name + '\n';
    if (random.chance(0.9)) {
        out += "\nimages:\n  - url: \"https://img." + provider + ".example/photos/" + slug(m_words, number) +
               ".jpg?w=1200\"\n    width: 1200\n    height: 675\n    title: \"" + title + "\"\n";
        if (random.chance(0.5))
            out += "    isCached: true\n";
    }
    if (related > 0) {
        out += "\nrelated:\n";
        for (int i = 0; i < related; ++i) {
            const QByteArray &other = m_providerNames.at(m_providers.draw(random));
            out += "  - title: \"" + m_words.sentence(random, 8) + "\"\n    excerpt: \"" +
                   m_words.sentence(random, 18) +
                   "\"\n    publishedDateTime: 2021-08-26T10:00:00Z\n    webUrl: \"https://" + other +
                   ".example/" + m_words.draw(random) +
                   "\"\n    type: article\n    provider:\n      name: " + other +
                   " Daily\n      domain: " + other +
                   ".example\n    quality: " + QByteArray::number(random.between(20, 90)) + '\n';
        }
    }
    out += "\nsecured: \"" + base64(random, 16 * random.between(24, 40)) + ';' + base64(random, 16) +
           "\"\n---\n";
    return out;
}

QString Corpus::keyOf(int number, int articles) const
{
    const int shard = static_cast<int>(static_cast<qint64>(number) * shards / std::max(articles, 1));
    return QString::fromLatin1("_news/" + twoDigits(shard) + '/') + dateOf(number).toString(u"yyyy-MM-dd"_s) +
           QString::fromLatin1('-' + slug(m_words, number).left(40) + '-' + QByteArray::number(number) +
                               ".md");
}

qint64 Corpus::writeLibrary(const QString &folder, int articles) const
{
    const QDir root(folder);
    for (int shard = 0; shard < shards; ++shard) {
        if (!root.mkpath(u"_news/"_s + QString::fromLatin1(twoDigits(shard))))
            return -1;
    }
    if (!root.mkpath(u"_data/topics"_s))
        return -1;
    bool fine = writeFast(root.filePath(u"_config.yml"_s), "title: Made-up news\n");
    for (int i = 0; i < topicNames().size(); ++i) {
        const QByteArray parent = i > 0 && i < 7 ? "parent: AI\n" : "";
        fine = writeFast(root.filePath(u"_data/topics/%1-topic.yaml"_s.arg(i + 1, 2, 10, QChar(u'0'))),
                         "name: " + topicNames().at(i) + '\n' + parent) &&
               fine;
    }
    if (!fine)
        return -1;
    std::atomic<qint64> bytes = 0;
    std::atomic<bool> failed = false;
    std::atomic<int> next = 0;
    QThreadPool pool;
    for (int worker = 0; worker < pool.maxThreadCount(); ++worker) {
        pool.start([&] {
            for (int number = next++; number < articles && !failed; number = next++) {
                const QByteArray content = article(number);
                bytes += content.size();
                if (!writeFast(root.filePath(keyOf(number, articles)), content))
                    failed = true;
            }
        });
    }
    pool.waitForDone();
    return failed ? -1 : bytes.load();
}

bool writeFast(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered) &&
           file.write(content) == content.size();
}

} // namespace hearth::bench
