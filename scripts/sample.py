#!/usr/bin/env python3
"""Draw statements or commitments from real articles for a person to read, and hold the drawn ones against the verdicts
of a reading.

    sample.py BINARY ARTICLES [--what WHAT] [--count N] [--seed N] [--around N]
    sample.py BINARY ARTICLES --verdicts FILE [--what WHAT] [--count N] [--seed N]

BINARY     the onrecord command
ARTICLES   a JSON-lines file of articles
--what     statements (default) or commitments
--count    how many are drawn (100)
--seed     which ones (20261121)
--around   how much text is shown before and after each, in code points (300)
--verdicts counts FILE's verdicts on the drawn ones instead of showing them; a drawn one without a verdict fails, and is
           named

A key is the article's id and the spans of the quote and the speaker, or of the evidence with who takes which position on
what. The draw takes the keys whose hash with the seed is lowest: it does not depend on the order of the output, and a
change to the rules leaves what it does not touch where it was, so that only what is new has to be read.

Statements are shown as {speaker}, [quote], <cue>, (frame), commitments as [evidence]. A verdict file holds no text of the
articles, only keys and verdicts; its own header explains the columns. What is right has a yes in every column that counts.
"""
import argparse
import hashlib
import json
import os
import sqlite3
import sys
import tempfile

from accuracy import run
from verdicts import extracted
from verdicts import rows as verdict_rows

ANSWERS = {"yes", "no"}


def written(spans):
    """The spans as a verdict file has them: 12-40;52-60."""
    return ";".join(f"{start}-{end}" for start, end in spans) or "-"


class Statements:
    """What is drawn and judged of statements."""

    name = "statements"
    marks = [("frame", "(", ")"), ("quote", "[", "]"), ("speaker", "{", "}"), ("cue", "<", ">")]
    keys = ["article", "quote", "speaker"]
    verdicts = ["speech_ok", "speaker_ok", "extent_ok"]
    uncounted = ["by_ok"]

    @staticmethod
    def key(article, statement):
        return article, written(statement["quote"]), written(statement["speaker"])

    @staticmethod
    def spans(statement, part):
        return statement[part]

    @staticmethod
    def summary(statement, decided):
        rule, score = decided
        by = json.dumps(statement["by"], ensure_ascii=False)
        return f"{statement['kind']}, {rule}, {score:.2f}, by {by}"

    @staticmethod
    def decided(database):
        """The rule and the score of every statement by its key: the archive stores them, the output does not."""
        spans = {}
        for statement, part, start, end in database.execute(
            """
            SELECT statement_id, part, start, end
            FROM statement_spans
            WHERE part IN ('quote', 'speaker')
            ORDER BY statement_id, part, position
            """
        ):
            spans.setdefault(statement, {"quote": [], "speaker": []})[part].append((start, end))
        for statement, location, rule, score in database.execute(
            """
            SELECT statements.id, location, rule, score
            FROM statements
            JOIN sources ON sources.id = source_id
            """
        ):
            yield Statements.key(location.rsplit("#", 1)[1], spans[statement]), (rule, score)


class Commitments:
    """What is drawn and judged of commitments."""

    name = "commitments"
    marks = [("evidence", "[", "]")]
    keys = ["article", "evidence", "actor", "contribution", "stance"]
    verdicts = ["actor_ok", "stance_ok", "contribution_ok"]
    uncounted = []

    @staticmethod
    def key(article, commitment):
        actor = next(iter(commitment["actor"].values()))
        return article, written([commitment["evidence"]]), actor, commitment["contribution"], commitment["stance"]

    @staticmethod
    def spans(commitment, part):
        return [commitment[part]]

    @staticmethod
    def summary(commitment, decided):
        shown = ["actor", "contribution", "stance", "certainty", "conditions", "reason", "attributed_to", "quantity"]
        return json.dumps({part: commitment.get(part) for part in shown}, ensure_ascii=False)

    @staticmethod
    def decided(database):
        return ()


