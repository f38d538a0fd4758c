// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QString>

namespace hearth {

/// An article whose file has another name or place now.
struct MovedArticle
{
    QString from; ///< key, as the other
    QString to;
    friend bool operator==(const MovedArticle &, const MovedArticle &) = default;
};

} // namespace hearth
