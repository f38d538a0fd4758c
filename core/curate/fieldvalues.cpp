// SPDX-License-Identifier: Apache-2.0
#include "core/curate/fieldvalues.h"
#include "core/article/articlefields.h"
#include "core/article/securedshape.h"
#include "core/article/timestamp.h"
#include "core/frontmatter/parser.h"
#include "core/frontmatter/scalartype.h"
#include <QUrl>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

/// The type that the format gives to a path; nothing for what it does not name.
std::optional<FieldType> typeOf(const QString &path)
{
    if (const FieldInfo *info = findArticleField(path))
        return info->type;
    const qsizetype dot = path.lastIndexOf(u'.');
    if (dot < 0 || !findArticleField(QStringView(path).first(path.indexOf(u'.'))))
        return std::nullopt;
    // Members of provider, images and related carry their types in their names, everywhere the same.
    const QStringView member = QStringView(path).sliced(dot + 1);
    if (member == "url"_L1 || member == "webUrl"_L1)
        return FieldType::Url;
    if (member == "width"_L1 || member == "height"_L1 || member == "quality"_L1)
        return FieldType::Integer;
    if (member == "isCached"_L1)
        return FieldType::Boolean;
    if (member == "publishedDateTime"_L1)
        return FieldType::DateTime;
    if (member == "name"_L1 || member == "domain"_L1 || member == "title"_L1 || member == "excerpt"_L1 ||
        member == "type"_L1 || member == "attribution"_L1)
        return FieldType::Text;
    return std::nullopt;
}

