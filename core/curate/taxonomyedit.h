// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "core/curate/changeset.h"

namespace hearth {

/// One change of the taxonomy, as a person means it.
struct TaxonomyChange
{
    enum class Kind {
        Rename,      ///< `topic` is called `to` from now on
        Merge,       ///< `topic` becomes a part of `to`: its words, its subtopics and its articles
        Move,        ///< `topic` comes below `to`; to the root when that is empty
        SetKeywords, ///< its keywords are `words`
        SetHashtags, ///< its hashtags are `words`
        Add,         ///< a new topic `topic` below `to` (may be empty) with the keywords `words`
        Split, ///< `to` is a new topic beside `topic`, with the keywords `words`; articles of `topic` that
               ///< have one of them in title or excerpt get it
    };
    Kind kind = Kind::Rename;
    QString topic;
    QString to;
    QStringList words;
    bool keepTopic = false; ///< Split: such articles keep `topic`, too
};

/// A topic of the taxonomy, as far as changes need it.
struct TopicEntry
{
    QString name;
    QString id;
    QString parent; ///< a topic's name; empty at the root
    QStringList keywords;
    QStringList hashtags;
    QString file; ///< relative to the library; empty for a topic that is only named as the parent of others
};

struct TaxonomyPlace
{
    QString libraryFolder; ///< absolute
    QList<TopicEntry> topics;
    /// The articles that may have the topic; others are not looked at. More than that cost only time.
    QStringList keys;
};

/// What all files of the library become: the topic's own, those of the topics around it, and the lists of the
/// articles. A topic that articles use and the taxonomy lacks can be renamed and merged, too. Names are
/// compared without case. Writes nothing; blocking: reads every article that names the topic.
/// plan.errors: InvalidValue (subject: the name; detail: empty, taken, unknown, no-file or below-itself) when
/// it cannot be; and those of the files that cannot be read or edited.
ChangePlan planTaxonomyChange(const TaxonomyPlace &place, const TaxonomyChange &change,
                              const CancelToken &cancel = {});

} // namespace hearth
