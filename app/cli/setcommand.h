// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/command.h"

namespace hearth::cli {

class SetCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString usage() const override;
    QString details() const override;
    QList<OptionSpec> options() const override;
    int minimumArguments() const override { return 1; }
    QString check(const Arguments &arguments) const override;
    int run(Session &session, const Arguments &arguments) const override;
};

} // namespace hearth::cli
