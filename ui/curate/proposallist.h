// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QListView>

class QStandardItemModel;

namespace hearth {

/// One line of a list of proposals.
struct Proposal
{
    QString key; ///< what it stands for
    QString title;
    QString meta;   ///< provider and date
    QString reason; ///< why it is proposed
    QString effect; ///< what accepting it does; may be empty

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// A list of articles with what they are, why they are proposed and what accepting does. As high as its rows
/// need, up to a few of them.
class ProposalList final : public QListView
{
    Q_OBJECT
public:
    explicit ProposalList(QWidget *parent = nullptr);

    /// Keeps the current one where it still is; when only that one has gone, the one in its place is current,
    /// else the first.
    void setProposals(const QList<Proposal> &proposals);
    const QList<Proposal> &proposals() const { return m_proposals; }
    QString currentKey() const; ///< empty when the list is
    /// How many rows it grows to before it scrolls; 0: it does not grow but takes the room it is given.
    void setRowsShown(int rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<Proposal> m_proposals;
    QStandardItemModel *m_model;
    int m_rowsShown = 4;
};

} // namespace hearth
