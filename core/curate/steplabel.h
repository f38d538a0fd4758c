// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/changeset.h"
#include <span>

namespace hearth {

/// Gathers edits and gives the label that describes them all.
class LabelMaker final
{
public:
    void add(std::span<const FieldEdit> edits);
    StepLabel label(int articles) const;

private:
    QStringList m_fields;
    QString m_value;
    std::optional<FieldEdit::Op> m_op;
    bool m_oneValue = true;
};

} // namespace hearth
