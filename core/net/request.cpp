// SPDX-License-Identifier: Apache-2.0
#include "core/net/request.h"

namespace hearth {

using namespace Qt::StringLiterals;

QString requestWhyName(RequestWhy why)
{
    switch (why) {
    case RequestWhy::ReadPage:
        return u"read-page"_s;
    case RequestWhy::ReadArchived:
        return u"read-archived"_s;
    case RequestWhy::Thumbnail:
        return u"thumbnail"_s;
    case RequestWhy::Picture:
        return u"picture"_s;
    case RequestWhy::PagePicture:
        return u"page-picture"_s;
    case RequestWhy::KeepOffline:
        return u"keep-offline"_s;
    case RequestWhy::CommandLine:
        return u"command-line"_s;
    }
    return {};
}

QString requestKindName(RequestKind kind)
{
    switch (kind) {
    case RequestKind::Page:
        return u"page"_s;
    case RequestKind::Image:
        return u"image"_s;
    case RequestKind::Lookup:
        return u"lookup"_s;
    }
    return {};
}

} // namespace hearth
