// SPDX-License-Identifier: Apache-2.0
#include "core/index/clausebits.h"
#include "core/index/queryvalues.h"
#include "core/index/textfold.h"

namespace hearth {
namespace {

/// in:_news, in:/_news/ and in:./_news are the same folder.
QString normalisedFolder(QString folder)
{
    while (folder.startsWith(u'/') || folder.startsWith(u"./"))
        folder.remove(0, folder.startsWith(u'/') ? 1 : 2);
    while (folder.endsWith(u'/'))
        folder.chop(1);
    return folder == u"." ? QString() : folder;
}

} // namespace

Bitmap ClauseBits::of(const Clause &clause) const
{
    Bitmap bits = plain(clause);
    if (!clause.negated)
        return bits;
    Bitmap rest = m_columns.live;
    return rest.subtract(bits);
}

Bitmap ClauseBits::plain(const Clause &clause) const
{
    switch (clause.field) {
    case Field::And: {
        Bitmap all = m_columns.live;
        for (const Clause &child : clause.children)
            all &= of(child);
        return all;
    }
    case Field::Or: {
        Bitmap any(m_columns.slots);
        for (const Clause &child : clause.children)
            any |= of(child);
        return any;
    }
    case Field::Word:
    case Field::Phrase:
        return text(clause);
    case Field::Topic:
    case Field::Provider:
    case Field::Domain:
    case Field::Type:
    case Field::In:
        return names(clause);
    case Field::Label:
        return labelled(&clause.names);
    case Field::Quality:
        return range(m_columns.quality, clause.range);
    case Field::Heat:
        return range(m_columns.heat, clause.range);
    case Field::Date:
        if (const auto day = queryvalues::relativeDay(clause.text))
            return range(m_columns.date, queryvalues::dayRange(m_now, *day));
        return range(m_columns.date, clause.range);
    case Field::Last: {
        const auto start = queryvalues::ageStart(clause.text, m_now);
        return start ? range(m_columns.date, Range{start, {}}) : Bitmap(m_columns.slots);
    }
    case Field::Is:
    case Field::Has:
    case Field::Offline:
        return flag(clause.flag);
    case Field::Failed:
        return failed(clause);
    }
    return Bitmap(m_columns.slots);
}

Bitmap ClauseBits::range(const PackedInts &column, const Range &range) const
{
    Bitmap bits(m_columns.slots);
    selectRange(column, range.from, range.to, bits);
    return bits;
}

Bitmap ClauseBits::codes(const PackedInts &column, const std::vector<NameId> &ids) const
{
    Bitmap bits(m_columns.slots);
    if (ids.empty())
        return bits;
    std::vector<std::uint8_t> chosen(m_columns.names->size() + 1);
    for (const NameId id : ids)
        chosen[id] = 1;
    selectCodes(column, chosen, bits);
    return bits;
}

Bitmap ClauseBits::names(const Clause &clause) const
{
    if (clause.field == Field::Topic) {
        Bitmap bits(m_columns.slots);
        for (const QString &name : clause.names) {
            for (const std::size_t entry : m_view.topics->find(name))
                m_view.topics->entries()[entry].articles->addTo(bits);
        }
        return bits;
    }
    const Names &known = *m_columns.names;
    std::vector<NameId> ids;
    const auto add = [&](const std::vector<NameId> &more) {
        ids.insert(ids.end(), more.begin(), more.end());
    };
    const auto addGroup = [&](NameKind kind, const QString &name) {
        if (const int group = name.isEmpty() ? -1 : known.findGroup(kind, name); group >= 0)
            add(known.groups(kind)[static_cast<std::size_t>(group)].members);
    };
    for (const QString &name : clause.names) {
        if (clause.field == Field::Provider)
            addGroup(NameKind::Provider, name);
        else if (clause.field == Field::Type)
            addGroup(NameKind::Type, name);
        else if (clause.field == Field::Domain)
            add(known.providersOfDomain(name));
        else if (const QString folder = normalisedFolder(name); folder.isEmpty())
            return m_columns.live; // the library itself
        else
            add(known.foldersBelow(folder));
    }
    if (clause.field == Field::In)
        return codes(m_columns.folder, ids);
    return codes(clause.field == Field::Type ? m_columns.type : m_columns.provider, ids);
}

Bitmap ClauseBits::text(const Clause &clause) const
{
    const std::vector<QByteArray> words = textfold::words(clause.text);
    if (words.empty())
        return m_columns.live; // nothing to look for, as while a quote or a sign is being typed
    Bitmap bits(m_columns.slots);
    if (!m_text(words, clause.field == Field::Word, bits))
        m_failed = true;
    bits &= m_columns.live;
    return bits;
}

Bitmap ClauseBits::flag(Flag flag) const
{
    const UserBits &user = *m_view.user;
    const auto without = [&](const Bitmap &bits) {
        Bitmap rest = m_columns.live;
        return rest.subtract(bits);
    };
    const auto living = [&](const Bitmap &bits) {
        Bitmap both = m_columns.live;
        return both &= bits;
    };
    switch (flag) {
    case Flag::Unread:
        return without(user.read);
    case Flag::Read:
        return living(user.read);
    case Flag::Starred:
        return living(user.starred);
    case Flag::HasNote:
        return living(user.noted);
    case Flag::Offline: {
        Bitmap kept = user.stored;
        kept |= user.stale;
        return living(kept);
    }
    case Flag::Published:
        return m_columns.flag(ArticleFlag::Published);
    case Flag::Unpublished:
        return m_columns.flag(ArticleFlag::Unpublished);
    case Flag::Undecided: {
        Bitmap decided = m_columns.flag(ArticleFlag::Published);
        decided |= m_columns.flag(ArticleFlag::Unpublished);
        return without(decided);
    }
    case Flag::Unscored:
        return without(m_columns.scored);
    case Flag::Secured:
        return m_columns.flag(ArticleFlag::Secured);
    case Flag::HasImage:
        return m_columns.flag(ArticleFlag::HasImage);
    case Flag::HasRelated:
        return m_columns.flag(ArticleFlag::HasRelated);
    case Flag::HasVideo:
        return m_columns.flag(ArticleFlag::HasVideo);
    case Flag::HasAmp:
        return m_columns.flag(ArticleFlag::HasAmp);
    case Flag::HasProblem:
        return m_columns.flag(ArticleFlag::HasProblem);
    case Flag::HasLabel:
        return labelled(nullptr);
    case Flag::TextStored:
        return living(user.stored);
    case Flag::TextStale:
        return living(user.stale);
    case Flag::TextFailed:
        return living(user.failed);
    case Flag::PicturesStored:
        return living(user.pictures);
    case Flag::PicturesFailed:
        return living(user.picturesFailed);
    }
    return Bitmap(m_columns.slots);
}

Bitmap ClauseBits::failed(const Clause &clause) const
{
    Bitmap bits(m_columns.slots);
    for (const SlotFailures::Entry &entry : m_view.user->failures.entries()) {
        const auto isMeant = [&](const QString &name) {
            return namesFailure(name, static_cast<FailureReason>(entry.reason), entry.status);
        };
        if (entry.slot < m_columns.slots && std::any_of(clause.names.begin(), clause.names.end(), isMeant))
            bits.set(entry.slot);
    }
    bits &= m_columns.live;
    return bits;
}

Bitmap ClauseBits::labelled(const QStringList *names) const
{
    Bitmap bits(m_columns.slots);
    const auto &all = m_view.user->labels.all();
    for (auto entry = all.cbegin(); entry != all.cend(); ++entry) {
        const bool meant = !names || std::any_of(names->begin(), names->end(), [&](const QString &name) {
            return entry.value().contains(name.simplified(), Qt::CaseInsensitive);
        });
        if (meant && entry.key() < m_columns.slots)
            bits.set(entry.key());
    }
    return bits &= m_columns.live;
}

} // namespace hearth
