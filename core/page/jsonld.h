// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/page/pagemetadata.h"
#include <QByteArrayView>

namespace hearth {

/// What a JSON-LD script (schema.org) says of the article on its page; fields that it leaves out stay as they
/// are in `metadata`, fields that are stated there already too. Anything that is not an article or a video is
/// passed over.
void addJsonLd(PageMetadata &metadata, QByteArrayView json, const QUrl &address);

} // namespace hearth
