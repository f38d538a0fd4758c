// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/reasontext.h"
#include <QCoreApplication>
#include <QLocale>

namespace hearth {
namespace {
using namespace Qt::StringLiterals;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
};

constexpr qsizetype reasonsShown = 3;

QString reasonText(const TopicReason &reason)
{
    switch (reason.where) {
    case TopicReason::Where::Title:
        return Words::tr("“%1” in the title").arg(reason.word);
    case TopicReason::Where::Excerpt:
        return Words::tr("“%1” in the excerpt").arg(reason.word);
    case TopicReason::Where::Both:
        return Words::tr("“%1” in title and excerpt").arg(reason.word);
    case TopicReason::Where::Subtopic:
        return Words::tr("stands above %1").arg(reason.word);
    }
    return {};
}

QString apartText(qint64 seconds)
{
    constexpr qint64 day = 24 * 60 * 60;
    if (seconds < day)
        return Words::tr("same day");
    return Words::tr("%Ln day(s) apart", nullptr, static_cast<int>((seconds + day / 2) / day));
}

} // namespace

QString topicReasonText(const QList<TopicReason> &reasons)
{
    QStringList parts;
    for (const TopicReason &reason : reasons.first(std::min(reasonsShown, reasons.size())))
        parts.append(reasonText(reason));
    return parts.join(u", "_s);
}

QString heatReasonText(const HeatSuggestion &suggestion)
{
    const QLocale locale;
    switch (suggestion.reason) {
    case HeatSuggestion::Reason::Over:
        return Words::tr("The story is over: it stays at −1");
    case HeatSuggestion::Reason::Clicks:
        return Words::tr("Quality and what readers’ clicks have added");
    case HeatSuggestion::Reason::Rule:
        break;
    }
    if (suggestion.related == 0)
        return Words::tr("As the quality: no related articles");
    //: %1 the quality; 10 for each related article
    return Words::tr("%1 + 10 × %Ln related article(s)", nullptr, suggestion.related)
        .arg(locale.toString(suggestion.quality));
}

QString duplicateReasonText(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SameAddress:
        return Words::tr("Same address");
    case DuplicateReason::OtherAddress:
        return Words::tr("Same page at another address");
    case DuplicateReason::SameTitle:
        return Words::tr("Same title");
    case DuplicateReason::NearTitle:
        return Words::tr("Nearly the same title");
    }
    return {};
}

QString storyReasonText(const StoryProposal &proposal)
{
    QStringList parts{proposal.words.join(u", "_s)};
    if (!proposal.topics.isEmpty())
        parts.append(proposal.topics.join(u", "_s));
    if (proposal.apart)
        parts.append(apartText(*proposal.apart));
    return parts.join(u" · "_s);
}

} // namespace hearth
