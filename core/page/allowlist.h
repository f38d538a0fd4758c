// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>

namespace hearth {

/// What the sanitizer does with an element.
enum class ElementRule {
    Keep,   ///< with its allowed attributes
    Unwrap, ///< only its content stays
    Block,  ///< becomes a div
    Embed,  ///< becomes a video card
    Drop,   ///< with all that it holds
};

/// The rule for an HTML element by its lower-case name. An element that nobody knows is unwrapped.
ElementRule elementRule(QByteArrayView name);

/// May this attribute stand on this element? Addresses (href, src) are checked besides, by the caller.
bool isAllowedAttribute(QByteArrayView element, QByteArrayView attribute);

/// Is the value of such an attribute in its form: numbers for sizes and spans, a direction for dir, …?
bool isAllowedValue(QByteArrayView attribute, QByteArrayView value);

} // namespace hearth
