// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace hearth {

/// What is wrong with YAML that does not parse: the detail of a BadYaml, under the name in the comments,
/// which ui and cli turn into words.
enum class YamlFault {
    Other,            ///< empty: something else
    NotAMap,          ///< not-a-map: text or a list where keys with values belong
    NoColon,          ///< no-colon: a line that is neither a key nor part of a value
    ColonInText,      ///< colon-in-text: a colon in text without quotes
    UnclosedQuote,    ///< unclosed-quote; the line is that of the opening one
    UnclosedFlow,     ///< unclosed-flow: a bracket; the line is that of the opening one
    StrayBracket,     ///< stray-bracket: closed, but never opened
    Indentation,      ///< indentation: a line that stands where none of its neighbours does
    Tab,              ///< tab: in the indentation
    BadStart,         ///< bad-start: text without quotes that begins with a sign of YAML
    BadAlias,         ///< bad-alias: a star or an ampersand that names nothing
    BadEscape,        ///< bad-escape: a backslash in double quotes that is none of YAML's
    ControlCharacter, ///< control-character
    SecondDocument,   ///< second-document: a line of three dashes or dots in the middle
};

QString yamlFaultName(YamlFault fault);
YamlFault yamlFaultNamed(QStringView name); ///< Other for what is no name

} // namespace hearth
