// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/plaintextpage.h"
#include <QFontDatabase>
#include <QTextDocument>

namespace hearth {

PlainTextPage::PlainTextPage(QWidget *parent) : QPlainTextEdit(parent)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
}

void PlainTextPage::setBytes(const QByteArray &bytes)
{
    m_original = bytes;
    m_crlf = bytes.contains("\r\n");
    m_bom = bytes.startsWith("\xEF\xBB\xBF");
    setPlainText(QString::fromUtf8(m_bom ? bytes.mid(3) : bytes));
    m_originalText = exactText(*document());
    m_exact = encoded() == bytes;
    setReadOnly(!m_exact);
}

QByteArray PlainTextPage::encoded() const
{
    QByteArray bytes = exactText(*document()).toUtf8();
    if (m_crlf)
        bytes.replace("\n", "\r\n");
    return m_bom ? "\xEF\xBB\xBF" + bytes : bytes;
}

QByteArray PlainTextPage::bytes() const
{
    return exactText(*document()) == m_originalText ? m_original : encoded();
}

QString exactText(const QTextDocument &document)
{
    return document.toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

} // namespace hearth
