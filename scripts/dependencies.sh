#!/bin/sh
# Makes sure that the headers of the system libraries are there; installs them with apt-get where that is possible.
set -eu

packages="libsqlite3-dev libxml2-dev zlib1g-dev libminizip-dev"

headers() {
    for compiler in cc clang; do
        printf '#include <sqlite3.h>\n#include <libxml/tree.h>\n#include <zlib.h>\n#include <minizip/unzip.h>\n' \
            | $compiler -E -x c -I/usr/include/libxml2 $(pkg-config --cflags libxml-2.0 minizip 2>/dev/null) - \
            >/dev/null 2>&1 && return 0
    done
    return 1
}

headers && exit 0
advice="OnRecord needs headers of libsqlite3, libxml2, zlib and minizip: install $packages (Debian, Ubuntu), sqlite-devel libxml2-devel zlib-devel minizip-devel (Fedora) or sqlite libxml2 minizip (Homebrew), then run make again."
command -v apt-get >/dev/null 2>&1 || { echo "$advice" >&2; exit 1; }
as_root=""
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || { echo "$advice" >&2; exit 1; }
    as_root="sudo"
fi
echo "Installing $packages" >&2
{ $as_root apt-get install -y -qq $packages || { $as_root apt-get update -qq && $as_root apt-get install -y -qq $packages; }; } >&2
headers || { echo "$advice" >&2; exit 1; }
