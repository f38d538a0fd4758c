// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/newarticledialog.h"
#include "core/article/webaddress.h"
#include "ui/common/bidi.h"
#include "ui/common/theme.h"
#include "ui/curate/imagelines.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

constexpr int settleMs = 200;

QPlainTextEdit *lines(QWidget *parent, int count, const QString &name)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(count * edit->fontMetrics().lineSpacing() + 2 * space::m);
    edit->setAccessibleName(name);
    return edit;
}

/// Completes the last of several names with commas between them.
class ListCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QStringList splitPath(const QString &text) const override { return {text.section(u',', -1).trimmed()}; }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString text = static_cast<QLineEdit *>(widget())->text();
        const qsizetype comma = text.lastIndexOf(u',');
        const QString name = QCompleter::pathFromIndex(index);
        return comma < 0 ? name : text.first(comma + 1) + u' ' + name;
    }
};

void complete(QLineEdit *edit, QCompleter *completer)
{
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
}

QStringList names(const QString &text)
{
    QStringList all;
    for (const QString &name : text.split(u',')) {
        if (const QString one = name.simplified(); !one.isEmpty() && !all.contains(one))
            all.append(one);
    }
    return all;
}

} // namespace

NewArticleDialog::NewArticleDialog(QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit(this))
    , m_look(new QPushButton(tr("&Look"), this))
    , m_message(new QLabel(this))
    , m_there(new QPushButton(tr("&Show it"), this))
    , m_title(new QLineEdit(this))
    , m_excerpt(lines(this, 4, tr("Excerpt")))
    , m_date(new QLineEdit(this))
    , m_webUrl(new QLineEdit(this))
    , m_ampUrl(new QLineEdit(this))
    , m_type(new QComboBox(this))
    , m_provider(new QLineEdit(this))
    , m_domain(new QLineEdit(this))
    , m_topics(new QLineEdit(this))
    , m_images(lines(this, 2, tr("Pictures")))
    , m_file(new QLabel(this))
    , m_preview(new QPlainTextEdit(this))
    , m_make(new QPushButton(tr("&Make article"), this))
{
    setWindowTitle(tr("New article"));
    resize(980, 640);
    layOut();
    wire();
    updateMake();
}

void NewArticleDialog::layOut()
{
    m_address->setAccessibleName(tr("Address of the page"));
    m_address->setPlaceholderText(tr("Paste the address of a page, or fill in the fields"));
    m_address->setClearButtonEnabled(true);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_there->hide();
    m_type->setEditable(true);
    m_type->lineEdit()->setAccessibleName(tr("Type of the article")); // the box's label names the box only
    m_type->addItems({u"article"_s, u"video"_s});
    m_date->setPlaceholderText(u"2021-08-27T14:16:00Z"_s);
    m_topics->setPlaceholderText(tr("Names with commas between them"));
    m_images->setPlaceholderText(tr("One on a line: address width × height"));
    m_images->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_excerpt->setPlaceholderText(tr("What it is about"));
    m_preview->setReadOnly(true);
    m_preview->setAccessibleName(tr("The file as it will be"));
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);

    auto *top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addWidget(m_address, 1);
    top->addWidget(m_look);
    auto *said = new QHBoxLayout;
    said->setSpacing(space::s);
    said->addWidget(m_message, 1);
    said->addWidget(m_there);

    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, space::s, 0);
    form->setSpacing(space::s);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *provider = new QHBoxLayout;
    provider->setSpacing(space::s);
    provider->addWidget(m_provider, 1);
    provider->addWidget(m_domain, 1);
    m_provider->setAccessibleName(tr("Name of the provider")); // two in a row: the row's label names neither
    m_domain->setAccessibleName(tr("Domain of the provider"));
    m_domain->setPlaceholderText(u"example.com"_s);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Excerpt"), m_excerpt);
    form->addRow(tr("&Date"), m_date);
    form->addRow(tr("&Web address"), m_webUrl);
    form->addRow(tr("&AMP address"), m_ampUrl);
    form->addRow(tr("T&ype"), m_type);
    auto *providerLabel = new QLabel(tr("&Provider"), fields);
    providerLabel->setBuddy(m_provider); // a layout can be no buddy, and the & would be shown
    form->addRow(providerLabel, provider);
    form->addRow(tr("T&opics"), m_topics);
    form->addRow(tr("P&ictures"), m_images);

    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(space::s, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_file);
    column->addWidget(m_preview, 1);
    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(fields);
    halves->addWidget(right);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_make, QDialogButtonBox::AcceptRole);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter in the address looks; Ctrl+Enter makes
    m_make->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *all = new QVBoxLayout(this);
    all->setSpacing(space::m);
    all->addLayout(top);
    all->addLayout(said);
    all->addWidget(halves, 1);
    all->addWidget(buttons);
}

