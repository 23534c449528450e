#!/bin/sh
# Make .venv, with everything photofind needs.
#
#   packaging/setup/setup.sh run     what the application needs
#   packaging/setup/setup.sh dev     that, and what the tests and checks need
#
# Works from a fresh Debian or Ubuntu with nothing but make and git: as root it installs the missing
# system packages with apt. For anyone else, and on other systems, it says exactly what to install
# and exits 1. Nothing is done again until pyproject.toml, constraints.txt or this file changes.
set -eu

cd "$(dirname "$0")/../.."
level=${1:-run}
venv=.venv
stamp=$venv/photofind-setup-$level

say() { printf '%s\n' "$@" >&2; }
fail() { say "$@"; exit 1; }

fingerprint() { cat pyproject.toml constraints.txt packaging/setup/setup.sh | cksum; }

is_set_up() {
    [ -x "$venv/bin/python" ] && "$venv/bin/python" -c '' 2>/dev/null || return 1
    for file in "$stamp" "$venv/photofind-setup-dev"; do  # dev includes run
        [ -f "$file" ] && [ "$(cat "$file")" = "$(fingerprint)" ] && return 0
    done
    return 1
}

# --- Python ---------------------------------------------------------------------------------------

is_usable_python() {
    command -v "$1" >/dev/null 2>&1 && "$1" - 2>/dev/null <<'END'
import sys
sys.exit(sys.version_info < (3, 11))
END
}

has_venv() { "$1" -c 'import ensurepip, venv' 2>/dev/null; }

has_headers() {
    "$1" - 2>/dev/null <<'END'
import pathlib, sys, sysconfig
sys.exit(not (pathlib.Path(sysconfig.get_path("include")) / "Python.h").exists())
END
}

# The name of a Python that is new enough; one that needs nothing installed wins.
find_python() {
    candidates="${PYTHON:-} python3 python3.13 python3.12 python3.11"
    for name in $candidates; do
        if is_usable_python "$name" && has_venv "$name" && has_headers "$name"; then
            echo "$name"; return
        fi
    done
    for name in $candidates; do
        if is_usable_python "$name"; then echo "$name"; return; fi
    done
}

# --- What is missing, in Debian's names -----------------------------------------------------------

# Libraries that Qt's wheels expect of the system, each with the package that has it.
QT_LIBRARIES='
libxcb.so.1:libxcb1 libX11-xcb.so.1:libx11-xcb1 libxcb-cursor.so.0:libxcb-cursor0
libxcb-icccm.so.4:libxcb-icccm4 libxcb-image.so.0:libxcb-image0
libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-randr.so.0:libxcb-randr0
libxcb-render.so.0:libxcb-render0 libxcb-render-util.so.0:libxcb-render-util0
libxcb-shape.so.0:libxcb-shape0 libxcb-shm.so.0:libxcb-shm0 libxcb-sync.so.1:libxcb-sync1
libxcb-util.so.1:libxcb-util1 libxcb-xfixes.so.0:libxcb-xfixes0 libxcb-xkb.so.1:libxcb-xkb1
libxkbcommon.so.0:libxkbcommon0 libxkbcommon-x11.so.0:libxkbcommon-x11-0
libEGL.so.1:libegl1 libGL.so.1:libgl1 libdbus-1.so.3:libdbus-1-3
libfontconfig.so.1:libfontconfig1 libfreetype.so.6:libfreetype6
libglib-2.0.so.0:libglib2.0-0 libwayland-client.so.0:libwayland-client0
libwayland-cursor.so.0:libwayland-cursor0'

list_missing_python() {
    if [ -z "$python" ]; then echo python3 python3-venv python3-dev; return; fi
    # A Python of Debian's own has packages of its own name: python3-venv, python3.12-venv.
    package=$(basename "$python")
    has_venv "$python" || echo "$package-venv"
    has_headers "$python" || echo "$package-dev"
}

list_missing_libraries() {
    loaded=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)
    for entry in $QT_LIBRARIES; do
        case "$loaded" in
            *"${entry%%:*}"*) ;;
            *) echo "${entry##*:}" ;;
        esac
    done
}

has_font_for() { [ -n "$(fc-list ":lang=$1" 2>/dev/null | head -n 1)" ]; }

list_missing_fonts() {
    command -v fc-list >/dev/null 2>&1 || echo fontconfig
    has_font_for en || echo fonts-dejavu-core
    # Covers Chinese, Japanese and Korean in 1.6 MB; Noto takes 57.
    has_font_for zh || echo fonts-wqy-microhei
}

list_missing() {
    list_missing_python
    # hnswlib has no wheels: it is compiled here.
    command -v c++ >/dev/null 2>&1 || command -v g++ >/dev/null 2>&1 || echo g++
    [ "$(uname -s)" = Linux ] || return 0
    list_missing_libraries
    list_missing_fonts
    [ "$level" != dev ] || command -v Xvfb >/dev/null 2>&1 || echo xvfb
}

install_missing() {
    say "photofind: installing what is missing: $1"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq >&2 || say "photofind: apt-get update failed; trying with the lists at hand"
    # shellcheck disable=SC2086 # one word for each package
    apt-get install -y -qq --no-install-recommends $1 >&2 ||
        fail "photofind: apt could not install: $1"
    hash -r
}

explain_missing() {
    if command -v apt-get >/dev/null 2>&1; then
        fail "photofind needs some packages of the system. Please run:" \
            "" "    sudo apt-get install -y $1" "" "and then the same command again."
    fi
    fail "photofind needs what Debian calls:" "" "    $1" "" \
        "(Python 3.11 or newer with venv, a C++ compiler, the libraries that Qt expects, fonts)." \
        "Please install these with your system's package manager, then try again."
}

provide_system_packages() {
    missing=$(list_missing | tr '\n' ' ' | sed 's/ *$//')
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        install_missing "$missing"
        python=$(find_python)
        [ -n "$python" ] || fail "photofind needs Python 3.11 or newer; this system's is older." \
            "Install one and name it: make PYTHON=/path/to/python3.12 run"
    else
        explain_missing "$missing"
    fi
}

# --- The virtual environment ----------------------------------------------------------------------

make_venv() {
    if ! "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
        say "photofind: making $venv with $($python --version)"
        rm -rf "$venv"
        "$python" -m venv "$venv"
    fi
    what=.
    [ "$level" != dev ] || what='.[dev]'
    say "photofind: installing the Python packages (some minutes, once)"
    # Without this the index would be compiled for this very processor, and crash on an older one.
    HNSWLIB_NO_NATIVE=1 "$venv/bin/python" -m pip install --quiet --disable-pip-version-check \
        -c constraints.txt -e "$what" >&2 || fail "photofind: pip could not install the packages above."
    fingerprint >"$stamp"
}

case "$level" in run | dev) ;; *) fail "usage: packaging/setup/setup.sh run|dev" ;; esac
if is_set_up; then exit 0; fi
python=$(find_python)
provide_system_packages
make_venv
