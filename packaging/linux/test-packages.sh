#!/usr/bin/env bash
# Bring the programs that the tests compare with. What cannot be had is said, and its tests skip: this never fails.
set -u

cd "$(dirname "$0")/../.."
packages=()
missing=()
need() { # need PROGRAM DEBIAN-PACKAGE
    command -v "$1" >/dev/null && return
    missing+=("$1")
    packages+=("$2")
}
need age age
need ssh-keygen openssh-client
need gpg gnupg
need strace strace
need node nodejs
need npm npm
need tar tar
need sha256sum coreutils
need uconv icu-devtools
# For windows: a clip to play, a screen to show one on, keys to press there, and what reads a printed page.
need ffmpeg ffmpeg
need Xvfb xvfb
need xauth xauth
need xdotool xdotool
need pdftotext poppler-utils
# And what a screen reader needs: a bus of its own, and the bindings that Debian's own Python alone has.
need dbus-run-session dbus
if [ ! -e /usr/share/dbus-1/services/org.a11y.Bus.service ]; then
    missing+=("AT-SPI")
    packages+=(at-spi2-core)
fi
if ! /usr/bin/python3 -c "import gi; gi.require_version('Atspi', '2.0')" 2>/dev/null; then
    missing+=("gi")
    packages+=(python3-gi gir1.2-atspi-2.0)
fi

if [ ${#missing[@]} -gt 0 ]; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "Installing the Debian packages ${packages[*]}, which the tests compare with."
        log=$(mktemp)
        if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${packages[@]}"; } >"$log" 2>&1 </dev/null; then
            tail -n 3 "$log"
            echo "They could not be installed; the tests that need ${missing[*]} will skip."
        fi
        rm -f "$log"
    else
        echo "The tests that need ${missing[*]} will skip. To have them: sudo apt-get install --no-install-recommends ${packages[*]}"
    fi
fi

# Windows are tested in memory; where there is a screen of memory too, one is shown on it.
packaging/linux/window-packages.sh "$(command -v Xvfb >/dev/null || echo tests)"

# The age implementation in TypeScript, the one besides age 1.3 that reads post-quantum recipients.
node_folder=tests/conformance/node
stamp=$node_folder/node_modules/.installed
[ "$stamp" -nt "$node_folder/package-lock.json" ] && exit 0
if ! command -v npm >/dev/null || ! command -v node >/dev/null; then
    exit 0 # said above
fi
if ! node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'; then
    echo "Node $(node --version) is older than 20.19, which age-encryption needs; the tests that need it will skip."
    exit 0
fi
echo "Installing the npm package age-encryption, which the tests compare with."
if error=$(npm ci --prefix "$node_folder" --fetch-retries=1 --fetch-timeout=30000 --loglevel=error 2>&1 </dev/null); then
    touch "$stamp"
else
    printf '%s\n' "$error" | head -n 2
    echo "npm could not install it; the tests that need it will skip."
fi
exit 0
