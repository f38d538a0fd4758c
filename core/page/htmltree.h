// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QByteArrayView>
#include <chrono>
#include <memory>

namespace hearth {

/// A look at one node of an HtmlTree; as cheap to copy as a pointer, valid while the tree lives. A null node
/// answers with nothing everywhere. All texts are UTF-8 with entities decoded.
class HtmlNode final
{
public:
    enum class Kind { None, Document, Element, Text, Comment };

    HtmlNode() = default;
    bool isNull() const { return !m_node; }
    Kind kind() const;
    bool
    isElement(QByteArrayView name) const; ///< an HTML (not SVG or MathML) element of this lower-case name
    bool isForeign() const;               ///< an element of SVG or MathML
    QByteArray name() const;              ///< of an element, in lower case
    QByteArrayView text() const;          ///< of text and comments
    QByteArrayView attribute(const char *name) const; ///< null when absent, empty when it has no value
    int attributeCount() const;
    QByteArrayView attributeName(int index) const;
    QByteArrayView attributeValue(int index) const;
    int childCount() const;
    HtmlNode child(int index) const;
    HtmlNode parent() const;

    friend bool operator==(HtmlNode, HtmlNode) = default;

private:
    friend class HtmlTree;
    explicit HtmlNode(const void *node) : m_node(node) {}
    const void *m_node = nullptr;
};

/// What parsing may cost. Hostile pages make an HTML5 parser quadratic in time and memory, so all three are
/// hard.
struct HtmlLimits
{
    qint64 maxBytes = 16 * 1024 * 1024;     ///< of input
    qint64 maxMemory = 512LL * 1024 * 1024; ///< of tree and parser
    std::chrono::milliseconds maxTime{5000};
};

/// An HTML page as the HTML5 rules repair it. Walk it with walkHtml(), never by recursion: pages nest as deep
/// as they like.
class HtmlTree final
{
public:
    /// `utf8` is kept. Errors: TooLarge (input or memory), TimedOut. Any bytes parse. Thread-safe.
    static Result<HtmlTree> parse(QByteArray utf8, const HtmlLimits &limits = {});
    HtmlTree(HtmlTree &&) noexcept;
    HtmlTree &operator=(HtmlTree &&) noexcept;
    ~HtmlTree();

    HtmlNode document() const;
    HtmlNode root() const; ///< the html element
    HtmlNode body() const; ///< null only for frameset pages
    HtmlNode head() const;

private:
    class Private;
    explicit HtmlTree(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace hearth
