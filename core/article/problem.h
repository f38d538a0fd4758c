// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QString>

namespace hearth {

enum class Severity { Hint, Warning, Error };

/// What can be wrong with a file or a value. The name in comments is the stable code in JSON (see
/// problemCodeName).
enum class ProblemCode {
    BadYaml,          ///< bad-yaml: the YAML does not parse; detail is a name of YamlFault
    NoClosingFence,   ///< no-closing-fence
    DuplicateKey,     ///< duplicate-key: subject is the key
    WrongType,        ///< wrong-type: subject is the key, detail the type expected
    BadDate,          ///< bad-date
    FutureDate,       ///< future-date
    NotUtf8,          ///< not-utf8; detail is UTF-16 when it is that
    TooLarge,         ///< too-large: over maxArticleBytes
    TooComplex,       ///< too-complex: nesting or aliases over the limits
    Unreadable,       ///< unreadable: the system refuses to open or read the file
    MissingTitle,     ///< missing-title
    MissingDate,      ///< missing-date
    MissingUrl,       ///< missing-url
    BadUrl,           ///< bad-url: not an absolute http or https address
    OutOfRange,       ///< out-of-range: quality below 0, heat below -1, …
    BadSecured,       ///< bad-secured: not BASE64;BASE64 with the lengths of AES-CBC
    UnknownTopic,     ///< unknown-topic: the taxonomy lacks it
    DeadImage,        ///< dead-image: a local image that does not exist
    DuplicateAddress, ///< duplicate-address: another article has the same address; detail is its key
    RelatedToItself,  ///< related-to-itself
    HeatDisagrees,    ///< heat-disagrees: not quality + 10 per related article (a hint)
};

struct Problem
{
    ProblemCode code = ProblemCode::BadYaml;
    Severity severity = Severity::Error;
    int line = 0;    ///< 1-based line in the file, 0 when it concerns the file as a whole
    QString subject; ///< the key or value that it is about
    QString detail;  ///< what was expected, or the parser's own words; not translated

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// The stable, kebab-case name of a code, as JSON and .hearth.yaml have it.
QString problemCodeName(ProblemCode code);
QString severityName(Severity severity);

} // namespace hearth
