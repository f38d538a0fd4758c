// SPDX-License-Identifier: Apache-2.0
#include "core/index/textfold.h"
#include <QChar>
#include <QString>
#include <array>

namespace hearth::textfold {
namespace {

bool inRange(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

/// Scripts whose characters stand alone. Blocks as of Unicode 14.
bool standsAlone(char32_t c)
{
    if (c < 0x1100)
        return false;
    return inRange(c, 0x1100, 0x11ff)                                  // Hangul Jamo
           || inRange(c, 0x2e80, 0x2fdf)                               // radicals
           || inRange(c, 0x3005, 0x3007)                               // iteration mark, ideographic zero
           || inRange(c, 0x3021, 0x3029)                               // Hangzhou numerals
           || inRange(c, 0x3031, 0x3035)                               // Kana repeat marks
           || inRange(c, 0x3041, 0x3096)                               // Hiragana
           || inRange(c, 0x309d, 0x309f) || inRange(c, 0x30a1, 0x30fa) // Katakana
           || inRange(c, 0x30fc, 0x30ff) || inRange(c, 0x3105, 0x318e) // Bopomofo, Hangul compatibility Jamo
           || inRange(c, 0x31a0, 0x31bf) || inRange(c, 0x31f0, 0x31ff) || inRange(c, 0x3400, 0x4dbf) ||
           inRange(c, 0x4e00, 0x9fff)                                  // Han
           || inRange(c, 0xa960, 0xa97f) || inRange(c, 0xac00, 0xd7ff) // Hangul
           || inRange(c, 0xf900, 0xfaff) || inRange(c, 0x1b000, 0x1b16f) || inRange(c, 0x20000, 0x3ffff);
}

/// Characters of those scripts that only stand for another one of them.
bool standsForAnother(char32_t c)
{
    return inRange(c, 0x2e80, 0x2fdf) || inRange(c, 0xf900, 0xfaff) || inRange(c, 0x2f800, 0x2fa1f);
}

/// Half-width Kana, loose voicing marks and Jamo come together to other characters.
bool isPiece(QChar c)
{
    return inRange(c.unicode(), 0x1100, 0x11ff) || c == u'\u3099' || c == u'\u309a' ||
           inRange(c.unicode(), 0xff65, 0xffdc);
}

/// Marks that are accents, as against vowel signs, which are letters in all but name.
bool isAccent(char32_t c)
{
    return inRange(c, 0x300, 0x36f) || inRange(c, 0x483, 0x487) || inRange(c, 0x591, 0x5c7) ||
           inRange(c, 0x610, 0x61a) || inRange(c, 0x64b, 0x65f) || c == 0x670 || inRange(c, 0x6d6, 0x6ed) ||
           inRange(c, 0x1ab0, 0x1aff) || inRange(c, 0x1dc0, 0x1dff) || inRange(c, 0x20d0, 0x20ff) ||
           inRange(c, 0xfe20, 0xfe2f);
}

/// Appends bytes to a QByteArray without asking it for each of them.
class ByteWriter
{
public:
    ByteWriter(QByteArray &out, qsizetype expected) : m_out(out), m_begin(out.size())
    {
        m_out.resize(m_begin + expected + 16);
        m_at = m_out.data() + m_begin;
        m_end = m_out.data() + m_out.size();
    }
    ~ByteWriter() { m_out.truncate(m_at - m_out.constData()); }
    Q_DISABLE_COPY_MOVE(ByteWriter)

    void push(char c)
    {
        if (m_at == m_end) [[unlikely]]
            grow();
        *m_at++ = c;
    }
    void pushUtf8(char32_t c)
    {
        const auto tail = [c](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3f)); };
        if (c < 0x80) {
            push(static_cast<char>(c));
        } else if (c < 0x800) {
            push(static_cast<char>(0xc0 | (c >> 6)));
            push(tail(0));
        } else if (c < 0x10000) {
            push(static_cast<char>(0xe0 | (c >> 12)));
            push(tail(6));
            push(tail(0));
        } else {
            push(static_cast<char>(0xf0 | (c >> 18)));
            push(tail(12));
            push(tail(6));
            push(tail(0));
        }
    }

private:
    void grow()
    {
        const qsizetype used = m_at - m_out.constData();
        m_out.resize(used + used / 2 + 64);
        m_at = m_out.data() + used;
        m_end = m_out.data() + m_out.size();
    }

