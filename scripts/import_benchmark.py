#!/usr/bin/env python3
"""Imports invented archives and compares: import_benchmark.py BENCHMARKS ONRECORD [N ...]

For each number of articles prints what an import takes, stage by stage, and the same bodies brought into a table with an
FTS5 index by the sqlite3 shell and, where it is installed (make validators), by sqlite-utils. In the end it says how much
dearer an article of the most is than one of the fewest, which are imported again before and behind the most: a machine's
speed can change within minutes.
"""
import csv
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

SIZES = [1_000, 10_000, 100_000]
# How often the fewest articles are imported again, before and behind the most.
AGAIN = 3
SQLITE_UTILS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../.build/validators/bin/sqlite-utils")


class Run:
    """What a program took: seconds on the clock and of the processor, and its peak memory in MB."""

    def __init__(self, command, text=None):
        start = time.perf_counter()
        stdin = subprocess.PIPE if text else subprocess.DEVNULL
        process = subprocess.Popen(command, stdin=stdin, stdout=subprocess.DEVNULL)
        if text:
            process.stdin.write(text.encode())
            process.stdin.close()
        status, usage = os.wait4(process.pid, 0)[1:]
        process.returncode = status
        if status:
            sys.exit(f"{' '.join(command)} ended with status {os.waitstatus_to_exitcode(status)}")
        self.clock = time.perf_counter() - start
        self.processor = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024


def print_row(name, run, count, file, note=""):
    size = f"{os.path.getsize(file) / 1e6:.0f} MB" if file else ""
    print(
        f"  {name:34}{count / run.clock:9.0f}/s{1000 * run.clock / count:9.2f} ms{1000 * run.processor / count:9.2f} ms"
        f"{run.memory:8.0f} MB{size:>10}  {note}".rstrip())


def make_articles(benchmarks, count, folder):
    articles = os.path.join(folder, "articles.jsonl")
    with open(articles, "wb") as output:
        subprocess.run([benchmarks, "articles", str(count)], stdout=output, check=True)
    return articles


def measure(benchmarks, onrecord, count, folder):
    articles = make_articles(benchmarks, count, folder)
    table = os.path.join(folder, "articles.csv")
    with open(articles) as records, open(table, "w", newline="") as output:
        bodies = csv.writer(output)
        bodies.writerow(["id", "text"])
        length = 0
        for line in records:
            record = json.loads(line)
            length += len(record["text"].encode())
            bodies.writerow([record["id"], record["text"]])
    print(f"\n{count} articles of {length / count:.0f} bytes of text, {length / 1e6:.1f} MB")
    print(f"  {'':34}{'articles':>11}{'clock':>12}{'processor':>12}{'memory':>11}{'file':>10}")

    archive = os.path.join(folder, "archive.db")
    program = [onrecord, "import", articles, "--db", archive, "--quiet"]
    reading = Run(program + ["--dry-run"])
    understanding = Run([onrecord, "extract", articles, "--jobs", "1"])
    whole = Run(program)
    print_row("onrecord import", whole, count, archive, f"{length / 1e6 / whole.clock:.2f} MB/s")
    again = Run(program)
    print_row("onrecord import again", again, count, archive, f"{whole.clock / again.clock:.0f} times as fast")
    stages = {
        "reading": reading.processor, "understanding": understanding.processor - reading.processor,
        "settling and storing": whole.processor - understanding.processor,
    }
    for name, seconds in stages.items():
        print(f"    {name:32}{'':11}{'':12}{1000 * seconds / count:9.2f} ms")

    shell = os.path.join(folder, "shell.db")
    commands = [
        "CREATE TABLE articles (id TEXT PRIMARY KEY, text TEXT);",
        f".import --csv --skip 1 {table} articles",
        "CREATE VIRTUAL TABLE search USING fts5 (text, content=articles);",
        "INSERT INTO search (search) VALUES ('rebuild');",
    ]
    print_row("sqlite3 .import, FTS5", Run(["sqlite3", "-batch", shell], "\n".join(commands) + "\n"), count, shell)
    if os.path.exists(SQLITE_UTILS):
        utils = os.path.join(folder, "utils.db")
        script = '"$1" insert "$2" articles "$3" --nl --pk id && "$1" enable-fts "$2" articles text'
        run = Run(["sh", "-c", script, "sh", SQLITE_UTILS, utils, articles])
        print_row("sqlite-utils insert, enable-fts", run, count, utils)
    else:
        print("  sqlite-utils is not there: make validators")
    return whole.processor / count


def few_again(benchmarks, onrecord, count, folder):
    """Seconds of the processor that an article takes in each of several imports of a few."""
    articles = make_articles(benchmarks, count, folder)
    seconds = []
    for number in range(AGAIN):
        archive = os.path.join(folder, f"{number}.db")
        seconds.append(Run([onrecord, "import", articles, "--db", archive, "--quiet"]).processor / count)
        os.remove(archive)
    return seconds


def in_folder(work, *arguments):
    folder = tempfile.mkdtemp(prefix="import-benchmark-")
    try:
        return work(*arguments, folder)
    finally:
        shutil.rmtree(folder)


def main():
    benchmarks, onrecord = sys.argv[1:3]
    counts = [int(size) for size in sys.argv[3:]] or SIZES
    for count in counts[:-1]:
        in_folder(measure, benchmarks, onrecord, count)
    few = in_folder(few_again, benchmarks, onrecord, counts[0])
    most = in_folder(measure, benchmarks, onrecord, counts[-1])
    few = statistics.median(few + in_folder(few_again, benchmarks, onrecord, counts[0]))
    print(
        f"\nof the processor, an article of {counts[-1]} takes {1000 * most:.2f} ms, {most / few:.2f} times one of "
        f"{counts[0]}: {1000 * few:.2f} ms, the median of {2 * AGAIN} imports before and behind")


if __name__ == "__main__":
    main()
