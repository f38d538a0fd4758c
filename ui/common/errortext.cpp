// SPDX-License-Identifier: Apache-2.0
#include "ui/common/errortext.h"
#include "core/article/yamlfault.h"
#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(hearth)
};

QString yamlFaultText(const QString &name)
{
    switch (yamlFaultNamed(name)) {
    case YamlFault::Other:
        break;
    case YamlFault::NotAMap:
        return ErrorWords::tr("There is something else than fields with values.");
    case YamlFault::NoColon:
        return ErrorWords::tr("There is no colon behind the name of the field.");
    case YamlFault::ColonInText:
        return ErrorWords::tr("There is a colon in a text without quotes.");
    case YamlFault::UnclosedQuote:
        return ErrorWords::tr("A quote is opened here and never closed.");
    case YamlFault::UnclosedFlow:
        return ErrorWords::tr("A bracket is opened here and never closed.");
    case YamlFault::StrayBracket:
        return ErrorWords::tr("A bracket is closed that was never opened.");
    case YamlFault::Indentation:
        return ErrorWords::tr("The line does not fit the ones above it.");
    case YamlFault::Tab:
        return ErrorWords::tr("The line is indented with a tab.");
    case YamlFault::BadStart:
        return ErrorWords::tr("A text begins with a sign that YAML keeps for itself.");
    case YamlFault::BadAlias:
        return ErrorWords::tr("“*” or “&” names nothing here.");
    case YamlFault::BadEscape:
        return ErrorWords::tr("There is a backslash in double quotes that means nothing.");
    case YamlFault::ControlCharacter:
        return ErrorWords::tr("There is a control character, which nobody can see.");
    case YamlFault::SecondDocument:
        return ErrorWords::tr("A second document begins here.");
    }
    return ErrorWords::tr("The front matter is not valid YAML.");
}

QString yamlFaultAdvice(const QString &name)
{
    switch (yamlFaultNamed(name)) {
    case YamlFault::Other:
        break;
    case YamlFault::NotAMap:
        return ErrorWords::tr("Write each field as “name: value”.");
    case YamlFault::NoColon:
        return ErrorWords::tr("Add one, or indent the line if it belongs to the text before it.");
    case YamlFault::ColonInText:
    case YamlFault::BadStart:
    case YamlFault::BadAlias:
        return ErrorWords::tr("Put the text in quotes.");
    case YamlFault::UnclosedQuote:
        return ErrorWords::tr("Close it, or double the quote that is meant as such.");
    case YamlFault::UnclosedFlow:
        return ErrorWords::tr("Close it, or put the text that begins with it in quotes.");
    case YamlFault::StrayBracket:
        return ErrorWords::tr("Remove it, or put the text in quotes.");
    case YamlFault::Indentation:
        return ErrorWords::tr("Indent it as they are.");
    case YamlFault::Tab:
        return ErrorWords::tr("Use spaces.");
    case YamlFault::BadEscape:
        return ErrorWords::tr("Write two, or use single quotes.");
    case YamlFault::ControlCharacter:
        return ErrorWords::tr("Remove it.");
    case YamlFault::SecondDocument:
        return ErrorWords::tr("Remove the line of dashes or dots.");
    }
    return ErrorWords::tr(
        "Look at the line for a missing quote, a colon inside of unquoted text, or wrong indentation.");
}

