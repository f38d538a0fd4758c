// SPDX-License-Identifier: Apache-2.0
#include "core/curate/problemfix.h"
#include "core/article/articlefields.h"
#include "core/article/heatrule.h"
#include "core/article/webaddress.h"
#include "core/curate/changeplanner.h"
#include "core/curate/fieldvalues.h"
#include "core/frontmatter/nodemeaning.h"
#include "core/frontmatter/parser.h"
#include "core/frontmatter/scalartype.h"
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

using Edits = std::vector<FieldEdit>;

bool isScalar(const Node &node)
{
    return node.kind == Node::Kind::Scalar;
}

/// A value of the wrong type that has the right one inside.
Edits retyped(const QString &path, const QString &wanted, const Node &value)
{
    if (wanted == "list"_L1) {
        // "topics: AI". A comma in it may part two topics or belong to one: a person must say.
        const bool one = isScalar(value) && !value.text.contains(u',') && !value.text.trimmed().isEmpty();
        return one ? Edits{setField(path, listValue({stringValue(value.text.trimmed())}))} : Edits{};
    }
    if (!isScalar(value))
        return {};
    const QString text = value.text.trimmed();
    if (wanted == "text"_L1)
        return {setField(path, stringValue(value.text))};
    if (wanted == "integer"_L1) {
        if (parseInteger(text))
            return {setField(path, plainValue(text))};
        static const QRegularExpression wholeFloat(u"^([-+]?\\d+)\\.0*$"_s);
        const auto match = wholeFloat.match(text);
        return match.hasMatch() ? Edits{setField(path, plainValue(match.captured(1)))} : Edits{};
    }
    if (wanted == "boolean"_L1) {
        auto boolean = parseBoolean(text.toLower());
        if (!boolean)
            boolean = parseOldBoolean(text.toLower());
        return boolean ? Edits{setField(path, plainValue(*boolean ? u"true"_s : u"false"_s))} : Edits{};
    }
    if (wanted == "map"_L1) {
        // "provider: Example Times", "- /assets/a.png"
        const bool provider = path == "provider"_L1;
        const bool image = path.startsWith("images."_L1) && (isWebAddress(text) || isLocalPath(text));
        return provider || image
                   ? Edits{setField(path, mapValue({{provider ? u"name"_s : u"url"_s, stringValue(text)}}))}
                   : Edits{};
    }
    return {};
}

/// "year-month-day" at the beginning of the file's name, as sites have it.
QString dateOfName(const QString &key)
{
    static const QRegularExpression shape(u"^\\d{4}-\\d{2}-\\d{2}(?=[-.])"_s);
    const auto match = shape.match(key.section(u'/', -1));
    return match.hasMatch() ? dateFromWords(match.captured()) : QString();
}

/// The address without what went wrong when it was pasted.
QString repairedAddress(const QString &text)
{
    QString address = text.trimmed();
    if (address.startsWith("//"_L1))
        address.prepend("https:"_L1);
    else if (address.startsWith("www."_L1, Qt::CaseInsensitive))
        address.prepend("https://"_L1);
    if (!address.contains(u'\n'))
        address.replace(u' ', "%20"_L1);
    return address != text && isWebAddress(address) ? address : QString();
}

/// Without case, accents, and whatever stands between the words.
QString looseName(const QString &name)
{
    QString loose;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber() || c == u'+' || c == u'#') // C, C++ and C# are three
            loose += c;
    }
    return loose;
}

/// The one topic of the taxonomy that is written nearly so.
QString knownTopic(const QString &topic, const QStringList &topics)
{
    QString found;
    for (const QString &known : topics) {
        if (looseName(known) != looseName(topic) || looseName(topic).isEmpty())
            continue;
        if (!found.isEmpty())
            return {};
        found = known;
    }
    return found;
}

Edits topicFix(const QString &topic, const Node &root, const FixContext &context)
{
    const QString known = knownTopic(topic, context.topics);
    const Node topics = valueAt(root, u"topics"_s);
    if (known.isEmpty() || topics.kind != Node::Kind::List)
        return {};
    const auto has = [&](const QString &name) {
        return std::ranges::any_of(topics.children,
                                   [&](const Node &node) { return isScalar(node) && node.text == name; });
    };
    for (std::size_t i = 0; i < topics.children.size(); ++i) {
        if (!isScalar(topics.children[i]) || topics.children[i].text != topic)
            continue;
        const QString path = u"topics."_s + QString::number(i);
        return {has(known) ? removeField(path) : setField(path, stringValue(known))};
    }
    return {};
}

