// SPDX-License-Identifier: Apache-2.0
#include "core/article/timestamp.h"

namespace hearth {

namespace {

/// Walks over the text; every take…() moves on only when it succeeds.
struct Cursor
{
    QStringView text;
    qsizetype at = 0;

    bool atEnd() const { return at == text.size(); }
    char16_t peek() const { return atEnd() ? u'\0' : text[at].unicode(); }
    bool take(char16_t c)
    {
        if (peek() != c)
            return false;
        ++at;
        return true;
    }
    bool skipSpaces()
    {
        const qsizetype before = at;
        while (peek() == u' ' || peek() == u'\t')
            ++at;
        return at > before;
    }
    /// A number of minDigits…maxDigits digits, -1 when there is none.
    int takeNumber(int minDigits, int maxDigits)
    {
        int value = 0;
        int digits = 0;
        while (digits < maxDigits && at + digits < text.size()) {
            const char16_t c = text[at + digits].unicode();
            if (c < u'0' || c > u'9')
                break;
            value = value * 10 + (c - u'0');
            ++digits;
        }
        if (digits < minDigits)
            return -1;
        at += digits;
        return value;
    }
};

int daysInMonth(int year, int month)
{
    static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

/// Days since 1970-01-01 of the Gregorian calendar (H. Hinnant, "chrono-compatible low-level date
/// algorithms").
qint64 daysSinceEpoch(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = y / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return qint64(era) * 146097 + dayOfEra - 719468;
}

/// The offset in seconds; nothing when what stands there is none.
std::optional<int> takeOffset(Cursor &cursor)
{
    if (cursor.take(u'Z') || cursor.take(u'z'))
        return 0;
    const bool west = cursor.peek() == u'-';
    if (!cursor.take(u'+') && !cursor.take(u'-'))
        return {};
    const int hours = cursor.takeNumber(1, 2);
    int minutes = 0;
    if (cursor.take(u':') || !cursor.atEnd())
        minutes = cursor.takeNumber(2, 2);
    if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59)
        return {};
    const int seconds = hours * 3600 + minutes * 60;
    return west ? -seconds : seconds;
}

} // namespace

std::optional<Timestamp> parseTimestamp(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    Cursor cursor{trimmed};
    const int year = cursor.takeNumber(4, 4);
    if (year < 1 || !cursor.take(u'-'))
        return {};
    const int month = cursor.takeNumber(1, 2);
    if (month < 1 || month > 12 || !cursor.take(u'-'))
        return {};
    const int day = cursor.takeNumber(1, 2);
    if (day < 1 || day > daysInMonth(year, month))
        return {};

    Timestamp stamp;
    stamp.utc = daysSinceEpoch(year, month, day) * 86400;
    if (cursor.atEnd()) {
        stamp.text = trimmed.toString();
        stamp.dateOnly = true;
        return stamp;
    }

    if (!cursor.take(u'T') && !cursor.take(u't') && !cursor.skipSpaces())
        return {};
    const int hour = cursor.takeNumber(1, 2);
    if (hour < 0 || hour > 24 || !cursor.take(u':'))
        return {};
    const int minute = cursor.takeNumber(2, 2);
    if (minute < 0 || minute > 59)
        return {};
    int second = 0;
    if (cursor.take(u':')) {
        second = cursor.takeNumber(2, 2);
        if (second < 0 || second > 60) // 60: a leap second
            return {};
        if (cursor.take(u'.') || cursor.take(u',')) {
            bool anyDigit = false;
            while (cursor.takeNumber(1, 1) >= 0)
                anyDigit = true;
            if (!anyDigit)
                return {};
        }
    }
    if (hour == 24 && (minute != 0 || second != 0)) // 24:00 is the end of the day
        return {};
    stamp.utc += hour * 3600 + minute * 60 + second;

    cursor.skipSpaces();
    if (!cursor.atEnd()) {
        const std::optional<int> offset = takeOffset(cursor);
        if (!offset || !cursor.atEnd())
            return {};
        stamp.utc -= *offset;
    }
    stamp.text = trimmed.toString();
    return stamp;
}

} // namespace hearth