int minimumOf(const QString &path)
{
    const FieldInfo *info = findArticleField(path);
    return info ? info->minimum : 0;
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

/// Addresses of images may also be paths inside the library.
bool isImageAddress(const QString &path, const QString &text)
{
    const bool ofImage = path.startsWith("images."_L1) || path.contains(".images."_L1);
    return ofImage && path.endsWith(".url"_L1) && text.startsWith(u'/') && !text.startsWith("//"_L1);
}

Error invalid(const QString &path)
{
    return {ErrorCode::InvalidValue, path, fieldExpectation(path)};
}

Result<void> checkScalar(const QString &path, FieldType type, const Node &value)
{
    const QString &text = value.text;
    bool fine = value.kind == Node::Kind::Scalar;
    switch (type) {
    case FieldType::Text:
        fine = fine && (path != "title"_L1 || !text.trimmed().isEmpty());
        break;
    case FieldType::Html:
        break;
    case FieldType::Url:
        fine = fine && (isWebAddress(text) || isImageAddress(path, text));
        break;
    case FieldType::DateTime:
        fine = fine && parseTimestamp(text).has_value();
        break;
    case FieldType::Integer: {
        const auto number = parseInteger(text);
        fine = fine && number && *number >= minimumOf(path) && *number <= std::numeric_limits<int>::max();
        break;
    }
    case FieldType::Boolean:
        fine = fine && parseBoolean(text).has_value();
        break;
    case FieldType::Cipher:
        fine = fine && securedShape(text) == SecuredState::WellFormed;
        break;
    case FieldType::StringList:
        fine = value.kind == Node::Kind::List && std::ranges::all_of(value.children, [](const Node &item) {
                   return item.kind == Node::Kind::Scalar && !item.text.trimmed().isEmpty();
               });
        break;
    case FieldType::ProviderMap:
        fine = value.kind == Node::Kind::Map;
        break;
    case FieldType::ImageList:
    case FieldType::RelatedList:
        fine = value.kind == Node::Kind::List && std::ranges::all_of(value.children, [](const Node &item) {
                   return item.kind == Node::Kind::Map;
               });
        break;
    }
    if (!fine)
        return invalid(path);
    return {};
}

/// The members of a map or of the maps in a list, each by its own type.
Result<void> checkMembers(const QString &path, const Node &value)
{
    for (std::size_t i = 0; i < value.children.size(); ++i) {
        const Node &child = value.children[i];
        const QString childPath =
            path + u'.' + (value.kind == Node::Kind::Map ? child.key : QString::number(i));
        if (const auto type = value.kind == Node::Kind::Map ? typeOf(childPath) : std::nullopt) {
            if (auto result = checkScalar(childPath, *type, child); !result)
                return result;
        }
        if (auto result = checkMembers(childPath, child); !result)
            return result;
    }
    return {};
}

/// What a path that the table does not type has to hold all the same: the entries of images and related are
/// maps, and so are the providers of related ones. Empty for any value.
QString containerAt(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    const FieldInfo *top =
        findArticleField(QStringView(path).first(std::max<qsizetype>(0, path.indexOf(u'.'))));
    if (dot < 0 || !top || top->type == FieldType::StringList)
        return {};
    const QStringView member = QStringView(path).sliced(dot + 1);
    if (member == "images"_L1 || member == "authors"_L1 || member == "publishers"_L1)
        return u"list"_s;
    const bool isEntry = std::ranges::all_of(member, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isEntry || member == "provider"_L1 ? u"map"_s : QString();
}

/// A list as YAML writes it in one line: [a, "b, c"]. Nothing for anything else.
std::optional<QStringList> flowList(const QString &text)
{
    if (!text.startsWith(u'[') || !text.endsWith(u']') || text.contains(u'\n') || text.contains(u'\r'))
        return {};
    const QByteArray yaml = "list: "_ba + text.toUtf8() + '\n';
    const ParsedTree parsed = parseYaml(yaml);
    const Node *list = parsed.problems.isEmpty() ? parsed.root.find(u"list") : nullptr;
    if (!list || list->kind != Node::Kind::List)
        return {};
    QStringList items;
    for (const Node &item : list->children) {
        if (item.kind != Node::Kind::Scalar)
            return {};
        items.append(item.text);
    }
    return items;
}

Node typedList(const QString &text)
{
    std::vector<Node> items;
    for (const QString &item : typedWords(text))
        items.push_back(stringValue(item));
    return listValue(std::move(items));
}

Node scalar(const QString &text, ScalarStyle style)
{
    Node node;
    node.kind = Node::Kind::Scalar;
    node.text = text;
    node.style = style;
    return node;
}

/// Numbers and booleans as all readers of YAML take them alike: 16 for 0x10, true for TRUE.
QString spelling(FieldType type, const QString &text)
{
    if (const auto number = parseInteger(text); type == FieldType::Integer && number)
        return QString::number(*number);
    if (const auto yes = parseBoolean(text); type == FieldType::Boolean && yes)
        return *yes ? u"true"_s : u"false"_s;
    return text;
}

} // namespace

Node stringValue(const QString &text)
{
    return scalar(text, ScalarStyle::DoubleQuoted);
}

Node plainValue(const QString &text)
{
    return scalar(text, ScalarStyle::Plain);
}

Node listValue(std::vector<Node> items)
{
    Node node;
    node.kind = Node::Kind::List;
    node.children = std::move(items);
    return node;
}

Node mapValue(std::vector<std::pair<QString, Node>> members)
{
    Node node;
    node.kind = Node::Kind::Map;
    for (std::pair<QString, Node> &member : members) {
        member.second.key = std::move(member.first);
        node.children.push_back(std::move(member.second));
    }
    return node;
}

QString fieldExpectation(const QString &path)
{
    const auto type = typeOf(path);
    if (!type)
        return u"text"_s;
    if (*type == FieldType::Integer)
        return u"integer>="_s + QString::number(minimumOf(path));
    if (*type == FieldType::Cipher)
        return u"secured"_s;
    if (path == "title"_L1)
        return u"text-not-empty"_s;
    return fieldTypeName(*type);
}

Result<Node> parseFieldValue(const QString &path, const QString &text)
{
    const auto type = typeOf(path);
    Node value;
    if (const QString container = containerAt(path); !container.isEmpty())
        return Error{ErrorCode::InvalidValue, path, container}; // edited member by member
    if (!type) {
        const ScalarType plain = scalarType(text);
        const bool typed =
            plain == ScalarType::Integer || plain == ScalarType::Float || plain == ScalarType::Boolean;
        return typed ? plainValue(text) : stringValue(text);
    }
    switch (*type) {
    case FieldType::Integer:
    case FieldType::Boolean:
    case FieldType::DateTime:
        value = plainValue(spelling(*type, text.trimmed()));
        break;
    case FieldType::StringList:
        value = typedList(text);
        // A bracket that nothing closes is a slip, not a topic.
        if (text.trimmed().startsWith(u'[') && !flowList(text.trimmed()))
            return invalid(path);
        break;
    case FieldType::ProviderMap:
    case FieldType::ImageList:
    case FieldType::RelatedList:
        return invalid(path); // edited member by member
    default:
        value = stringValue(text);
        break;
    }
    if (auto result = checkScalar(path, *type, value); !result)
        return result.error();
    return value;
}

QStringList typedWords(const QString &text)
{
    if (auto list = flowList(text.trimmed()))
        return std::move(*list);
    QStringList words;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts))
        words.append(word.trimmed());
    return words;
}

