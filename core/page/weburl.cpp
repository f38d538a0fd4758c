// SPDX-License-Identifier: Apache-2.0
#include "core/page/weburl.h"
#include <QStringList>

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

constexpr qsizetype maxLength = 8192;

/// What the URL standard strips before it looks at a scheme: "java\nscript:" is javascript to a browser.
QByteArray stripped(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (const char c : text) {
        if (c != '\t' && c != '\n' && c != '\r')
            out += c;
    }
    qsizetype from = 0;
    qsizetype to = out.size();
    const auto isBlank = [&out](qsizetype i) { return static_cast<unsigned char>(out[i]) <= 0x20; };
    while (from < to && isBlank(from))
        ++from;
    while (to > from && isBlank(to - 1))
        --to;
    return out.mid(from, to - from);
}

} // namespace

QUrl webUrl(QByteArrayView text, const QUrl &base)
{
    QByteArray plain = stripped(text);
    if (plain.isEmpty() || plain.size() > maxLength)
        return {};
    if (plain.startsWith("//"))
        plain.prepend(base.isEmpty() ? QByteArray("https:") : base.scheme().toLatin1() + ':');
    QUrl url(QString::fromUtf8(plain), QUrl::TolerantMode);
    if (url.isRelative()) {
        if (base.isEmpty())
            return {};
        url = base.resolved(url);
    }
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || (scheme != "http"_L1 && scheme != "https"_L1) || url.host().isEmpty())
        return {};
    url.setUserInfo({});
    return url;
}

QString libraryPath(QByteArrayView text)
{
    const QByteArray plain = stripped(text);
    if (plain.isEmpty() || plain.size() > maxLength || plain.startsWith("//"))
        return {};
    const QString path = QUrl::fromPercentEncoding(plain);
    for (const QChar c : path) {
        if (c == u':' || c == u'\\' || c == u'?' || c == u'#' || c < u' ')
            return {};
    }
    QStringList parts;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (part == ".."_L1)
            return {};
        if (part != "."_L1)
            parts += part;
    }
    return parts.join(u'/');
}

} // namespace hearth
