// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/window/windowparts.h"
#include <QObject>
#include <QSet>

namespace hearth {

class ArticlePicker;
class EditPanel;
struct EditSubject;
class TopicPopup;

/// What the edit panel's form takes from the library and the web: words to complete from, topics, articles to
/// be related, the sizes of pictures.
class EditPickers final : public QObject
{
    Q_OBJECT
public:
    /// `panel` and `subject` must outlive it.
    EditPickers(const WindowParts &parts, EditPanel *panel, const EditSubject *subject,
                QObject *parent = nullptr);

    void setWords(); ///< those of the open library

private:
    void askTopics();
    void askArticle();
    void measure(const QString &url);

    WindowParts m;
    EditPanel *m_panel;
    const EditSubject *m_subject;
    TopicPopup *m_topics = nullptr;
    ArticlePicker *m_articles = nullptr;
    QSet<QString> m_measuring; ///< pictures of the web whose size is not known yet
};

} // namespace hearth
