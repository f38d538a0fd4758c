// SPDX-License-Identifier: Apache-2.0
#include "core/page/charset.h"
#include <QRegularExpression>
#include <QStringDecoder>
#include <array>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype prescanned = 1024;

/// windows-1252 where it differs from Latin-1: 0x80 to 0x9F.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

struct Label
{
    QByteArrayView label;
    const char *name;
};

/// Labels that mean another charset than their name says, or that Qt's decoder does not know.
constexpr std::array<Label, 24> labels{{
    {"utf8", "utf-8"},
    {"unicode-1-1-utf-8", "utf-8"},
    {"iso-8859-1", "windows-1252"},
    {"iso8859-1", "windows-1252"},
    {"latin1", "windows-1252"},
    {"latin-1", "windows-1252"},
    {"l1", "windows-1252"},
    {"ascii", "windows-1252"},
    {"us-ascii", "windows-1252"},
    {"cp1252", "windows-1252"},
    {"x-cp1252", "windows-1252"},
    {"iso-8859-9", "windows-1254"},
    {"iso-8859-11", "windows-874"},
    {"tis-620", "windows-874"},
    {"gb2312", "gb18030"},
    {"gb_2312-80", "gb18030"},
    {"gbk", "gb18030"},
    {"x-gbk", "gb18030"},
    {"sjis", "Shift_JIS"},
    {"x-sjis", "Shift_JIS"},
    {"windows-31j", "Shift_JIS"},
    {"ks_c_5601-1987", "EUC-KR"},
    {"cp1251", "windows-1251"},
    {"win-1251", "windows-1251"},
}};

QByteArray nameOf(QByteArrayView label)
{
    const QByteArray lower = QByteArray(label.data(), label.size()).trimmed().toLower();
    for (const Label &known : labels) {
        if (lower == known.label)
            return known.name;
    }
    return lower;
}

bool isDecodable(const QByteArray &name)
{
    return name == "windows-1252" || (!name.isEmpty() && QStringDecoder(name.constData()).isValid());
}

QByteArray charsetIn(QByteArrayView text)
{
    static const QRegularExpression charset(uR"(charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return nameOf(charset.match(QString::fromLatin1(text)).captured(1).toLatin1());
}

/// Of a <meta charset=…> or <meta http-equiv=content-type content="…; charset=…">; comments are passed over.
QByteArray charsetOfMeta(QByteArrayView body)
{
    static const QRegularExpression element(uR"(<!--.*?(?:-->|$)|<meta\s[^>]*>)"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::DotMatchesEverythingOption);
    auto matches = element.globalMatch(QString::fromLatin1(body.first(std::min(prescanned, body.size()))));
    while (matches.hasNext()) {
        const QString text = matches.next().captured();
        if (text.startsWith("<!--"_L1))
            continue;
        QByteArray name = charsetIn(text.toLatin1());
        if (name.startsWith("utf-16")) // it was read as ASCII, so it cannot be
            name = "utf-8";
        if (isDecodable(name))
            return name;
    }
    return {};
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    (void)QString(decoder(bytes));
    (void)QString(decoder("\n")); // shows a character that is cut off at the end
    return !decoder.hasError();
}

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c >= QChar(0x80) && c <= QChar(0x9F))
            c = QChar(windows1252[c.unicode() - 0x80]);
    }
    return text;
}

} // namespace

QByteArray pageCharset(QByteArrayView body, QByteArrayView contentType)
{
    if (body.startsWith("\xEF\xBB\xBF"))
        return "utf-8";
    if (body.startsWith("\xFE\xFF") || body.startsWith("\xFF\xFE"))
        return "utf-16";
    if (const QByteArray name = charsetIn(contentType); isDecodable(name))
        return name;
    if (const QByteArray name = charsetOfMeta(body); !name.isEmpty())
        return name;
    return isUtf8(body) ? "utf-8" : "windows-1252";
}

QByteArray decodePage(const QByteArray &body, QByteArrayView contentType)
{
    const QByteArray name = pageCharset(body, contentType);
    if (name == "windows-1252")
        return fromWindows1252(body).toUtf8();
    QStringDecoder decoder(name.constData());
    return QString(decoder(body)).toUtf8();
}

} // namespace hearth
