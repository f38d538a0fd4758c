// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/articleid.h"
#include "core/base/canceltoken.h"
#include "core/base/result.h"
#include "core/curate/articledraft.h"
#include "ui/window/windowparts.h"
#include <QObject>
#include <QThreadPool>
#include <functional>
#include <memory>

class QMimeData;

namespace hearth {

class NewArticleDialog;
class PageVisit;
struct PlannedFile;
struct VisitedPage;

/// Makes articles: from the address of a page, from scratch, by duplicating one; and brings articles to the
/// bin.
class NewArticleCommands final : public QObject
{
    Q_OBJECT
public:
    explicit NewArticleCommands(const WindowParts &parts, QObject *parent = nullptr);
    ~NewArticleCommands() override;

    void start(const QString &address); ///< opens the dialog; an empty address is from scratch
    void close();                       ///< before the library closes

private:
    void pasteAddress();
    void duplicate();
    void removeSelected();
    void remove(const QStringList &keys);
    NewArticleDialog *openDialog();
    void lookUp(const QString &address);
    void visited(const VisitedPage &page);
    void searchFor(const QStringList &addresses, std::function<void(const QString &key)> then);
    void plan(std::function<void(const Result<PlannedFile> &file)> then);
    void preview();
    void make();
    void showArticle(const QString &key);
    void showWhenThere();

    WindowParts m;
    NewArticleDialog *m_dialog = nullptr; ///< the open one
    QString m_template;                   ///< the article that is duplicated; empty: none
    QString m_wanted;                     ///< the article to be shown once the index has it
    std::unique_ptr<PageVisit> m_visit;
    QThreadPool m_pool; ///< one at a time: reads the files of the library
    CancelToken m_cancel;
};

/// The web address in what is pasted or dropped; empty when it is anything else.
QString addressIn(const QMimeData *data);

} // namespace hearth
