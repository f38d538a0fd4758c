// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJSEngine>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace hearth {

/// Interrupts a script engine when time is up, from a thread of its own. The engine runs again once the guard
/// is gone.
class ScriptDeadline final
{
public:
    ScriptDeadline(QJSEngine &engine, std::chrono::milliseconds time);
    ~ScriptDeadline();
    ScriptDeadline(const ScriptDeadline &) = delete;
    ScriptDeadline &operator=(const ScriptDeadline &) = delete;

    bool passed() const { return m_engine.isInterrupted(); }

private:
    QJSEngine &m_engine;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_done = false;
    std::thread m_thread;
};

} // namespace hearth
