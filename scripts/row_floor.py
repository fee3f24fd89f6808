#!/usr/bin/env python3
"""What writing an archive's rows costs without finding them: row_floor.py ARCHIVE [N ...]

Copies the rows of the archive's first N articles into an empty one with the sqlite3 shell alone, in transactions of some
articles each, as they came. Nothing is looked up, foreign keys are not checked, and rows of persons, phrases and search
are left out: no importer into these tables can grow less from one N to another.
"""
import os
import sqlite3
import sys
import tempfile

from import_benchmark import Run

SIZES = [1_000, 10_000, 100_000]
# About as many as an import writes at once.
BATCH = 256
LEFT_OUT = ("_prints", "person_names", "source_search", "sqlite_")


def columns(archive, table):
    """The columns that are stored: those that are computed cannot be written."""
    return [row[1] for row in archive.execute(f"PRAGMA table_xinfo({table})") if row[6] == 0]


def tables_by_source(archive):
    """Each table that belongs to articles, with a condition that picks its rows of the articles {a} to {b}."""
    names = [row[0] for row in archive.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")]
    conditions = {"sources": "id BETWEEN {a} AND {b}"}
    for name in names:
        if name.startswith(LEFT_OUT) or name == "sources":
            continue
        if "source_id" in columns(archive, name):
            conditions[name] = "source_id BETWEEN {a} AND {b}"
            continue
        # Rows of commitments, events and statements.
        for key in archive.execute(f"PRAGMA foreign_key_list({name})").fetchall():
            parent, column = key[2], key[3]
            if parent != "person_links" and conditions.get(parent, "").startswith("source_id"):
                conditions[name] = f"{column} IN (SELECT id FROM old.{parent} WHERE {conditions[parent]})"
                break
    return conditions


def measure(path, count, folder):
    archive = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    ids = [row[0] for row in archive.execute("SELECT id FROM sources ORDER BY id LIMIT ?", (count,))]
    if len(ids) < count:
        sys.exit(f"{path} has {len(ids)} articles, not {count}.")
    tables = tables_by_source(archive)
    copies = []
    for table, condition in tables.items():
        stored = ", ".join(f'"{name}"' for name in columns(archive, table))
        copies.append(f"INSERT INTO {table} ({stored}) SELECT {stored} FROM old.{table} WHERE {condition};")
    quoted = path.replace("'", "''")
    lines = [
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -196608;",
        "PRAGMA wal_autocheckpoint = 32768;", f"ATTACH '{quoted}' AS old;",
    ]
    for start in range(0, count, BATCH):
        bounds = {"a": ids[start], "b": ids[min(start + BATCH, count) - 1]}
        lines += ["BEGIN;", *(copy.format(**bounds) for copy in copies), "COMMIT;"]

    target = os.path.join(folder, f"{count}.db")
    new = sqlite3.connect(target)
    for (sql,) in archive.execute(
        "SELECT sql FROM sqlite_schema WHERE type IN ('table', 'index') AND sql IS NOT NULL "
        "AND name NOT LIKE 'source_search%' AND name NOT LIKE 'sqlite%'"
    ):
        new.execute(sql)
    new.close()
    run = Run(["sqlite3", "-bail", "-batch", target], "\n".join(lines) + "\n")
    rows = sqlite3.connect(target)
    written = sum(rows.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables)
    print(
        f"{count:8} articles{1000 * run.clock / count:9.2f} ms{1000 * run.processor / count:9.2f} ms of the processor"
        f"{written / count:8.0f} rows each{os.path.getsize(target) / 1e6:8.0f} MB")


def main():
    path = sys.argv[1]
    for count in [int(size) for size in sys.argv[2:]] or SIZES:
        with tempfile.TemporaryDirectory(prefix="row-floor-") as folder:
            measure(path, count, folder)


if __name__ == "__main__":
    main()
