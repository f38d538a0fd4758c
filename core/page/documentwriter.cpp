// SPDX-License-Identifier: Apache-2.0
#include "core/page/documentwriter.h"
#include "core/page/htmlwriter.h"
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <ranges>

namespace hearth {
namespace {

/// One open list on the way to the current block.
struct OpenList
{
    int indent = 0;
    QByteArray element;
    const QTextList *list = nullptr;
};

class Writer final
{
public:
    QByteArray take()
    {
        closeAll();
        return std::move(m_out);
    }

    void writeFrame(const QTextFrame *frame)
    {
        for (auto it = frame->begin(); !it.atEnd(); ++it) {
            if (QTextFrame *inner = it.currentFrame()) {
                closeAll();
                if (const auto *table = qobject_cast<const QTextTable *>(inner))
                    writeTable(table);
                else
                    writeFrame(inner);
            } else if (it.currentBlock().isValid()) {
                writeBlock(it.currentBlock());
            }
        }
        closeAll();
    }

private:
    void writeTable(const QTextTable *table)
    {
        m_out += "<table>";
        const int headers = std::max(1, table->format().headerRowCount());
        for (int row = 0; row < table->rows(); ++row) {
            m_out += "<tr>";
            for (int column = 0; column < table->columns(); ++column) {
                const QTextTableCell cell = table->cellAt(row, column);
                if (cell.row() != row || cell.column() != column)
                    continue; // covered by a span
                writeCell(cell, row < headers);
            }
            m_out += "</tr>";
        }
        m_out += "</table>";
    }

    void writeCell(const QTextTableCell &cell, bool header)
    {
        const QByteArray element = header ? "th" : "td";
        m_out += '<' + element;
        if (cell.columnSpan() > 1)
            m_out += " colspan=\"" + QByteArray::number(cell.columnSpan()) + '"';
        if (cell.rowSpan() > 1)
            m_out += " rowspan=\"" + QByteArray::number(cell.rowSpan()) + '"';
        m_out += '>';
        bool first = true; // Qt begins some cells with an empty block
        for (auto it = cell.begin(); !it.atEnd(); ++it) {
            if (it.currentFrame()) {
                writeFrame(it.currentFrame());
            } else if (!it.currentBlock().text().isEmpty()) {
                m_out += first ? "" : "<br/>";
                writeInline(it.currentBlock(), header);
                first = false;
            }
        }
        m_out += "</" + element + '>';
    }

    void writeBlock(const QTextBlock &block)
    {
        const QTextBlockFormat format = block.blockFormat();
        const bool code = format.hasProperty(QTextFormat::BlockCodeFence) ||
                          format.hasProperty(QTextFormat::BlockCodeLanguage) || format.nonBreakableLines();
        if (!code)
            closeCode();
        setQuoteLevel(format.intProperty(QTextFormat::BlockQuoteLevel));
        setList(block.textList(), format.indent());
        if (format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth)) {
            m_out += "<hr/>";
        } else if (code) {
            m_out += m_inCode ? "\n" : "<pre><code>";
            m_inCode = true;
            appendEscaped(m_out, block.text().toUtf8());
        } else if (const int level = format.headingLevel(); level > 0) {
            const QByteArray element = 'h' + QByteArray::number(std::min(level, 6));
            m_out += '<' + element + '>';
            writeInline(block, true);
            m_out += "</" + element + '>';
        } else if (block.textList()) {
            if (format.marker() != QTextBlockFormat::MarkerType::NoMarker)
                m_out += format.marker() == QTextBlockFormat::MarkerType::Checked ? "\xE2\x98\x92 "
                                                                                  : "\xE2\x98\x90 ";
            writeInline(block);
        } else if (!block.text().isEmpty()) {
            m_out += "<p>";
            writeInline(block);
            m_out += "</p>";
        }
    }

    void closeCode()
    {
        if (m_inCode)
            m_out += "</code></pre>";
        m_inCode = false;
    }

