#!/usr/bin/env bash
# Runs the test suite under the address sanitizer and under the thread sanitizer, each built in a folder of its own.
# Usage: scripts/sanitize.sh [address|thread] [swift test's arguments]; JOBS is how
# many compilers may run at once (2).
set -euo pipefail
cd "$(dirname "$0")/.."
sanitizers=(address thread)
case "${1:-}" in address | thread)
    sanitizers=("$1")
    shift
    ;;
esac

# The backtracer of Swift would hold up what the sanitizer reports itself.
export SWIFT_BACKTRACE=enable=no
# Lost memory is looked for by scripts/fuzz.sh, in a program without the test runner.
export ASAN_OPTIONS=detect_leaks=0

status=0
for sanitizer in "${sanitizers[@]}"; do
    swift test -j "${JOBS:-2}" --sanitize="$sanitizer" --scratch-path ".build/$sanitizer" "$@" || status=1
done
exit $status
