// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/page/pagemetadata.h"
#include <QHash>

namespace hearth {

/// All that the elements of a page state, unjudged: the raw material of pageMetadata().
struct StatedFacts
{
    QHash<QByteArray, QStringList> meta; ///< by the lower-case name of the property
    QHash<QByteArray, QByteArray> links; ///< by rel
    QList<QByteArray> jsonLd;
    QList<MetaImage> images; ///< og:image with its properties
    QString title;           ///< of the title element
    QString lang;
    QString markedPublished; ///< of an element that says so (itemprop, class)
    QString markedModified;
    QString timeInArticle; ///< of the first time element inside of article or main
    QStringList times;     ///< of all others
};

/// `address`: what relative addresses are of.
StatedFacts statedFacts(const HtmlTree &tree, const QUrl &address);

} // namespace hearth
