// SPDX-License-Identifier: Apache-2.0
#include "tests/core/index/randomlibrary.h"

namespace hearth::test {
namespace {
using namespace Qt::StringLiterals;

const QStringList vocabulary{
    u"chip"_s,     u"chips"_s,  u"Chipset"_s,   u"new"_s,    u"neural"_s,   u"Café"_s,  u"cafe"_s,
    u"don’t"_s,    u"e-mail"_s, u"don't"_s,     u"C++"_s,    u"機械学習"_s, u"学習"_s,  u"東京AI"_s,
    u"カタカナ"_s, u"ｶﾞｽ"_s,    u"한국어"_s,    u"Straße"_s, u"strasse"_s,  u"ＡＩ"_s,  u"Å"_s,
    u"x"_s,        u"2021"_s,   u"AT&amp;T"_s,  u"a"_s,      u"the"_s,      u"naïve"_s, u"ﬁsh"_s,
    u"“quoted”"_s, u"—"_s,      u"über-Chip"_s,
};
const QStringList topics{u"AI"_s,     u"AI Hardware"_s, u"Chips"_s,     u"chips"_s,
                         u"Robots"_s, u"ROBOTS"_s,      u"Café Life"_s, u"学習"_s};
const QStringList providers{u"The Verge"_s, u"the verge"_s, u"Ars"_s, u"Zebra"_s,
                            u"Émile"_s,     u"emile"_s,     u"_odd"_s};
const QStringList domains{u"verge.example"_s, u"ars.example"_s, u"Zebra.Example"_s};
const QStringList types{u"article"_s, u"video"_s, u"Video"_s, u"course"_s};
const QStringList folders{u"_news"_s, u"_archive/_news"_s, u"_archive"_s, u"_newsletters"_s, QString()};

} // namespace

qint64 RandomLibrary::now()
{
    return 1630065600; // 2021-08-27T12:00:00Z
}

QString RandomLibrary::words(int most)
{
    QStringList list;
    for (int i = below(most + 1); i > 0; --i)
        list.append(pick(vocabulary));
    return list.join(chance(10) ? u". "_s : u" "_s);
}

PlainArticle RandomLibrary::article(int number)
{
    PlainArticle made;
    const QString folder = pick(folders);
    made.key = folder + (folder.isEmpty() ? u""_s : u"/"_s) + u"a"_s + QString::number(number) + u".md"_s;
    Article &a = made.parsed.article;
    a.title = words(4);
    a.excerpt = words(8);
    if (chance(20)) {
        const bool html = chance(50);
        a.body = (html ? u"<p class=\"chip\">"_s + words(6) + u"</p><script>robots</script>"_s : words(6))
                     .toUtf8();
        a.bodyFormat = html ? BodyFormat::Html : BodyFormat::Markdown;
    }
    if (chance(90)) {
        qint64 utc = now() - below(900) * 86400LL + 43200;
        if (chance(50))
            utc -= utc % 86400; // many of one date
        if (chance(3))
            utc =
                chance(50) ? -62135596800LL + below(1000) : 253402300799LL - below(1000); // years 1 and 9999
        if (chance(10))
            utc = now() + below(200000) - 100000;
        a.published = Timestamp{{}, utc, false};
    }
    if (chance(80))
        a.quality = chance(2) ? 40000 + below(100000) : below(190);
    if (chance(75))
        a.heat = chance(2) ? -70000 : below(246) - 1;
    if (chance(70))
        a.isPublished = chance(70);
    if (chance(85))
        a.type = pick(types);
    if (chance(85)) {
        a.provider.emplace();
        a.provider->name = chance(95) ? pick(providers) : QString();
        a.provider->domain = chance(80) ? pick(domains) : QString();
    }
    for (int i = below(4); i > 0; --i)
        a.topics.append(pick(topics));
    a.topics.removeDuplicates();
    if (chance(30))
        a.images.append(ImageRef{u"https://a.example/i.png"_s, 640, 480, chance(50), {}, {}});
    for (int i = chance(25) ? below(4) : 0; i > 0; --i)
        a.related.append(Related{});
    if (chance(10))
        a.featuredContent = u"<iframe src=\"https://v.example\"></iframe>"_s;
    if (chance(10))
        a.ampWebUrl = u"https://a.example/amp"_s;
    if (chance(5))
        a.cdnAmpWebUrl = u"https://cdn.example/amp"_s;
    if (chance(10))
        a.secured = u"abcd;efgh"_s;
    a.webUrl = u"https://a.example/"_s + QString::number(number);
    if (chance(10))
        made.parsed.problems.append(Problem{ProblemCode::BadDate, Severity::Warning, 3, u"date"_s, {}});
    return made;
}

OfflineMark RandomLibrary::offlineMark()
{
    OfflineMark mark;
    mark.state = static_cast<OfflineState>(below(4));
    mark.pictures = chance(40);
    mark.picturesFailed = chance(20);
    if (mark.state == OfflineState::Stale || mark.state == OfflineState::Failed) {
        mark.reason = chance(50)   ? FailureReason::HttpStatus
                      : chance(50) ? FailureReason::TimedOut
                                   : FailureReason::TooLittleText;
        mark.status = mark.reason == FailureReason::HttpStatus ? (chance(50) ? 404 : 503)
                      : chance(50)                             ? 200
                                                               : 0;
    }
    return mark;
}

std::vector<TopicNode> RandomLibrary::taxonomy() const
{
    return {{u"AI"_s, u"t1"_s, {}},
            {u"AI Hardware"_s, u"t2"_s, u"ai"_s},
            {u"Chips"_s, {}, u"AI Hardware"_s},
            {u"Unused"_s, u"t9"_s, {}}};
}

QString RandomLibrary::term()
{
    const auto quoted = [](const QString &text) -> QString { return u'"' + text + u'"'; };
    const auto number = [&] { return QString::number(below(260) - 5); };
    const auto range = [&](auto value) -> QString {
        switch (below(7)) {
        case 0:
            return value();
        case 1:
            return u">="_s + value();
        case 2:
            return u"<="_s + value();
        case 3:
            return u">"_s + value();
        case 4:
            return u"<"_s + value();
        case 5:
            return value() + u".."_s;
        default:
            return value() + u".."_s + value();
        }
    };
    const auto date = [&]() -> QString {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(now() - below(900) * 86400LL, Qt::UTC);
        return at.toString(pick({u"yyyy"_s, u"yyyy-MM"_s, u"yyyy-MM-dd"_s, u"yyyy-MM-ddTHH:mm"_s}));
    };
    switch (below(18)) {
    case 0:
    case 1:
        return pick(vocabulary).left(1 + below(4));
    case 2:
        return pick(vocabulary);
    case 3:
        return quoted(words(3));
    case 4:
        return u"topic:"_s +
               quoted(chance(80) ? pick(topics) : pick({u"T1"_s, u"t9"_s, u"nothing"_s, u""_s}));
    case 5:
        return u"provider:"_s + quoted(chance(90) ? pick(providers).toUpper() : u"nobody"_s);
    case 6:
        return u"domain:"_s + pick(domains).toLower();
    case 7:
        return u"Type:"_s + pick(types);
    case 8:
        return u"quality:"_s + range(number);
    case 9:
        return u"heat:"_s + range(number);
    case 10:
        return u"date:"_s + (chance(80) ? range(date) : pick({u"today"_s, u"yesterday"_s}));
    case 11:
        return u"last:"_s + QString::number(below(20)) + pick({u"h"_s, u"d"_s, u"w"_s, u"m"_s, u"y"_s});
    case 12:
    case 13:
        return pick({u"is:unread"_s, u"is:read"_s, u"is:starred"_s, u"is:published"_s, u"is:unpublished"_s,
                     u"is:undecided"_s, u"is:unscored"_s, u"is:offline"_s, u"IS:Secured"_s, u"has:image"_s,
                     u"has:related"_s, u"has:video"_s, u"has:note"_s, u"has:label"_s, u"label:later"_s,
                     u"has:amp"_s, u"has:problem"_s});
    case 14:
        return u"in:"_s + pick({u"_news"_s, u"_archive"_s, u"_archive/_news"_s, u"_new"_s});
    case 15:
        return u"offline:"_s + pick({u"stored"_s, u"Stale"_s, u"failed"_s, u"pictures"_s,
                                     u"pictures-failed"_s, u"never"_s, u""_s});
    case 16:
        return u"failed:"_s +
               pick({u"any"_s, u"404"_s, u"4xx"_s, u"5XX"_s, u"Timeout"_s, u"timed-out"_s, u"http-status"_s,
                     u"too-little-text"_s, u"\"no such\""_s, u"200"_s, u""_s});
    default:
        return pick({u"foo:bar"_s,
                     u"quality:abc"_s,
                     u"topic:"_s,
                     u"-"_s,
                     u"OR"_s,
                     u"chip:new"_s,
                     u"\"chip"_s,
                     u"a:b:c"_s,
                     u"::"_s,
                     u")"_s,
                     u"("_s,
                     u"()"_s,
                     u"--x"_s,
                     u"-:a"_s,
                     u"date:2021-13"_s,
                     u"last:never"_s,
                     u"is:foo"_s,
                     u"sort:heat"_s,
                     u"sort:nothing"_s,
                     u"-sort:heat"_s});
    }
}

QString RandomLibrary::clause(int depth)
{
    const QString minus = chance(20) ? u"-"_s : QString();
    if (depth > 0 && chance(25))
        return minus + u'(' + queryText(depth - 1) + u')';
    return minus + term();
}

QString RandomLibrary::queryText(int depth)
{
    QString text;
    for (int i = below(4); i >= 0; --i)
        text += clause(depth) + (chance(20) ? u" OR "_s : u" "_s);
    if (depth == 2 && chance(60))
        text += u"sort:"_s + pick({u"heat"_s, u"quality"_s, u"date"_s, u"title"_s, u"provider"_s});
    return text;
}

IndexRecord recordOf(const PlainArticle &article, ArticleId id)
{
    FileFacts facts;
    facts.key = article.key.toUtf8();
    facts.size = 100;
    facts.mtimeNs = 1;
    facts.hash = qHash(article.key);
    IndexRecord record = makeIndexRecord(facts, article.parsed);
    record.id = id;
    return record;
}

} // namespace hearth::test
