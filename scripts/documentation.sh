#!/bin/sh
# Writes the documentation of the library into a folder: documentation.sh BUILD OUT
#
# BUILD is where the package was built (swift build --show-bin-path). Warnings are errors. Ends with 69 where the
# toolchain has no docc.
set -eu

build=$1
out=$2
checkouts=$(cd "$build" && pwd -P)/../../checkouts
root=$(cd "$(dirname "$0")/.." && pwd)

find_tool() {
    command -v "$1" || xcrun --find "$1" 2>/dev/null || true
}

docc=$(find_tool docc)
extract=$(find_tool swift-symbolgraph-extract)
if [ -z "$docc" ] || [ -z "$extract" ]; then
    echo "The toolchain has no docc; the documentation is not built." >&2
    exit 69
fi

triple=$(swift -print-target-info | sed -n 's/.*"triple": "\([^"]*\)".*/\1/p' | head -n 1)
rm -rf "$out"
mkdir -p "$out/symbols"
for module in Facts Query; do
    "$extract" -module-name "$module" -I "$build/Modules" -target "$triple" \
        -Xcc "-fmodule-map-file=$checkouts/GRDB.swift/Sources/GRDBSQLite/module.modulemap" \
        -Xcc "-fmodule-map-file=$build/EmbeddedFiles.build/module.modulemap" \
        -minimum-access-level public -skip-synthesized-members -output-dir "$out/symbols"
done
"$docc" convert "$root/docs/OnRecord.docc" --additional-symbol-graph-dir "$out/symbols" \
    --output-path "$out/OnRecord.doccarchive" --warnings-as-errors \
    --fallback-display-name OnRecord --fallback-bundle-identifier onrecord
