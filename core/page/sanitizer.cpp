// SPDX-License-Identifier: Apache-2.0
#include "core/page/sanitizer.h"
#include "core/page/allowlist.h"
#include "core/page/htmlwalk.h"
#include "core/page/htmlwriter.h"
#include "core/page/layouttable.h"
#include "core/page/videocard.h"
#include "core/page/weburl.h"

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

constexpr int maxKeptDepth = 64; ///< of kept elements
constexpr qsizetype maxDataUrl = 512 * 1024;

/// Writes the allowed part of a tree while it is walked.
class SafeWriter final
{
public:
    explicit SafeWriter(const SanitizeOptions &options) : m_options(options) {}

    bool enter(HtmlNode node)
    {
        if (m_out.size() + node.text().size() > m_options.maxOutput)
            m_result.truncated = true;
        if (m_result.truncated)
            return false;
        if (node.kind() == HtmlNode::Kind::Text) {
            appendEscaped(m_out, node.text());
            return false;
        }
        return node.kind() == HtmlNode::Kind::Element && enterElement(node);
    }

    void leave(HtmlNode node)
    {
        if (!m_layoutTables.isEmpty() && m_layoutTables.last() == node)
            m_layoutTables.removeLast();
        const QByteArray name = m_open.takeLast();
        if (name.isEmpty())
            return;
        m_out += "</" + name + '>';
        --m_depth;
    }

    SanitizedHtml take()
    {
        m_result.html = QString::fromUtf8(m_out);
        return std::move(m_result);
    }

private:
    bool enterElement(HtmlNode node)
    {
        const QByteArray name = node.name();
        if (node.isForeign() && name == "svg")
            return drop(name);
        if (node.isForeign() && name != "math")
            return formulaPart(name, node);
        switch (elementRule(name)) {
        case ElementRule::Drop:
            return drop(name);
        case ElementRule::Embed:
            embed(node, name);
            return false;
        case ElementRule::Unwrap:
            if (name != "html" && name != "head" && name != "body" && name != "font" && name != "math")
                count(QString::fromLatin1(name));
            return open({}, node);
        case ElementRule::Block:
            return open("div", node);
        case ElementRule::Keep:
            break;
        }
        if (name == "img")
            return image(node);
        if (name == "table" && isLayoutTable(node))
            m_layoutTables.append(node);
        if (isTablePart(name) && !m_layoutTables.isEmpty() && ownerTable(node) == m_layoutTables.last())
            return open(name == "tr" || name == "td" || name == "th" ? "div" : "", node);
        return open(name, node);
    }

    /// The text of a formula stays, its tokens apart, with powers and indices.
    bool formulaPart(const QByteArray &name, HtmlNode node)
    {
        if (name == "annotation" || name == "annotation-xml" || name == "script" || name == "style")
            return drop(name);
        if (name == "mi" || name == "mo" || name == "mn" || name == "mtext")
            m_out += ' ';
        const HtmlNode parent = node.parent();
        int last = parent.childCount() - 1;
        while (last > 0 && parent.child(last).kind() != HtmlNode::Kind::Element)
            --last;
        const QByteArray outer = last > 0 && parent.child(last) == node ? parent.name() : QByteArray();
        return open(outer == "msup" ? "sup" : outer == "msub" ? "sub" : "", node);
    }

    static bool isTablePart(const QByteArray &name)
    {
        return name == "table" || name == "tbody" || name == "thead" || name == "tfoot" || name == "tr" ||
               name == "td" || name == "th" || name == "caption" || name == "col";
    }

    bool drop(const QByteArray &name)
    {
        count(QString::fromLatin1(name));
        return false;
    }

    void count(const QString &what) { ++m_result.dropped[what]; }

