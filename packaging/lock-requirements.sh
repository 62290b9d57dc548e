#!/usr/bin/env bash
# Resolve pyproject.toml into the two hash-locked requirements files, for every system and Python that we support.
set -eu

UV_VERSION=0.13.9
top=$(cd "$(dirname "$0")/.." && pwd)
uv="$top/build/lock/bin/uv"
python=${PYTHON:-python3}
cd "$top"

if [ "$("$uv" --version 2>/dev/null | cut -d' ' -f2)" != "$UV_VERSION" ]; then
    echo "Fetching the resolver (uv $UV_VERSION) into build/lock."
    "$python" -m venv --clear build/lock
    build/lock/bin/python -m pip install --quiet --disable-pip-version-check "uv==$UV_VERSION"
fi

# One version of a package for all systems where that is possible ("fewest"): what was tested is what runs.
# No address of any kind is written: which index is used is the business of whoever installs.
# --no-config and no UV_* variables: the settings of this machine must not leak into the files.
resolve() {
    env --unset=UV_INDEX --unset=UV_INDEX_URL --unset=UV_EXTRA_INDEX_URL --unset=UV_FIND_LINKS --unset=UV_DEFAULT_INDEX \
        "$uv" pip compile --quiet --no-config --universal --python-version 3.11 --fork-strategy fewest --generate-hashes \
        --no-strip-extras --no-emit-index-url --no-emit-find-links --no-annotate --custom-compile-command "make lock" "$@"
}

mkdir -p requirements
echo "Resolving what the program needs: requirements/run.lock."
resolve --upgrade --output-file requirements/run.lock pyproject.toml
echo "Resolving what its developers need, with the same versions: requirements/dev.lock."
resolve --upgrade --constraint requirements/run.lock --group dev --extra media --output-file requirements/dev.lock pyproject.toml
