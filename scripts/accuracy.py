#!/usr/bin/env python3
"""Score the command against the gold data and hold the figures against the committed table.

    accuracy.py BINARY SHARED [--record]

BINARY   the onrecord command
SHARED   the folder with data/ and eval/; where it is missing nothing is scored, and that is said
--record writes the figures to Tests/Accuracy/scores.tsv instead of comparing

A figure more than TOLERANCE below the committed one fails, and is named; so does a score that promises more than is
found: of the statements with at least that score, at least that share has to overlap a gold quotation of the training
split. Needs numpy and scipy.
"""
import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile

TOLERANCE = 0.004
TABLE = os.path.join(os.path.dirname(__file__), "..", "Tests", "Accuracy", "scores.tsv")


def run(*command, output=None):
    with open(output, "wb") if output else open(os.devnull, "wb") as sink:
        result = subprocess.run(command, stdout=sink if output else subprocess.PIPE, stderr=subprocess.PIPE)
    if result.returncode != 0:
        sys.exit(f"accuracy: {' '.join(command)} failed: {result.stderr.decode().strip()}")
    return "" if output else result.stdout.decode()


def figures(name, text):
    """The last column of each scored line: {'dev joint': 0.65}."""
    found = {}
    for line in text.splitlines():
        match = re.match(r"^([a-z][a-z ]*?)\s+(\d\.\d{3})\s+(\d\.\d{3})\s+(\d\.\d{3})\b", line)
        if match:
            found[f"{name} {match[1].strip()}"] = float(match[4])
        match = re.match(r"^speaker touched on paired quotes: (\d+)/(\d+)", line)
        if match:
            found[f"{name} speaker touched"] = round(int(match[1]) / max(int(match[2]), 1), 3)
    return found


def score(binary, shared, folder):
    quotations = os.path.join(shared, "eval", "score_quotations.py")
    facts = os.path.join(shared, "eval", "score_facts.py")
    sets = {
        "train": os.path.join(shared, "data", "wikinews-quotations", "train.jsonl"),
        "dev": os.path.join(shared, "data", "wikinews-quotations", "dev.jsonl"),
        "seeds": os.path.join(shared, "data", "seeds-gold", "gold.jsonl"),
    }
    found = {}
    for name, gold in sets.items():
        predicted = os.path.join(folder, name)
        run(binary, "extract", gold, output=predicted)
        text = run(sys.executable, quotations, gold, predicted)
        print(f"Statements, {name}\n{text}")
        found.update(figures(name, text))
    text = run(sys.executable, facts, sets["seeds"], os.path.join(folder, "seeds"))
    print(f"Facts, seeds\n{text}")
    found.update(figures("seeds", text))
    return found


def spans_of_gold(path):
    """The [start, end) of every token of a quotation, by the article's id."""
    with open(path, encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines if line.strip()]
    return {
        article["id"]: [article["tokens"][token] for quotation in article["annotations"] for token in quotation["quote"]]
        for article in articles
    }


def check_scores(binary, gold, folder):
    archive = os.path.join(folder, "archive.db")
    run(binary, "import", gold, "--db", archive)
    quoted = spans_of_gold(gold)
    hits = {}
    with sqlite3.connect(archive) as database:
        rows = database.execute(
            """
            SELECT score, location, json_group_array(json_array(spans.start, spans.end))
            FROM statements
            JOIN sources ON sources.id = source_id
            JOIN statement_spans AS spans ON statement_id = statements.id AND part = 'quote'
            GROUP BY statements.id
            """
        )
        for score, location, spans in rows:
            tokens = quoted[location.rsplit("#", 1)[1]]
            hit = any(start < last and first < end for start, end in json.loads(spans) for first, last in tokens)
            hits.setdefault(round(score, 2), []).append(hit)
    above, broken = [], []
    for score in sorted(hits, reverse=True):
        above += hits[score]
        share = sum(above) / len(above)
        line = f"score at least {score:.2f}: {share:.3f} of {len(above)} statements overlap a gold quotation"
        print(line)
        if share < score:
            broken.append("  " + line)
    if broken:
        sys.exit("accuracy: scores promise more than is found:\n" + "\n".join(broken))


def compare(found):
    with open(TABLE, encoding="utf-8") as lines:
        known = dict(line.rstrip("\n").split("\t") for line in lines if "\t" in line and not line.startswith("#"))
    lower = [
        f"  {name}: {found.get(name, 0):.3f}, committed {value}"
        for name, value in known.items()
        if found.get(name, 0) < float(value) - TOLERANCE
    ]
    if lower:
        sys.exit("accuracy: lower than the committed figures in Tests/Accuracy/scores.tsv:\n" + "\n".join(lower))
    print(f"accuracy: no figure is more than {TOLERANCE} below the committed ones")


def main():
    binary, shared = sys.argv[1:3]
    if not os.path.isdir(os.path.join(shared, "data")) or not os.path.isdir(os.path.join(shared, "eval")):
        print(f"accuracy: skipped, there is no gold data in {shared}")
        return
    try:
        import numpy  # noqa: F401
        import scipy  # noqa: F401
    except ImportError:
        print("accuracy: skipped, python3 with numpy and scipy is needed")
        return
    with tempfile.TemporaryDirectory() as folder:
        found = score(binary, shared, folder)
        check_scores(binary, os.path.join(shared, "data", "wikinews-quotations", "train.jsonl"), folder)
    if "--record" in sys.argv:
        with open(TABLE, "w", encoding="utf-8") as table:
            table.write("# Figures of `make accuracy`, F1 unless the name says otherwise; scripts/accuracy.py --record writes them.\n")
            table.writelines(f"{name}\t{value:.3f}\n" for name, value in found.items())
        print(f"recorded in {os.path.normpath(TABLE)}")
    else:
        compare(found)


if __name__ == "__main__":
    main()