/// The path with the letters that the disk has, where only their case differs; empty when there is none such
/// or several.
QString pathOnDisk(const QString &folder, const QString &path)
{
    QString found = folder;
    QStringList parts;
    const QStringList wanted = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : wanted) {
        const QStringList entries =
            QDir(found).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
        QString match;
        for (const QString &entry : entries) {
            if (entry.compare(part, Qt::CaseInsensitive) != 0)
                continue;
            if (!match.isEmpty() && match != part && entry != part)
                return {};
            if (match != part)
                match = entry;
        }
        if (match.isEmpty())
            return {};
        parts.append(match);
        found += u'/' + match;
    }
    if (parts.isEmpty() || !QFileInfo(found).isFile())
        return {};
    return (path.startsWith(u'/') ? u"/"_s : QString()) + parts.join(u'/');
}

Edits imageFix(const QString &url, const Node &root, const FixContext &context)
{
    const QString path = url.contains(u'?') || url.contains(u'%') || url.contains(".."_L1)
                             ? QString()
                             : pathOnDisk(context.libraryFolder, url);
    const Node images = valueAt(root, u"images"_s);
    for (std::size_t i = 0; !path.isEmpty() && path != url && i < images.children.size(); ++i) {
        const QString place = u"images."_s + QString::number(i) + ".url"_L1;
        if (valueAt(root, place).text == url)
            return {setField(place, stringValue(path))};
    }
    return {};
}

/// A number that cannot be meant: no picture is less than nothing wide, and nothing is colder than cold.
Edits rangeFix(const QString &path)
{
    if (path.endsWith(".width"_L1) || path.endsWith(".height"_L1))
        return {removeField(path)};
    if (path == articleField(ArticleField::Heat).key)
        return {setField(path, plainValue(QString::number(heatCooledOff)))};
    return {};
}

/// Places in lists from the last to the first, so that a removal moves none that is still to come.
bool isLater(const FieldEdit &a, const FieldEdit &b)
{
    const QStringList left = a.path.split(u'.'), right = b.path.split(u'.');
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i) {
        bool isNumber = false;
        const int x = left[i].toInt(&isNumber), y = right[i].toInt();
        if (left[i] != right[i])
            return isNumber ? x > y : left[i] < right[i];
    }
    return left.size() > right.size();
}

bool isSame(const FieldEdit &a, const FieldEdit &b)
{
    return a.path == b.path;
}

Edits fixIn(const Node &root, const Problem &problem, const FixContext &context)
{
    const QString &path = problem.subject;
    const Node value = valueAt(root, path);
    switch (problem.code) {
    case ProblemCode::WrongType:
        return retyped(path, problem.detail, value);
    case ProblemCode::BadDate: {
        const QString date = isScalar(value) ? dateFromWords(value.text) : QString();
        return date.isEmpty() ? Edits{} : Edits{setField(path, plainValue(date))};
    }
    case ProblemCode::MissingDate: {
        const QString date = dateOfName(context.key);
        return date.isEmpty() ? Edits{} : Edits{setField(path, plainValue(date))};
    }
    case ProblemCode::BadUrl: {
        const QString address = isScalar(value) ? repairedAddress(value.text) : QString();
        return address.isEmpty() ? Edits{} : Edits{setField(path, stringValue(address))};
    }
    case ProblemCode::OutOfRange:
        return rangeFix(path);
    case ProblemCode::UnknownTopic:
        return topicFix(path, root, context);
    case ProblemCode::DeadImage:
        return imageFix(path, root, context);
    case ProblemCode::RelatedToItself: // related.2.webUrl
        return {removeField(path.first(path.lastIndexOf(u'.')))};
    case ProblemCode::HeatDisagrees:
        return {setField(path, plainValue(problem.detail))};
    default:
        return {};
    }
}

} // namespace

std::vector<FieldEdit> fixFor(const Problem &problem, QByteArrayView file, const FixContext &context)
{
    return fixesFor({problem}, file, context);
}

std::vector<FieldEdit> fixesFor(const QList<Problem> &problems, QByteArrayView file,
                                const FixContext &context)
{
    const Node root = parseFrontMatter(file).root;
    Edits edits;
    for (const Problem &problem : problems) {
        for (FieldEdit &edit : fixIn(root, problem, context)) {
            const auto sameAs = [&](const FieldEdit &other) { return isSame(edit, other); };
            if (checkEdit(edit) && std::ranges::none_of(edits, sameAs))
                edits.push_back(std::move(edit));
        }
    }
    std::ranges::stable_sort(edits, isLater);
    return edits;
}

} // namespace hearth
