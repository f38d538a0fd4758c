// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/fileproblem.h"
#include <QSet>
#include <vector>

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

/// All rules are on when the file cannot be understood: see settingsProblems(). Reads it; any thread.
CheckRules readCheckRules(const QString &libraryFolder);

/// What is wrong with .hearth.yaml itself, under that name; nothing when it is not there. Reads it; any
/// thread.
std::vector<FileProblem> settingsProblems(const QString &libraryFolder);

} // namespace hearth
