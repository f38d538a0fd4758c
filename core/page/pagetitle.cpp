// SPDX-License-Identifier: Apache-2.0
#include "core/page/pagetitle.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

/// Letters and digits alone, without case and accents.
QString loose(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

class Names final
{
public:
    Names(const QString &siteName, const QString &host, const QStringList &authors)
    {
        // "Aktuálně.cz - what just happened": the name is what stands before the motto.
        static const QRegularExpression motto(u"\\s[-–—|:•·]\\s"_s);
        add(siteName);
        add(siteName.section(motto, 0, 0));
        for (const QString &author : authors)
            add(author);
        QString name = host.toLower();
        if (name.startsWith("www."_L1))
            name.remove(0, 4);
        add(name);
        for (const QString &label : name.split(u'.').mid(0, name.count(u'.'))) {
            constexpr qsizetype shortest = 4; // not "www", "m", "co"
            if (label.size() >= shortest)
                add(label);
        }
    }

    bool contains(const QString &text) const { return m_names.contains(loose(text)); }

private:
    void add(const QString &name)
    {
        if (const QString one = loose(name); one.size() > 1)
            m_names.append(one);
    }
    QStringList m_names;
};

} // namespace

QString titleWithoutNames(const QString &title, const QString &siteName, const QString &host,
                          const QStringList &authors)
{
    static const QRegularExpression separator(u"\\s+(?:[-–—|·•»«/]|::)\\s+"_s);
    const Names names(siteName, host, authors);
    QString rest = title;
    for (int cuts = 0; cuts < 3; ++cuts) {
        QRegularExpressionMatch first, last;
        for (auto it = separator.globalMatch(rest); it.hasNext();) {
            last = it.next();
            if (!first.hasMatch())
                first = last;
        }
        if (!first.hasMatch())
            break;
        if (names.contains(rest.mid(last.capturedEnd())))
            rest.truncate(last.capturedStart());
        else if (names.contains(rest.first(first.capturedStart())))
            rest.remove(0, first.capturedEnd());
        else
            break;
    }
    return rest;
}

} // namespace hearth
