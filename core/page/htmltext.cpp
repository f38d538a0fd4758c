// SPDX-License-Identifier: Apache-2.0
#include "core/page/htmltext.h"
#include "core/page/htmlwalk.h"
#include <array>

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

template <std::size_t N>
bool isOneOf(const QByteArray &name, const std::array<QByteArrayView, N> &names)
{
    return std::find(names.begin(), names.end(), QByteArrayView(name)) != names.end();
}

/// Empty lines around it.
bool isParagraph(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 15> names{"p",  "h1",         "h2",    "h3",     "h4",
                                                          "h5", "h6",         "pre",   "ul",     "ol",
                                                          "dl", "blockquote", "table", "figure", "hr"};
    return isOneOf(name, names);
}

/// A line of its own.
bool isLine(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 14> names{
        "div",     "li",      "tr",         "dt",      "dd",     "section", "header",
        "article", "caption", "figcaption", "address", "footer", "main",    "aside"};
    return isOneOf(name, names);
}

class Text final
{
public:
    bool enter(HtmlNode node)
    {
        if (node.kind() == HtmlNode::Kind::Text) {
            add(QString::fromUtf8(node.text()));
            return false;
        }
        const QByteArray name = node.name();
        if (name == "script" || name == "style" || name == "head")
            return false;
        if (name == "br")
            m_out += u'\n', m_space = false;
        m_pre += name == "pre";
        breakLines(name);
        if (name == "li")
            m_out += u"• "_s;
        else if ((name == "td" || name == "th") && !m_out.isEmpty() && !m_out.endsWith(u'\n'))
            m_out += u'\t', m_space = false;
        return node.kind() == HtmlNode::Kind::Element || node.kind() == HtmlNode::Kind::Document;
    }

    void leave(HtmlNode node)
    {
        const QByteArray name = node.name();
        m_pre -= name == "pre";
        breakLines(name);
    }

    QString take() { return m_out.trimmed(); }

private:
    void breakLines(const QByteArray &name)
    {
        const int wanted = isParagraph(name) ? 2 : isLine(name) ? 1 : 0;
        if (wanted == 0 || m_out.isEmpty() || m_out.endsWith(u"• "_s))
            return;
        m_space = false;
        int there = 0;
        while (there < wanted && m_out.size() > there && m_out[m_out.size() - 1 - there] == u'\n')
            ++there;
        for (; there < wanted; ++there)
            m_out += u'\n';
    }

    void add(const QString &text)
    {
        if (m_pre > 0) {
            m_out += text;
            return;
        }
        for (const QChar c : text) {
            if (c.isSpace() && c != QChar::Nbsp) {
                m_space = !m_out.isEmpty() && !m_out.back().isSpace();
                continue;
            }
            if (m_space)
                m_out += u' ';
            m_space = false;
            m_out += c == QChar::Nbsp ? QChar(u' ') : c;
        }
    }

    QString m_out;
    bool m_space = false; ///< white space was passed since the last letter
    int m_pre = 0;
};

} // namespace

QString readableText(HtmlNode root)
{
    Text text;
    walkHtml(
        root, [&text](HtmlNode node) { return text.enter(node); },
        [&text](HtmlNode node) { text.leave(node); });
    return text.take();
}

QString readableText(const QString &html)
{
    const Result<HtmlTree> tree = HtmlTree::parse(html.toUtf8());
    return tree ? readableText(tree->root()) : QString();
}

} // namespace hearth
