#!/usr/bin/env python3
"""Hold the commitments that are found against short news texts that were written with their positions.

    written.py BINARY TEXTS

BINARY  the onrecord command
TEXTS   JSON lines: id, text, positions (actor, contribution, stance, sure, words)

A position counts as found when a commitment of its actor is found in the text. Positions that are not sure are passed
over. Prints how many positions were found, how many of the texts without one have some, and how many of the
commitments are of an actor that takes a position in its text.
"""
import argparse
import json
import tempfile

from recall import actor
from verdicts import extracted


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("texts")
    options = parser.parse_args()
    with open(options.texts, encoding="utf-8") as lines:
        texts = [json.loads(line) for line in lines]
    with tempfile.TemporaryDirectory() as folder:
        found = [record["commitments"] for record in extracted(options.binary, options.texts, folder)]
    wanted = met = same_stance = same_contribution = without = vain = rows = own = 0
    for text, commitments in zip(texts, found):
        actors = {position["actor"] for position in text["positions"]}
        rows += len(commitments)
        own += sum(actor(commitment) in actors for commitment in commitments)
        without += not text["positions"]
        vain += not text["positions"] and bool(commitments)
        for position in text["positions"]:
            if not position["sure"]:
                continue
            its = [commitment for commitment in commitments if actor(commitment) == position["actor"]]
            wanted += 1
            met += bool(its)
            same_stance += any(commitment["stance"] == position["stance"] for commitment in its)
            same_contribution += any(commitment["contribution"] == position["contribution"] for commitment in its)
    print(f"{met} of {wanted} positions found; with the same stance {same_stance}, the same contribution {same_contribution}")
    print(f"{vain} of {without} texts without a position have some; {own} of {rows} commitments are of an actor with one")


if __name__ == "__main__":
    main()
