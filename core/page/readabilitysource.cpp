// SPDX-License-Identifier: Apache-2.0
#include "core/page/readabilitysource.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

struct Rewrite
{
    QLatin1StringView from;
    QLatin1StringView to;
    int times;
};

Result<ScriptSource> load(const QString &name, std::initializer_list<Rewrite> rewrites)
{
    QFile file(u":/hearth/readability/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Malformed, name, file.errorString()};
    ScriptSource source{name, QString::fromUtf8(file.readAll())};
    for (const Rewrite &rewrite : rewrites) {
        if (source.text.count(rewrite.from) != rewrite.times)
            return Error{ErrorCode::Malformed, name, QString(rewrite.from)};
        source.text.replace(rewrite.from, rewrite.to);
    }
    return source;
}

} // namespace

Result<QList<ScriptSource>> readabilitySources()
{
    const Result<ScriptSource> sources[] = {
        load(u"prelude.js"_s, {}),
        load(u"JSDOMParser.js"_s,
             {{"    __proto__: Node.prototype,\n"_L1, ""_L1, 4},
              {"  global.JSDOMParser = JSDOMParser;"_L1,
               "  [Comment, Text, Document, Element].forEach(function (type) {"
               " Object.setPrototypeOf(type.prototype, Node.prototype); });"
               "  global.JSDOMParser = JSDOMParser;"_L1,
               1},
              // The engine warns on the terminal of what is used above its declaration.
              {"\n(function (global) {\n"_L1, "\n(function (global) { var Element, Style, JSDOMParser;\n"_L1,
               1},
              {"  var Element = function"_L1, "  Element = function"_L1, 1},
              {"  var Style = function"_L1, "  Style = function"_L1, 1},
              {"  var JSDOMParser = function"_L1, "  JSDOMParser = function"_L1, 1},
              {"      function getHTML(node) {"_L1, "      var arr; function getHTML(node) {"_L1, 1},
              {"      var arr = [];"_L1, "      arr = [];"_L1, 1},
              {"      function getText(node) {"_L1, "      var text; function getText(node) {"_L1, 1},
              {"      var text = [];"_L1, "      text = [];"_L1, 1}}),
        load(u"Readability.js"_s,
             {{"catch {"_L1, "catch (ignored) {"_L1, 1},
              // Formulas are kept, as its next release does (mozilla/readability#958).
              {"okMaybeItsACandidate: /and|"_L1, "okMaybeItsACandidate: /mathjax|and|"_L1, 1}}),
    };
    QList<ScriptSource> all;
    for (const Result<ScriptSource> &source : sources) {
        if (!source)
            return source.error();
        all += *source;
    }
    return all;
}

} // namespace hearth
