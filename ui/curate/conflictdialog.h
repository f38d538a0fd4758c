// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/changeset.h"
#include <QDialog>

class QRadioButton;

namespace hearth {

/// Fields that the person and somebody else changed: shows what was there, what is there now and what the
/// person wants, and lets choose for each. Nothing is written before.
class ConflictDialog final : public QDialog
{
    Q_OBJECT
public:
    ConflictDialog(const std::vector<EditConflict> &conflicts, const QString &article,
                   QWidget *parent = nullptr);

    QRadioButton *mineButton(int conflict) const { return m_mine[std::size_t(conflict)]; }

Q_SIGNALS:
    /// Paths of the fields of which the person's own value is wanted; the others keep what is in the file.
    void decided(const QStringList &mine);

private:
    std::vector<EditConflict> m_conflicts;
    std::vector<QRadioButton *> m_mine;
};

} // namespace hearth
