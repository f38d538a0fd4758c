// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/image/imagepolicy.h"
#include <QWidget>

class QComboBox;
class QPushButton;
class QTreeWidget;

namespace hearth {

/// When pictures are fetched from the web: for the open library, with exceptions for single providers. A
/// change takes effect at once.
class PicturesPage final : public QWidget
{
    Q_OBJECT
public:
    explicit PicturesPage(QWidget *parent = nullptr);

    /// `providers`: domains that can be chosen from.
    void setPolicies(const PicturePolicies &policies, const QStringList &providers);
    const PicturePolicies &policies() const { return m_policies; }

Q_SIGNALS:
    void policiesChanged(const hearth::PicturePolicies &policies);

private:
    void showExceptions();
    void addException();
    void removeException();
    void changed();

    PicturePolicies m_policies;
    bool m_showing = false;
    QComboBox *m_everywhere;
    QTreeWidget *m_exceptions;
    QComboBox *m_provider;
    QPushButton *m_add;
    QPushButton *m_remove;
};

QString picturePolicyText(PicturePolicy policy);

} // namespace hearth
