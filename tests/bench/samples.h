// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <vector>

namespace hearth::bench {

/// Repeated measurements of one thing, in milliseconds unless said otherwise.
class Samples final
{
public:
    void add(double value) { m_values.push_back(value); }
    bool isEmpty() const { return m_values.empty(); }
    int count() const { return static_cast<int>(m_values.size()); }
    double median() const { return percentile(50); }
    /// The smallest value that so many percent of all do not exceed (nearest rank); 0 when there is none.
    double percentile(double percent) const;
    double p95() const { return percentile(95); }
    double largest() const { return percentile(100); }

private:
    std::vector<double> m_values;
};

class Stopwatch final
{
public:
    double msecs() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// Calls `work` so many times and takes the time of each.
template <typename Work>
Samples measure(int times, Work work)
{
    Samples samples;
    for (int i = 0; i < times; ++i) {
        const Stopwatch watch;
        work(i);
        samples.add(watch.msecs());
    }
    return samples;
}

} // namespace hearth::bench
