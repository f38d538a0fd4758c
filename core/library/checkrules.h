// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/problem.h"
#include <QSet>

namespace hearth {

/// Which problems a library wants to hear of: its own .hearth.yaml may switch rules off by their code.
///
///     check:
///       heat-disagrees: off
///
/// `heat-rule` is another name of heat-disagrees. A plain value. What the file has besides is left alone;
/// without it all rules are on.
class CheckRules final
{
public:
    CheckRules() = default;
    explicit CheckRules(QSet<ProblemCode> off) : m_off(std::move(off)) {}

    bool isOn(ProblemCode code) const { return !m_off.contains(code); }
    const QSet<ProblemCode> &off() const { return m_off; }

    friend bool operator==(const CheckRules &, const CheckRules &) = default;

private:
    QSet<ProblemCode> m_off;
};

CheckRules readCheckRules(const QString &libraryFolder);

} // namespace hearth
