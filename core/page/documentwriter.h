// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>

class QTextDocument;

namespace hearth {

/// The text of a document as plain HTML by meaning (h2, ul, blockquote, pre, …), unlike
/// QTextDocument::toHtml(), which writes how it looks.
QByteArray writeDocument(const QTextDocument &document);

} // namespace hearth