    /// Opens an element, or nothing when the name is empty or the nesting too deep; its content follows in
    /// any case.
    bool open(const QByteArray &name, HtmlNode node)
    {
        if (name.isEmpty() || m_depth >= maxKeptDepth) {
            m_open.append(QByteArray());
            return true;
        }
        m_out += '<' + name;
        writeAttributes(name, node);
        if (isVoidElement(name)) {
            m_out += "/>";
            return false;
        }
        m_out += '>';
        m_open.append(name);
        ++m_depth;
        return true;
    }

    void writeAttributes(const QByteArray &element, HtmlNode node)
    {
        for (int i = 0; i < node.attributeCount(); ++i) {
            const QByteArrayView name = node.attributeName(i);
            const QByteArrayView value = node.attributeValue(i);
            if (!isAllowedAttribute(element, name) || !isAllowedValue(name, value)) {
                count(u'@' + QString::fromUtf8(name));
                continue;
            }
            if (name == "href") {
                const QUrl url = webUrl(value, m_options.base);
                if (url.isEmpty())
                    countScheme(value);
                else
                    writeAttribute(name, url.toEncoded());
            } else if (name != "src") { // image() writes it
                writeAttribute(name, value);
            }
        }
    }

    void writeAttribute(QByteArrayView name, QByteArrayView value)
    {
        m_out += ' ' + name.toByteArray() + "=\"";
        appendEscaped(m_out, value, true);
        m_out += '"';
    }

    void countScheme(QByteArrayView address)
    {
        const QByteArray text = address.toByteArray().trimmed();
        const qsizetype colon = text.indexOf(':');
        count(colon > 0 && colon < 20 ? QString::fromUtf8(text.left(colon + 1)).toLower().simplified()
                                      : u"@href"_s);
    }

    bool image(HtmlNode node)
    {
        const QByteArray source = pictureAddress(node.attribute("src"));
        if (source.isEmpty()) {
            countScheme(node.attribute("src"));
            return false;
        }
        m_out += "<img";
        writeAttribute("src", source);
        writeAttributes("img", node);
        m_out += "/>";
        return false;
    }

    QByteArray pictureAddress(QByteArrayView source) const
    {
        const QUrl web = webUrl(source, m_options.base);
        if (!web.isEmpty())
            return web.toEncoded();
        if (m_options.libraryPictures) {
            const QString path = libraryPath(source);
            if (!path.isEmpty())
                return '/' + QUrl::toPercentEncoding(path, "/");
        }
        for (const char *type : {"data:image/png;base64,", "data:image/jpeg;base64,",
                                 "data:image/gif;base64,", "data:image/webp;base64,"}) {
            if (source.startsWith(type) && source.size() <= maxDataUrl)
                return source.toByteArray();
        }
        return {};
    }

    void embed(HtmlNode node, const QByteArray &name)
    {
        count(QString::fromLatin1(name));
        const std::optional<VideoCard> card = videoCardOf(node, m_options.base);
        if (!card)
            return;
        m_result.videos.append(*card);
        if (!m_options.playersInText)
            return;
        m_out += "<p><a class=\"video\"";
        writeAttribute("href", card->page.toEncoded());
        m_out += '>';
        appendEscaped(m_out, (card->title.isEmpty() ? card->page.toDisplayString() : card->title).toUtf8());
        m_out += "</a></p>";
    }

    const SanitizeOptions &m_options;
    SanitizedHtml m_result;
    QByteArray m_out;
    QList<QByteArray> m_open; ///< what leave() has to close; empty where nothing was opened
    QList<HtmlNode> m_layoutTables;
    int m_depth = 0;
};

} // namespace

Result<SanitizedHtml> sanitizeHtml(QByteArray utf8, const SanitizeOptions &options)
{
    const Result<HtmlTree> tree = HtmlTree::parse(std::move(utf8), options.limits);
    if (!tree)
        return tree.error();
    SafeWriter writer(options);
    walkHtml(
        tree->root(), [&writer](HtmlNode node) { return writer.enter(node); },
        [&writer](HtmlNode node) { writer.leave(node); });
    return writer.take();
}

} // namespace hearth
