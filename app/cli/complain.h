// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QIODevice>
#include <QString>

namespace hearth::cli {

/// A line to the error stream that says whose it is.
inline void complain(QIODevice &err, const QString &line)
{
    err.write("hearthctl: " + line.toUtf8() + '\n');
}

} // namespace hearth::cli
