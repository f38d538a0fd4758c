// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/clausebits.h"
#include "core/index/query.h"
#include "core/index/resultset.h"

namespace hearth {

/// Answers queries from the columns: every clause becomes a bitmap, their intersection the result, and one
/// walk over the order of the list brings it into place. Pure but for `text`; safe from any thread.
class FilterEngine final
{
public:
    FilterEngine(const IndexView &view, const QDateTime &nowUtc, const TextMatch &text,
                 const CancelToken &cancel)
        : m_view(view), m_now(nowUtc), m_text(text), m_cancel(cancel)
    {
    }

    /// ids is null when it was cancelled.
    ResultSet evaluate(const Query &query, bool withFacets) const;
    /// The articles alone, without order.
    Bitmap matches(const Query &query) const;

private:
    const IndexView &m_view;
    QDateTime m_now;
    const TextMatch &m_text;
    const CancelToken &m_cancel;
};

} // namespace hearth
