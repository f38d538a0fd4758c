// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/report.h"
#include <QJsonArray>
#include <QLocale>
#include <QSysInfo>
#include <QThread>

namespace hearth::bench {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    if (value >= 100)
        return QLocale::c().toString(value, 'f', 0);
    return QString::number(value, 'f', value >= 10 ? 1 : value >= 1 ? 2 : 3);
}

} // namespace

Report::Report(int articles, QString platform) : m_articles(articles), m_platform(std::move(platform)) {}

void Report::add(const Row &row)
{
    m_rows.append(row);
    if (m_articles < 50000) // the limits are stated for 100,000 and a million
        m_rows.last().limit.reset();
}

void Report::add(const QString &name, const Samples &samples, std::optional<double> limit, bool limitIsForP95,
                 const QString &note, const QString &unit)
{
    if (samples.isEmpty())
        skip(name, u"nothing was measured"_s);
    else
        add({name, unit, samples.median(), samples.p95(), samples.count(), limit, limitIsForP95, note});
}

void Report::skip(const QString &name, const QString &why)
{
    m_skipped.append({name, why});
}

QString Report::table() const
{
    QString text =
        u"%1 articles, %2 cores, %3, Qt %4, window system %5\n\n"_s.arg(QLocale::c().toString(m_articles))
            .arg(QThread::idealThreadCount())
            .arg(QSysInfo::prettyProductName(), QString::fromLatin1(qVersion()), m_platform);
    text += u"| operation | median | p95 | n | limit | | note |\n|---|---:|---:|---:|---:|---|---|\n"_s;
    for (const Row &row : m_rows) {
        const QString limit = row.limit ? u"%1 %2%3"_s.arg(number(*row.limit), row.unit,
                                                           row.limitIsForP95 ? u" p95"_s : QString())
                                        : QString();
        text += u"| %1 | %2 %3 | %4 | %5 | %6 | %7 | %8 |\n"_s
                    .arg(row.name, number(row.median), row.unit, number(row.p95))
                    .arg(row.count)
                    .arg(limit,
                         !row.limit       ? QString()
                         : row.isWithin() ? u"ok"_s
                                          : u"over"_s,
                         row.note);
    }
    for (const auto &[name, why] : m_skipped)
        text += u"\nNot measured: %1 (%2)"_s.arg(name, why);
    return text;
}

QJsonObject Report::json() const
{
    QJsonArray rows;
    for (const Row &row : m_rows) {
        QJsonObject object = {
            {u"name"_s, row.name},   {u"unit"_s, row.unit}, {u"median"_s, row.median},    {u"p95"_s, row.p95},
            {u"count"_s, row.count}, {u"note"_s, row.note}, {u"within"_s, row.isWithin()}};
        if (row.limit) {
            object.insert(u"limit"_s, *row.limit);
            object.insert(u"limitOf"_s, row.limitIsForP95 ? u"p95"_s : u"median"_s);
        }
        rows.append(object);
    }
    QJsonArray skipped;
    for (const auto &[name, why] : m_skipped)
        skipped.append(QJsonObject{{u"name"_s, name}, {u"why"_s, why}});
    return {{u"articles"_s, m_articles},
            {u"cores"_s, QThread::idealThreadCount()},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"platform"_s, m_platform},
            {u"rows"_s, rows},
            {u"notMeasured"_s, skipped}};
}

} // namespace hearth::bench
