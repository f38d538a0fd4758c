// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>

/// What people ask of a library of made-up articles.
namespace hearth::bench {

QStringList filterQueries(); ///< no text in them
QStringList prefixes();      ///< one to three letters, as while typing
QStringList wordQueries();

} // namespace hearth::bench
