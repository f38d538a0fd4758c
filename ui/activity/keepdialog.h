// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDialog>
#include <functional>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QSpinBox;

namespace hearth {

/// What it would take to keep articles offline, before it is begun.
struct KeepEstimate
{
    int articles = 0; ///< asked for
    int missing = 0;  ///< of these not here yet
    int pictures = 0;
    qint64 bytes = 0;     ///< about
    qint64 stored = 0;    ///< what the store holds now
    qint64 budget = 0;    ///< and may hold
    bool offline = false; ///< nothing is fetched before there is a network
};

/// What the user wants kept.
struct KeepChoice
{
    int most = 0; ///< articles, the first of the list
    bool pictures = true;
    bool pin = true;   ///< never thrown away to make room
    bool rule = false; ///< also what matches later
};

/// Asks before many articles are made available offline: how many, about how much it is, with pictures or
/// without, for good or not, and whether the list becomes a standing rule. Not modal; deletes itself when
/// closed.
class KeepDialog final : public QDialog
{
    Q_OBJECT
public:
    using Estimate = std::function<KeepEstimate(int most, bool pictures)>;

    /// `articles`: how many there are. `list`: what the list shows, in words, when it could become a rule;
    /// else empty. `estimate` is asked whenever the choice changes.
    KeepDialog(int articles, const QString &list, Estimate estimate, QWidget *parent = nullptr);

    void setRule(bool rule);
    KeepChoice choice() const;

    static constexpr int usualMost = 200;
    static constexpr int greatestMost = 2000;

Q_SIGNALS:
    void chosen(const hearth::KeepChoice &choice);

private:
    void describe();

    Estimate m_estimate;
    int m_articles;
    QLabel *m_heading;
    QSpinBox *m_most;
    QLabel *m_cost;
    QCheckBox *m_pictures;
    QCheckBox *m_pin;
    QCheckBox *m_rule;
    QDialogButtonBox *m_buttons;
    bool m_pinTouched = false; ///< the user's word holds
};

} // namespace hearth
