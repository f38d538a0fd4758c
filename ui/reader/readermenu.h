// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/reader/readeractions.h"
#include <QPoint>
#include <functional>

class QUrl;

namespace hearth {

class ArticleBrowser;

/// The context menu of the page: what can be done with the selection, with the link below the pointer, and
/// with the article. `open` is called with the http(s) address of a link.
void showReaderMenu(ArticleBrowser &browser, QPoint at, const ReaderActions &actions,
                    const std::function<void(const QUrl &)> &open);

} // namespace hearth
