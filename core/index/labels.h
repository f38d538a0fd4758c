// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QMap>
#include <QStringList>
#include <cstdint>

namespace hearth {

/// The user's labels of an article as they are kept: without white space at the ends or doubled in the
/// middle, none empty, none twice (case does not tell labels apart), sorted.
QStringList tidyLabels(const QStringList &labels);

/// One text for a list of labels, and back: one label a line. For user.db and the undo history.
QString labelsToText(const QStringList &labels);
QStringList labelsFromText(const QString &text);

/// The labels by slot of the articles that have any. A value; copies share.
class SlotLabels final
{
public:
    void set(std::size_t slot, const QStringList &labels);
    QStringList of(std::size_t slot) const { return m_labels.value(static_cast<std::uint32_t>(slot)); }
    const QMap<std::uint32_t, QStringList> &all() const { return m_labels; }

    friend bool operator==(const SlotLabels &, const SlotLabels &) = default;

private:
    QMap<std::uint32_t, QStringList> m_labels;
};

} // namespace hearth
