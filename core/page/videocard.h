// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/page/sanitizer.h"
#include <optional>

namespace hearth {

/// The card for an embedding element (iframe, video, audio, embed, object): its address made the one that a
/// person opens. Nothing when it has no http(s) address.
std::optional<VideoCard> videoCardOf(HtmlNode element, const QUrl &base);

/// The page of a player's address: youtube.com/embed/ID is watched at youtube.com/watch?v=ID. Others stay as
/// they are.
QUrl watchPage(const QUrl &player);

} // namespace hearth
