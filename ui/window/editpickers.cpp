// SPDX-License-Identifier: Apache-2.0
#include "ui/window/editpickers.h"
#include "core/base/fileio.h"
#include "core/curate/relatedentry.h"
#include "core/frontmatter/parser.h"
#include "core/index/querytext.h"
#include "core/library/library.h"
#include "ui/common/errortext.h"
#include "ui/curate/articlepicker.h"
#include "ui/curate/editpanel.h"
#include "ui/curate/maplisteditor.h"
#include "ui/curate/topicpopup.h"
#include "ui/window/editsubject.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/statusbar.h"
#include "ui/window/targets.h"
#include "ui/window/webcontroller.h"
#include <QLineEdit>
#include <QMainWindow>
#include <QToolButton>

namespace hearth {

EditPickers::EditPickers(const WindowParts &parts, EditPanel *panel, const EditSubject *subject,
                         QObject *parent)
    : QObject(parent), m(parts), m_panel(panel), m_subject(subject)
{
    const FieldForm *form = m_panel->form();
    connect(form, &FieldForm::topicsWanted, this, &EditPickers::askTopics);
    connect(form, &FieldForm::libraryWanted, this, &EditPickers::askArticle);
    connect(form->images(), &MapListEditor::sizeWanted, this, &EditPickers::measure);
    connect(m.web, &WebController::webOpened, this, [this] {
        connect(&m.web->web()->images(), &ImageService::changed, this, [this](const QString &reference) {
            if (m_measuring.contains(reference))
                measure(reference);
        });
    });
}

void EditPickers::setWords()
{
    Library *library = m.libraries->library();
    if (!library)
        return;
    FormWords words;
    words.libraryFolder = library->folder();
    for (const FacetCount &count : library->facetCounts({}, Facet::Type))
        words.types.append(count.value);
    QStringList known;
    for (const Organization &organization : library->organizations().all()) {
        words.providers.append({organization.name, organization.domain});
        known.append(organization.name);
    }
    for (const FacetCount &count : library->facetCounts({}, Facet::Provider)) {
        const QString name = count.label.isEmpty() ? count.value : count.label;
        if (!known.contains(name))
            words.providers.append({name, {}});
    }
    m_panel->setWords(words);
}

void EditPickers::askTopics()
{
    Library *library = m.libraries->library();
    if (!library)
        return;
    if (!m_topics) {
        m_topics = new TopicPopup(m.window);
        connect(m_topics, &TopicPopup::chosen, m_panel->form(), &FieldForm::changeTopics);
    }
    const FieldForm *form = m_panel->form();
    const QToolButton *button = form->topicsButton();
    m_topics->ask(topicNames(*library), form->topicCounts(), form->articleCount(),
                  {button->mapToGlobal(QPoint()), button->size()});
}

void EditPickers::askArticle()
{
    if (!m_articles) {
        m_articles = new ArticlePicker(m.window);
        connect(m_articles, &ArticlePicker::searched, this, [this](const QString &text) {
            Library *library = m.libraries->library();
            if (!library)
                return;
            constexpr std::size_t shown = 50;
            const ResultSet result = library->evaluate(parseQuery(text), false);
            m_articles->setRows(library->rows(std::span(*result.ids).first(std::min(shown, result.size()))));
        });
        connect(m_articles, &ArticlePicker::picked, this, [this](ArticleId id) {
            const Library *library = m.libraries->library();
            const auto file = library ? readFile(library->pathOf(library->keyOf(id)), maxArticleBytes)
                                      : Result<QByteArray>(Error{});
            if (!file)
                return m.status->say(errorText(file.error()));
            m_panel->form()->addRelated(relatedEntryOf(parseFrontMatter(*file).root));
        });
    }
    m_articles->field()->clear();
    Q_EMIT m_articles->searched({});
    m_articles->open();
    m_articles->field()->setFocus();
}

void EditPickers::measure(const QString &url)
{
    // Who adds a picture by its address asks for it: it is fetched unless the window is offline.
    LibraryWeb *web = m.web->web();
    if (!web)
        return;
    PictureWant want;
    want.image.url = url;
    want.articleKey = m_subject->key;
    want.userAsked = true;
    const PictureAnswer answer = web->images().picture(want);
    m_measuring.remove(url);
    // What is larger than any screen was made smaller before it was kept: that is not the picture's size.
    const QSize size = answer.image.size();
    if (answer.state == PictureAnswer::State::Ready &&
        std::max(size.width(), size.height()) < PictureFetcher::maxStoredSide)
        m_panel->form()->images()->setSize(url, size);
    else if (answer.state == PictureAnswer::State::Loading)
        m_measuring.insert(url);
}

} // namespace hearth
