// SPDX-License-Identifier: Apache-2.0
#include "app/cli/articletable.h"
#include "app/cli/words.h"
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

constexpr int dateWidth = 10;
constexpr int scoreWidth = 5;
constexpr int titleWidth = 60;

QString line(const QString &date, const QString &quality, const QString &heat, const QString &title,
             const QString &key)
{
    QString shown = title.simplified();
    if (shown.size() > titleWidth)
        shown = shown.left(titleWidth - 1) + u'…';
    return date.leftJustified(dateWidth) + quality.rightJustified(scoreWidth) +
           heat.rightJustified(scoreWidth) + u"  "_s + shown.leftJustified(titleWidth) + u"  "_s + key;
}

} // namespace

QString scoreText(std::optional<int> score)
{
    return score ? QString::number(*score) : u"–"_s;
}

QString dayText(std::optional<qint64> utcSeconds)
{
    return utcSeconds ? QDateTime::fromSecsSinceEpoch(*utcSeconds, Qt::UTC).toString(u"yyyy-MM-dd"_s)
                      : QString();
}

QString articleTableHead()
{
    return line(translate("hearthctl", "DATE"), translate("hearthctl", "Q"), translate("hearthctl", "H"),
                translate("hearthctl", "TITLE"), translate("hearthctl", "KEY"));
}

QString articleTableRow(const RowData &row)
{
    return line(dayText(row.date), scoreText(row.quality), scoreText(row.heat), row.title, row.key);
}

} // namespace hearth::cli
