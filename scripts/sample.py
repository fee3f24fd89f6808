#!/usr/bin/env python3
"""Draw statements from real articles for a person to read, and hold the drawn ones against the verdicts of a reading.

    sample.py BINARY ARTICLES [--count N] [--seed N] [--around N]
    sample.py BINARY ARTICLES --verdicts FILE [--count N] [--seed N]

BINARY     the onrecord command
ARTICLES   a JSON-lines file of articles
--count    how many statements are drawn (100)
--seed     which ones (20261121)
--around   how much text is shown before and after each, in code points (300)
--verdicts counts FILE's verdicts on the drawn statements instead of showing them; a drawn statement without a verdict
           fails, and is named

A statement's key is its article's id, its quote's and its speaker's spans. The draw takes the keys whose hash with the
seed is lowest: it does not depend on the order of the output, and a change to the rules leaves the statements that it
does not touch where they were, so that only what is new has to be read.

Shown as {speaker}, [quote], <cue>, (frame). A verdict file holds no text of the articles, only keys and verdicts; its
own header explains the columns. A statement is right when it is speech and has the right speaker and the right extent.
"""
import argparse
import hashlib
import json
import os
import sqlite3
import sys
import tempfile

from accuracy import run

MARKS = [("frame", "(", ")"), ("quote", "[", "]"), ("speaker", "{", "}"), ("cue", "<", ">")]
VERDICTS = ["speech_ok", "speaker_ok", "extent_ok", "by_ok"]
COLUMNS = ["article", "quote", "speaker", *VERDICTS, "note"]
ANSWERS = {"yes", "no"}


def written(spans):
    """The spans as a verdict file has them: 12-40;52-60."""
    return ";".join(f"{start}-{end}" for start, end in spans) or "-"


def key(article, statement):
    return article, written(statement["quote"]), written(statement["speaker"])


def extracted(binary, articles, folder):
    """Every statement by its key."""
    found = os.path.join(folder, "found")
    run(binary, "extract", articles, output=found)
    with open(found, encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    return {key(record["id"], statement): statement for record in records for statement in record["statements"]}


def rules(binary, articles, folder):
    """The rule and the score of every statement by its key: the archive stores them, the output does not hold them."""
    archive = os.path.join(folder, "archive.db")
    run(binary, "import", articles, "--db", archive)
    spans, decided = {}, {}
    with sqlite3.connect(archive) as database:
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
            decided[key(location.rsplit("#", 1)[1], spans[statement])] = rule, score
    return decided


def draw(keys, count, seed):
    """The drawn keys in the order of the hash."""
    return sorted(keys, key=lambda key: hashlib.sha256("\t".join([str(seed), *key]).encode()).digest())[:count]


def marked(text, statement, around):
    """The text around the statement with its parts marked; of parts that begin at one place the longest opens first."""
    spans = [
        (start, end, rank, opening, closing)
        for rank, (part, opening, closing) in enumerate(MARKS)
        for start, end in statement[part]
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


def show(drawn, statements, decided, articles, around):
    with open(articles, encoding="utf-8") as lines:
        texts = {article["id"]: article["text"] for article in map(json.loads, lines)}
    for number, drawn_key in enumerate(drawn, 1):
        statement = statements[drawn_key]
        rule, score = decided.get(drawn_key, ("?", 0))
        by = json.dumps(statement["by"], ensure_ascii=False)
        print(f"{number}. {' '.join(drawn_key)}\n{statement['kind']}, {rule}, {score:.2f}, by {by}")
        print(marked(texts[drawn_key[0]], statement, around) + "\n")


def read_verdicts(path):
    verdicts = {}
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.startswith("#") or not line.strip():
                continue
            cells = line.rstrip("\n").split("\t")
            row = dict(zip(COLUMNS, cells))
            answers = [row.get(column) for column in VERDICTS]
            if len(cells) != len(COLUMNS) or not set(answers[:3]) <= ANSWERS or answers[3] not in ANSWERS | {"open"}:
                sys.exit(f"sample: {path}, line {number}: needs {', '.join(COLUMNS)}, separated by tabs")
            verdicts[tuple(cells[:3])] = row
    return verdicts


def count(drawn, verdicts):
    judged = [verdicts[key] for key in drawn if key in verdicts]
    right = [row for row in judged if all(row[column] == "yes" for column in VERDICTS[:3])]
    print(f"{len(drawn)} drawn, {len(judged)} judged, {len(right)} right")
    for column in VERDICTS:
        answers = [row[column] for row in judged]
        still_open = f", {answers.count('open')} open" if "open" in answers else ""
        print(f"{column}: {answers.count('yes')} yes, {answers.count('no')} no{still_open}")
    missing = [key for key in drawn if key not in verdicts]
    if missing:
        sys.exit("sample: no verdict on\n" + "\n".join("  " + " ".join(key) for key in missing))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("articles")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=20261121)
    parser.add_argument("--around", type=int, default=300)
    parser.add_argument("--verdicts")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        statements = extracted(options.binary, options.articles, folder)
        drawn = draw(statements, options.count, options.seed)
        if options.verdicts:
            count(drawn, read_verdicts(options.verdicts))
        else:
            show(drawn, statements, rules(options.binary, options.articles, folder), options.articles, options.around)


if __name__ == "__main__":
    main()
