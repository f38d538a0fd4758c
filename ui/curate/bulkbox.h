// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/bulkedits.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace hearth {

/// What can only be done to many articles: shift quality and heat, find and replace in a field.
class BulkBox final : public QWidget
{
    Q_OBJECT
public:
    explicit BulkBox(QWidget *parent = nullptr);

    void clear();
    void restore(int qualityShift, int heatShift, const Replacement &replacement); ///< tells nobody
    bool isChanged() const;
    bool isValid() const; ///< the regular expression is one
    Replacement replacement() const;
    /// All of it, for ChangeSet; null when nothing is asked for. Where there was no score to shift is
    /// counted.
    std::shared_ptr<const DerivedEdits> edits(UnscoredCount unscored = {}) const;

    QSpinBox *qualityShift() const { return m_quality; }
    QSpinBox *heatShift() const { return m_heat; }
    QComboBox *field() const { return m_field; }
    QLineEdit *find() const { return m_find; }
    QLineEdit *replace() const { return m_replace; }
    QCheckBox *regex() const { return m_regex; }

Q_SIGNALS:
    void changed();

private:
    void check();

    QSpinBox *m_quality;
    QSpinBox *m_heat;
    QComboBox *m_field;
    QLineEdit *m_find;
    QLineEdit *m_replace;
    QCheckBox *m_regex;
    QCheckBox *m_case;
    QCheckBox *m_words;
    QLabel *m_message;
};

} // namespace hearth