QString sentence(const Error &error)
{
    const QString what = QDir::toNativeSeparators(error.subject);
    switch (error.code) {
    case ErrorCode::NotFound:
        return ErrorWords::tr("“%1” does not exist any more.").arg(what);
    case ErrorCode::PermissionDenied:
        return ErrorWords::tr("“%1” may not be opened or changed. Check its permissions.").arg(what);
    case ErrorCode::ReadFailed:
        return ErrorWords::tr("“%1” could not be read.").arg(what);
    case ErrorCode::WriteFailed:
        return ErrorWords::tr("“%1” could not be written. Its old content is untouched.").arg(what);
    case ErrorCode::DiskFull:
        return ErrorWords::tr(
                   "There is no space left to write “%1”. Its old content is untouched; make room and try "
                   "again.")
            .arg(what);
    case ErrorCode::TooLarge:
        return ErrorWords::tr("“%1” is too large.").arg(what);
    case ErrorCode::NotUtf8:
        return ErrorWords::tr("“%1” is not UTF-8 text. Save it as UTF-8 and try again.").arg(what);
    case ErrorCode::Malformed:
        return error.line > 0 ? ErrorWords::tr("“%1” has an error in line %2.").arg(what).arg(error.line)
                              : ErrorWords::tr("“%1” has an error and cannot be understood.").arg(what);
    case ErrorCode::InvalidValue:
        return ErrorWords::tr("“%1” is not allowed here.").arg(what);
    case ErrorCode::Conflict:
        return ErrorWords::tr(
                   "“%1” was changed by somebody else meanwhile. Look at the new content and try again.")
            .arg(what);
    case ErrorCode::Corrupt:
        return ErrorWords::tr("“%1” is damaged.").arg(what);
    case ErrorCode::TooNew:
        return ErrorWords::tr("“%1” was written by a newer version of Hearth. Update Hearth to open it.")
            .arg(what);
    case ErrorCode::Busy:
        return ErrorWords::tr("“%1” is in use by another program. Close it there and try again.").arg(what);
    case ErrorCode::Cancelled:
        return ErrorWords::tr("Stopped.");
    case ErrorCode::Offline:
        return ErrorWords::tr("“%1” needs the network, and Hearth is working offline.").arg(what);
    case ErrorCode::Network:
        return ErrorWords::tr("“%1” could not be reached. Check the connection and try again.").arg(what);
    case ErrorCode::HttpStatus:
        return ErrorWords::tr("“%1” answered with error %2.").arg(what).arg(error.line);
    case ErrorCode::Unsupported:
        return ErrorWords::tr("“%1” is of a kind that Hearth does not handle.").arg(what);
    case ErrorCode::TimedOut:
        return ErrorWords::tr("“%1” took too long to answer. Try again later.").arg(what);
    }
    return {};
}

} // namespace

QString errorText(const Error &error)
{
    const QString text = sentence(error);
    return error.detail.isEmpty() ? text : ErrorWords::tr("%1 (%2)").arg(text, error.detail);
}

QString problemText(const Problem &problem)
{
    const QString &what = problem.subject;
    switch (problem.code) {
    case ProblemCode::BadYaml:
        return yamlFaultText(problem.detail);
    case ProblemCode::NoClosingFence:
        return ErrorWords::tr("The front matter has no closing line “---”.");
    case ProblemCode::DuplicateKey:
        return ErrorWords::tr("“%1” occurs twice.").arg(what);
    case ProblemCode::WrongType:
        return problem.detail.isEmpty() ? ErrorWords::tr("“%1” has a value of the wrong kind.").arg(what)
                                        : ErrorWords::tr("“%1” should be %2.").arg(what, problem.detail);
    case ProblemCode::BadDate:
        return ErrorWords::tr("“%1” is not a date.").arg(what);
    case ProblemCode::FutureDate:
        return ErrorWords::tr("“%1” lies in the future.").arg(what);
    case ProblemCode::NotUtf8:
        return problem.detail.isEmpty()
                   ? ErrorWords::tr("The file is not UTF-8 text.")
                   : ErrorWords::tr("The file is %1, not UTF-8 text.").arg(problem.detail);
    case ProblemCode::TooLarge:
        return ErrorWords::tr("The file is too large to be an article.");
    case ProblemCode::TooComplex:
        return ErrorWords::tr("The front matter is nested too deeply.");
    case ProblemCode::Unreadable:
        return ErrorWords::tr("The file cannot be opened.");
    case ProblemCode::MissingTitle:
        return ErrorWords::tr("There is no title.");
    case ProblemCode::MissingDate:
        return ErrorWords::tr("There is no publishing date.");
    case ProblemCode::MissingUrl:
        return ErrorWords::tr("There is no address to read the article at.");
    case ProblemCode::BadUrl:
        return ErrorWords::tr("“%1” is not a complete web address.").arg(what);
    case ProblemCode::OutOfRange:
        return ErrorWords::tr("“%1” is outside of its range.").arg(what);
    case ProblemCode::BadSecured:
        return ErrorWords::tr("The secured content is damaged.");
    case ProblemCode::UnknownTopic:
        return ErrorWords::tr("The topic “%1” is not in the taxonomy.").arg(what);
    case ProblemCode::DeadImage:
        return ErrorWords::tr("The picture “%1” does not exist.").arg(what);
    case ProblemCode::DuplicateAddress:
        return problem.detail.isEmpty() ? ErrorWords::tr("Another article has the same address.")
                                        : ErrorWords::tr("“%1” has the same address.").arg(problem.detail);
    case ProblemCode::RelatedToItself:
        return ErrorWords::tr("The article names itself as related.");
    case ProblemCode::HeatDisagrees:
        return ErrorWords::tr("The heat does not fit the quality and the related coverage.");
    }
    return {};
}

