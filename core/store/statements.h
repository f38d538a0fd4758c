// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/database.h"
#include <initializer_list>

namespace hearth {

struct StatementSource
{
    Statement *statement;
    const char *sql;
};

/// Prepares them in order; the first error ends it.
inline Result<void> prepareAll(const Database &database, std::initializer_list<StatementSource> sources)
{
    for (const StatementSource &source : sources) {
        auto prepared = database.prepare(source.sql);
        if (!prepared)
            return prepared.error();
        *source.statement = std::move(*prepared);
    }
    return {};
}

} // namespace hearth
