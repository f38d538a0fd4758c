// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QCoreApplication>

namespace hearth {

/// The words of the page; PageText::tr() lets the translation tools see them.
class PageText
{
    Q_DECLARE_TR_FUNCTIONS(ArticlePage)
};

} // namespace hearth
