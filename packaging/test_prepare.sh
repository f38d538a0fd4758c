#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# What ./run and ./check would install on a machine where only some packages are there. dpkg-query fails as soon
# as one of those it is asked for is missing, and bash stops at a failing command: the answer must come all the same.
set -euo pipefail
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
. "$root/packaging/prepare.sh"
fake=$(mktemp -d)
trap 'rm -rf -- "$fake"' EXIT

dpkg_query_saying() { # LINES STATUS
    printf '#!/bin/sh\nprintf "%s"\nexit %s\n' "$1" "$2" >"$fake/dpkg-query"
    chmod +x "$fake/dpkg-query"
}
expect() { # WHAT MUST-BE-THERE MUST-NOT-BE-THERE
    local missing
    mapfile -t missing < <(PATH=$fake:$PATH missing_packages check)
    grep -qxF -- "$2" < <(printf '%s\n' "${missing[@]}") || die "$1: $2 was not missed"
    ! grep -qxF -- "$3" < <(printf '%s\n' "${missing[@]}") || die "$1: $3 was missed"
}

dpkg_query_saying 'ii  cmake\\n' 1
expect "a fresh machine" qt6-base-dev cmake
dpkg_query_saying 'ii  cmake\\nun  qt6-base-dev\\n' 0
expect "a removed package" qt6-base-dev cmake
echo "what is missing is found"
