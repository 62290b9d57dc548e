#!/usr/bin/env bash
# Bring the few system libraries that Qt's windows need: by apt where we may, else name the one command.
# `window-packages.sh` for a window on a screen; `window-packages.sh tests` for windows painted into memory. Never fails.
set -u

case $(. /etc/os-release 2>/dev/null; echo "${ID:-} ${ID_LIKE:-}") in *debian* | *ubuntu*) ;; *) exit 0 ;; esac
known=$(/sbin/ldconfig -p 2>/dev/null || ldconfig -p 2>/dev/null)
packages=()
need() { # need LIBRARY DEBIAN-PACKAGE
    case $known in *"$1"*) ;; *) packages+=("$2") ;; esac
}
# Debian 13 and Ubuntu 24.04 call it by its new width of time.
glib=libglib2.0-0
apt-cache show libglib2.0-0t64 >/dev/null 2>&1 && glib=libglib2.0-0t64
need libEGL.so.1 libegl1
need libGL.so.1 libgl1
need libxkbcommon.so.0 libxkbcommon0
need libdbus-1.so.3 libdbus-1-3
need libfontconfig.so.1 libfontconfig1
need libglib-2.0.so.0 "$glib"
if [ "${1:-}" != tests ]; then
    need libxcb-cursor.so.0 libxcb-cursor0
    need libxcb-icccm.so.4 libxcb-icccm4
    need libxcb-keysyms.so.1 libxcb-keysyms1
    need libxkbcommon-x11.so.0 libxkbcommon-x11-0
    need libxcb-shape.so.0 libxcb-shape0
fi
[ ${#packages[@]} -eq 0 ] && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing the Debian packages ${packages[*]}, which Qt's windows need."
    log=$(mktemp)
    if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${packages[@]}"; } >"$log" 2>&1 </dev/null; then
        tail -n 3 "$log"
    fi
    rm -f "$log"
else
    echo "Qt's windows need some libraries of the system: sudo apt-get install --no-install-recommends ${packages[*]}"
fi
exit 0
