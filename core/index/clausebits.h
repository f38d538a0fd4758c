// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "core/index/indexview.h"
#include <QDateTime>

namespace hearth {

/// Answers text clauses. `slots` is all 0 and as large as the columns. Returns false when it was cancelled or
/// could not read the index; nothing is found then.
using TextMatch = std::function<bool(const std::vector<QByteArray> &words, bool lastIsPrefix, Bitmap &slots)>;

/// Turns clauses into the set of articles that they match: the one place that knows what each clause means.
class ClauseBits final
{
public:
    ClauseBits(const IndexView &view, const QDateTime &nowUtc, const TextMatch &text)
        : m_view(view), m_columns(*view.columns), m_now(nowUtc), m_text(text)
    {
    }

    /// Live slots that match; negation included.
    Bitmap of(const Clause &clause) const;
    /// Text could not be asked: results are incomplete.
    bool failed() const { return m_failed; }

private:
    Bitmap plain(const Clause &clause) const;
    Bitmap range(const PackedInts &column, const Range &range) const;
    Bitmap codes(const PackedInts &column, const std::vector<NameId> &ids) const;
    Bitmap names(const Clause &clause) const;
    Bitmap text(const Clause &clause) const;
    Bitmap flag(Flag flag) const;
    Bitmap failed(const Clause &clause) const;
    Bitmap labelled(const QStringList *names) const; ///< null: with any label

    const IndexView &m_view;
    const Columns &m_columns;
    QDateTime m_now;
    const TextMatch &m_text;
    mutable bool m_failed = false;
};

} // namespace hearth
