// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QSyntaxHighlighter>

namespace hearth {

/// Colours of front matter: keys, quoted texts, numbers and words such as true, comments, fences; and the
/// line that has an error. What follows the closing fence stays plain.
class YamlHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit YamlHighlighter(QTextDocument *document, const QPalette &palette);

    void setPalette(const QPalette &palette); ///< light may have become dark
    void setErrorLine(int line);              ///< 1-based, 0 for none

protected:
    void highlightBlock(const QString &text) override;

private:
    enum State { Before = -1, Inside = 1, Body = 2 };
    QTextCharFormat m_key, m_text, m_word, m_comment, m_error;
    int m_errorLine = 0;
};

/// Colours of a unified diff.
class DiffHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit DiffHighlighter(QTextDocument *document, const QPalette &palette);

    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    QTextCharFormat m_added, m_removed, m_place;
};

} // namespace hearth
