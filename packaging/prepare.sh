# SPDX-License-Identifier: Apache-2.0
# What ./run and ./check share: install what is missing, configure, build. Sourced by bash, not run.

say() { printf '%s\n' "hearth: $*" >&2; }
die() { say "$@"; exit 1; }

# Names the packages of debian-packages.txt that are missing. $1: run, or check (which takes both kinds).
missing_packages() {
    local package who rest wanted=() installed
    while read -r package who rest; do
        case $package in '' | '#'*) continue ;; esac
        [ "$who" = run ] || [ "$who" = "$1" ] || continue
        case $rest in command=*) command -v "${rest#command=}" >/dev/null 2>&1 && continue ;; esac
        wanted+=("$package")
    done <"$root/packaging/debian-packages.txt"
    # dpkg-query fails as soon as one is missing, which is just when the answer matters.
    installed=$({ dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' "${wanted[@]}" 2>/dev/null || true; } \
        | sed -n 's/^ii *//p')
    for package in "${wanted[@]}"; do
        grep -qxF -- "$package" <<<"$installed" || printf '%s\n' "$package"
    done
}

install_packages() {
    if ! command -v dpkg-query >/dev/null 2>&1; then
        say "this is not Debian, so nothing is installed; the libraries needed are in packaging/debian-packages.txt"
        return
    fi
    local missing as_root=()
    mapfile -t missing < <(missing_packages "$1")
    [ ${#missing[@]} -gt 0 ] || return 0
    say "installing ${missing[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || die "please run as root: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    # The lists may be old or absent; when they cannot be refreshed, those that are there may still do.
    "${as_root[@]}" apt-get update -q >&2 || say "the package lists could not be refreshed; going on with the old ones"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" >&2 \
        || die "these packages could not be installed: ${missing[*]}"
}

# npm writes node_modules/.package-lock.json last, so it tells whether what the lock file asks for is there.
install_npm_packages() {
    [ -f "$root/package-lock.json" ] || return 0
    local done_mark=$root/node_modules/.package-lock.json
    [ -f "$done_mark" ] && [ ! "$root/package-lock.json" -nt "$done_mark" ] && return 0
    say "installing the npm packages of package-lock.json"
    (cd "$root" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2) \
        || die "npm could not install the packages of package-lock.json"
    touch "$done_mark"
}

# As many compilers as there are cores, but no more than the memory can hold at 1.5 GB each.
jobs() {
    local cores memory
    cores=$(nproc 2>/dev/null || echo 2)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1500000) }' /proc/meminfo 2>/dev/null || echo "$cores")
    [ "${memory:-0}" -ge 1 ] || memory=1
    echo $((cores < memory ? cores : memory))
}

# build PRESET [TARGET…]
build() {
    local preset=$1 log
    shift
    log=$root/build/$preset.configure.log
    mkdir -p "$root/build"
    # A build folder that was copied or moved with its checkout belongs to another path: CMake would refuse it.
    if [ -f "$root/build/$preset/CMakeCache.txt" ] \
        && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$root/build/$preset/CMakeCache.txt"; then
        say "build/$preset was made for another folder; starting it afresh"
        rm -rf -- "$root/build/$preset"
    fi
    if ! (cd "$root" && cmake --preset "$preset") >"$log" 2>&1; then
        cat "$log" >&2
        die "configuring failed; the text above is also in build/$preset.configure.log"
    fi
    (cd "$root" && cmake --build --preset "$preset" --parallel "$(jobs)" ${1:+--target "$@"}) >&2 \
        || die "the build failed; the first error stands above"
}
