// SPDX-License-Identifier: Apache-2.0
#include "app/cli/errortext.h"
#include "app/cli/words.h"
#include "core/article/article.h"
#include "core/article/yamlfault.h"

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

QString withDetail(const QString &sentence, const QString &detail)
{
    return detail.isEmpty() ? sentence : QString(sentence + " ("_L1 + detail + u')');
}

QString errorSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return translate("hearthctl", "%1 does not exist");
    case ErrorCode::PermissionDenied:
        return translate("hearthctl", "no permission for %1");
    case ErrorCode::ReadFailed:
        return translate("hearthctl", "%1 cannot be read");
    case ErrorCode::WriteFailed:
        return translate("hearthctl", "%1 cannot be written");
    case ErrorCode::DiskFull:
        return translate("hearthctl", "there is no space left on the disk for %1");
    case ErrorCode::TooLarge:
        return translate("hearthctl", "%1 is too large");
    case ErrorCode::NotUtf8:
        return translate("hearthctl", "%1 is not UTF-8");
    case ErrorCode::Malformed:
        return translate("hearthctl", "%1 breaks the rules of its format");
    case ErrorCode::InvalidValue:
        return translate("hearthctl", "%1 is not allowed here");
    case ErrorCode::Conflict:
        return translate("hearthctl", "%1 was changed by somebody else meanwhile");
    case ErrorCode::Corrupt:
        return translate("hearthctl", "%1 is damaged");
    case ErrorCode::TooNew:
        return translate("hearthctl", "%1 was written by a newer version of Hearth");
    case ErrorCode::Busy:
        return translate("hearthctl", "another program is writing to %1; try again later");
    case ErrorCode::Cancelled:
        return translate("hearthctl", "cancelled");
    case ErrorCode::Offline:
        return translate("hearthctl", "%1 needs the network, which --offline forbids");
    case ErrorCode::Network:
        return translate("hearthctl", "%1 cannot be reached");
    case ErrorCode::HttpStatus:
        return translate("hearthctl", "the server refused %1");
    case ErrorCode::Unsupported:
        return translate("hearthctl", "%1 is of a kind that Hearth does not handle");
    case ErrorCode::TimedOut:
        return translate("hearthctl", "%1 took too long");
    }
    Q_UNREACHABLE();
}

/// What a value of this type looks like; the detail of a WrongType.
QString typeText(const QString &type)
{
    if (type == "integer"_L1)
        return translate("hearthctl", "a whole number without quotes");
    if (type == "boolean"_L1)
        return translate("hearthctl", "true or false without quotes");
    if (type == "list"_L1)
        return translate("hearthctl", "a list");
    if (type == "map"_L1)
        return translate("hearthctl", "names with values");
    return translate("hearthctl", "a text");
}

/// What is wrong, and what to do.
QString yamlFaultText(const QString &name)
{
    switch (yamlFaultNamed(name)) {
    case YamlFault::Other:
        break;
    case YamlFault::NotAMap:
        return translate("hearthctl",
                         "there is something else than keys with values: write it as \"key: value\"");
    case YamlFault::NoColon:
        return translate("hearthctl", "there is no colon behind the key: add one, or indent the line if it "
                                      "belongs to the text before it");
    case YamlFault::ColonInText:
        return translate("hearthctl", "there is a colon in a text without quotes: put the text in quotes");
    case YamlFault::UnclosedQuote:
        return translate("hearthctl",
                         "a quote is opened here and never closed: close it, or double the quote "
                         "that is meant as such");
    case YamlFault::UnclosedFlow:
        return translate("hearthctl", "a bracket is opened here and never closed: close it, or put the text "
                                      "that begins with it in quotes");
    case YamlFault::StrayBracket:
        return translate("hearthctl", "a bracket is closed that was never opened: remove it, or put the text "
                                      "in quotes");
    case YamlFault::Indentation:
        return translate("hearthctl", "the line does not fit the ones above it: indent it as they are");
    case YamlFault::Tab:
        return translate("hearthctl", "the line is indented with a tab: use spaces");
    case YamlFault::BadStart:
        return translate("hearthctl",
                         "a text begins with a sign that YAML keeps for itself: put it in quotes");
    case YamlFault::BadAlias:
        return translate("hearthctl", "* or & names nothing here: put the text in quotes");
    case YamlFault::BadEscape:
        return translate("hearthctl",
                         "there is a backslash in double quotes that means nothing: write two, or "
                         "use single quotes");
    case YamlFault::ControlCharacter:
        return translate("hearthctl", "there is a control character, which nobody can see: remove it");
    case YamlFault::SecondDocument:
        return translate("hearthctl", "a second document begins here: remove the line of dashes or dots");
    }
    return translate("hearthctl",
                     "this is not valid YAML: look for a missing quote, a colon inside of a text "
                     "without quotes, or wrong indentation");
}

