// SPDX-License-Identifier: Apache-2.0
#include "core/curate/steplabel.h"

namespace hearth {

namespace {

/// Which image or which topic it was matters as little as the member of it.
QString fieldOf(const QString &path)
{
    for (const QStringView part : QStringView(path).split(u'.')) {
        if (!part.isEmpty() && part.front().isDigit())
            return path.section(u'.', 0, 0);
    }
    return path;
}

StepKind kindOf(FieldEdit::Op op)
{
    switch (op) {
    case FieldEdit::Op::Set:
        return StepKind::SetFields;
    case FieldEdit::Op::Remove:
        return StepKind::RemoveFields;
    case FieldEdit::Op::AddItem:
        return StepKind::AddItems;
    case FieldEdit::Op::RemoveItem:
        return StepKind::RemoveItems;
    case FieldEdit::Op::SetBody:
        return StepKind::EditBody;
    }
    Q_UNREACHABLE();
}

} // namespace

void LabelMaker::add(std::span<const FieldEdit> edits)
{
    for (const FieldEdit &edit : edits) {
        m_op = !m_op || *m_op == edit.op ? edit.op : FieldEdit::Op::Set;
        if (const QString field = fieldOf(edit.path); !m_fields.contains(field))
            m_fields.append(field);
        const QString text = edit.value.kind == Node::Kind::Scalar ? edit.value.text : QString();
        m_oneValue = m_oneValue && (m_value.isEmpty() || m_value == text);
        m_value = text;
    }
}

StepLabel LabelMaker::label(int articles) const
{
    constexpr int longestValue = 40;
    StepLabel label{kindOf(m_op.value_or(FieldEdit::Op::Set)), m_fields, m_value, articles};
    if (!m_oneValue || m_fields.size() != 1 || m_value.size() > longestValue)
        label.value.clear();
    return label;
}

} // namespace hearth