    void setQuoteLevel(int level)
    {
        level = std::clamp(level, 0, 20);
        if (level == m_quotes)
            return;
        closeCode();
        closeLists(0);
        for (; m_quotes < level; ++m_quotes)
            m_out += "<blockquote>";
        for (; m_quotes > level; --m_quotes)
            m_out += "</blockquote>";
    }

    void setList(const QTextList *list, int blockIndent)
    {
        if (!list) { // a further paragraph of an item is indented as the item is
            while (!m_lists.isEmpty() && m_lists.last().indent > blockIndent)
                closeLists(int(m_lists.size()) - 1);
            return;
        }
        const int indent = list->format().indent();
        while (!m_lists.isEmpty() && m_lists.last().indent > indent)
            closeLists(int(m_lists.size()) - 1);
        if (!m_lists.isEmpty() && m_lists.last().indent == indent && m_lists.last().list != list)
            closeLists(int(m_lists.size()) - 1);
        closeCode();
        if (!m_lists.isEmpty() && m_lists.last().list == list) {
            m_out += "</li><li>";
            return;
        }
        const bool ordered = list->format().style() <= QTextListFormat::ListDecimal;
        m_lists.append({indent, ordered ? "ol" : "ul", list});
        m_out += '<' + m_lists.last().element + "><li>";
    }

    void closeLists(int keep)
    {
        closeCode();
        while (m_lists.size() > keep)
            m_out += "</li></" + m_lists.takeLast().element + '>';
    }

    void closeAll()
    {
        closeLists(0);
        setQuoteLevel(0);
    }

    void writeInline(const QTextBlock &block, bool heading = false)
    {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            if (format.isImageFormat()) {
                writeImage(format.toImageFormat());
                continue;
            }
            QList<QByteArray> tags;
            if (!format.anchorHref().isEmpty())
                tags += "a";
            if (format.fontWeight() >= QFont::DemiBold && !heading)
                tags += "strong";
            if (format.fontItalic())
                tags += "em";
            if (format.fontStrikeOut())
                tags += "s";
            if (format.verticalAlignment() == QTextCharFormat::AlignSuperScript)
                tags += "sup";
            if (format.verticalAlignment() == QTextCharFormat::AlignSubScript)
                tags += "sub";
            if (format.fontFixedPitch())
                tags += "code";
            for (const QByteArray &tag : tags) {
                m_out += '<' + tag;
                if (tag == "a") {
                    m_out += " href=\"";
                    appendEscaped(m_out, format.anchorHref().toUtf8(), true);
                    m_out += '"';
                }
                m_out += '>';
            }
            QByteArray text;
            appendEscaped(text, fragment.text().toUtf8());
            m_out += text.replace(QByteArray("\xE2\x80\xA8"), "<br/>"); // U+2028, a line break in a paragraph
            for (const auto &tag : std::views::reverse(tags))
                m_out += "</" + tag + '>';
        }
    }

    void writeImage(const QTextImageFormat &image)
    {
        m_out += "<img src=\"";
        appendEscaped(m_out, image.name().toUtf8(), true);
        m_out += '"';
        const QString alt = image.property(QTextFormat::ImageAltText).toString();
        if (!alt.isEmpty()) {
            m_out += " alt=\"";
            appendEscaped(m_out, alt.toUtf8(), true);
            m_out += '"';
        }
        if (image.width() > 0)
            m_out += " width=\"" + QByteArray::number(int(image.width())) + '"';
        if (image.height() > 0)
            m_out += " height=\"" + QByteArray::number(int(image.height())) + '"';
        m_out += "/>";
    }

    QByteArray m_out;
    QList<OpenList> m_lists;
    int m_quotes = 0;
    bool m_inCode = false;
};

} // namespace

QByteArray writeDocument(const QTextDocument &document)
{
    Writer writer;
    writer.writeFrame(document.rootFrame());
    return writer.take();
}

} // namespace hearth
