// SPDX-License-Identifier: Apache-2.0
#include "core/library/nodevalues.h"

using namespace Qt::StringLiterals;

namespace hearth::nodevalues {

QString text(const Node &map, QStringView key)
{
    const Node *node = map.find(key);
    return node && node->kind == Node::Kind::Scalar ? node->text.trimmed() : QString();
}

QStringList texts(const Node &map, QStringView key)
{
    const Node *node = map.find(key);
    QStringList result;
    if (!node)
        return result;
    if (node->kind == Node::Kind::Scalar)
        result.append(node->text.trimmed());
    for (const Node &child : node->children) {
        if (node->kind == Node::Kind::List && child.kind == Node::Kind::Scalar)
            result.append(child.text.trimmed());
    }
    result.removeAll(QString());
    return result;
}

QList<ImageRef> images(const Node &map)
{
    QList<ImageRef> result;
    const Node *node = map.find(u"images");
    if (!node || node->kind != Node::Kind::List)
        return result;
    for (const Node &child : node->children) {
        ImageRef image;
        image.url = text(child, u"url");
        image.width = std::max(0, text(child, u"width").toInt());
        image.height = std::max(0, text(child, u"height").toInt());
        image.isCached = text(child, u"isCached") == "true"_L1;
        image.title = text(child, u"title");
        image.attribution = text(child, u"attribution");
        if (!image.url.isEmpty())
            result.append(std::move(image));
    }
    return result;
}

} // namespace hearth::nodevalues
