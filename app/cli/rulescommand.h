// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/command.h"

namespace hearth::cli {

/// The standing rules: lists them, removes one, or fetches what they want now.
class RulesCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString details() const override;
    QList<OptionSpec> options() const override;
    int maximumArguments() const override { return 0; }
    QString check(const Arguments &arguments) const override;
    int run(Session &session, const Arguments &arguments) const override;
};

} // namespace hearth::cli
