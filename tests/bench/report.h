// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/bench/samples.h"
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace hearth::bench {

/// One line of the table.
struct Row
{
    QString name;
    QString unit = QStringLiteral("ms");
    double median = 0;
    double p95 = 0;
    int count = 0;
    std::optional<double> limit; ///< what the project wants to reach at this size, in the same unit
    bool limitIsForP95 = false;  ///< otherwise for the median
    QString note;                ///< how the limit came about, or what it is held against

    bool isWithin() const { return !limit || (limitIsForP95 ? p95 : median) <= *limit; }
};

class Report final
{
public:
    Report(int articles, QString platform);

    void add(const Row &row);
    void add(const QString &name, const Samples &samples, std::optional<double> limit = {},
             bool limitIsForP95 = false, const QString &note = {},
             const QString &unit = QStringLiteral("ms"));
    void skip(const QString &name, const QString &why);

    const QList<Row> &rows() const { return m_rows; }
    QString table() const; ///< Markdown
    QJsonObject json() const;

private:
    int m_articles;
    QString m_platform;
    QList<Row> m_rows;
    QList<std::pair<QString, QString>> m_skipped;
};

} // namespace hearth::bench
