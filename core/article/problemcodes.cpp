// SPDX-License-Identifier: Apache-2.0
#include "core/article/problemcodes.h"

namespace hearth {

QList<ProblemCode> allProblemCodes()
{
    QList<ProblemCode> codes;
    for (int i = 0; i <= int(ProblemCode::HeatDisagrees); ++i)
        codes.append(ProblemCode(i));
    return codes;
}

std::optional<ProblemCode> problemCodeNamed(QStringView name)
{
    for (const ProblemCode code : allProblemCodes()) {
        if (problemCodeName(code) == name)
            return code;
    }
    return std::nullopt;
}

} // namespace hearth
