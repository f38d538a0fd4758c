// SPDX-License-Identifier: Apache-2.0
#include "ui/common/steptext.h"
#include "ui/common/errortext.h"
#include "ui/common/fieldtext.h"
#include <QCoreApplication>
#include <QLocale>

namespace hearth {

namespace {

class StepWords
{
    Q_DECLARE_TR_FUNCTIONS(StepText)
};

QString fieldNames(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths) {
        if (const QString name = fieldName(path); !names.contains(name))
            names.append(name);
    }
    return QLocale().createSeparatedList(names);
}

/// "true" and "false" are the file's words.
QString publishedText(const QString &value, int articles)
{
    return value == QLatin1String("true") ? StepWords::tr("%Ln article(s) published", nullptr, articles)
                                          : StepWords::tr("%Ln article(s) unpublished", nullptr, articles);
}

} // namespace

QString stepText(const StepLabel &label)
{
    const int n = label.articles;
    const QString fields = label.fields.isEmpty() ? StepWords::tr("Front matter") : fieldNames(label.fields);
    switch (label.kind) {
    case StepKind::SetFields:
        if (label.fields == QStringList{QStringLiteral("published")} && !label.value.isEmpty())
            return publishedText(label.value, n);
        return label.value.isEmpty()
                   ? StepWords::tr("%1 changed in %Ln article(s)", "a field", n).arg(fields)
                   : StepWords::tr("%1 set to %2 in %Ln article(s)", "a field", n).arg(fields, label.value);
    case StepKind::RemoveFields:
        return StepWords::tr("%1 removed from %Ln article(s)", "a field", n).arg(fields);
    case StepKind::AddItems:
        return label.value.isEmpty()
                   ? StepWords::tr("%1: some added in %Ln article(s)", "a list such as Topics", n).arg(fields)
                   : StepWords::tr("%1: “%2” added in %Ln article(s)", "a list such as Topics", n)
                         .arg(fields, label.value);
    case StepKind::RemoveItems:
        return label.value.isEmpty()
                   ? StepWords::tr("%1: some taken out in %Ln article(s)", "a list such as Topics", n)
                         .arg(fields)
                   : StepWords::tr("%1: “%2” taken out in %Ln article(s)", "a list such as Topics", n)
                         .arg(fields, label.value);
    case StepKind::EditBody:
        return StepWords::tr("Text of %Ln article(s) edited", nullptr, n);
    case StepKind::Create:
        return StepWords::tr("%Ln article(s) made", nullptr, n);
    case StepKind::Delete:
        return StepWords::tr("%Ln article(s) deleted", nullptr, n);
    case StepKind::Star:
        return StepWords::tr("%Ln article(s) starred", nullptr, n);
    case StepKind::Unstar:
        return StepWords::tr("%Ln star(s) taken away", nullptr, n);
    case StepKind::MarkRead:
        return StepWords::tr("%Ln article(s) marked as read", nullptr, n);
    case StepKind::MarkUnread:
        return StepWords::tr("%Ln article(s) marked as unread", nullptr, n);
    case StepKind::SetNote:
        return StepWords::tr("Note of %Ln article(s) written", nullptr, n);
    case StepKind::EditTopics:
        return StepWords::tr("Topics changed (%1)", "the names of the topics")
            .arg(QLocale().createSeparatedList(label.fields));
    case StepKind::SetLabels:
        return StepWords::tr("Labels of %Ln article(s) changed", nullptr, n);
    case StepKind::Merge:
        return StepWords::tr("%Ln article(s) merged into one", nullptr, n);
    case StepKind::TellApart:
        return StepWords::tr("%Ln article(s) are not the same", "as the user says", n);
    }
    return {};
}

QString skippedText(const StepReport &report)
{
    QStringList lines;
    for (const Error &error : report.skipped)
        lines.append(error.code == ErrorCode::Conflict
                         ? StepWords::tr("%1 was changed since by somebody else.").arg(error.subject)
                         : errorText(error));
    return lines.join(QLatin1Char('\n'));
}

QString editErrorText(const Error &error)
{
    if (error.code == ErrorCode::InvalidValue && !error.detail.isEmpty())
        return StepWords::tr("Nothing was written: %1 must be %2.")
            .arg(fieldName(error.subject), expectationText(error.detail));
    return errorText(error);
}

} // namespace hearth