QString problemKindText(ProblemCode code)
{
    switch (code) {
    case ProblemCode::BadYaml:
        return ErrorWords::tr("Invalid front matter");
    case ProblemCode::NoClosingFence:
        return ErrorWords::tr("No closing line");
    case ProblemCode::DuplicateKey:
        return ErrorWords::tr("Field given twice");
    case ProblemCode::WrongType:
        return ErrorWords::tr("Wrong kind of value");
    case ProblemCode::BadDate:
        return ErrorWords::tr("Not a date");
    case ProblemCode::FutureDate:
        return ErrorWords::tr("Date in the future");
    case ProblemCode::NotUtf8:
        return ErrorWords::tr("Not UTF-8");
    case ProblemCode::TooLarge:
        return ErrorWords::tr("Too large");
    case ProblemCode::TooComplex:
        return ErrorWords::tr("Too complex");
    case ProblemCode::Unreadable:
        return ErrorWords::tr("Unreadable");
    case ProblemCode::MissingTitle:
        return ErrorWords::tr("No title");
    case ProblemCode::MissingDate:
        return ErrorWords::tr("No date");
    case ProblemCode::MissingUrl:
        return ErrorWords::tr("No address");
    case ProblemCode::BadUrl:
        return ErrorWords::tr("Bad address");
    case ProblemCode::OutOfRange:
        return ErrorWords::tr("Out of range");
    case ProblemCode::BadSecured:
        return ErrorWords::tr("Damaged secured content");
    case ProblemCode::UnknownTopic:
        return ErrorWords::tr("Unknown topic");
    case ProblemCode::DeadImage:
        return ErrorWords::tr("Missing picture");
    case ProblemCode::DuplicateAddress:
        return ErrorWords::tr("Same address twice");
    case ProblemCode::RelatedToItself:
        return ErrorWords::tr("Related to itself");
    case ProblemCode::HeatDisagrees:
        return ErrorWords::tr("Heat against its rule");
    }
    return {};
}

QString problemAdvice(const Problem &problem)
{
    switch (problem.code) {
    case ProblemCode::BadYaml:
        return yamlFaultAdvice(problem.detail);
    case ProblemCode::NoClosingFence:
        return ErrorWords::tr("Add a line “---” after the last field.");
    case ProblemCode::DuplicateKey:
        return ErrorWords::tr("Keep one of them; Hearth reads the last.");
    case ProblemCode::WrongType:
        return ErrorWords::tr("Correct the value, or put it in quotes if it is meant as text.");
    case ProblemCode::BadDate:
        return ErrorWords::tr("Write it as 2021-08-27T14:16:00Z.");
    case ProblemCode::FutureDate:
        return ErrorWords::tr("Check the year and the time zone.");
    case ProblemCode::NotUtf8:
        return ErrorWords::tr("Save the file as UTF-8.");
    case ProblemCode::TooLarge:
        return ErrorWords::tr("Move large content out of the file.");
    case ProblemCode::TooComplex:
        return ErrorWords::tr("Simplify the lists and maps in it.");
    case ProblemCode::Unreadable:
        return ErrorWords::tr("Check the file’s permissions.");
    case ProblemCode::MissingTitle:
        return ErrorWords::tr("Add “title”; until then the file’s name is shown.");
    case ProblemCode::MissingDate:
        return ErrorWords::tr("Add “publishedDateTime”; no date range finds the article without it.");
    case ProblemCode::MissingUrl:
        return ErrorWords::tr("Add “webUrl” or “originalUrl”.");
    case ProblemCode::BadUrl:
        return ErrorWords::tr("Begin it with https://.");
    case ProblemCode::OutOfRange:
        return ErrorWords::tr("Quality is 0 or more, heat −1 or more.");
    case ProblemCode::BadSecured:
        return ErrorWords::tr("Restore the line from an earlier version of the file.");
    case ProblemCode::UnknownTopic:
        return ErrorWords::tr("Add it to the taxonomy, or correct its spelling.");
    case ProblemCode::DeadImage:
        return ErrorWords::tr("Restore the file, or correct the path.");
    case ProblemCode::DuplicateAddress:
        return ErrorWords::tr("Keep one of them, and name the other coverage as related.");
    case ProblemCode::RelatedToItself:
        return ErrorWords::tr("Remove that entry.");
    case ProblemCode::HeatDisagrees:
        return ErrorWords::tr("Check it if you score by the rule: quality plus 10 for each related article.");
    }
    return {};
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return ErrorWords::tr("Hint");
    case Severity::Warning:
        return ErrorWords::tr("Warning");
    case Severity::Error:
        return ErrorWords::tr("Error");
    }
    return {};
}

} // namespace hearth
