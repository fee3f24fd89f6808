#!/usr/bin/env bash
# Fuzzes what takes bytes from strangers, two targets at a time, and prints what came of it.
# Usage: scripts/fuzz.sh SECONDS [TARGET…]; JOBS is how many compilers may run at once (2).
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-60}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(readers analyser questions protocol)
build=.build/fuzz
corpus=Tests/FuzzTests/Corpus

# The backtracer of Swift would hold a crash up for libFuzzer, which reports it itself.
export SWIFT_BACKTRACE=enable=no
export LSAN_OPTIONS="suppressions=$PWD/scripts/leaks.txt:print_suppressions=0"
# Freed memory is watched for 64 MB instead of 256: most of the time goes into fetching fresh pages otherwise.
export ASAN_OPTIONS=quarantine_size_mb=64
# Warnings stay warnings here: other flags would mean another build.
unset ONRECORD_STRICT
export ONRECORD_FUZZ=1
swift build -c release -j "${JOBS:-2}" --sanitize=address --scratch-path "$build" --product FuzzDriver
driver=$(swift build -c release --sanitize=address --scratch-path "$build" --show-bin-path)/FuzzDriver

# How many bytes an input may have: a question is refused beyond 2000, all else is read in pieces of some KB.
longest() {
    case "$1" in
    questions) echo 2100 ;;
    *) echo 16384 ;;
    esac
}

# Gives a target its seconds; what it comes upon is kept in .build/fuzz, the committed corpus is only read. Inputs are as
# long from the start as they may be: what takes KBs to go wrong would not be reached by growing from a few bytes.
fuzz() {
    local folder="$build/runs/$1"
    mkdir -p "$folder/found" "$folder/broken"
    ONRECORD_FUZZ_TARGET=$1 "$driver" -timeout=5 -rss_limit_mb=2048 -detect_leaks=1 -max_len="$(longest "$1")" -len_control=0 \
        -max_total_time="$seconds" -print_final_stats=1 -artifact_prefix="$folder/broken/" \
        "$folder/found" "$corpus/$1" >"$folder/log" 2>&1
}

# A line of figures: what was run, which edges it reached, how many inputs reach them, how long these are.
figures() {
    local log="$build/runs/$1/log"
    local runs edges inputs sizes
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log" | tail -1)
    edges=$(grep -o 'cov: [0-9]*' "$log" | tail -1 | cut -d' ' -f2 || true)
    inputs=$(grep -o 'corp: [0-9]*' "$log" | tail -1 | cut -d' ' -f2 || true)
    sizes=$(find "$build/runs/$1/found" "$corpus/$1" -type f -size +0 -printf '%s\n' | sort -n |
        awk '{size[NR] = $1; if ($1 >= 1000) long++}
            END {printf "%d of 1000 bytes and more, the longest of %d", long, size[NR]}')
    printf '%-10s %s executions, %s edges, %s inputs in the corpus (%s), %s\n' "$1" "${runs:-?}" "${edges:-?}" \
        "${inputs:-?}" "$sizes" "$2"
}

printf '%s, commit %s, %s seconds each\n' "$(date +%F)" "$(git rev-parse --short HEAD)" "$seconds"
status=0
for ((i = 0; i < ${#targets[@]}; i += 2)); do
    pair=("${targets[@]:i:2}")
    jobs=()
    for target in "${pair[@]}"; do
        fuzz "$target" &
        jobs+=($!)
    done
    for j in "${!pair[@]}"; do
        if wait "${jobs[$j]}"; then
            figures "${pair[$j]}" "nothing broken"
        else
            status=1
            figures "${pair[$j]}" "BROKEN: see $build/runs/${pair[$j]}/log and broken/"
        fi
    done
done
exit $status
