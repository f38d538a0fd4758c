// SPDX-License-Identifier: Apache-2.0
#include "ui/window/editdrafts.h"
#include "core/library/library.h"
#include "ui/common/errortext.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/statusbar.h"

namespace hearth {

EditDrafts::EditDrafts(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    m_storing.setSingleShot(true);
    m_storing.setInterval(1000);
    connect(&m_storing, &QTimer::timeout, this, &EditDrafts::store);
}

void EditDrafts::open()
{
    if (m_loaded)
        return;
    auto drafts = DraftStore(m.libraries->library()->userFolder()).load();
    if (drafts) {
        m_drafts = std::move(*drafts);
        m_loaded = true;
    } else {
        m.status->say(errorText(drafts.error()));
    }
    tell();
}

void EditDrafts::close()
{
    store();
    m_drafts.clear();
    m_loaded = false;
    tell();
}

void EditDrafts::set(const QString &key, EditDraft draft)
{
    if (draft.isEmpty())
        m_drafts.remove(key);
    else
        m_drafts.insert(key, std::move(draft));
    tell();
    m_storing.start();
}

void EditDrafts::store()
{
    m_storing.stop();
    const Library *library = m.libraries->library();
    if (!library || !m_loaded)
        return;
    if (const auto stored = DraftStore(library->userFolder()).save(m_drafts); !stored)
        m.status->say(errorText(stored.error()));
}

QString EditDrafts::next(const QString &key) const
{
    if (m_drafts.isEmpty())
        return {};
    QStringList keys = m_drafts.keys();
    keys.sort();
    return keys[(keys.indexOf(key) + 1) % keys.size()];
}

void EditDrafts::tell()
{
    m.status->setDrafts(int(m_drafts.size()));
}

} // namespace hearth
