// SPDX-License-Identifier: Apache-2.0
#include "core/page/readability.h"
#include "core/page/htmltext.h"
#include "core/page/htmlwalk.h"
#include "core/page/htmlwriter.h"
#include "core/page/readabilityhost.h"
#include "core/page/readabilitysource.h"
#include "core/page/scriptdeadline.h"
#include <QJSEngine>

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

/// Deeper than any page that people wrote; the script recurses, and so do many that read what comes out.
constexpr int maxDepth = 256;

int countElements(HtmlNode root)
{
    int count = 0;
    walkHtml(
        root,
        [&count](HtmlNode node) {
            count += node.kind() == HtmlNode::Kind::Element;
            return true;
        },
        [](HtmlNode) {});
    return count;
}

Error scriptError(const QJSValue &error, const QUrl &address)
{
    return {ErrorCode::Malformed, address.toString(), error.toString()};
}

} // namespace

class ReadabilityEngine::Private
{
public:
    ReadabilityHost host{maxElements};
    QJSEngine engine;
    QJSValue readArticle;
};

ReadabilityEngine::ReadabilityEngine(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
ReadabilityEngine::~ReadabilityEngine() = default;

Result<std::unique_ptr<ReadabilityEngine>> ReadabilityEngine::create()
{
    const Result<QList<ScriptSource>> sources = readabilitySources();
    if (!sources)
        return sources.error();
    auto d = std::make_unique<Private>();
    QJSEngine::setObjectOwnership(&d->host, QJSEngine::CppOwnership);
    d->engine.globalObject().setProperty(u"host"_s, d->engine.newQObject(&d->host));
    for (const ScriptSource &source : *sources) {
        const QJSValue result = d->engine.evaluate(source.text, source.name);
        if (result.isError())
            return Error{ErrorCode::Malformed, source.name, result.toString(),
                         result.property(u"lineNumber"_s).toInt()};
    }
    d->readArticle = d->engine.globalObject().property(u"readArticle"_s);
    return std::unique_ptr<ReadabilityEngine>(new ReadabilityEngine(std::move(d)));
}

Result<ReadablePage> ReadabilityEngine::extract(const QByteArray &utf8, const QUrl &address,
                                                std::chrono::milliseconds deadline)
{
    const auto start = std::chrono::steady_clock::now();
    HtmlLimits limits;
    limits.maxBytes = maxBytes;
    limits.maxTime = deadline;
    const auto failed = [&address](ErrorCode code) { return Error{code, address.toString(), {}}; };
    QByteArray plain;
    {
        const Result<HtmlTree> tree = HtmlTree::parse(utf8, limits);
        if (!tree)
            return failed(tree.error().code);
        if (countElements(tree->root()) > maxElements)
            return failed(ErrorCode::TooLarge);
        plain = serializeHtml(tree->document(), {.comments = false, .scripts = false, .maxDepth = maxDepth});
    }
    const auto left = deadline - std::chrono::duration_cast<std::chrono::milliseconds>(
                                     std::chrono::steady_clock::now() - start);
    if (left <= std::chrono::milliseconds::zero())
        return failed(ErrorCode::TimedOut);

    QJSValue article;
    {
        const ScriptDeadline guard(d->engine, left);
        article = d->readArticle.call({QString::fromUtf8(plain), address.toString(QUrl::FullyEncoded)});
        if (guard.passed()) {
            article = {};
            d->engine.catchError();
            d->engine.collectGarbage();
            return failed(ErrorCode::TimedOut);
        }
    }
    if (article.isError())
        return scriptError(article, address);
    if (!article.isObject())
        return failed(ErrorCode::NotFound);

    SanitizeOptions options;
    options.base = address;
    options.limits = limits;
    Result<SanitizedHtml> clean = sanitizeHtml(article.property(u"content"_s).toString().toUtf8(), options);
    if (!clean)
        return failed(clean.error().code);
    const auto text = [&article](const QString &name) { return article.property(name).toString(); };
    ReadablePage page;
    page.title = text(u"title"_s);
    page.byline = text(u"byline"_s);
    page.excerpt = text(u"excerpt"_s);
    page.siteName = text(u"siteName"_s);
    page.publishedTime = text(u"publishedTime"_s);
    page.lang = text(u"lang"_s);
    page.dir = text(u"dir"_s);
    page.html = clean->html.trimmed();
    page.videos = clean->videos;
    page.text = readableText(page.html);
    return page;
}

} // namespace hearth