Node wordList(const QStringList &words, const Node &before)
{
    const bool texts = std::ranges::all_of(before.children, [](const Node &item) {
        return item.style != ScalarStyle::Plain || scalarType(item.text) == ScalarType::String;
    });
    std::vector<bool> used(before.children.size());
    std::vector<Node> items;
    for (const QString &word : words) {
        std::size_t at = 0;
        while (at < used.size() && (used[at] || before.children[at].text != word))
            ++at;
        if (at < used.size()) {
            used[at] = true;
            items.push_back(before.children[at]);
        } else {
            const auto typed = texts ? Result<Node>(stringValue(word)) : parseFieldValue({}, word);
            items.push_back(typed ? *typed : stringValue(word));
        }
    }
    return listValue(std::move(items));
}

Result<FieldEdit> parseAssignment(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return Error{ErrorCode::Malformed, text, {}};
    const QChar sign = text[equals - 1];
    FieldEdit edit;
    edit.op = sign == u'+'   ? FieldEdit::Op::AddItem
              : sign == u'-' ? FieldEdit::Op::RemoveItem
                             : FieldEdit::Op::Set;
    edit.path = text.first(edit.op == FieldEdit::Op::Set ? equals : equals - 1).trimmed();
    const QString value = text.sliced(equals + 1);
    if (edit.path.isEmpty())
        return Error{ErrorCode::Malformed, text, {}};

    if (edit.op != FieldEdit::Op::Set) {
        const auto type = typeOf(edit.path);
        if ((type && *type != FieldType::StringList) || value.trimmed().isEmpty())
            return Error{ErrorCode::InvalidValue, edit.path, u"list"_s};
        edit.value = stringValue(value.trimmed());
        return edit;
    }
    if (value.isEmpty()) {
        edit.op = FieldEdit::Op::Remove;
    } else {
        auto parsed = parseFieldValue(edit.path, value);
        if (!parsed)
            return parsed.error();
        edit.value = std::move(*parsed);
    }
    if (auto checked = checkEdit(edit); !checked)
        return checked.error();
    return edit;
}

Result<void> checkEdit(const FieldEdit &edit)
{
    if (edit.op == FieldEdit::Op::SetBody)
        return {};
    if (edit.op == FieldEdit::Op::Remove)
        return edit.path == "title"_L1 ? Result<void>(invalid(edit.path)) : Result<void>();
    const auto type = typeOf(edit.path);
    if (edit.op == FieldEdit::Op::AddItem || edit.op == FieldEdit::Op::RemoveItem) {
        const bool fine = (!type || *type == FieldType::StringList) &&
                          edit.value.kind == Node::Kind::Scalar && !edit.value.text.trimmed().isEmpty();
        return fine ? Result<void>() : Result<void>(Error{ErrorCode::InvalidValue, edit.path, u"list"_s});
    }
    if (type) {
        if (auto result = checkScalar(edit.path, *type, edit.value); !result)
            return result;
    }
    return checkMembers(edit.path, edit.value);
}

} // namespace hearth
