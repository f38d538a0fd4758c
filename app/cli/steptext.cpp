// SPDX-License-Identifier: Apache-2.0
#include "app/cli/steptext.h"
#include "app/cli/words.h"
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

QString what(const StepLabel &label)
{
    const QString fields = label.fields.join(", "_L1);
    switch (label.kind) {
    case StepKind::SetFields:
        return label.value.isEmpty() ? translate("hearthctl", "set %1").arg(fields)
                                     : translate("hearthctl", "set %1 to %2").arg(fields, label.value);
    case StepKind::RemoveFields:
        return translate("hearthctl", "removed %1").arg(fields);
    case StepKind::AddItems:
        return translate("hearthctl", "added %2 to %1").arg(fields, label.value);
    case StepKind::RemoveItems:
        return translate("hearthctl", "took %2 out of %1").arg(fields, label.value);
    case StepKind::EditBody:
        return translate("hearthctl", "edited the text");
    case StepKind::Create:
        return translate("hearthctl", "made");
    case StepKind::Delete:
        return translate("hearthctl", "deleted");
    case StepKind::Star:
        return translate("hearthctl", "starred");
    case StepKind::Unstar:
        return translate("hearthctl", "took the star away");
    case StepKind::MarkRead:
        return translate("hearthctl", "marked as read");
    case StepKind::MarkUnread:
        return translate("hearthctl", "marked as unread");
    case StepKind::SetNote:
        return translate("hearthctl", "wrote a note");
    case StepKind::EditTopics:
        return translate("hearthctl", "changed topics (%1)").arg(fields);
    case StepKind::SetLabels:
        return translate("hearthctl", "set labels");
    case StepKind::Merge:
        return translate("hearthctl", "merged");
    case StepKind::TellApart:
        return translate("hearthctl", "told apart");
    }
    Q_UNREACHABLE();
}

} // namespace

QString stepText(const StepLabel &label)
{
    return translate("hearthctl", "%1: %n article(s)", "what was done, and to how many", label.articles)
        .arg(what(label));
}

QString expectationText(const QString &expectation)
{
    if (expectation.startsWith("integer>="_L1)) {
        const int minimum = expectation.sliced(9).toInt();
        return translate("hearthctl", "a whole number, %1 or more").arg(QLocale().toString(minimum));
    }
    if (expectation == "boolean"_L1)
        return translate("hearthctl", "true or false");
    if (expectation == "date"_L1)
        return translate("hearthctl", "a date such as 2021-08-27 or 2021-08-27T14:16:00Z");
    if (expectation == "url"_L1)
        return translate("hearthctl", "an address that begins with http:// or https://");
    if (expectation == "text-not-empty"_L1)
        return translate("hearthctl", "a text that is not empty");
    if (expectation == "list"_L1)
        return translate("hearthctl", "a list; += adds to a list of words and -= takes out of it");
    if (expectation == "map"_L1)
        return translate("hearthctl", "its members one by one, such as provider.name");
    if (expectation == "secured"_L1)
        return translate("hearthctl", "BASE64;BASE64, as AES-CBC gives it");
    if (expectation == "path"_L1)
        return translate("hearthctl", "the name of a field, or names joined by dots, such as provider.name");
    if (expectation == "inside"_L1)
        return translate("hearthctl", "a place in a map or list, and the file has a single value there");
    if (expectation == "entry"_L1)
        return translate("hearthctl", "an entry that the list has, counted from 0, or the next one");
    return translate("hearthctl", "a text");
}

} // namespace hearth::cli
