// SPDX-License-Identifier: Apache-2.0
#include "core/page/scriptdeadline.h"

namespace hearth {

ScriptDeadline::ScriptDeadline(QJSEngine &engine, std::chrono::milliseconds time)
    : m_engine(engine), m_thread([this, until = std::chrono::steady_clock::now() + time] {
        std::unique_lock lock(m_mutex);
        if (!m_wake.wait_until(lock, until, [this] { return m_done; }))
            m_engine.setInterrupted(true); // the one call that Qt allows from another thread
    })
{
}

ScriptDeadline::~ScriptDeadline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_done = true;
    }
    m_wake.notify_one();
    m_thread.join();
    m_engine.setInterrupted(false);
}

} // namespace hearth
