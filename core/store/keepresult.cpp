// SPDX-License-Identifier: Apache-2.0
#include "core/store/keepresult.h"

namespace hearth {

using namespace Qt::StringLiterals;

QString keepResultName(KeepResult::Kind kind)
{
    switch (kind) {
    case KeepResult::Kind::Fetched:
        return u"fetched"_s;
    case KeepResult::Kind::Unchanged:
        return u"unchanged"_s;
    case KeepResult::Kind::Kept:
        return u"kept"_s;
    case KeepResult::Kind::Failed:
        return u"failed"_s;
    case KeepResult::Kind::Skipped:
        return u"skipped"_s;
    }
    return {};
}

} // namespace hearth
