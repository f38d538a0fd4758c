// SPDX-License-Identifier: Apache-2.0
#include "core/article/yamlfault.h"
#include <array>

namespace hearth {
namespace {
using namespace Qt::StringLiterals;

/// In the order of the enumeration.
constexpr std::array names = {""_L1,
                              "not-a-map"_L1,
                              "no-colon"_L1,
                              "colon-in-text"_L1,
                              "unclosed-quote"_L1,
                              "unclosed-flow"_L1,
                              "stray-bracket"_L1,
                              "indentation"_L1,
                              "tab"_L1,
                              "bad-start"_L1,
                              "bad-alias"_L1,
                              "bad-escape"_L1,
                              "control-character"_L1,
                              "second-document"_L1};
static_assert(names.size() == std::size_t(YamlFault::SecondDocument) + 1);

} // namespace

QString yamlFaultName(YamlFault fault)
{
    return QString(names[std::size_t(fault)]);
}

YamlFault yamlFaultNamed(QStringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == names[i])
            return YamlFault(i);
    }
    return YamlFault::Other;
}

} // namespace hearth
