// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/yamlreader.h"
#include "core/article/yamlfault.h"
#include "core/frontmatter/keycolon.h"
#include "core/frontmatter/quoted.h"
#include "core/frontmatter/utf8.h"
#include <ranges>
#include <sstream>
#include <unordered_map>
#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

namespace hearth {

namespace {

constexpr int maxYamlDepth = 64;
constexpr size_t maxMergedKeys = 1000;      // every key is looked for in all others
constexpr qsizetype maxYamlNodes = 200'000; // copies made for aliases included

class TooComplexError final : public std::exception
{
public:
    explicit TooComplexError(int line) : m_line(line) {}
    int line() const { return m_line; }

private:
    int m_line;
};

/// yaml-cpp takes the end of the input for the end of a quoted scalar.
class UnclosedQuoteError final : public std::exception
{
public:
    explicit UnclosedQuoteError(int line) : m_line(line) {}
    int line() const { return m_line; }

private:
    int m_line;
};

/// yaml-cpp takes a line without a colon for a key without a value, or for the beginning of the next key.
class NoColonError final : public std::exception
{
public:
    explicit NoColonError(int line) : m_line(line) {}
    int line() const { return m_line; }

private:
    int m_line;
};

/// The escapes \_ and \N come from yaml-cpp as the bytes A0 and 85, which are no UTF-8; nothing else of what
/// it gives is not, since the input is.
QString fromYaml(const std::string &value)
{
    const auto view = QByteArrayView(value.data(), qsizetype(value.size()));
    qsizetype invalid = firstInvalidUtf8(view);
    if (invalid < 0)
        return QString::fromUtf8(view);
    QString text;
    QByteArrayView rest = view;
    for (; invalid >= 0; invalid = firstInvalidUtf8(rest)) {
        text += QString::fromUtf8(rest.first(invalid));
        text += QChar(char16_t(static_cast<unsigned char>(rest[invalid])));
        rest = rest.sliced(invalid + 1);
    }
    return text + QString::fromUtf8(rest);
}

qsizetype countNodes(const Node &node)
{
    qsizetype count = 1;
    for (const Node &child : node.children)
        count += countNodes(child);
    return count;
}

/// Puts the pairs of the merged maps where `<<` stood; a key that the map has itself wins, then the earlier
/// merge (yaml.org/type/merge).
void applyMerges(Node &map, const std::vector<size_t> &mergeKeys)
{
    std::vector<Node> merged;
    const auto hasKey = [&](const QString &key) {
        const auto same = [&](const Node &child) { return child.key == key; };
        return std::any_of(map.children.begin(), map.children.end(), same) ||
               std::any_of(merged.begin(), merged.end(), same);
    };
    const auto take = [&](const Node &source) {
        for (const Node &child : source.children) {
            if (!hasKey(child.key))
                merged.push_back(child);
        }
    };
    for (const size_t index : mergeKeys) {
        const Node &value = map.children[index];
        if (value.kind == Node::Kind::Map) {
            take(value);
        } else if (value.kind == Node::Kind::List) {
            for (const Node &source : value.children)
                take(source);
        }
    }
    const auto place = std::ptrdiff_t(mergeKeys.front());
    for (const auto index : std::views::reverse(mergeKeys))
        map.children.erase(map.children.begin() + std::ptrdiff_t(index));
    map.children.insert(map.children.begin() + place, std::make_move_iterator(merged.begin()),
                        std::make_move_iterator(merged.end()));
}

/// Builds the tree from yaml-cpp's events. Its own Node would lose duplicate keys, styles and the limits.
class TreeBuilder final : public YAML::EventHandler
{
public:
    TreeBuilder(QByteArrayView yaml, int firstLine) : m_yaml(yaml), m_firstLine(firstLine) {}

