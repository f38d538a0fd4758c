// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "core/curate/taxonomyedit.h"
#include "ui/window/windowparts.h"
#include <QObject>
#include <QThreadPool>

namespace hearth {

class TaxonomyDialog;

/// The topics of the library: shows them, plans what is asked for, shows what that changes, and makes it.
class TaxonomyCommands final : public QObject
{
    Q_OBJECT
public:
    explicit TaxonomyCommands(const WindowParts &parts, QObject *parent = nullptr);
    ~TaxonomyCommands() override;

    void update(); ///< the taxonomy or the articles changed
    void close();  ///< before the library closes

private:
    void show();
    void plan(const TaxonomyChange &change);
    void confirm(const TaxonomyChange &change, ChangePlan plan);

    WindowParts m;
    TaxonomyDialog *m_dialog = nullptr; ///< made when first opened
    QThreadPool m_pool;                 ///< reads the articles of a topic
    CancelToken m_cancel;
};

} // namespace hearth
