// SPDX-License-Identifier: Apache-2.0
#include "ui/window/windowactions.h"
#include <QCoreApplication>
#include <QKeySequence>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    Do what;
    ActionGroup group;
    KeyScope scope;
    const char *text;
    const char *keys;   ///< portable notation, separated by ' | '
    const char *native; ///< keys that the focused widget handles itself
    bool checkable = false;
};

constexpr auto library = ActionGroup::Library;
constexpr auto moving = ActionGroup::Moving;
constexpr auto article = ActionGroup::Article;
constexpr auto curating = ActionGroup::Curating;
constexpr auto lists = ActionGroup::Lists;
constexpr auto filter = ActionGroup::Filter;
constexpr auto view = ActionGroup::View;
constexpr auto help = ActionGroup::Help;
constexpr auto window = KeyScope::Window;
constexpr auto panes = KeyScope::Panes;
constexpr auto inside = KeyScope::ListAndReader;

// clang-format off
constexpr Row rows[] = {
    {Do::OpenLibrary,   library, window, QT_TRANSLATE_NOOP("WindowActions", "&Open library…"), "Ctrl+O", ""},
    {Do::OpenFile,      library, window, QT_TRANSLATE_NOOP("WindowActions", "Open &file…"), "Ctrl+Shift+O", ""},
    {Do::OpenSample,    library, window, QT_TRANSLATE_NOOP("WindowActions", "Open the &sample library"), "", ""},
    {Do::Rescan,        library, window, QT_TRANSLATE_NOOP("WindowActions", "&Look for changed files"), "F5", ""},
    {Do::Problems,      library, window, QT_TRANSLATE_NOOP("WindowActions", "Files with &problems…"), "Ctrl+Shift+P", ""},
    {Do::WorkOffline,   library, window, QT_TRANSLATE_NOOP("WindowActions", "&Work offline"), "Ctrl+Alt+O", "", true},
    {Do::OfflineCopies, library, window, QT_TRANSLATE_NOOP("WindowActions", "Rea&ding offline…"), "Ctrl+Shift+D", ""},
    {Do::OfflineRules,  library, window, QT_TRANSLATE_NOOP("WindowActions", "Standing r&ules…"), "", ""},
    {Do::Activity,      library, window, QT_TRANSLATE_NOOP("WindowActions", "Network &activity…"), "Ctrl+Shift+N", ""},
    {Do::Taxonomy,      library, window, QT_TRANSLATE_NOOP("WindowActions", "&Taxonomy…"), "Ctrl+Shift+B", ""},
    {Do::Settings,      library, window, QT_TRANSLATE_NOOP("WindowActions", "S&ettings…"), "Ctrl+,", ""},
    {Do::Quit,          library, window, QT_TRANSLATE_NOOP("WindowActions", "&Quit"), "Ctrl+Q", ""},

    {Do::Undo,          article, window, QT_TRANSLATE_NOOP("WindowActions", "&Undo"), "Ctrl+Z", ""},
    {Do::Redo,          article, window, QT_TRANSLATE_NOOP("WindowActions", "&Redo"), "Ctrl+Shift+Z | Ctrl+Y", ""},
    {Do::History,       article, window, QT_TRANSLATE_NOOP("WindowActions", "&History…"), "Ctrl+H", ""},

    {Do::Next,          moving,  panes,  QT_TRANSLATE_NOOP("WindowActions", "Ne&xt article"), "J", "Down"},
    {Do::Previous,      moving,  panes,  QT_TRANSLATE_NOOP("WindowActions", "&Previous article"), "K", "Up"},
    {Do::NextUnread,    moving,  panes,  QT_TRANSLATE_NOOP("WindowActions", "Next unread arti&cle"), "N", ""},
    {Do::PreviousUnread, moving, panes,  QT_TRANSLATE_NOOP("WindowActions", "Pre&vious unread article"), "P | Shift+N", ""},
    {Do::PageOn,        moving,  inside, QT_TRANSLATE_NOOP("WindowActions", "Page &on, then the next unread"), "Space", ""},
    {Do::PageBack,      moving,  inside, QT_TRANSLATE_NOOP("WindowActions", "Page bac&k, then back"), "Shift+Space", ""},
    {Do::Back,          moving,  window, QT_TRANSLATE_NOOP("WindowActions", "Back to &what was read before"), "Alt+Left", ""},
    {Do::Forward,       moving,  window, QT_TRANSLATE_NOOP("WindowActions", "&Forward again"), "Alt+Right", ""},
    {Do::Random,        moving,  panes,  QT_TRANSLATE_NOOP("WindowActions", "Random articl&e"), "Shift+R", ""},

    {Do::ReadHere,      article, panes,  QT_TRANSLATE_NOOP("WindowActions", "Read the page &here"), "F", "", true},
    {Do::LoadPictures,  article, panes,  QT_TRANSLATE_NOOP("WindowActions", "Load all pictures of the article"), "", ""},
    {Do::OpenOriginal,  article, panes,  QT_TRANSLATE_NOOP("WindowActions", "Open the ori&ginal in the browser"), "O", "Return"},
    {Do::OpenWebPage,   article, panes,  QT_TRANSLATE_NOOP("WindowActions", "Open the &web page in the browser"), "Shift+W", ""},
    {Do::OpenAmpPage,   article, panes,  QT_TRANSLATE_NOOP("WindowActions", "Open the &AMP page in the browser"), "", ""},
    {Do::CopyLink,      article, panes,  QT_TRANSLATE_NOOP("WindowActions", "&Copy link"), "Y", ""},
    {Do::CopyQuotation, article, panes,  QT_TRANSLATE_NOOP("WindowActions", "Copy as a &quotation"), "Shift+Y", ""},
    {Do::SaveArticle,   article, window, QT_TRANSLATE_NOOP("WindowActions", "Sa&ve the article…"), "Ctrl+Shift+S", ""},
    {Do::Print,         article, window, QT_TRANSLATE_NOOP("WindowActions", "&Print…"), "Ctrl+P", ""},
    {Do::ShowFile,      article, window, QT_TRANSLATE_NOOP("WindowActions", "Show file in &file manager"), "Ctrl+Shift+F", ""},
    {Do::EditFile,      article, window, QT_TRANSLATE_NOOP("WindowActions", "Open file in &editor"), "Ctrl+E", ""},
    {Do::NewArticle,    article, window, QT_TRANSLATE_NOOP("WindowActions", "&New article…"), "Ctrl+N", ""},
    {Do::PasteAddress,  article, panes,  QT_TRANSLATE_NOOP("WindowActions", "New article from the address in the cl&ipboard"), "Ctrl+V", ""},
    {Do::Duplicate,     article, window, QT_TRANSLATE_NOOP("WindowActions", "D&uplicate…"), "Ctrl+U", ""},
    {Do::DeleteArticle, article, panes,  QT_TRANSLATE_NOOP("WindowActions", "&Delete"), "Del", ""},
    {Do::Secured,       article, window, QT_TRANSLATE_NOOP("WindowActions", "Secured content…"), "Ctrl+Shift+L", ""},
    {Do::ToggleStar,    article, panes,  QT_TRANSLATE_NOOP("WindowActions", "&Starred"), "S", "", true},
    {Do::ToggleRead,    article, panes,  QT_TRANSLATE_NOOP("WindowActions", "&Read"), "M", "", true},
    {Do::MarkAllRead,   article, panes,  QT_TRANSLATE_NOOP("WindowActions", "Mark all in &the list as read"), "Shift+A", ""},
    {Do::KeepOffline,   article, panes,  QT_TRANSLATE_NOOP("WindowActions", "&Make available offline"), "D", ""},
    {Do::KeepListOffline, article, panes, QT_TRANSLATE_NOOP("WindowActions", "&Make this list available offline…"), "Ctrl+D", ""},
    {Do::ForgetOffline, article, panes,  QT_TRANSLATE_NOOP("WindowActions", "Delete &the offline copy"), "", ""},
    {Do::QualityNumber, curating, panes, QT_TRANSLATE_NOOP("WindowActions", "&Quality…"), "Q", "1 … 9"},
    {Do::QualityClear,  curating, panes, QT_TRANSLATE_NOOP("WindowActions", "&No quality"), "0", ""},
    {Do::QualityUp,     curating, panes, QT_TRANSLATE_NOOP("WindowActions", "Quality u&p by 5"), "+", ""},
    {Do::QualityDown,   curating, panes, QT_TRANSLATE_NOOP("WindowActions", "Quality &down by 5"), "-", ""},
    {Do::HeatNumber,    curating, panes, QT_TRANSLATE_NOOP("WindowActions", "&Heat…"), "H", "Alt+1 … 9"},
    {Do::HeatClear,     curating, panes, QT_TRANSLATE_NOOP("WindowActions", "No h&eat"), "Alt+0", ""},
    {Do::HeatUp,        curating, panes, QT_TRANSLATE_NOOP("WindowActions", "Hea&t up by 5"), "Alt++", ""},
    {Do::HeatDown,      curating, panes, QT_TRANSLATE_NOOP("WindowActions", "Heat do&wn by 5"), "Alt+-", ""},
    {Do::Publish,       curating, panes, QT_TRANSLATE_NOOP("WindowActions", "Pu&blish or unpublish"), "Shift+P", ""},
    {Do::Topics,        curating, panes, QT_TRANSLATE_NOOP("WindowActions", "T&opics…"), "T", ""},
    {Do::EditPanel,     curating, panes, QT_TRANSLATE_NOOP("WindowActions", "Ed&it…"), "E", ""},
    {Do::EditAll,       curating, window, QT_TRANSLATE_NOOP("WindowActions", "Edit &all results…"), "Ctrl+Shift+E", ""},
    {Do::CuratorKeys,   curating, window, QT_TRANSLATE_NOOP("WindowActions", "P pub&lishes (curator’s keys)"), "Ctrl+Shift+K", "", true},
    {Do::Note,          curating, panes, QT_TRANSLATE_NOOP("WindowActions", "&Note…"), "Shift+L", ""},
    {Do::Labels,        curating, panes, QT_TRANSLATE_NOOP("WindowActions", "&Labels…"), "L", ""},
    {Do::Queue,         curating, panes, QT_TRANSLATE_NOOP("WindowActions", "Queue: de&cide one by one"), "G, Q | Ctrl+Shift+T", ""},
    {Do::Story,         curating, panes, QT_TRANSLATE_NOOP("WindowActions", "Stor&y of this article…"), "Shift+G", ""},
    {Do::Duplicates,    curating, window, QT_TRANSLATE_NOOP("WindowActions", "D&uplicates in the library…"), "Ctrl+Shift+U", ""},
    {Do::Select,        article, panes,  QT_TRANSLATE_NOOP("WindowActions", "Se&lect or unselect"), "X", ""},
    {Do::SelectAll,     article, panes,  QT_TRANSLATE_NOOP("WindowActions", "Select &all"), "Ctrl+A", ""},

    {Do::Search,        filter,  panes,  QT_TRANSLATE_NOOP("WindowActions", "&Search"), "/ | Ctrl+K | Ctrl+L", ""},
    {Do::ClearStep,     filter,  panes,  QT_TRANSLATE_NOOP("WindowActions", "&Clear step by step"), "Escape", ""},
    {Do::ClearAll,      filter,  window, QT_TRANSLATE_NOOP("WindowActions", "Clear all &filters"), "Ctrl+Shift+X", ""},
    {Do::SortMenu,      filter,  panes,  QT_TRANSLATE_NOOP("WindowActions", "&Order…"), "Shift+S", ""},
    {Do::Dates,         filter,  panes,  QT_TRANSLATE_NOOP("WindowActions", "&Dates…"), "Shift+D", ""},

    {Do::GoAll,         lists,   panes,  QT_TRANSLATE_NOOP("WindowActions", "&All articles"), "G, A", ""},
    {Do::GoUnread,      lists,   panes,  QT_TRANSLATE_NOOP("WindowActions", "&Unread"), "G, U", ""},
    {Do::GoToday,       lists,   panes,  QT_TRANSLATE_NOOP("WindowActions", "&Today"), "G, T", ""},
    {Do::GoHot,         lists,   panes,  QT_TRANSLATE_NOOP("WindowActions", "&Hot"), "G, H", ""},
    {Do::GoStarred,     lists,   panes,  QT_TRANSLATE_NOOP("WindowActions", "&Starred"), "G, S", ""},
    {Do::GoOffline,     lists,   panes,  QT_TRANSLATE_NOOP("WindowActions", "Off&line"), "G, O", ""},
    {Do::GoUndecided,   lists,   panes,  QT_TRANSLATE_NOOP("WindowActions", "Un&decided"), "G, D", ""},
    {Do::GoUnpublished, lists,   panes,  QT_TRANSLATE_NOOP("WindowActions", "Unpu&blished"), "G, P", ""},
    {Do::NextEntry,     lists,   panes,  QT_TRANSLATE_NOOP("WindowActions", "&Next entry of the sidebar"), "]", ""},
    {Do::PreviousEntry, lists,   panes,  QT_TRANSLATE_NOOP("WindowActions", "P&revious entry of the sidebar"), "[", ""},

    {Do::Compact,       view,    window, QT_TRANSLATE_NOOP("WindowActions", "&Compact rows"), "Ctrl+1", "", true},
    {Do::Comfortable,   view,    window, QT_TRANSLATE_NOOP("WindowActions", "C&omfortable rows"), "Ctrl+2", "", true},
    {Do::Cards,         view,    window, QT_TRANSLATE_NOOP("WindowActions", "C&ards"), "Ctrl+3", "", true},
    {Do::Sidebar,       view,    window, QT_TRANSLATE_NOOP("WindowActions", "&Sidebar"), "Ctrl+B", "", true},
    {Do::MenuBar,       view,    window, QT_TRANSLATE_NOOP("WindowActions", "&Menu bar"), "Ctrl+M", "", true},
    {Do::FullScreen,    view,    window, QT_TRANSLATE_NOOP("WindowActions", "&Full screen"), "F11", "", true},
    {Do::ZoomIn,        view,    window, QT_TRANSLATE_NOOP("WindowActions", "&Larger text"), "Ctrl++ | Ctrl+=", ""},
    {Do::ZoomOut,       view,    window, QT_TRANSLATE_NOOP("WindowActions", "Smaller &text"), "Ctrl+-", ""},
    {Do::ZoomReset,     view,    window, QT_TRANSLATE_NOOP("WindowActions", "&Normal text"), "Ctrl+0", ""},
    {Do::FindInArticle, view,    window, QT_TRANSLATE_NOOP("WindowActions", "Fin&d in the article…"), "Ctrl+F", ""},
    {Do::FindNext,      view,    window, QT_TRANSLATE_NOOP("WindowActions", "Ne&xt hit"), "F3 | Ctrl+G", ""},
    {Do::FindPrevious,  view,    window, QT_TRANSLATE_NOOP("WindowActions", "Pre&vious hit"), "Shift+F3 | Ctrl+Shift+G", ""},

    {Do::KeySheet,      help,    window, QT_TRANSLATE_NOOP("WindowActions", "&Keys"), "F1", "?"},
    {Do::About,         help,    window, QT_TRANSLATE_NOOP("WindowActions", "&About Hearth"), "", ""},
};
// clang-format on

