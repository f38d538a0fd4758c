// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cmath>
#include <cstdint>
#include <vector>

namespace hearth::bench {

/// splitmix64: small, and the same on every compiler, which the distributions of <random> are not.
class Random final
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    /// [0, bound)
    int below(int bound) { return static_cast<int>(next() % static_cast<std::uint64_t>(bound)); }
    /// [low, high]
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(double probability) { return unit() < probability; }
    double unit() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
    /// Around mean, as the sum of four: near enough to a bell for scores.
    int around(int mean, int spread)
    {
        const double sum = unit() + unit() + unit() + unit() - 2.0;
        return mean + static_cast<int>(std::lround(sum * spread));
    }

private:
    std::uint64_t m_state;
};

/// Draws ranks 0 … count-1, rank k with a probability that falls as 1 / (k + 1)^exponent.
class Zipf final
{
public:
    Zipf(int count, double exponent)
    {
        double sum = 0;
        for (int k = 0; k < count; ++k) {
            sum += 1.0 / std::pow(k + 1, exponent);
            m_sums.push_back(sum);
        }
    }

    int draw(Random &random) const
    {
        const double point = random.unit() * m_sums.back();
        std::size_t low = 0;
        std::size_t high = m_sums.size() - 1;
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            if (m_sums[middle] < point)
                low = middle + 1;
            else
                high = middle;
        }
        return static_cast<int>(low);
    }

private:
    std::vector<double> m_sums;
};

} // namespace hearth::bench
