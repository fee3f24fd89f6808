#!/bin/sh
# Makes sure that SQLite's header is there; installs it with apt-get where that is possible.
set -eu

header() {
    printf '#include <sqlite3.h>\n' | cc -E -x c - >/dev/null 2>&1 || printf '#include <sqlite3.h>\n' | clang -E -x c - >/dev/null 2>&1
}

header && exit 0
advice="OnRecord needs the header of libsqlite3: install libsqlite3-dev (Debian, Ubuntu), sqlite-devel (Fedora) or sqlite (Homebrew), then run make again."
command -v apt-get >/dev/null 2>&1 || { echo "$advice" >&2; exit 1; }
as_root=""
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || { echo "$advice" >&2; exit 1; }
    as_root="sudo"
fi
echo "Installing libsqlite3-dev" >&2
{ $as_root apt-get install -y -qq libsqlite3-dev || { $as_root apt-get update -qq && $as_root apt-get install -y -qq libsqlite3-dev; }; } >&2
header || { echo "$advice" >&2; exit 1; }