QList<QKeySequence> sequences(const char *keys)
{
    QList<QKeySequence> all;
    const QStringList parts = QString::fromLatin1(keys).split(u" | "_s, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        all.append(QKeySequence(part, QKeySequence::PortableText));
    return all;
}

} // namespace

WindowActions::WindowActions(QObject *parent) : QObject(parent)
{
    m_entries.reserve(std::size(rows));
    for (const Row &row : rows) {
        Q_ASSERT(m_entries.size() == std::size_t(row.what)); // action() counts on the order
        auto *action = new QAction(QCoreApplication::translate("WindowActions", row.text), this);
        action->setShortcuts(sequences(row.keys));
        action->setCheckable(row.checkable);
        action->setShortcutContext(row.scope == KeyScope::Window ? Qt::WindowShortcut
                                                                 : Qt::WidgetWithChildrenShortcut);
        // One press of / in a list of thousands must not open thousands of menus.
        const bool repeats =
            row.what == Do::Next || row.what == Do::Previous || row.what == Do::NextUnread ||
            row.what == Do::PreviousUnread || row.what == Do::PageOn || row.what == Do::PageBack ||
            row.what == Do::NextEntry || row.what == Do::PreviousEntry || row.what == Do::ZoomIn ||
            row.what == Do::ZoomOut || row.what == Do::QualityUp || row.what == Do::QualityDown ||
            row.what == Do::HeatUp || row.what == Do::HeatDown;
        action->setAutoRepeat(repeats);
        m_entries.push_back({row.what, row.group, row.scope, action, QString::fromUtf8(row.native)});
    }
    action(Do::Settings)->setMenuRole(QAction::PreferencesRole);
    action(Do::Quit)->setMenuRole(QAction::QuitRole);
    action(Do::About)->setMenuRole(QAction::AboutRole);
}