def found(kind, binary, articles, folder):
    """Every statement or commitment by its key."""
    records = extracted(binary, articles, folder)
    return {kind.key(record["id"], row): row for record in records for row in record[kind.name]}


def rules(kind, binary, articles, folder):
    archive = os.path.join(folder, "archive.db")
    run(binary, "import", articles, "--db", archive)
    with sqlite3.connect(archive) as database:
        return dict(kind.decided(database))


def draw(keys, count, seed):
    """The drawn keys in the order of the hash."""
    return sorted(keys, key=lambda key: hashlib.sha256("\t".join([str(seed), *key]).encode()).digest())[:count]


def marked(kind, text, row, around):
    """The text around the row with its parts marked; of parts that begin at one place the longest opens first."""
    spans = [
        (start, end, rank, opening, closing)
        for rank, (part, opening, closing) in enumerate(kind.marks)
        for start, end in kind.spans(row, part)
    ]
    first = max(min(start for start, *_ in spans) - around, 0)
    last = min(max(end for _, end, *_ in spans) + around, len(text))
    marks = {}
    for start, end, _, _, closing in sorted(spans, key=lambda span: (-span[0], span[1], -span[2])):
        marks[end] = marks.get(end, "") + closing
    for start, end, _, opening, _ in sorted(spans, key=lambda span: (-span[1], span[2])):
        marks[start] = marks.get(start, "") + opening
    shown = "".join(marks.get(place, "") + text[place] for place in range(first, last)) + marks.get(last, "")
    return ("… " if first else "") + shown + (" …" if last < len(text) else "")


def show(kind, drawn, rows, decided, articles, around):
    with open(articles, encoding="utf-8") as lines:
        texts = {article["id"]: article["text"] for article in map(json.loads, lines)}
    for number, key in enumerate(drawn, 1):
        print(f"{number}. {' '.join(key)}\n{kind.summary(rows[key], decided.get(key, ('?', 0)))}")
        print(marked(kind, texts[key[0]], rows[key], around) + "\n")


def read_verdicts(kind, path):
    def is_valid(row):
        counted = {row[column] for column in kind.verdicts}
        return counted <= ANSWERS and {row[column] for column in kind.uncounted} <= ANSWERS | {"open"}

    columns = [*kind.keys, *kind.verdicts, *kind.uncounted, "note"]
    return {tuple(row[column] for column in kind.keys): row for row in verdict_rows(path, columns, is_valid)}


def count(kind, drawn, verdicts):
    judged = [verdicts[key] for key in drawn if key in verdicts]
    right = [row for row in judged if all(row[column] == "yes" for column in kind.verdicts)]
    print(f"{len(drawn)} drawn, {len(judged)} judged, {len(right)} right")
    for column in [*kind.verdicts, *kind.uncounted]:
        answers = [row[column] for row in judged]
        still_open = f", {answers.count('open')} open" if "open" in answers else ""
        print(f"{column}: {answers.count('yes')} yes, {answers.count('no')} no{still_open}")
    missing = [key for key in drawn if key not in verdicts]
    if missing:
        sys.exit("sample: no verdict on\n" + "\n".join("  " + " ".join(key) for key in missing))


def main():
    kinds = {kind.name: kind for kind in (Statements, Commitments)}
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("articles")
    parser.add_argument("--what", choices=kinds, default="statements")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=20261121)
    parser.add_argument("--around", type=int, default=300)
    parser.add_argument("--verdicts")
    options = parser.parse_args()
    kind = kinds[options.what]
    with tempfile.TemporaryDirectory() as folder:
        rows = found(kind, options.binary, options.articles, folder)
        drawn = draw(rows, options.count, options.seed)
        if options.verdicts:
            count(kind, drawn, read_verdicts(kind, options.verdicts))
        else:
            show(kind, drawn, rows, rules(kind, options.binary, options.articles, folder), options.articles, options.around)


if __name__ == "__main__":
    main()
