// SPDX-License-Identifier: Apache-2.0
// What Readability and JSDOMParser expect of their host and the JavaScript engine of Qt 6.4 lacks.
// `host` is given by readability.cpp.
"use strict";

// The two places that ask for it give a pattern with the flag g.
if (!String.prototype.matchAll) {
  String.prototype.matchAll = function (pattern) {
    var copy = new RegExp(pattern.source, pattern.flags);
    var matches = [];
    var match;
    while ((match = copy.exec(this)) !== null) {
      matches.push(match);
      if (match[0] === "") {
        copy.lastIndex++;
      }
    }
    return matches;
  };
}

function URL(address, base) {
  var href = host.resolve(String(address), base === undefined ? "" : String(base));
  if (!href) {
    throw new TypeError("Invalid URL: " + address);
  }
  this.href = href;
}

URL.prototype.toString = function () {
  return this.href;
};

// Gives the article as a plain object, or null when the page holds none.
function readArticle(html, address) {
  var doc = new JSDOMParser().parse(html, address);
  var article = new Readability(doc, { keepClasses: false, maxElemsToParse: host.maxElements }).parse();
  if (!article) {
    return null;
  }
  return {
    title: article.title || "",
    byline: article.byline || "",
    dir: article.dir || "",
    lang: article.lang || "",
    excerpt: article.excerpt || "",
    siteName: article.siteName || "",
    publishedTime: article.publishedTime || "",
    content: article.content || "",
  };
}
