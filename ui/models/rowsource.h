// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/rowdata.h"
#include <span>
#include <vector>

namespace hearth {

/// Where rows come from (in the program: Library::rows()). Called on the UI thread, 256 ids or fewer at a
/// time.
class RowSource
{
public:
    virtual ~RowSource() = default;
    /// The rows of these articles, in their order; ids that it does not know are left out.
    virtual std::vector<RowData> rows(std::span<const ArticleId> ids) = 0;
};

} // namespace hearth
