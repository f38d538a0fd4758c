// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <QVariant>
#include <vector>

namespace hearth::cli {

/// Writes JSON text piece by piece, keys in the order in which they come: QJsonDocument would sort them,
/// round large integers, and hold 100,000 articles at once. What is left open is the caller's mistake.
class JsonWriter final
{
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    void key(const QString &name);
    void value(const QString &text);
    void value(bool yes);
    void value(qint64 number);
    void value(int number) { value(static_cast<qint64>(number)); }
    void value(double number);            ///< infinity and not-a-number, which JSON lacks, become null
    void integer(const QString &decimal); ///< of any size: a sign and digits
    void null();
    /// A scalar: null, bool, an integer, a double; all else as its text.
    void value(const QVariant &scalar);
    template <typename T>
    void member(const QString &name, const T &content)
    {
        key(name);
        value(content);
    }

    /// What is written since the last call.
    QByteArray take() { return std::exchange(m_out, {}); }

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();

    QByteArray m_out;
    std::vector<bool> m_hasItems; ///< for each open bracket
    bool m_isArray = false;       ///< the outermost bracket
    bool m_afterKey = false;
};

} // namespace hearth::cli
