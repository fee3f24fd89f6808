#!/bin/sh
# Installs the validators of the export formats, and Datasette, into .build/validators; a second run changes nothing.
set -eu
cd "$(dirname "$0")/.."

place=.build/validators
if [ -f "$place/installed.txt" ] && cmp -s scripts/validators.txt "$place/installed.txt"; then exit 0; fi
rm -rf "$place"
mkdir -p .build
python3 -m venv "$place"
"$place/bin/pip" install --quiet --disable-pip-version-check -r scripts/validators.txt
cp scripts/validators.txt "$place/installed.txt"