QAction *WindowActions::action(Do what) const
{
    return m_entries.at(std::size_t(what)).action;
}

void WindowActions::install(QWidget *window, QWidget *panes, const QList<QWidget *> &listAndReader)
{
    for (const Entry &entry : m_entries) {
        switch (entry.scope) {
        case KeyScope::Window:
            window->addAction(entry.action);
            break;
        case KeyScope::Panes:
            panes->addAction(entry.action);
            break;
        case KeyScope::ListAndReader:
            for (QWidget *widget : listAndReader)
                widget->addAction(entry.action);
        }
    }
    // "?" is a single key and must stay typable; F1 works everywhere.
    auto *question = new QAction(this);
    question->setShortcut(QKeySequence(u"?"_s));
    question->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(question, &QAction::triggered, action(Do::KeySheet), &QAction::trigger);
    panes->addAction(question);
}

QString WindowActions::keysText(const Entry &entry)
{
    QStringList all;
    for (const QKeySequence &key : entry.action->shortcuts())
        all.append(key.toString(QKeySequence::NativeText));
    if (entry.nativeKeys.contains(u'…')) // a row of keys
        all.append(entry.nativeKeys);
    else if (!entry.nativeKeys.isEmpty())
        all.append(
            QKeySequence(entry.nativeKeys, QKeySequence::PortableText).toString(QKeySequence::NativeText));
    return all.join(QCoreApplication::translate("WindowActions", " or ", "between two keys"));
}

QString groupText(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Library:
        return QCoreApplication::translate("WindowActions", "Library");
    case ActionGroup::Moving:
        return QCoreApplication::translate("WindowActions", "Moving");
    case ActionGroup::Article:
        return QCoreApplication::translate("WindowActions", "Articles");
    case ActionGroup::Curating:
        return QCoreApplication::translate("WindowActions", "Curating");
    case ActionGroup::Lists:
        return QCoreApplication::translate("WindowActions", "Lists");
    case ActionGroup::Filter:
        return QCoreApplication::translate("WindowActions", "Filters");
    case ActionGroup::View:
        return QCoreApplication::translate("WindowActions", "View");
    case ActionGroup::Help:
        return QCoreApplication::translate("WindowActions", "Help");
    }
    return {};
}

} // namespace hearth
