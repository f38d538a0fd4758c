// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFrame>

class QLabel;
class QLineEdit;

namespace hearth {

/// A small field for an exact number beside a row. Enter takes it, Escape leaves everything as it is, an
/// empty field takes the value away. Closes by itself.
class NumberPopup final : public QFrame
{
    Q_OBJECT
public:
    explicit NumberPopup(QWidget *parent = nullptr);

    /// `path` is a field of whole numbers; `text` what stands there now, `hint` what to show when that is
    /// nothing. Opens below (or above) the rectangle in global coordinates.
    void ask(const QString &path, const QString &text, const QString &hint, const QRect &beside);
    QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void chosen(const QString &path, const QString &text); ///< a valid number, or empty

private:
    void validate();
    void take();

    QString m_path;
    QLabel *m_label;
    QLineEdit *m_field;
    QLabel *m_problem;
};

/// Where a popup of this size goes: below the rectangle where there is room, else above it; on the screen.
QPoint popupPlace(const QRect &beside, const QSize &size, Qt::LayoutDirection direction);

} // namespace hearth
