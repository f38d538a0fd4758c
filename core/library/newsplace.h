// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/library.h"

namespace hearth {

/// The folder in which this library keeps its news, relative to it: _news where there is one, else the folder
/// with the most articles; _news for an empty library.
QString newsFolder(Library &library);

/// How this library names the provider at a host: as its newest article of the same domain does, else as
/// _data/organizations has it. Parents of the host count (sport.example.com is example.com's). Nothing when
/// it knows none.
std::optional<Provider> providerAt(Library &library, const QString &host);

/// The keys of all articles, newest first. Any thread; about 3 µs each.
QStringList allKeys(Library &library);

} // namespace hearth
