#!/usr/bin/env bash
# Make .venv out of the hash-locked requirements and put this checkout into it; $PYTHON chooses the interpreter.
set -eu

cd "$(dirname "$0")/../.."
python=${PYTHON:-python3}
wanted='import sys; sys.exit(sys.version_info < (3, 11))'

if ! command -v "$python" >/dev/null; then
    echo "FieldReport needs Python 3.11 or later, and there is no '$python'. Install it, or name another: make setup PYTHON=/path/to/python3" >&2
    exit 1
fi
if ! "$python" -c "$wanted"; then
    echo "FieldReport needs Python 3.11 or later; '$python' is $("$python" --version 2>&1). Name a newer one: make setup PYTHON=python3.12" >&2
    exit 1
fi
# Debian takes venv and ensurepip out of its Python and puts them into a package of their own.
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "Installing the Debian package python3-venv."
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3-venv >/dev/null
    else
        echo "This Python cannot make virtual environments. Run this, then make again: sudo apt-get install python3-venv" >&2
        exit 1
    fi
fi

if ! .venv/bin/python -c "$wanted; import pip" 2>/dev/null || ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    echo "Making the virtual environment .venv with $("$python" --version 2>&1)."
    "$python" -m venv --clear .venv
fi
pip() { .venv/bin/python -m pip --quiet --disable-pip-version-check --no-input "$@"; }
echo "Installing what requirements/dev.lock names, checking every hash."
# Wheels alone: nothing is compiled here, and no package runs code of its own while it is installed.
pip install --require-hashes --only-binary :all: --requirement requirements/dev.lock
pip install --no-deps --no-build-isolation --editable .
# The editable install copies resources/ beside the other packages, where it would grow old: the checkout's own is read.
rm -rf .venv/lib/python*/site-packages/fieldreport
touch .venv/.installed
