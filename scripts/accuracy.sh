#!/bin/sh
# Scores the command against the gold data. Arguments: the binary, the folder that holds data/ and eval/.
set -eu
binary=$1
shared=$2

if [ ! -d "$shared/data" ] || [ ! -d "$shared/eval" ]; then
    echo "accuracy: skipped, there is no gold data in $shared"
    exit 0
fi
if ! python3 -c 'import numpy, scipy' 2>/dev/null; then
    echo "accuracy: skipped, python3 with numpy and scipy is needed"
    exit 0
fi
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

quotations() {
    "$binary" extract "$2" >"$out/$1.ndjson"
    echo "Statements, $1"
    python3 "$shared/eval/score_quotations.py" "$2" "$out/$1.ndjson"
    echo
}
quotations train "$shared/data/wikinews-quotations/train.jsonl"
quotations dev "$shared/data/wikinews-quotations/dev.jsonl"
quotations seeds "$shared/data/seeds-gold/gold.jsonl"
echo "Facts, seeds"
python3 "$shared/eval/score_facts.py" "$shared/data/seeds-gold/gold.jsonl" "$out/seeds.ndjson"
