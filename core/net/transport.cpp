// SPDX-License-Identifier: Apache-2.0
#include "core/net/transport.h"

namespace hearth {

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace hearth
