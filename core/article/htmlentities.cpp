// SPDX-License-Identifier: Apache-2.0
#include "core/article/htmlentities.h"
#include <algorithm>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

struct Entity
{
    QLatin1StringView name;
    char16_t character;
};

// The 252 names of HTML 4 and &apos;, sorted by name.
// clang-format off
constexpr Entity entities[] = {
    {"AElig"_L1, 0xC6}, {"Aacute"_L1, 0xC1}, {"Acirc"_L1, 0xC2}, {"Agrave"_L1, 0xC0}, {"Alpha"_L1, 0x391},
    {"Aring"_L1, 0xC5}, {"Atilde"_L1, 0xC3}, {"Auml"_L1, 0xC4}, {"Beta"_L1, 0x392}, {"Ccedil"_L1, 0xC7},
    {"Chi"_L1, 0x3A7}, {"Dagger"_L1, 0x2021}, {"Delta"_L1, 0x394}, {"ETH"_L1, 0xD0}, {"Eacute"_L1, 0xC9},
    {"Ecirc"_L1, 0xCA}, {"Egrave"_L1, 0xC8}, {"Epsilon"_L1, 0x395}, {"Eta"_L1, 0x397}, {"Euml"_L1, 0xCB},
    {"Gamma"_L1, 0x393}, {"Iacute"_L1, 0xCD}, {"Icirc"_L1, 0xCE}, {"Igrave"_L1, 0xCC}, {"Iota"_L1, 0x399},
    {"Iuml"_L1, 0xCF}, {"Kappa"_L1, 0x39A}, {"Lambda"_L1, 0x39B}, {"Mu"_L1, 0x39C}, {"Ntilde"_L1, 0xD1},
    {"Nu"_L1, 0x39D}, {"OElig"_L1, 0x152}, {"Oacute"_L1, 0xD3}, {"Ocirc"_L1, 0xD4}, {"Ograve"_L1, 0xD2},
    {"Omega"_L1, 0x3A9}, {"Omicron"_L1, 0x39F}, {"Oslash"_L1, 0xD8}, {"Otilde"_L1, 0xD5}, {"Ouml"_L1, 0xD6},
    {"Phi"_L1, 0x3A6}, {"Pi"_L1, 0x3A0}, {"Prime"_L1, 0x2033}, {"Psi"_L1, 0x3A8}, {"Rho"_L1, 0x3A1},
    {"Scaron"_L1, 0x160}, {"Sigma"_L1, 0x3A3}, {"THORN"_L1, 0xDE}, {"Tau"_L1, 0x3A4}, {"Theta"_L1, 0x398},
    {"Uacute"_L1, 0xDA}, {"Ucirc"_L1, 0xDB}, {"Ugrave"_L1, 0xD9}, {"Upsilon"_L1, 0x3A5}, {"Uuml"_L1, 0xDC},
    {"Xi"_L1, 0x39E}, {"Yacute"_L1, 0xDD}, {"Yuml"_L1, 0x178}, {"Zeta"_L1, 0x396}, {"aacute"_L1, 0xE1},
    {"acirc"_L1, 0xE2}, {"acute"_L1, 0xB4}, {"aelig"_L1, 0xE6}, {"agrave"_L1, 0xE0}, {"alefsym"_L1, 0x2135},
    {"alpha"_L1, 0x3B1}, {"amp"_L1, 0x26}, {"and"_L1, 0x2227}, {"ang"_L1, 0x2220}, {"apos"_L1, 0x27},
    {"aring"_L1, 0xE5}, {"asymp"_L1, 0x2248}, {"atilde"_L1, 0xE3}, {"auml"_L1, 0xE4}, {"bdquo"_L1, 0x201E},
    {"beta"_L1, 0x3B2}, {"brvbar"_L1, 0xA6}, {"bull"_L1, 0x2022}, {"cap"_L1, 0x2229}, {"ccedil"_L1, 0xE7},
    {"cedil"_L1, 0xB8}, {"cent"_L1, 0xA2}, {"chi"_L1, 0x3C7}, {"circ"_L1, 0x2C6}, {"clubs"_L1, 0x2663},
    {"cong"_L1, 0x2245}, {"copy"_L1, 0xA9}, {"crarr"_L1, 0x21B5}, {"cup"_L1, 0x222A}, {"curren"_L1, 0xA4},
    {"dArr"_L1, 0x21D3}, {"dagger"_L1, 0x2020}, {"darr"_L1, 0x2193}, {"deg"_L1, 0xB0}, {"delta"_L1, 0x3B4},
    {"diams"_L1, 0x2666}, {"divide"_L1, 0xF7}, {"eacute"_L1, 0xE9}, {"ecirc"_L1, 0xEA}, {"egrave"_L1, 0xE8},
    {"empty"_L1, 0x2205}, {"emsp"_L1, 0x2003}, {"ensp"_L1, 0x2002}, {"epsilon"_L1, 0x3B5},
    {"equiv"_L1, 0x2261}, {"eta"_L1, 0x3B7}, {"eth"_L1, 0xF0}, {"euml"_L1, 0xEB}, {"euro"_L1, 0x20AC},
    {"exist"_L1, 0x2203}, {"fnof"_L1, 0x192}, {"forall"_L1, 0x2200}, {"frac12"_L1, 0xBD},
    {"frac14"_L1, 0xBC}, {"frac34"_L1, 0xBE}, {"frasl"_L1, 0x2044}, {"gamma"_L1, 0x3B3}, {"ge"_L1, 0x2265},
    {"gt"_L1, 0x3E}, {"hArr"_L1, 0x21D4}, {"harr"_L1, 0x2194}, {"hearts"_L1, 0x2665}, {"hellip"_L1, 0x2026},
    {"iacute"_L1, 0xED}, {"icirc"_L1, 0xEE}, {"iexcl"_L1, 0xA1}, {"igrave"_L1, 0xEC}, {"image"_L1, 0x2111},
    {"infin"_L1, 0x221E}, {"int"_L1, 0x222B}, {"iota"_L1, 0x3B9}, {"iquest"_L1, 0xBF}, {"isin"_L1, 0x2208},
    {"iuml"_L1, 0xEF}, {"kappa"_L1, 0x3BA}, {"lArr"_L1, 0x21D0}, {"lambda"_L1, 0x3BB}, {"lang"_L1, 0x2329},
    {"laquo"_L1, 0xAB}, {"larr"_L1, 0x2190}, {"lceil"_L1, 0x2308}, {"ldquo"_L1, 0x201C}, {"le"_L1, 0x2264},
    {"lfloor"_L1, 0x230A}, {"lowast"_L1, 0x2217}, {"loz"_L1, 0x25CA}, {"lrm"_L1, 0x200E},
    {"lsaquo"_L1, 0x2039}, {"lsquo"_L1, 0x2018}, {"lt"_L1, 0x3C}, {"macr"_L1, 0xAF}, {"mdash"_L1, 0x2014},
    {"micro"_L1, 0xB5}, {"middot"_L1, 0xB7}, {"minus"_L1, 0x2212}, {"mu"_L1, 0x3BC}, {"nabla"_L1, 0x2207},
    {"nbsp"_L1, 0xA0}, {"ndash"_L1, 0x2013}, {"ne"_L1, 0x2260}, {"ni"_L1, 0x220B}, {"not"_L1, 0xAC},
    {"notin"_L1, 0x2209}, {"nsub"_L1, 0x2284}, {"ntilde"_L1, 0xF1}, {"nu"_L1, 0x3BD}, {"oacute"_L1, 0xF3},
    {"ocirc"_L1, 0xF4}, {"oelig"_L1, 0x153}, {"ograve"_L1, 0xF2}, {"oline"_L1, 0x203E}, {"omega"_L1, 0x3C9},
    {"omicron"_L1, 0x3BF}, {"oplus"_L1, 0x2295}, {"or"_L1, 0x2228}, {"ordf"_L1, 0xAA}, {"ordm"_L1, 0xBA},
    {"oslash"_L1, 0xF8}, {"otilde"_L1, 0xF5}, {"otimes"_L1, 0x2297}, {"ouml"_L1, 0xF6}, {"para"_L1, 0xB6},
    {"part"_L1, 0x2202}, {"permil"_L1, 0x2030}, {"perp"_L1, 0x22A5}, {"phi"_L1, 0x3C6}, {"pi"_L1, 0x3C0},
    {"piv"_L1, 0x3D6}, {"plusmn"_L1, 0xB1}, {"pound"_L1, 0xA3}, {"prime"_L1, 0x2032}, {"prod"_L1, 0x220F},
    {"prop"_L1, 0x221D}, {"psi"_L1, 0x3C8}, {"quot"_L1, 0x22}, {"rArr"_L1, 0x21D2}, {"radic"_L1, 0x221A},
    {"rang"_L1, 0x232A}, {"raquo"_L1, 0xBB}, {"rarr"_L1, 0x2192}, {"rceil"_L1, 0x2309},
    {"rdquo"_L1, 0x201D}, {"real"_L1, 0x211C}, {"reg"_L1, 0xAE}, {"rfloor"_L1, 0x230B}, {"rho"_L1, 0x3C1},
    {"rlm"_L1, 0x200F}, {"rsaquo"_L1, 0x203A}, {"rsquo"_L1, 0x2019}, {"sbquo"_L1, 0x201A},
    {"scaron"_L1, 0x161}, {"sdot"_L1, 0x22C5}, {"sect"_L1, 0xA7}, {"shy"_L1, 0xAD}, {"sigma"_L1, 0x3C3},
    {"sigmaf"_L1, 0x3C2}, {"sim"_L1, 0x223C}, {"spades"_L1, 0x2660}, {"sub"_L1, 0x2282},
    {"sube"_L1, 0x2286}, {"sum"_L1, 0x2211}, {"sup"_L1, 0x2283}, {"sup1"_L1, 0xB9}, {"sup2"_L1, 0xB2},
    {"sup3"_L1, 0xB3}, {"supe"_L1, 0x2287}, {"szlig"_L1, 0xDF}, {"tau"_L1, 0x3C4}, {"there4"_L1, 0x2234},
    {"theta"_L1, 0x3B8}, {"thetasym"_L1, 0x3D1}, {"thinsp"_L1, 0x2009}, {"thorn"_L1, 0xFE},
    {"tilde"_L1, 0x2DC}, {"times"_L1, 0xD7}, {"trade"_L1, 0x2122}, {"uArr"_L1, 0x21D1}, {"uacute"_L1, 0xFA},
    {"uarr"_L1, 0x2191}, {"ucirc"_L1, 0xFB}, {"ugrave"_L1, 0xF9}, {"uml"_L1, 0xA8}, {"upsih"_L1, 0x3D2},
    {"upsilon"_L1, 0x3C5}, {"uuml"_L1, 0xFC}, {"weierp"_L1, 0x2118}, {"xi"_L1, 0x3BE}, {"yacute"_L1, 0xFD},
    {"yen"_L1, 0xA5}, {"yuml"_L1, 0xFF}, {"zeta"_L1, 0x3B6}, {"zwj"_L1, 0x200D}, {"zwnj"_L1, 0x200C},
};
// clang-format on

} // namespace

char16_t htmlEntity(QStringView name)
{
    const auto found =
        std::lower_bound(std::begin(entities), std::end(entities), name,
                         [](const Entity &entity, QStringView wanted) { return entity.name < wanted; });
    return found != std::end(entities) && found->name == name ? found->character : u'\0';
}

} // namespace hearth
