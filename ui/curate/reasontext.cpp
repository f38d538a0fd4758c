// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/reasontext.h"
#include <QCoreApplication>
#include <QLocale>

namespace hearth {
namespace {
using namespace Qt::StringLiterals;

class ReasonWords
{
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
};

constexpr qsizetype reasonsShown = 3;

QString reasonText(const TopicReason &reason)
{
    switch (reason.where) {
    case TopicReason::Where::Title:
        return ReasonWords::tr("“%1” in the title").arg(reason.word);
    case TopicReason::Where::Excerpt:
        return ReasonWords::tr("“%1” in the excerpt").arg(reason.word);
    case TopicReason::Where::Both:
        return ReasonWords::tr("“%1” in title and excerpt").arg(reason.word);
    case TopicReason::Where::Subtopic:
        return ReasonWords::tr("stands above %1").arg(reason.word);
    }
    return {};
}

QString apartText(qint64 seconds)
{
    constexpr qint64 day = 24 * 60 * 60;
    if (seconds < day)
        return ReasonWords::tr("same day");
    return ReasonWords::tr("%Ln day(s) apart", nullptr, static_cast<int>((seconds + day / 2) / day));
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
        return ReasonWords::tr("The story is over: it stays at −1");
    case HeatSuggestion::Reason::Clicks:
        return ReasonWords::tr("Quality and what readers’ clicks have added");
    case HeatSuggestion::Reason::Rule:
        break;
    }
    if (suggestion.related == 0)
        return ReasonWords::tr("As the quality: no related articles");
    //: %1 the quality; 10 for each related article
    return ReasonWords::tr("%1 + 10 × %Ln related article(s)", nullptr, suggestion.related)
        .arg(locale.toString(suggestion.quality));
}

QString duplicateReasonText(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SameAddress:
        return ReasonWords::tr("Same address");
    case DuplicateReason::OtherAddress:
        return ReasonWords::tr("Same page at another address");
    case DuplicateReason::SameTitle:
        return ReasonWords::tr("Same title");
    case DuplicateReason::NearTitle:
        return ReasonWords::tr("Nearly the same title");
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
