// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace hearth {

/// What one clause of a query tests. The text form of each is in querytext.h.
enum class Field {
    And,      ///< all children match (an empty one matches everything)
    Or,       ///< any child matches
    Word,     ///< text: the beginning of a word in title, excerpt, body, provider name or topic names
    Phrase,   ///< text: whole words in sequence
    Topic,    ///< names: any of these topics (whole names or _ids), subtopics included
    Provider, ///< names: any of these providers
    Domain,   ///< names: any of these provider domains
    Type,     ///< names
    Quality,  ///< range
    Heat,     ///< range
    Date,     ///< range, in UTC seconds
    Last,     ///< text: an age such as 7d (h, d, w, m, y), counted back from now
    Is,       ///< flag
    Has,      ///< flag
    In,       ///< names: folders, relative to the library; all below them
    Label,    ///< names: the user's own labels
    Offline,  ///< flag
    Failed,   ///< names: why the last attempt at the page failed, see namesFailure()
};

/// The words after is:, has: and offline:.
enum class Flag {
    Unread,
    Read,
    Starred,
    Published,
    Unpublished,
    Undecided,
    Unscored,
    Offline,
    Secured, // is:
    HasImage,
    HasRelated,
    HasVideo,
    HasNote,
    HasAmp,
    HasProblem,
    HasLabel, // has:
    TextStored,
    TextStale,
    TextFailed,
    PicturesStored,
    PicturesFailed, // offline:
};

/// Both ends are included; an absent end is open. Units: points for quality and heat, UTC seconds for dates.
struct Range
{
    std::optional<qint64> from;
    std::optional<qint64> to;

    bool isOpen() const { return !from && !to; }
    friend bool operator==(const Range &, const Range &) = default;
};

/// One node of the query's tree; a plain value. Which members count depends on `field`.
struct Clause
{
    Field field = Field::And;
    bool negated = false;
    QString text;             ///< Word, Phrase, Last; for Date the text as typed (2021-08, 2021-01..2021-06)
    QStringList names;        ///< Topic, Provider, Domain, Type, In, Label, Failed: any of them matches
    Range range;              ///< Quality, Heat, Date
    Flag flag = Flag::Unread; ///< Is, Has, Offline
    std::vector<Clause> children; ///< And, Or

    friend bool operator==(const Clause &, const Clause &) = default;
};

enum class SortOrder { Newest, Heat, Quality, Title, Provider };

/// A filter and an order, as a plain value with equality: the panels edit it, the engine reads it, and
/// neither knows the other. The clauses of the top level must all match. Text form: parseQuery() and toText()
/// in querytext.h; edits that the panels make: queryedit.h.
struct Query
{
    std::vector<Clause> clauses;
    SortOrder sort = SortOrder::Newest;

    bool isEmpty() const { return clauses.empty(); }
    friend bool operator==(const Query &, const Query &) = default;
};

} // namespace hearth
