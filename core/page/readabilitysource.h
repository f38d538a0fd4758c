// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include <QList>
#include <QString>

namespace hearth {

struct ScriptSource
{
    QString name;
    QString text;
};

/// The embedded scripts in the order to run them, with the two places rewritten that the JavaScript engine of
/// Qt 6.4 does not understand (`catch` without a name, `__proto__` in object literals), and one fix of its
/// next release. Errors: Malformed when a place is not where it should be, which says that another version is
/// embedded.
Result<QList<ScriptSource>> readabilitySources();

} // namespace hearth
