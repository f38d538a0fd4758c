// SPDX-License-Identifier: Apache-2.0
#include "core/curate/bulkedits.h"
#include "core/article/articlefields.h"
#include "core/curate/changeplanner.h"
#include "core/curate/fieldvalues.h"
#include "core/frontmatter/scalartype.h"
#include <QRegularExpression>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression pattern(const Replacement &wanted)
{
    QString text = wanted.isRegex ? wanted.find : QRegularExpression::escape(wanted.find);
    if (wanted.wholeWords)
        text = u"\\b(?:"_s + text + u")\\b"_s;
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (wanted.isRegex)
        options |= QRegularExpression::MultilineOption;
    if (!wanted.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(text, options);
}

/// All paths that a path with "*" stands for.
void expand(const Node &node, const QStringList &parts, qsizetype from, const QString &done,
            QStringList &paths)
{
    if (from == parts.size()) {
        paths.append(done);
        return;
    }
    const auto below = [&](const QString &part, const Node &child) {
        expand(child, parts, from + 1, done.isEmpty() ? part : QString(done + u'.' + part), paths);
    };
    if (parts[from] == "*"_L1 && node.kind == Node::Kind::List) {
        for (std::size_t i = 0; i < node.children.size(); ++i)
            below(QString::number(i), node.children[i]);
    } else if (const Node *child = node.find(parts[from])) {
        below(parts[from], *child);
    }
}

class Replacer final
{
public:
    explicit Replacer(const Replacement &wanted) : m_pattern(pattern(wanted)), m_wanted(wanted) {}

    QString replaced(const QString &text) const
    {
        QString result = text;
        if (m_wanted.isRegex)
            return result.replace(m_pattern, m_wanted.replace);
        // QString::replace() knows no escape for \1, so a plain text is put together by hand.
        QString plain;
        qsizetype end = 0;
        for (const QRegularExpressionMatch &match : m_pattern.globalMatch(text)) {
            plain += QStringView(text).sliced(end, match.capturedStart() - end);
            plain += m_wanted.replace;
            end = match.capturedEnd();
        }
        return plain + QStringView(text).sliced(end);
    }

    Result<void> inField(const QString &path, const Node &value, std::vector<FieldEdit> &edits) const
    {
        if (value.kind == Node::Kind::List) {
            inList(path, value, edits);
            return {};
        }
        if (value.kind != Node::Kind::Scalar)
            return {};
        const QString text = replaced(value.text);
        if (text == value.text)
            return {};
        // Of an unknown key what was a text stays one.
        const bool isText = value.style != ScalarStyle::Plain || scalarType(value.text) == ScalarType::String;
        auto node = parseFieldValue(path, text);
        if (!node)
            return node.error();
        if (isText && node->style == ScalarStyle::Plain && !findArticleField(path))
            node = stringValue(text);
        edits.push_back({FieldEdit::Op::Set, path, std::move(*node), {}});
        return {};
    }

private:
    void inList(const QString &path, const Node &list, std::vector<FieldEdit> &edits) const
    {
        QStringList words;
        for (const Node &item : list.children)
            words.append(item.text);
        QStringList gone;
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (list.children[std::size_t(i)].kind != Node::Kind::Scalar)
                continue;
            const QString text = replaced(words[i]).trimmed();
            if (text == words[i])
                continue;
            if (text.isEmpty() || words.contains(text)) {
                gone.append(words[i]);
                continue;
            }
            words[i] = text;
            edits.push_back({FieldEdit::Op::Set, path + u'.' + QString::number(i), stringValue(text), {}});
        }
        // By their value, and last, so that the numbers above are right.
        for (const QString &word : std::as_const(gone))
            edits.push_back({FieldEdit::Op::RemoveItem, path, stringValue(word), {}});
    }

    QRegularExpression m_pattern;
    Replacement m_wanted;
};

} // namespace

DerivedEdits shiftNumber(const QString &path, int delta, Unscored unscored)
{
    const FieldInfo *info = findArticleField(path);
    const qint64 minimum = info ? info->minimum : 0;
    return [=](const Node &root, QByteArrayView) -> Result<std::vector<FieldEdit>> {
        const Node old = valueAt(root, path);
        if (old.kind == Node::Kind::Null && unscored == Unscored::LeftAlone)
            return std::vector<FieldEdit>();
        const auto number =
            old.kind == Node::Kind::Null ? std::optional<qlonglong>(0) : parseInteger(old.text);
        if (!number || (old.kind != Node::Kind::Null && old.kind != Node::Kind::Scalar))
            return Error{ErrorCode::InvalidValue, path, fieldExpectation(path)};
        const qint64 shifted = std::clamp<qint64>(*number + delta, minimum, std::numeric_limits<int>::max());
        return std::vector<FieldEdit>{{FieldEdit::Op::Set, path, plainValue(QString::number(shifted)), {}}};
    };
}

DerivedEdits allOf(std::vector<DerivedEdits> shifts, std::vector<DerivedEdits> others, UnscoredCount unscored)
{
    return [shifts = std::move(shifts), others = std::move(others), unscored = std::move(unscored)](
               const Node &root, QByteArrayView body) -> Result<std::vector<FieldEdit>> {
        std::vector<FieldEdit> edits;
        bool isWithout = false;
        for (const DerivedEdits &shift : shifts) {
            auto some = shift(root, body);
            if (!some)
                return some;
            isWithout = isWithout || some->empty();
            std::ranges::move(*some, std::back_inserter(edits));
        }
        if (isWithout && unscored)
            ++*unscored;
        for (const DerivedEdits &other : others) {
            auto some = other(root, body);
            if (!some)
                return some;
            std::ranges::move(*some, std::back_inserter(edits));
        }
        return edits;
    };
}

bool Replacement::isValid() const
{
    return !find.isEmpty() && pattern(*this).isValid();
}

DerivedEdits replaceText(const Replacement &replacement)
{
    return [path = replacement.path, replacer = Replacer(replacement)](
               const Node &root, QByteArrayView body) -> Result<std::vector<FieldEdit>> {
        std::vector<FieldEdit> edits;
        if (path.isEmpty()) {
            const QString text = QString::fromUtf8(body);
            const QString replaced = replacer.replaced(text);
            if (replaced != text)
                edits.push_back({FieldEdit::Op::SetBody, {}, {}, replaced.toUtf8()});
            return edits;
        }
        QStringList paths;
        expand(root, path.split(u'.'), 0, {}, paths);
        for (const QString &one : std::as_const(paths)) {
            if (auto done = replacer.inField(one, valueAt(root, one), edits); !done)
                return done.error();
        }
        return edits;
    };
}

} // namespace hearth
