// SPDX-License-Identifier: Apache-2.0
#include "core/page/allowlist.h"
#include <QByteArray>
#include <algorithm>
#include <array>

namespace hearth {
namespace {

using Name = QByteArrayView;

constexpr std::array<Name, 62> kept{
    "a",    "abbr",   "address", "b",   "bdi", "bdo",   "blockquote", "br",   "caption",    "cite",   "code",
    "col",  "dd",     "del",     "dfn", "div", "dl",    "dt",         "em",   "figcaption", "figure", "h1",
    "h2",   "h3",     "h4",      "h5",  "h6",  "hr",    "i",          "img",  "ins",        "kbd",    "li",
    "mark", "ol",     "p",       "pre", "q",   "rp",    "rt",         "ruby", "s",          "samp",   "small",
    "span", "strike", "strong",  "sub", "sup", "table", "tbody",      "td",   "tfoot",      "th",     "thead",
    "time", "tr",     "tt",      "u",   "ul",  "var",   "wbr"};

constexpr std::array<Name, 18> blocks{"article", "aside", "center", "details", "dialog",  "dir",
                                      "footer",  "form",  "header", "hgroup",  "legend",  "listing",
                                      "main",    "menu",  "nav",    "section", "summary", "xmp"};

constexpr std::array<Name, 6> embeds{"audio", "embed", "frame", "iframe", "object", "video"};

constexpr std::array<Name, 32> dropped{
    "applet",   "area",     "base",     "basefont", "bgsound",  "button",   "canvas",   "command",
    "datalist", "frameset", "input",    "keygen",   "link",     "map",      "meta",     "meter",
    "noembed",  "noframes", "noscript", "option",   "optgroup", "output",   "param",    "plaintext",
    "progress", "script",   "select",   "slot",     "style",    "template", "textarea", "title"};

template <std::size_t N>
bool has(const std::array<Name, N> &names, Name name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isNumber(Name value, int max)
{
    bool ok = false;
    const int number = value.toByteArray().trimmed().toInt(&ok);
    return ok && number >= 0 && number <= max;
}

} // namespace

ElementRule elementRule(QByteArrayView name)
{
    if (has(kept, name))
        return ElementRule::Keep;
    if (has(blocks, name))
        return ElementRule::Block;
    if (has(embeds, name))
        return ElementRule::Embed;
    return has(dropped, name) ? ElementRule::Drop : ElementRule::Unwrap;
}

bool isAllowedAttribute(QByteArrayView element, QByteArrayView attribute)
{
    if (attribute == "dir" || attribute == "lang" || attribute == "title")
        return true;
    if (element == "a")
        return attribute == "href";
    if (element == "img")
        return attribute == "src" || attribute == "alt" || attribute == "width" || attribute == "height";
    if (element == "td" || element == "th")
        return attribute == "colspan" || attribute == "rowspan";
    if (element == "ol")
        return attribute == "start" || attribute == "type";
    if (element == "time")
        return attribute == "datetime";
    return false;
}

bool isAllowedValue(QByteArrayView attribute, QByteArrayView value)
{
    if (attribute == "dir") {
        const QByteArray dir = value.toByteArray().trimmed().toLower();
        return dir == "ltr" || dir == "rtl" || dir == "auto";
    }
    if (attribute == "lang" || attribute == "datetime") {
        return value.size() <= 64 && std::all_of(value.begin(), value.end(), [](char c) {
                   return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                          c == '-' || c == ':' || c == '.' || c == '+' || c == ' ';
               });
    }
    if (attribute == "width" || attribute == "height")
        return isNumber(value, 20000);
    if (attribute == "colspan" || attribute == "rowspan")
        return isNumber(value, 200);
    if (attribute == "start")
        return isNumber(value, 1'000'000);
    if (attribute == "type")
        return value.size() == 1 && QByteArrayView("1aAiI").contains(value.front());
    return true;
}

} // namespace hearth
