// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPlainTextEdit>

namespace hearth {

/// Bytes as text to edit, and back to bytes with the line ends that they had. What cannot be brought back to
/// the byte (mixed line ends, no UTF-8) is shown, but not to be edited.
class PlainTextPage final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PlainTextPage(QWidget *parent = nullptr);

    void setBytes(const QByteArray &bytes);
    QByteArray bytes() const; ///< the ones that were set, as long as nothing was typed
    bool isExact() const { return m_exact; }

private:
    QByteArray encoded() const;

    QByteArray m_original;
    QString m_originalText;
    bool m_crlf = false;
    bool m_bom = false;
    bool m_exact = true;
};

/// What a document holds to the character: toPlainText() makes spaces of no-break spaces.
QString exactText(const QTextDocument &document);

} // namespace hearth
