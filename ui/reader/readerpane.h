// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/library.h"
#include "ui/reader/articleaddresses.h"
#include "ui/reader/articleexport.h"
#include "ui/reader/pagestate.h"
#include "ui/reader/readeractions.h"
#include "ui/reader/readerlook.h"
#include <QWidget>
#include <functional>

class QPagedPaintDevice;

namespace hearth {

class PictureControls;

/// What the reader needs to know besides the article; plain values that it copies.
struct ReaderContext
{
    Taxonomy taxonomy;
    Organizations organizations;
    QString libraryFolder; ///< absolute; local pictures are taken from inside of it only
    PageState page;        ///< its text is shown instead of the library's when it is Shown
};

/// Shows one article. It makes no request and opens no address by itself: what the user activates is told by
/// signals, and only http and https addresses are ever told. UI thread only.
class ReaderPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ReaderPane(QWidget *parent = nullptr);
    ~ReaderPane() override;

    void setActions(const ReaderActions &actions); ///< once, before the first article
    void setLook(const ReaderLook &look);
    ReaderLook look() const;

    /// Shows the article from its top. When it is the one that is shown already, scroll position, selection
    /// and opened details stay, and nothing is rebuilt unless its content changed.
    void showArticle(const OpenedArticle &article, const ReaderContext &context);
    /// News of the page of the article that is shown. The scroll position stays unless other text comes.
    void setPage(const PageState &page);
    const PageState &page() const; ///< of the article that is shown
    ReaderView view() const;       ///< Article as soon as its page was asked for
    PictureControls *pictures() const;
    /// The article could not be opened: says so instead of it. `message` is a translated sentence, plain
    /// text.
    void showFailure(const QString &message);
    void clear();              ///< nothing is selected
    ArticleId article() const; ///< None while none is shown

    /// Scrolls by a page, +1 down or -1 up; false when it was at that end already.
    bool scrollPage(int direction);
    int scrollPosition() const;
    void setScrollPosition(int position);

    int readingPlace() const; ///< what stands at the top, as a position in the text; 0: the beginning
    void goToReadingPlace(int place);

    /// What is shown, for a file of its own; empty while nothing is.
    ExportedArticle exported() const;
    /// Sets what is shown on the pages of a device. `done` is called later, not at all when the pane goes
    /// before.
    void print(std::shared_ptr<QPagedPaintDevice> device, std::function<void()> done) const;

    ArticleAddresses addresses() const; ///< of what is shown
    /// The selected text (else the excerpt) as a quotation with title, provider and address, plain text.
    QString quotation() const;

public Q_SLOTS:
    void findNext(); ///< opens the find bar when it is not there; findPrevious() likewise
    void findPrevious();
    void showFind(); ///< opens the find bar with the selected text and puts the focus there
    void zoomIn();
    void zoomOut();
    void zoomReset();
    void copyLink();
    void copyQuotation();

Q_SIGNALS:
    void openUrl(const QUrl &url);               ///< http or https, to be opened in the browser
    void topicActivated(const QString &topic);   ///< a topic chip: filter by it
    void providerActivated(const QString &name); ///< the provider's name: filter by it
    void problemActivated(int line); ///< the notice about this file: show it in an editor; line 0: none
    void viewChosen(hearth::ReaderView view);         ///< by the switch in the tool bar
    void pageRequested(hearth::PageRequest request);  ///< by a link about the article's page
    void lookChanged(const hearth::ReaderLook &look); ///< by zooming; worth keeping

protected:
    bool event(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hearth
