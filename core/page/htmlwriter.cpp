// SPDX-License-Identifier: Apache-2.0
#include "core/page/htmlwriter.h"
#include "core/page/htmlwalk.h"
#include <array>

namespace hearth {
namespace {

template <std::size_t N>
bool isOneOf(QByteArrayView name, const std::array<QByteArrayView, N> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Elements whose text a parser takes as it is, so that escaping would change it.
bool isRawTextElement(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 7> names{"script",  "style",    "xmp",      "iframe",
                                                         "noembed", "noframes", "plaintext"};
    return isOneOf(name, names);
}

bool isPlainName(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_' || c == ':' || c == '.';
    });
}

bool isDataScript(HtmlNode script)
{
    const QByteArray type = script.attribute("type").toByteArray().trimmed().toLower();
    return type == "application/ld+json" || type.startsWith("math/");
}

} // namespace

void appendEscaped(QByteArray &out, QByteArrayView text, bool inAttribute)
{
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            if (inAttribute)
                out += "&quot;";
            else
                out += c;
            break;
        default:
            out += c;
        }
    }
}

bool isVoidElement(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 14> names{"area",  "base",   "br",    "col",  "embed",
                                                          "hr",    "img",    "input", "link", "meta",
                                                          "param", "source", "track", "wbr"};
    return isOneOf(name, names);
}

QByteArray htmlText(HtmlNode root)
{
    QByteArray text;
    const auto enter = [&text](HtmlNode node) {
        if (node.kind() == HtmlNode::Kind::Text)
            text += node.text();
        return node.kind() == HtmlNode::Kind::Element || node.kind() == HtmlNode::Kind::Document;
    };
    walkHtml(root, enter, [](HtmlNode) {});
    return text;
}

QByteArray serializeHtml(HtmlNode root, const HtmlWriteOptions &options)
{
    QByteArray out;
    int depth = 0;
    const auto isWritten = [&](const QByteArray &name) {
        return isPlainName(name) && (options.maxDepth == 0 || depth <= options.maxDepth);
    };
    const auto enter = [&](HtmlNode node) {
        switch (node.kind()) {
        case HtmlNode::Kind::Text:
            if (!node.parent().isForeign() && isRawTextElement(node.parent().name()))
                out += node.text();
            else
                appendEscaped(out, node.text());
            return false;
        case HtmlNode::Kind::Comment:
            if (options.comments && !node.text().contains("--"))
                out += "<!--" + node.text().toByteArray() + "-->";
            return false;
        case HtmlNode::Kind::Document:
            return true;
        case HtmlNode::Kind::Element:
            break;
        case HtmlNode::Kind::None:
            return false;
        }
        const QByteArray name = node.name();
        ++depth;
        if (!isWritten(name))
            return true;
        out += '<' + name;
        for (int i = 0; i < node.attributeCount(); ++i) {
            if (!isPlainName(node.attributeName(i)))
                continue;
            out += ' ' + node.attributeName(i).toByteArray() + "=\"";
            appendEscaped(out, node.attributeValue(i), true);
            out += '"';
        }
        if (isVoidElement(name)) {
            out += "/>";
            --depth;
            return false;
        }
        out += '>';
        if (!options.scripts && name == "script" && !isDataScript(node)) {
            out += "</script>";
            --depth;
            return false;
        }
        return true;
    };
    const auto leave = [&](HtmlNode node) {
        if (node.kind() != HtmlNode::Kind::Element)
            return;
        const QByteArray name = node.name();
        if (isWritten(name))
            out += "</" + name + '>';
        --depth;
    };
    walkHtml(root, enter, leave);
    return out;
}

} // namespace hearth
