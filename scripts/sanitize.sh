#!/usr/bin/env bash
# Runs the test suite under the address sanitizer and under the thread sanitizer, each built in a folder of its own, and
# prints what came of it.
# Usage: scripts/sanitize.sh [address|thread] [swift test's arguments]
# JOBS is how many compilers may run at once (2); ONRECORD_TEST_SHARE overrules which part of the large inputs is taken.
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
# Lost memory is looked for by scripts/fuzz.sh and in the commands that tests start, not in the test runner.
export ASAN_OPTIONS="detect_leaks=0:suppressions=$PWD/scripts/overlaps.txt"
export LSAN_OPTIONS="suppressions=$PWD/scripts/leaks.txt:print_suppressions=0"

# Tests take all of their large inputs under the address sanitizer, a tenth under the thread sanitizer, which is slower:
# the threads meet each other as often in a tenth of a long text.
parts() {
    case "$1" in
    thread) echo "${ONRECORD_TEST_SHARE:-10}" ;;
    *) echo "${ONRECORD_TEST_SHARE:-1}" ;;
    esac
}

mkdir -p .build
status=0
summary=""
for sanitizer in "${sanitizers[@]}"; do
    log=".build/$sanitizer.log"
    share=$(parts "$sanitizer")
    echo "$sanitizer sanitizer: tests take one part in $share of large inputs; log in $log"
    result=0
    ONRECORD_TEST_SHARE=$share swift test -j "${JOBS:-2}" --sanitize="$sanitizer" --scratch-path ".build/$sanitizer" \
        "$@" >"$log" 2>&1 || result=$?
    [ $result -eq 0 ] || status=1
    grep -E '✘|Sanitizer:' "$log" | head -40 || true
    skipped=$(grep -c '➜ Test .*skipped' "$log" || true)
    ran=$(grep -oE 'Test run with [0-9]+ tests? .*' "$log" | tail -1 || true)
    summary+="$sanitizer: ${ran:-the run did not end}; $skipped skipped; one part in $share of large inputs; "
    summary+="exit status $result"$'\n'
done
printf '%s, commit %s\n%s' "$(date +%F)" "$(git rev-parse --short HEAD)" "$summary"
exit $status
