#!/usr/bin/env python3
"""Hold the commitments that are found against sentences that a person has read for commitments.

    recall.py BINARY VERDICTS CORPUS=ARTICLES...

BINARY     the onrecord command
VERDICTS   a file of sentences with the positions that each states; its own header explains the columns
CORPUS     the name that VERDICTS gives the articles of a JSON-lines file

A sentence counts as found when a commitment of one of its actors has evidence in it. Prints for each draw how many of
the sentences with a position were found and how many of the others have a commitment, and how often the very stance or
contribution of the reading was found.
"""
import argparse
import tempfile
from collections import Counter

from verdicts import extracted, rows

ANSWERS = {"yes", "no", "doubtful"}
COLUMNS = ["draw", "corpus", "article", "span", "real", "positions", "note"]


def commitments(binary, articles, folder):
    """The commitments of every article by its id."""
    return {str(record["id"]): record["commitments"] for record in extracted(binary, articles, folder)}


def actor(commitment):
    kind, key = next(iter(commitment["actor"].items()))
    return kind if kind == "collective" else key


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("verdicts")
    parser.add_argument("corpora", nargs="+", metavar="CORPUS=ARTICLES")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        corpora = dict(corpus.split("=", 1) for corpus in options.corpora)
        found = {name: commitments(options.binary, path, folder) for name, path in corpora.items()}
    counts = Counter()
    draws = set()
    for row in rows(options.verdicts, COLUMNS, lambda row: row["real"] in ANSWERS):
        start, end = map(int, row["span"].split("-"))
        inside = [
            commitment
            for commitment in found[row["corpus"]][row["article"]]
            if any(first < end and start < last for first, last in commitment["evidences"])
        ]
        draws.add(row["draw"])
        positions = [position.strip().split(" ") for position in row["positions"].split(";")]
        actors = {position[0] for position in positions}
        is_found = any(actor(commitment) in actors for commitment in inside) if row["real"] == "yes" else bool(inside)
        for draw in (row["draw"], "all"):
            counts[draw, row["real"]] += 1
            counts[draw, row["real"], "found"] += is_found
        if row["real"] == "yes":
            counts["stance"] += any((actor(c), c["stance"]) == (p[0], p[2]) for c in inside for p in positions)
            counts["contribution"] += any((actor(c), c["contribution"]) == (p[0], p[1]) for c in inside for p in positions)
    for draw in [*sorted(draws), "all"]:
        print(
            f"draw {draw}: {counts[draw, 'yes', 'found']} of {counts[draw, 'yes']} sentences with a position found; "
            f"{counts[draw, 'no', 'found']} of {counts[draw, 'no']} without one have some, "
            f"{counts[draw, 'doubtful', 'found']} of {counts[draw, 'doubtful']} doubtful ones"
        )
    print(f"with the same stance {counts['stance']}, the same contribution {counts['contribution']}")


if __name__ == "__main__":
    main()
