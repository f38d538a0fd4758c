// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/library.h"
#include "ui/window/windowparts.h"
#include <QObject>

namespace hearth {

/// What can be done to articles: open elsewhere, star, mark, copy. Acts on the selected rows, or on the
/// article in the reader when no row is selected.
class ArticleCommands final : public QObject
{
    Q_OBJECT
public:
    explicit ArticleCommands(const WindowParts &parts, QObject *parent = nullptr);

    void markRead(ArticleId id);   ///< by the timer: not the user's word, so not undone by Ctrl+Z
    void toggleStar(ArticleId id); ///< a click on the star of a row
    void openOriginal(ArticleId id);
    void edit(const QString &key, int line);
    void showInFolder(const QString &key);
    void openAddress(const QUrl &url);
    void updateActions();

private:
    void change(StateChange::What what, bool value, std::span<const ArticleId> ids);
    void toggleStar();
    void toggleRead();
    void markAllRead();
    /// Those of `ids` that are read (starred) or, with `value` false, are not.
    std::vector<ArticleId> having(StateChange::What what, bool value, std::span<const ArticleId> ids) const;

    WindowParts m;
};

} // namespace hearth
