// SPDX-License-Identifier: Apache-2.0
#include "core/image/svgcleaner.h"
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <array>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 256;
constexpr int maxUsedElements = 200'000; ///< drawn by way of <use>, all together

bool isEmbeddedBitmap(QStringView reference)
{
    static constexpr std::array types{"data:image/png;"_L1, "data:image/jpeg;"_L1, "data:image/jpg;"_L1,
                                      "data:image/gif;"_L1, "data:image/webp;"_L1};
    return std::any_of(types.begin(), types.end(),
                       [&](auto type) { return reference.startsWith(type, Qt::CaseInsensitive); });
}

bool isDropped(QStringView element)
{
    static constexpr std::array names{"script"_L1, "foreignObject"_L1, "iframe"_L1,  "audio"_L1,
                                      "video"_L1,  "handler"_L1,       "listener"_L1};
    return std::find(names.begin(), names.end(), element) != names.end();
}

/// url(…) may only point into the drawing itself.
bool reachesOut(QStringView value)
{
    static const QRegularExpression outside(uR"(url\(\s*['"]?\s*(?!#))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return value.contains("@import"_L1, Qt::CaseInsensitive) || outside.match(value.toString()).hasMatch();
}

QString hrefOf(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == "href"_L1)
            return attribute.value().trimmed().toString();
    }
    return {};
}

/// A length in pixels; 0 for percentages and what is none.
double lengthOf(QStringView text)
{
    static const QRegularExpression length(uR"(^\s*([0-9.]+)\s*(px|pt|pc|mm|cm|in)?\s*$)"_s);
    static const QHash<QString, double> pixels{{u"pt"_s, 96.0 / 72},
                                               {u"pc"_s, 16.0},
                                               {u"mm"_s, 96.0 / 25.4},
                                               {u"cm"_s, 96.0 / 2.54},
                                               {u"in"_s, 96.0}};
    const auto match = length.match(text.toString());
    return match.captured(1).toDouble() * pixels.value(match.captured(2), 1.0);
}

/// What <use> would draw again: how many elements each id holds, and whether there is a <use> among them.
struct Target
{
    int elements = 0;
    bool usesItself = false;
};

Result<QHash<QString, Target>> survey(const QByteArray &content)
{
    QHash<QString, Target> targets;
    QStringList open;
    int elements = 0;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD() && !xml.entityDeclarations().isEmpty())
            return Error{ErrorCode::Malformed, {}, u"entities"_s};
        if (xml.isStartElement()) {
            if (++elements > maxSvgElements || open.size() >= maxDepth)
                return Error{ErrorCode::TooLarge, {}, {}};
            open.append(xml.attributes().value(u"id"_s).toString());
            for (const QString &id : std::as_const(open)) {
                if (id.isEmpty())
                    continue;
                Target &target = targets[id];
                ++target.elements;
                target.usesItself = target.usesItself || xml.name() == "use"_L1;
            }
        } else if (xml.isEndElement()) {
            open.removeLast();
        }
    }
    if (xml.hasError())
        return Error{ErrorCode::Malformed, {}, xml.errorString(), static_cast<int>(xml.lineNumber())};
    return targets;
}

class Cleaner final
{
public:
    Cleaner(const QByteArray &content, QHash<QString, Target> targets)
        : m_in(content), m_targets(std::move(targets))
    {
    }

    QByteArray run()
    {
        QByteArray cleaned;
        QXmlStreamWriter out(&cleaned);
        while (!m_in.atEnd()) {
            m_in.readNext();
            if (m_in.isStartElement())
                startElement(out);
            else if (m_in.isEndElement())
                out.writeEndElement();
            else if (m_in.isCharacters() && !m_in.isWhitespace())
                out.writeCharacters(m_inStyle && reachesOut(m_in.text()) ? QString()
                                                                         : m_in.text().toString());
            if (m_in.isStartElement() || m_in.isEndElement())
                m_inStyle = m_in.isStartElement() && m_in.name() == "style"_L1;
        }
        return cleaned;
    }

private:
    bool isHarmful(const QString &href)
    {
        const QStringView name = m_in.name();
        if (isDropped(name))
            return true;
        if (name == "image"_L1 || name == "feImage"_L1)
            return !isEmbeddedBitmap(href);
        if (name != "use"_L1)
            return false;
        const auto target = m_targets.constFind(href.mid(1));
        if (!href.startsWith(u'#') || target == m_targets.cend() || target->usesItself)
            return true;
        m_used += target->elements;
        return m_used > maxUsedElements;
    }

    void startElement(QXmlStreamWriter &out)
    {
        const QXmlStreamAttributes attributes = m_in.attributes();
        if (isHarmful(hrefOf(attributes))) {
            m_in.skipCurrentElement();
            return;
        }
        // Prefixes are not needed once namespaces are the drawing's own two.
        out.writeStartElement(m_in.name().toString());
        if (!m_hasRoot) {
            out.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
            out.writeNamespace(u"http://www.w3.org/1999/xlink"_s, u"xlink"_s);
            m_hasRoot = true;
        }
        for (const QXmlStreamAttribute &attribute : attributes) {
            const QStringView name = attribute.name();
            if (name.startsWith("on"_L1, Qt::CaseInsensitive) || reachesOut(attribute.value()))
                continue;
            if (name == "href"_L1) {
                const QString href = attribute.value().trimmed().toString();
                if (href.startsWith(u'#') || isEmbeddedBitmap(href))
                    out.writeAttribute(u"xlink:href"_s, href);
            } else if (attribute.prefix().isEmpty() || attribute.qualifiedName() == "xml:space"_L1) {
                out.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
            }
        }
    }

    QXmlStreamReader m_in;
    QHash<QString, Target> m_targets;
    qint64 m_used = 0;
    bool m_hasRoot = false;
    bool m_inStyle = false;
};

} // namespace

bool looksLikeSvg(const QByteArray &content)
{
    QXmlStreamReader xml(content);
    return xml.readNextStartElement() && xml.name() == "svg"_L1;
}

QSize svgSize(const QByteArray &content)
{
    QXmlStreamReader xml(content);
    if (!xml.readNextStartElement())
        return {};
    const QXmlStreamAttributes attributes = xml.attributes();
    const QSizeF stated(lengthOf(attributes.value(u"width"_s)), lengthOf(attributes.value(u"height"_s)));
    if (!stated.isEmpty())
        return stated.toSize().expandedTo(QSize(1, 1));
    static const QRegularExpression separator(uR"([\s,]+)"_s);
    const QStringList box =
        attributes.value(u"viewBox"_s).trimmed().toString().split(separator, Qt::SkipEmptyParts);
    const QSizeF boxed(box.value(2).toDouble(), box.value(3).toDouble());
    return boxed.isEmpty() ? QSize() : boxed.toSize().expandedTo(QSize(1, 1));
}

Result<QByteArray> cleanSvg(const QByteArray &content)
{
    if (content.size() > maxSvgBytes)
        return Error{ErrorCode::TooLarge, {}, {}};
    auto targets = survey(content);
    if (!targets)
        return targets.error();
    return Cleaner(content, std::move(*targets)).run();
}

} // namespace hearth
