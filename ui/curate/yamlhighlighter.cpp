// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/yamlhighlighter.h"
#include "ui/common/theme.h"
#include <QRegularExpression>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

QTextCharFormat colored(const QColor &color)
{
    QTextCharFormat format;
    format.setForeground(color);
    return format;
}

} // namespace

YamlHighlighter::YamlHighlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
{
    setPalette(palette);
}

void YamlHighlighter::setPalette(const QPalette &palette)
{
    const Theme theme = themeFor(palette);
    m_key = colored(theme.quality);
    m_text = colored(theme.text);
    m_word = colored(theme.accent);
    m_comment = colored(theme.tertiary);
    m_comment.setFontItalic(true);
    m_error = colored(theme.text);
    m_error.setBackground(theme.accentTint);
    m_error.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    m_error.setUnderlineColor(theme.accent);
    rehighlight();
}

void YamlHighlighter::setErrorLine(int line)
{
    if (std::exchange(m_errorLine, line) != line)
        rehighlight();
}

void YamlHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression key(
        uR"(^(\s*(?:- +)*)([^\s#'"\-\[{][^:#]*?|"[^"]*"|'[^']*')(?=:(?:\s|$)))"_s);
    static const QRegularExpression word(uR"(([:\-] +)(-?\d[\d.]*|true|false|null|~)(?=\s*(?:#|$)))"_s);
    static const QRegularExpression quoted(uR"("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')"_s);
    static const QRegularExpression comment(uR"((?:^|\s)#.*$)"_s);
    const bool isFence = QStringView(text).trimmed() == u"---" && text.startsWith(u"---");
    const int state = previousBlockState();
    if (state == Body) {
        setCurrentBlockState(Body);
        return;
    }
    setCurrentBlockState(isFence && state == Inside ? Body : Inside);
    if (isFence) {
        setFormat(0, int(text.size()), m_comment);
    } else {
        if (const auto match = key.match(text); match.hasMatch())
            setFormat(int(match.capturedStart(2)), int(match.capturedLength(2)), m_key);
        if (const auto match = word.match(text); match.hasMatch())
            setFormat(int(match.capturedStart(2)), int(match.capturedLength(2)), m_word);
        // A number sign inside of quotes begins no comment.
        qsizetype quoteEnd = -1;
        for (const auto &match : quoted.globalMatch(text))
            quoteEnd = match.capturedEnd();
        if (const auto match = comment.match(text, std::max<qsizetype>(0, quoteEnd)); match.hasMatch())
            setFormat(int(match.capturedStart()), int(match.capturedLength()), m_comment);
    }
    if (m_errorLine > 0 && currentBlock().blockNumber() + 1 == m_errorLine)
        setFormat(0, int(text.size()), m_error);
}

DiffHighlighter::DiffHighlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
{
    setPalette(palette);
}

void DiffHighlighter::setPalette(const QPalette &palette)
{
    const Theme theme = themeFor(palette);
    m_added = colored(theme.quality);
    m_added.setBackground(theme.qualityTint);
    m_removed = colored(theme.accent);
    m_removed.setBackground(theme.accentTint);
    m_place = colored(theme.tertiary);
    rehighlight();
}

void DiffHighlighter::highlightBlock(const QString &text)
{
    const int size = int(text.size());
    if (text.startsWith("+++ "_L1) || text.startsWith("--- "_L1) || text.startsWith("@@"_L1) ||
        text.startsWith(u'\\'))
        setFormat(0, size, m_place);
    else if (text.startsWith(u'+'))
        setFormat(0, size, m_added);
    else if (text.startsWith(u'-'))
        setFormat(0, size, m_removed);
}

} // namespace hearth