    QByteArray &m_out;
    const qsizetype m_begin;
    char *m_at = nullptr;
    char *m_end = nullptr;
};

/// ASCII to its folded form; 0 is no part of a word.
constexpr std::array<char, 128> asciiTable()
{
    std::array<char, 128> table{};
    for (unsigned char c = '0'; c <= '9'; ++c)
        table[c] = static_cast<char>(c);
    for (unsigned char c = 'a'; c <= 'z'; ++c)
        table[c] = static_cast<char>(c);
    for (unsigned char c = 'A'; c <= 'Z'; ++c)
        table[c] = static_cast<char>(c - 'A' + 'a');
    return table;
}
constexpr auto asciiFold = asciiTable();

/// Takes characters one by one and writes folded words.
class Folder
{
public:
    explicit Folder(ByteWriter &out) : m_out(out) {}

    void take(QStringView text)
    {
        if (std::any_of(text.begin(), text.end(), isPiece)) {
            const QString whole = text.toString().normalized(QString::NormalizationForm_KC);
            takeAll(whole);
        } else {
            takeAll(text);
        }
        endWord();
    }

private:
    void takeAll(QStringView text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t unit = text[i].unicode();
            if (unit < 0x80) {
                if (const char folded = asciiFold[unit]) {
                    m_out.push(folded);
                    m_inWord = true;
                } else {
                    endWord();
                }
            } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
                takeWide(QChar::surrogateToUcs4(unit, text[++i].unicode()));
            } else {
                takeWide(unit);
            }
        }
    }

    void endWord()
    {
        if (m_inWord)
            m_out.push(' ');
        m_inWord = false;
    }

    void takeWide(char32_t c)
    {
        const bool decomposes = QChar::decompositionTag(c) != QChar::NoDecomposition;
        if (standsAlone(c) && !(decomposes && standsForAnother(c))) {
            endWord();
            m_out.pushUtf8(c);
            m_out.push(' ');
            return;
        }
        if (isAccent(c) || c == 0xad || inRange(c, 0x200b, 0x200d) || c == 0x2060 || c == 0xfeff ||
            inRange(c, 0xfe00, 0xfe0f))
            return; // accents, soft hyphens and invisible joiners do not matter
        if (decomposes) {
            const QString parts = QChar::decomposition(c);
            for (qsizetype i = 0; i < parts.size(); ++i) {
                char32_t part = parts[i].unicode();
                if (parts[i].isHighSurrogate() && i + 1 < parts.size()) {
                    part = QChar::surrogateToUcs4(parts[i], parts[i + 1]);
                    ++i;
                }
                takePart(part);
            }
            return;
        }
        takePlain(c);
    }

    void takePart(char32_t c)
    {
        if (c < 0x80) {
            if (const char folded = asciiFold[c]) {
                m_out.push(folded);
                m_inWord = true;
            } else {
                endWord();
            }
        } else {
            takeWide(c);
        }
    }

    void takePlain(char32_t c)
    {
        if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c)) {
            endWord();
            return;
        }
        const char32_t folded = QChar::toCaseFolded(c);
        if (c == 0xdf || c == 0x1e9e) // sharp s: its full case folding
        {
            m_out.push('s');
            m_out.push('s');
        } else if (folded != c && QChar::decompositionTag(folded) != QChar::NoDecomposition)
            takeWide(folded);
        else
            m_out.pushUtf8(folded);
        m_inWord = true;
    }

    ByteWriter &m_out;
    bool m_inWord = false;
};

} // namespace

namespace {

void fold(QByteArray &out, QStringView text)
{
    ByteWriter writer(out, text.size() + text.size() / 8);
    Folder(writer).take(text);
}

} // namespace

void appendField(QByteArray &out, QStringView field)
{
    if (field.isEmpty())
        return;
    const qsizetype before = out.size();
    fold(out, field);
    if (out.size() > before)
        out.append(fieldBreak);
}

std::vector<QByteArray> words(QStringView text)
{
    QByteArray folded;
    fold(folded, text);
    std::vector<QByteArray> list;
    for (qsizetype begin = 0; begin < folded.size();) {
        const qsizetype end = folded.indexOf(' ', begin);
        list.push_back(folded.mid(begin, end - begin));
        begin = end + 1;
    }
    return list;
}

bool isSingleCharacter(QByteArrayView word)
{
    const QString text = QString::fromUtf8(word);
    const QList<uint> points = text.toUcs4();
    return points.size() == 1 && standsAlone(points.front());
}

} // namespace hearth::textfold
