// SPDX-License-Identifier: Apache-2.0
#include "core/article/problem.h"

namespace hearth {

QString problemCodeName(ProblemCode code)
{
    switch (code) {
    case ProblemCode::BadYaml:
        return QStringLiteral("bad-yaml");
    case ProblemCode::NoClosingFence:
        return QStringLiteral("no-closing-fence");
    case ProblemCode::DuplicateKey:
        return QStringLiteral("duplicate-key");
    case ProblemCode::WrongType:
        return QStringLiteral("wrong-type");
    case ProblemCode::BadDate:
        return QStringLiteral("bad-date");
    case ProblemCode::FutureDate:
        return QStringLiteral("future-date");
    case ProblemCode::NotUtf8:
        return QStringLiteral("not-utf8");
    case ProblemCode::TooLarge:
        return QStringLiteral("too-large");
    case ProblemCode::TooComplex:
        return QStringLiteral("too-complex");
    case ProblemCode::Unreadable:
        return QStringLiteral("unreadable");
    case ProblemCode::MissingTitle:
        return QStringLiteral("missing-title");
    case ProblemCode::MissingDate:
        return QStringLiteral("missing-date");
    case ProblemCode::MissingUrl:
        return QStringLiteral("missing-url");
    case ProblemCode::BadUrl:
        return QStringLiteral("bad-url");
    case ProblemCode::OutOfRange:
        return QStringLiteral("out-of-range");
    case ProblemCode::BadSecured:
        return QStringLiteral("bad-secured");
    case ProblemCode::UnknownTopic:
        return QStringLiteral("unknown-topic");
    case ProblemCode::DeadImage:
        return QStringLiteral("dead-image");
    case ProblemCode::DuplicateAddress:
        return QStringLiteral("duplicate-address");
    case ProblemCode::RelatedToItself:
        return QStringLiteral("related-to-itself");
    case ProblemCode::HeatDisagrees:
        return QStringLiteral("heat-disagrees");
    }
    return {};
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return QStringLiteral("hint");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        return QStringLiteral("error");
    }
    return {};
}

} // namespace hearth