QString problemSentence(const Problem &problem)
{
    switch (problem.code) {
    case ProblemCode::BadYaml:
        return yamlFaultText(problem.detail);
    case ProblemCode::NoClosingFence:
        return translate("hearthctl", "the front matter has no closing line ---");
    case ProblemCode::DuplicateKey:
        return translate("hearthctl", "the key %1 stands here twice").arg(problem.subject);
    case ProblemCode::WrongType:
        return translate("hearthctl", "%1 has a value of the wrong type: expected is %2")
            .arg(problem.subject, typeText(problem.detail));
    case ProblemCode::BadDate:
        return translate("hearthctl", "%1 is not a date such as 2021-08-27T14:16:00Z").arg(problem.subject);
    case ProblemCode::FutureDate:
        return translate("hearthctl", "%1 lies in the future").arg(problem.subject);
    case ProblemCode::NotUtf8:
        return problem.detail.isEmpty()
                   ? translate("hearthctl", "the file is not UTF-8")
                   : translate("hearthctl", "the file is %1, not UTF-8: save it as UTF-8")
                         .arg(problem.detail);
    case ProblemCode::TooLarge:
        return translate("hearthctl", "the file is larger than %n megabyte(s)", nullptr,
                         static_cast<int>(maxArticleBytes / (1024 * 1024)));
    case ProblemCode::TooComplex:
        return translate("hearthctl", "the front matter is nested too deeply or repeats itself too often");
    case ProblemCode::Unreadable:
        return translate("hearthctl", "the file cannot be read");
    case ProblemCode::MissingTitle:
        return translate("hearthctl", "there is no title");
    case ProblemCode::MissingDate:
        return translate("hearthctl", "there is no publishedDateTime");
    case ProblemCode::MissingUrl:
        return translate("hearthctl", "there is neither originalUrl nor webUrl");
    case ProblemCode::BadUrl:
        return translate("hearthctl", "%1 is not an http or https address").arg(problem.subject);
    case ProblemCode::OutOfRange:
        return translate("hearthctl", "%1 is out of range").arg(problem.subject);
    case ProblemCode::BadSecured:
        return translate("hearthctl", "secured is not of the form BASE64;BASE64");
    case ProblemCode::UnknownTopic:
        return translate("hearthctl", "the topic \"%1\" is not in _data/topics").arg(problem.subject);
    case ProblemCode::DeadImage:
        return translate("hearthctl", "the image %1 does not exist").arg(problem.subject);
    case ProblemCode::DuplicateAddress:
        return translate("hearthctl", "%1 has the same address").arg(problem.detail);
    case ProblemCode::RelatedToItself:
        return translate("hearthctl", "the article is related to itself");
    case ProblemCode::HeatDisagrees:
        return translate("hearthctl",
                         "heat departs from its rule: quality and 10 for each related article would be %1")
            .arg(problem.detail);
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorText(const Error &error)
{
    QString sentence = errorSentence(error);
    if (sentence.contains("%1"_L1))
        sentence = sentence.arg(error.subject);
    return withDetail(sentence, error.detail);
}

QString problemText(const Problem &problem)
{
    // Where the detail is in the sentence, or is the type that was expected and no value.
    const bool worded = problem.code == ProblemCode::BadYaml || problem.code == ProblemCode::NotUtf8 ||
                        problem.code == ProblemCode::DuplicateAddress ||
                        problem.code == ProblemCode::TooLarge || problem.code == ProblemCode::WrongType ||
                        problem.code == ProblemCode::BadDate || problem.code == ProblemCode::HeatDisagrees ||
                        problem.detail == "integer"_L1;
    return withDetail(problemSentence(problem), worded ? QString() : problem.detail);
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return translate("hearthctl", "hint");
    case Severity::Warning:
        return translate("hearthctl", "warning");
    case Severity::Error:
        return translate("hearthctl", "error");
    }
    Q_UNREACHABLE();
}

QString problemLine(const QString &path, const Problem &problem)
{
    // What concerns a file as a whole is told at its first line, where editors that read this can go; what
    // cannot be opened may be a folder.
    const bool hasLine = problem.line > 0 || problem.code != ProblemCode::Unreadable;
    const QString place = hasLine ? QString(path + u':' + QString::number(std::max(1, problem.line))) : path;
    return place + ": "_L1 + severityText(problem.severity) + ": "_L1 + problemText(problem);
}

} // namespace hearth::cli
