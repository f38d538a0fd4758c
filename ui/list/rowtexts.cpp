// SPDX-License-Identifier: Apache-2.0
#include "ui/list/rowtexts.h"
#include "ui/common/offlinetext.h"
#include "ui/common/relativedate.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("hearth", text);
}

std::vector<RowMark> marksOf(const RowData &row)
{
    using Tone = RowMark::Tone;
    std::vector<RowMark> marks;
    const auto add = [&marks](IconName icon, Tone tone, const QString &name) {
        marks.push_back({icon, tone, name});
    };
    if (row.starred)
        add(IconName::Star, Tone::Accent, tr("Starred"));
    if (row.hasProblem)
        add(IconName::Problem, Tone::Accent, tr("The file has a problem"));
    if (!row.published)
        add(IconName::Undecided, Tone::Quiet, tr("Undecided: nobody has said whether to publish it"));
    else if (!*row.published)
        add(IconName::Unpublished, Tone::Quiet, tr("Not published"));
    if (row.video)
        add(IconName::Video, Tone::Quiet, tr("With a video"));
    if (row.secured)
        add(IconName::Lock, Tone::Quiet, tr("With secured content"));
    if (row.hasNote)
        add(IconName::Note, Tone::Quiet, tr("With a note of yours"));
    if (const QString kept = offlineText(row.offline); !kept.isEmpty()) {
        const IconName icon = row.offline.state == OfflineState::Failed  ? IconName::OfflineFailed
                              : row.offline.state == OfflineState::Stale ? IconName::OfflineStale
                              : row.offline.hasText()                    ? IconName::Offline
                                                                         : IconName::Picture;
        add(icon, Tone::Quiet, kept);
    }
    return marks;
}

} // namespace

RowTexts rowTexts(const RowData &row, Density density, const QDateTime &nowUtc, const QLocale &locale)
{
    RowTexts texts;
    texts.title = row.title.isEmpty() ? row.key.section(u'/', -1) : row.title;
    if (density == Density::Comfortable) {
        texts.excerpt = row.excerpt;
        texts.topics = row.topics.join(tr(", "));
    }
    texts.provider = row.providerName.isEmpty() ? row.providerDomain : row.providerName;
    if (row.date)
        texts.date = relativeDate(*row.date, row.dateOnly, nowUtc, locale);
    if (row.relatedCount > 0)
        texts.related = u'+' + locale.toString(row.relatedCount);
    texts.marks = marksOf(row);
    return texts;
}

} // namespace hearth
