// SPDX-License-Identifier: Apache-2.0
#include "ui/common/offlinetext.h"
#include "ui/common/relativedate.h"
#include "ui/common/scorebadge.h"
#include "ui/models/articlelistmodel.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("hearth", text, comment, n);
}

} // namespace

QString rowSentence(const RowData &row, const QDateTime &nowUtc, const QLocale &locale)
{
    QStringList parts{row.title.isEmpty() ? row.key : row.title};
    if (!row.providerName.isEmpty())
        parts << row.providerName;
    if (row.date)
        parts << relativeDate(*row.date, row.dateOnly, nowUtc, locale);
    parts << scoreDescription(Score::Quality, row.quality) << scoreDescription(Score::Heat, row.heat);
    if (!row.read)
        parts << tr("unread");
    if (row.starred)
        parts << tr("starred");
    if (row.relatedCount > 0)
        parts << tr("%n related", nullptr, row.relatedCount);
    if (!row.published)
        parts << tr("undecided");
    else if (!*row.published)
        parts << tr("unpublished");
    if (row.video)
        parts << tr("video");
    if (row.secured)
        parts << tr("secured");
    if (row.hasNote)
        parts << tr("with a note");
    if (row.hasProblem)
        parts << tr("the file has a problem");
    if (const QString kept = offlineText(row.offline); !kept.isEmpty())
        parts << locale.toLower(kept.left(1)) + kept.mid(1); // here it is a part of the sentence
    return parts.join(", "_L1) + u'.';
}

} // namespace hearth
