// SPDX-License-Identifier: Apache-2.0
#include "core/page/htmltree.h"
#include "core/page/htmlarena.h"
#include <csetjmp>
#include <gumbo.h>

namespace hearth {

struct ParserMemory // a member of HtmlTree::Private, so not of this file alone
{
    HtmlArena arena;
    std::jmp_buf giveUp;
};

namespace {

void *allocate(void *userdata, std::size_t size)
{
    auto *memory = static_cast<ParserMemory *>(userdata);
    void *piece = memory->arena.take(size);
    if (!piece)
        std::longjmp(memory->giveUp, 1); // NOLINT(cert-err52-cpp): see parseGuarded
    return piece;
}

void release(void *, void *) {} // the arena gives everything back at once

/// Null when a limit was reached. libgumbo does not check for a failed allocation, and exceptions cannot pass
/// through C, so the way out is a jump: over frames of C only, and nothing here has a destructor.
GumboOutput *parseGuarded(ParserMemory *memory, const GumboOptions *options, const char *data,
                          std::size_t size)
{
    if (setjmp(memory->giveUp) != 0) // NOLINT(cert-err52-cpp)
        return nullptr;
    return gumbo_parse_with_options(options, data, size);
}

const GumboNode *gumbo(const void *node)
{
    return static_cast<const GumboNode *>(node);
}

bool isElementNode(const GumboNode *node)
{
    return node && (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE);
}

const GumboAttribute *attributeAt(const void *node, int index)
{
    const GumboNode *n = gumbo(node);
    if (!isElementNode(n) || index < 0 || unsigned(index) >= n->v.element.attributes.length)
        return nullptr;
    return static_cast<const GumboAttribute *>(n->v.element.attributes.data[index]);
}

const GumboVector *childrenOf(const GumboNode *node)
{
    if (!node)
        return nullptr;
    if (node->type == GUMBO_NODE_DOCUMENT)
        return &node->v.document.children;
    return isElementNode(node) ? &node->v.element.children : nullptr;
}

} // namespace

HtmlNode::Kind HtmlNode::kind() const
{
    if (!m_node)
        return Kind::None;
    switch (gumbo(m_node)->type) {
    case GUMBO_NODE_DOCUMENT:
        return Kind::Document;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        return Kind::Element;
    case GUMBO_NODE_COMMENT:
        return Kind::Comment;
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE:
        break;
    }
    return Kind::Text;
}

bool HtmlNode::isForeign() const
{
    return isElementNode(gumbo(m_node)) && gumbo(m_node)->v.element.tag_namespace != GUMBO_NAMESPACE_HTML;
}

bool HtmlNode::isElement(QByteArrayView name) const
{
    return isElementNode(gumbo(m_node)) && !isForeign() && this->name() == name;
}

QByteArray HtmlNode::name() const
{
    const GumboNode *node = gumbo(m_node);
    if (!isElementNode(node))
        return {};
    const GumboElement &element = node->v.element;
    if (element.tag != GUMBO_TAG_UNKNOWN) {
        const char *known = gumbo_normalized_tagname(element.tag);
        return QByteArray::fromRawData(known, qsizetype(qstrlen(known)));
    }
    GumboStringPiece original = element.original_tag;
    if (!original.data)
        return {};
    gumbo_tag_from_original_text(&original);
    return QByteArray(original.data, qsizetype(original.length)).toLower();
}

QByteArrayView HtmlNode::text() const
{
    const Kind k = kind();
    return k == Kind::Text || k == Kind::Comment ? QByteArrayView(gumbo(m_node)->v.text.text)
                                                 : QByteArrayView();
}

QByteArrayView HtmlNode::attribute(const char *name) const
{
    if (!isElementNode(gumbo(m_node)))
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&gumbo(m_node)->v.element.attributes, name);
    return found ? QByteArrayView(found->value) : QByteArrayView();
}

int HtmlNode::attributeCount() const
{
    return isElementNode(gumbo(m_node)) ? int(gumbo(m_node)->v.element.attributes.length) : 0;
}

QByteArrayView HtmlNode::attributeName(int index) const
{
    const GumboAttribute *found = attributeAt(m_node, index);
    return found ? QByteArrayView(found->name) : QByteArrayView();
}

QByteArrayView HtmlNode::attributeValue(int index) const
{
    const GumboAttribute *found = attributeAt(m_node, index);
    return found ? QByteArrayView(found->value) : QByteArrayView();
}

int HtmlNode::childCount() const
{
    const GumboVector *children = childrenOf(gumbo(m_node));
    return children ? int(children->length) : 0;
}

HtmlNode HtmlNode::child(int index) const
{
    const GumboVector *children = childrenOf(gumbo(m_node));
    return children && index >= 0 && unsigned(index) < children->length ? HtmlNode(children->data[index])
                                                                        : HtmlNode();
}

HtmlNode HtmlNode::parent() const
{
    return m_node ? HtmlNode(gumbo(m_node)->parent) : HtmlNode();
}

class HtmlTree::Private
{
public:
    QByteArray bytes; // the tree points into them
    ParserMemory memory;
    GumboOutput *output = nullptr;
};

HtmlTree::HtmlTree(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
HtmlTree::HtmlTree(HtmlTree &&) noexcept = default;
HtmlTree &HtmlTree::operator=(HtmlTree &&) noexcept = default;
HtmlTree::~HtmlTree() = default;

Result<HtmlTree> HtmlTree::parse(QByteArray utf8, const HtmlLimits &limits)
{
    if (utf8.size() > limits.maxBytes)
        return Error{ErrorCode::TooLarge, {}, {}};
    std::unique_ptr<Private> d(
        new Private{std::move(utf8), {HtmlArena(std::size_t(limits.maxMemory), limits.maxTime), {}}});
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocate;
    options.deallocator = release;
    options.userdata = &d->memory;
    options.max_errors = 0;
    d->output = parseGuarded(&d->memory, &options, d->bytes.constData(), std::size_t(d->bytes.size()));
    if (!d->output)
        return Error{d->memory.arena.outOfTime() ? ErrorCode::TimedOut : ErrorCode::TooLarge, {}, {}};
    return HtmlTree(std::move(d));
}

HtmlNode HtmlTree::document() const
{
    return HtmlNode(d->output->document);
}
HtmlNode HtmlTree::root() const
{
    return HtmlNode(d->output->root);
}

HtmlNode HtmlTree::body() const
{
    const HtmlNode html = root();
    for (int i = 0; i < html.childCount(); ++i) {
        if (html.child(i).isElement("body"))
            return html.child(i);
    }
    return {};
}

HtmlNode HtmlTree::head() const
{
    const HtmlNode html = root();
    for (int i = 0; i < html.childCount(); ++i) {
        if (html.child(i).isElement("head"))
            return html.child(i);
    }
    return {};
}

} // namespace hearth
