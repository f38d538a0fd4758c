// SPDX-License-Identifier: Apache-2.0
#include "app/cli/jsonwriter.h"
#include <QLocale>
#include <cmath>

namespace hearth::cli {

namespace {

void appendQuoted(const QString &text, QByteArray *out)
{
    out->append('"');
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            out->append("\\\"");
            break;
        case '\\':
            out->append("\\\\");
            break;
        case '\n':
            out->append("\\n");
            break;
        case '\r':
            out->append("\\r");
            break;
        case '\t':
            out->append("\\t");
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
                out->append("\\u00").append(QByteArray(1, c).toHex());
            else
                out->append(c);
        }
    }
    out->append('"');
}

} // namespace

void JsonWriter::separate()
{
    if (std::exchange(m_afterKey, false) || m_hasItems.empty())
        return;
    if (m_hasItems.back())
        m_out.append(',');
    // One line for each item of an outermost array: readable, and a line is a record.
    if (m_hasItems.size() == 1 && m_hasItems.back() && m_isArray)
        m_out.append('\n');
    m_hasItems.back() = true;
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_out.append(bracket);
    if (m_hasItems.empty())
        m_isArray = bracket == '[';
    m_hasItems.push_back(false);
}

void JsonWriter::end(char bracket)
{
    m_hasItems.pop_back();
    m_out.append(bracket);
    if (m_hasItems.empty())
        m_out.append('\n');
}

void JsonWriter::key(const QString &name)
{
    separate();
    appendQuoted(name, &m_out);
    m_out.append(':');
    m_afterKey = true;
}

void JsonWriter::value(const QString &text)
{
    separate();
    appendQuoted(text, &m_out);
}

void JsonWriter::value(bool yes)
{
    separate();
    m_out.append(yes ? "true" : "false");
}

void JsonWriter::value(qint64 number)
{
    separate();
    m_out.append(QByteArray::number(number));
}

void JsonWriter::value(double number)
{
    if (!std::isfinite(number)) {
        null();
        return;
    }
    separate();
    QByteArray text = QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    // 3.0 stays a fraction for readers that tell integers from fractions.
    if (!text.contains('.') && !text.contains('e'))
        text.append(".0");
    m_out.append(text);
}

void JsonWriter::integer(const QString &decimal)
{
    separate();
    QStringView digits = decimal;
    const bool isNegative = digits.startsWith(u'-');
    if (isNegative || digits.startsWith(u'+'))
        digits = digits.sliced(1);
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.sliced(1); // JSON has none in front
    m_out.append(isNegative ? "-" : "").append(digits.toLatin1());
}

void JsonWriter::null()
{
    separate();
    m_out.append("null");
}

void JsonWriter::value(const QVariant &scalar)
{
    switch (scalar.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        null();
        break;
    case QMetaType::Bool:
        value(scalar.toBool());
        break;
    case QMetaType::Int:
    case QMetaType::LongLong:
        value(scalar.toLongLong());
        break;
    case QMetaType::Double:
        value(scalar.toDouble());
        break;
    default:
        value(scalar.toString());
        break;
    }
}

} // namespace hearth::cli