    Node takeRoot() { return std::move(m_root); }
    int lineOf(const YAML::Mark &mark) const { return mark.line < 0 ? 0 : m_firstLine + mark.line; }
    /// The line of the outermost bracket that is open, when reading broke off; none when none is.
    std::optional<int> openBracket() const
    {
        const auto frame = std::ranges::find_if(m_frames, &Frame::isFlow);
        return frame == m_frames.end() ? std::nullopt : std::optional(frame->node.line);
    }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        Node node;
        node.line = lineOf(mark);
        add(std::move(node), anchor);
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchors.find(anchor);
        if (found == m_anchors.end()) // an alias inside of what it names
            throw TooComplexError(lineOf(mark));
        count(countNodes(found->second), lineOf(mark));
        Node copy = found->second;
        copy.line = lineOf(mark);
        m_lastScalar = -1;
        add(std::move(copy), 0);
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        Node node;
        node.kind = Node::Kind::Scalar;
        node.text = fromYaml(value);
        node.style = styleOf(mark, tag);
        node.line = lineOf(mark);
        const bool quoted =
            node.style == ScalarStyle::DoubleQuoted || node.style == ScalarStyle::SingleQuoted;
        if (quoted && isUnclosed(mark))
            throw UnclosedQuoteError(node.line);
        m_lastScalar = mark.pos;
        add(std::move(node), anchor);
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override
    {
        open(Node::Kind::List, mark, anchor, style);
    }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override
    {
        open(Node::Kind::Map, mark, anchor, style);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapEnd() override { close(); }

private:
    /// A map or list that is being read.
    struct Frame
    {
        Node node;
        YAML::anchor_t anchor = 0;
        bool hasKey = false; ///< Map: the key of the next value is known
        QString key;
        int keyLine = 0;
        bool isFlow = false;
        bool keyIsMerge = false;
        std::vector<size_t> mergeKeys;
    };

    void count(qsizetype nodes, int line)
    {
        m_nodes += nodes;
        if (m_nodes > maxYamlNodes)
            throw TooComplexError(line);
    }

    void open(Node::Kind kind, const YAML::Mark &mark, YAML::anchor_t anchor, YAML::EmitterStyle::value style)
    {
        if (m_frames.size() >= size_t(maxYamlDepth))
            throw TooComplexError(lineOf(mark));
        Frame frame;
        frame.node.kind = kind;
        frame.node.line = lineOf(mark);
        frame.anchor = anchor;
        frame.isFlow = style == YAML::EmitterStyle::Flow;
        m_frames.push_back(std::move(frame));
    }

    void close()
    {
        Frame frame = std::move(m_frames.back());
        m_frames.pop_back();
        if (!frame.mergeKeys.empty()) {
            size_t keys = frame.node.children.size();
            for (const size_t index : frame.mergeKeys)
                keys += size_t(countNodes(frame.node.children[index]));
            if (keys > maxMergedKeys)
                throw TooComplexError(frame.node.line);
            applyMerges(frame.node, frame.mergeKeys);
        }
        add(std::move(frame.node), frame.anchor);
    }

    void add(Node node, YAML::anchor_t anchor)
    {
        count(1, node.line);
        if (anchor != 0) {
            count(countNodes(node), node.line);
            m_anchors[anchor] = node;
        }
        if (m_frames.empty()) {
            m_root = std::move(node);
            return;
        }
        Frame &frame = m_frames.back();
        if (frame.node.kind == Node::Kind::List) {
            frame.node.children.push_back(std::move(node));
        } else if (!frame.hasKey) {
            frame.hasKey = true;
            frame.key = node.text;
            frame.keyLine = node.line;
            const bool isText = node.kind == Node::Kind::Scalar && m_lastScalar >= 0;
            if (isText && !frame.isFlow && lacksColon(m_lastScalar))
                throw NoColonError(node.line);
            frame.keyIsMerge = node.style == ScalarStyle::Plain && node.text == u"<<";
        } else {
            frame.hasKey = false;
            const bool mergeable = node.kind == Node::Kind::Map || node.kind == Node::Kind::List;
            if (frame.keyIsMerge && mergeable)
                frame.mergeKeys.push_back(frame.node.children.size());
            node.key = std::move(frame.key);
            node.line = frame.keyLine;
            frame.node.children.push_back(std::move(node));
        }
    }

    /// yaml-cpp only tells plain ("?") from not plain ("!"); the byte at the mark tells the rest.
    ScalarStyle styleOf(const YAML::Mark &mark, const std::string &tag) const
    {
        if (tag == "?")
            return ScalarStyle::Plain;
        if (tag != "!") { // an explicit tag: what is not one of the plain types is text
            static constexpr std::string_view prefix = "tag:yaml.org,2002:";
            const std::string_view name = std::string_view(tag).starts_with(prefix)
                                              ? std::string_view(tag).substr(prefix.size())
                                              : std::string_view();
            const bool plain = name == "int" || name == "float" || name == "bool" || name == "null";
            return plain ? ScalarStyle::Plain : ScalarStyle::DoubleQuoted;
        }
        const char c = mark.pos >= 0 && mark.pos < m_yaml.size() ? m_yaml[mark.pos] : '"';
        return c == '\''  ? ScalarStyle::SingleQuoted
               : c == '|' ? ScalarStyle::Literal
               : c == '>' ? ScalarStyle::Folded
                          : ScalarStyle::DoubleQuoted;
    }

    /// Is there no colon on the line where a block map's key begins? One behind a question mark needs none.
    bool lacksColon(qsizetype key) const
    {
        const QByteArrayView line = lineAround(m_yaml, std::min(key, m_yaml.size()));
        if (hasKeyColon(line))
            return false;
        return !m_yaml.startsWith('?') && !m_yaml.contains("\n?") && !m_yaml.contains(" ? ") &&
               !m_yaml.contains(" ?\n");
    }

    bool isUnclosed(const YAML::Mark &mark) const
    {
        const bool atQuote = mark.pos >= 0 && mark.pos < m_yaml.size() &&
                             (m_yaml[mark.pos] == '"' || m_yaml[mark.pos] == '\'');
        return atQuote && !quotedEnd(m_yaml, mark.pos, m_yaml.size());
    }

    QByteArrayView m_yaml;
    int m_firstLine;
    Node m_root;
    std::vector<Frame> m_frames;
    qsizetype m_lastScalar = -1; ///< where it began
    std::unordered_map<YAML::anchor_t, Node> m_anchors;
    qsizetype m_nodes = 0;
};

Problem faultAt(YamlFault fault, int line)
{
    return {ProblemCode::BadYaml, Severity::Error, line, {}, yamlFaultName(fault)};
}

Problem tooComplexAt(int line)
{
    return {ProblemCode::TooComplex, Severity::Error, line, {}, {}};
}

/// Does the line (from 0) begin with a tab, or with spaces and a tab?
bool isTabIndented(QByteArrayView yaml, int line)
{
    qsizetype at = 0;
    for (; line > 0 && at >= 0; --line)
        at = yaml.indexOf('\n', at) + 1;
    while (at < yaml.size() && yaml[at] == ' ')
        ++at;
    return at < yaml.size() && yaml[at] == '\t';
}

/// What yaml-cpp's words mean.
YamlFault faultOf(const std::string &message)
{
    namespace Said = YAML::ErrorMsg;
    const auto isOneOf = [&](std::initializer_list<const char *> beginnings) {
        return std::ranges::any_of(beginnings,
                                   [&](const char *beginning) { return message.starts_with(beginning); });
    };
    if (isOneOf({Said::END_OF_MAP_FLOW, Said::END_OF_SEQ_FLOW}))
        return YamlFault::UnclosedFlow;
    if (isOneOf({Said::MAP_VALUE}))
        return YamlFault::ColonInText;
    if (isOneOf({Said::FLOW_END}))
        return YamlFault::StrayBracket;
    if (isOneOf({Said::TAB_IN_INDENTATION}))
        return YamlFault::Tab;
    if (isOneOf({Said::END_OF_MAP, Said::END_OF_SEQ, Said::BLOCK_ENTRY, Said::MAP_KEY, Said::CHAR_IN_BLOCK,
                 Said::ZERO_INDENT_IN_BLOCK}))
        return YamlFault::Indentation;
    if (isOneOf({Said::UNKNOWN_TOKEN, Said::CHAR_IN_SCALAR, Said::TAG_WITH_NO_SUFFIX, Said::MULTIPLE_TAGS,
                 Said::CHAR_IN_TAG_HANDLE, Said::END_OF_VERBATIM_TAG}))
        return YamlFault::BadStart;
    if (isOneOf({Said::ALIAS_NOT_FOUND, Said::ANCHOR_NOT_FOUND, Said::CHAR_IN_ALIAS, Said::CHAR_IN_ANCHOR,
                 Said::UNKNOWN_ANCHOR, Said::ALIAS_CONTENT, Said::MULTIPLE_ANCHORS, Said::MULTIPLE_ALIASES}))
        return YamlFault::BadAlias;
    if (isOneOf({Said::INVALID_ESCAPE, Said::INVALID_HEX, Said::INVALID_UNICODE}))
        return YamlFault::BadEscape;
    if (isOneOf({Said::EOF_IN_SCALAR}))
        return YamlFault::UnclosedQuote;
    return isOneOf({Said::DOC_IN_SCALAR}) ? YamlFault::SecondDocument : YamlFault::Other;
}

/// Control characters that YAML forbids: yaml-cpp takes some for the end of the input, so they are replaced.
QByteArray withoutControls(QByteArrayView yaml, int firstLine, QList<Problem> &problems)
{
    QByteArray clean;
    int line = firstLine;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < yaml.size(); ++i) {
        const auto c = static_cast<unsigned char>(yaml[i]);
        if (c == '\n')
            ++line;
        if ((c >= ' ' && c != 0x7F) || c == '\n' || c == '\r' || c == '\t')
            continue;
        if (problems.isEmpty())
            problems.append(faultAt(YamlFault::ControlCharacter, line));
        clean.append(yaml.data() + copied, i - copied).append("\xEF\xBF\xBD");
        copied = i + 1;
    }
    return clean.append(yaml.data() + copied, yaml.size() - copied);
}

/// Runs a step of yaml-cpp and turns what it throws into a problem; true when it threw nothing.
template <typename Step>
bool guarded(QList<Problem> &problems, const TreeBuilder &builder, QByteArrayView yaml, int firstLine,
             Step step)
{
    try {
        step();
        return true;
    } catch (const TooComplexError &error) {
        problems.append(tooComplexAt(error.line()));
    } catch (const UnclosedQuoteError &error) {
        problems.append(faultAt(YamlFault::UnclosedQuote, error.line()));
    } catch (const NoColonError &error) {
        problems.append(faultAt(YamlFault::NoColon, error.line()));
    } catch (const YAML::DeepRecursion &error) {
        problems.append(tooComplexAt(firstLine + std::max(0, error.mark.line)));
    } catch (const YAML::Exception &error) {
        const int line = firstLine + std::max(0, error.mark.line);
        const YamlFault fault = isTabIndented(yaml, error.mark.line) ? YamlFault::Tab : faultOf(error.msg);
        const auto bracket = builder.openBracket();
        // What is not understood on a later line is the rest of the file, inside of a bracket that nobody
        // closed.
        if (bracket && (*bracket < line || fault == YamlFault::UnclosedFlow)) {
            problems.append(faultAt(YamlFault::UnclosedFlow, *bracket));
            return false;
        }
        const bool atColon = fault == YamlFault::ColonInText;
        const auto lacking = atColon ? lineWithoutColon(yaml, error.mark.line) : std::nullopt;
        problems.append(lacking ? faultAt(YamlFault::NoColon, firstLine + *lacking) : faultAt(fault, line));
    } catch (const std::exception &) {
        problems.append(faultAt(YamlFault::Other, firstLine));
    }
    return false;
}

} // namespace

YamlResult readYaml(QByteArrayView yaml, int firstLine)
{
    YamlResult result;
    const QByteArray clean = withoutControls(yaml, firstLine, result.problems);
    TreeBuilder builder(clean, firstLine);
    std::istringstream stream(clean.toStdString());
    bool more = false;
    YAML::Parser parser;
    const bool ok = guarded(result.problems, builder, clean, firstLine, [&] {
        parser.Load(stream);
        more = parser.HandleNextDocument(builder);
    });
    if (!ok)
        return result;
    result.root = builder.takeRoot();
    if (more) {
        TreeBuilder second(clean, firstLine);
        bool another = false;
        guarded(result.problems, second, clean, firstLine,
                [&] { another = parser.HandleNextDocument(second); });
        if (another)
            result.problems.append(faultAt(YamlFault::SecondDocument, second.takeRoot().line));
    }
    return result;
}

} // namespace hearth
