// SPDX-License-Identifier: Apache-2.0
#include "core/curate/triageedits.h"
#include "core/curate/fieldvalues.h"

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

FieldEdit setEdit(const QString &path, const QString &value)
{
    return {FieldEdit::Op::Set, path, plainValue(value), {}};
}

void addScore(std::vector<FieldEdit> &edits, const QString &path, std::optional<int> before,
              std::optional<int> after)
{
    if (after == before)
        return;
    if (after)
        edits.push_back(setEdit(path, QString::number(*after)));
    else
        edits.push_back({FieldEdit::Op::Remove, path, {}, {}});
}

void addTopics(std::vector<FieldEdit> &edits, const QStringList &before, const QStringList &after)
{
    for (const QString &topic : before) {
        if (!after.contains(topic))
            edits.push_back({FieldEdit::Op::RemoveItem, u"topics"_s, stringValue(topic), {}});
    }
    for (const QString &topic : after) {
        if (!before.contains(topic))
            edits.push_back({FieldEdit::Op::AddItem, u"topics"_s, stringValue(topic), {}});
    }
}

} // namespace

std::vector<FieldEdit> triageEdits(const Article &article, TriageDecision decision,
                                   const TriageValues &values)
{
    std::vector<FieldEdit> edits;
    const bool accepted = decision == TriageDecision::Accepted;
    if (!accepted && decision != TriageDecision::Rejected)
        return edits;
    if (article.isPublished != accepted)
        edits.push_back(setEdit(u"published"_s, accepted ? u"true"_s : u"false"_s));
    addScore(edits, u"quality"_s, article.quality, values.quality);
    // A heat that is there follows a new quality; one that is not comes with accepting, or by hand.
    const bool follows = values.quality != article.quality && article.heat;
    if (accepted || values.heatByHand || follows)
        addScore(edits, u"heat"_s, article.heat, values.heat);
    if (accepted) {
        addTopics(edits, article.topics, values.topics);
    } else {
        QStringList after = article.topics;
        for (const QString &topic : values.topicsByHand) {
            after.removeAll(topic);
            if (values.topics.contains(topic))
                after.append(topic);
        }
        addTopics(edits, article.topics, after);
    }
    return edits;
}

} // namespace hearth
