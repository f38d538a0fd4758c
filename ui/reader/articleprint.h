// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/reader/articlepage.h"
#include <QHash>
#include <QImage>

class QPagedPaintDevice;

namespace hearth {

/// What is needed to set an article on paper.
struct PrintedArticle
{
    OpenedArticle article;
    BodyHtml body;
    PageState page;
    PageStyle style;                 ///< its colours are made those of paper
    QHash<QString, QImage> pictures; ///< by reference; others are left out
};

/// Sets it on the pages of a printer or a PDF file. UI thread.
void printArticle(const PrintedArticle &article, QPagedPaintDevice &device);

} // namespace hearth
