// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/query.h"

/// The fixed lists at the top of the sidebar, as far as a query is concerned.
namespace hearth {

enum class SmartList { All, Unread, Today, Hot, Starred, Offline, Undecided, Unpublished };

namespace smartlists {

/// Tells which of a query's clauses stay when somebody chooses a list: those that make another list go, and
/// those that the chosen list puts something else in the place of. So the count beside a list is what
/// choosing it gives.
class Clauses final
{
public:
    explicit Clauses(const Query &query);
    bool staysFor(SmartList list, const Clause &clause) const;

private:
    bool makesList(const Clause &clause) const;

    std::vector<Clause> m_hot;
    bool m_isHot;
};

} // namespace smartlists
} // namespace hearth
