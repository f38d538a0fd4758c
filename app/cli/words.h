// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QCoreApplication>

namespace hearth::cli {

/// QCoreApplication::translate under its bare name, which lupdate finds too. The context is "hearthctl".
inline QString translate(const char *context, const char *text, const char *comment = nullptr, int count = -1)
{
    return QCoreApplication::translate(context, text, comment, count);
}

} // namespace hearth::cli
