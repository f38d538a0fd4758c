// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/reader/articleexport.h"
#include "ui/reader/articlepage.h"
#include <QHash>
#include <QImage>
#include <functional>
#include <memory>

class QPagedPaintDevice;

namespace hearth {

/// An article as it is shown, to be set on paper or saved.
struct PrintedArticle
{
    OpenedArticle article;
    BodyHtml body;
    PageState page;
    PageStyle style;                 ///< its colours are made those of paper
    QHash<QString, QImage> pictures; ///< by reference; others are left out
};

/// Sets it on the pages of a printer or a PDF file. UI thread.
void printArticle(const PrintedArticle &printed, QPagedPaintDevice &device);

/// The same once its pictures, reference → file, were decoded on a worker. `done` is called on this thread,
/// not at all when `context` is gone by then.
void printLater(const PrintedArticle &article, const QHash<QString, QString> &pictureFiles,
                std::shared_ptr<QPagedPaintDevice> device, QObject *context, std::function<void()> done);

/// What a file of its own says of it, but for title, direction and pictures. `source` is empty for what is no
/// page of the web.
ExportedArticle exportedArticle(const PrintedArticle &shown);

} // namespace hearth