void NewArticleDialog::wire()
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &NewArticleDialog::draftEdited);
    connect(m_look, &QPushButton::clicked, this, &NewArticleDialog::look);
    connect(m_address, &QLineEdit::returnPressed, this, &NewArticleDialog::look);
    connect(m_address, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_look->setEnabled(isWebAddress(text.trimmed())); });
    for (QLineEdit *edit : {m_title, m_date, m_webUrl, m_ampUrl, m_provider, m_domain, m_topics})
        connect(edit, &QLineEdit::textChanged, this, &NewArticleDialog::edited);
    for (QPlainTextEdit *edit : {m_excerpt, m_images})
        connect(edit, &QPlainTextEdit::textChanged, this, &NewArticleDialog::edited);
    connect(m_type, &QComboBox::editTextChanged, this, &NewArticleDialog::edited);
    connect(m_there, &QPushButton::clicked, this, [this] {
        Q_EMIT articleRequested(m_thereKey);
        reject();
    });
    m_look->setEnabled(false);
}

void NewArticleDialog::setTopicNames(const QStringList &all)
{
    complete(m_topics, new ListCompleter(all, m_topics));
}

void NewArticleDialog::setProviderNames(const QStringList &all)
{
    complete(m_provider, new QCompleter(all, m_provider));
}

void NewArticleDialog::setAddress(const QString &address)
{
    m_address->setText(address);
    if (isWebAddress(address))
        look();
    else
        m_address->setFocus();
}

void NewArticleDialog::setTemplate(const QString &key, const ArticleDraft &draft)
{
    setWindowTitle(tr("Duplicate of %1").arg(key.section(u'/', -1)));
    setDraft(draft);
    m_title->setFocus();
    m_title->selectAll();
}

void NewArticleDialog::setDraft(const ArticleDraft &draft)
{
    m_filling = true;
    m_draft = draft;
    m_title->setText(draft.title);
    m_excerpt->setPlainText(draft.excerpt);
    m_date->setText(draft.published);
    m_webUrl->setText(draft.webUrl);
    m_ampUrl->setText(draft.ampWebUrl);
    m_type->setEditText(draft.type.isEmpty() ? u"article"_s : draft.type);
    m_provider->setText(draft.provider ? draft.provider->name : QString());
    m_domain->setText(draft.provider ? draft.provider->domain : QString());
    m_topics->setText(draft.topics.join(u", "_s));
    m_images->setPlainText(imageLines(draft.images));
    for (QLineEdit *edit : {m_title, m_webUrl, m_ampUrl, m_topics})
        edit->setCursorPosition(0);
    m_filling = false;
    Q_EMIT draftEdited();
}

ArticleDraft NewArticleDialog::draft() const
{
    ArticleDraft draft = m_draft;
    draft.title = m_title->text().simplified();
    draft.excerpt = m_excerpt->toPlainText().trimmed();
    draft.published = m_date->text().trimmed();
    draft.webUrl = m_webUrl->text().trimmed();
    if (draft.originalUrl.isEmpty() || draft.originalUrl == m_draft.webUrl)
        draft.originalUrl = draft.webUrl;
    draft.ampWebUrl = m_ampUrl->text().trimmed();
    draft.type = m_type->currentText().trimmed();
    Provider provider = m_draft.provider.value_or(Provider{});
    if (provider.domain != m_domain->text().trimmed())
        provider.images.clear(); // another one's logo
    provider.name = m_provider->text().simplified();
    provider.domain = m_domain->text().trimmed();
    draft.provider = provider;
    draft.topics = names(m_topics->text());
    draft.images = imagesOfLines(m_images->toPlainText(), m_draft.images);
    return draft;
}

QString NewArticleDialog::address() const
{
    return m_address->text().trimmed();
}

void NewArticleDialog::look()
{
    if (isWebAddress(address()))
        Q_EMIT lookRequested(address());
}

void NewArticleDialog::edited()
{
    if (!m_filling)
        m_settle.start();
}

void NewArticleDialog::setFetching()
{
    m_there->hide();
    m_thereKey.clear();
    m_message->setText(tr("Looking at the page…"));
    updateMake();
}

void NewArticleDialog::setMessage(const QString &text)
{
    m_message->setText(text);
}

void NewArticleDialog::setThere(const QString &key)
{
    m_thereKey = key;
    m_there->setVisible(!key.isEmpty());
    if (!key.isEmpty()) {
        m_message->setText(tr("It is in the library already: %1").arg(isolatedLtr(key)));
        m_there->setFocus();
    }
    updateMake();
}

void NewArticleDialog::setPreview(const QString &key, const QString &content)
{
    m_file->setText(key);
    m_preview->setPlainText(content);
    m_refused = false;
    updateMake();
}

void NewArticleDialog::setRefusal(const QString &reason)
{
    m_file->setText(reason);
    m_preview->clear();
    m_refused = true;
    updateMake();
}

void NewArticleDialog::updateMake()
{
    m_make->setEnabled(!m_refused && m_thereKey.isEmpty());
}

void NewArticleDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (m_make->isEnabled())
            accept();
        return;
    }
    if (enter)
        return; // of a field: nothing is written by the way
    QDialog::keyPressEvent(event);
}

} // namespace hearth
