"""Serves DATABASE with the description SITE by Datasette, and reads every table, view and saved query over HTTP.

Prints one JSON object: how many rows each saved query gives. WANTED is a JSON object of queries with fields filled in,
[{"query", "fields", "rows"}]: so many rows have to come back.
"""

import json
import pathlib
import re
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

import yaml

database, site, wanted = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
name = pathlib.Path(database).stem
with open(site, encoding="utf-8") as file:
    described = yaml.safe_load(file)["databases"][name]
with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
server = subprocess.Popen(
    [sys.executable, "-m", "datasette", "serve", database, "--metadata", site, "--port", str(port)],
    stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
faults = []


def read(path, **fields):
    url = f"http://127.0.0.1:{port}/{path}" + ("?" + urllib.parse.urlencode(fields) if fields else "")
    with urllib.request.urlopen(url, timeout=60) as answer:
        assert answer.status == 200, (url, answer.status)
        return answer.read().decode("utf-8")


def ask(path, **fields):
    try:
        return json.loads(read(path + ".json", **fields))
    except urllib.error.HTTPError as error:
        faults.append((path, error.code, error.read().decode("utf-8")[:300]))
        return {"rows": []}


try:
    for _ in range(300):
        try:
            read("-/versions.json")
            break
        except urllib.error.URLError:
            assert server.poll() is None, server.stderr.read()
            time.sleep(0.1)
    overview = ask(name)
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as db:
        objects = dict(db.execute("SELECT name, type FROM sqlite_schema WHERE type IN ('table', 'view')"))
        counts = {table: db.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in objects}
        columns = {table: {row[1] for row in db.execute(f'PRAGMA table_xinfo("{table}")')} for table in objects}
    hidden = {table["name"] for table in overview["tables"] if table["hidden"]}
    internal = {table for table in objects if table.startswith(("_", "source_search"))}
    if hidden != internal or internal != {t for t, about in described["tables"].items() if about.get("hidden")}:
        faults.append(("hidden", sorted(hidden)))
    if set(described["tables"]) != set(objects):
        faults.append(("described", sorted(set(described["tables"]) ^ set(objects))))
    for table in objects:
        rows = ask(f"{name}/{table}", _shape="objects", _size=5, _nofacet=1)["rows"]
        if len(rows) != min(5, counts[table]):
            faults.append((table, len(rows), counts[table]))
        about = described["tables"][table]
        strange = (set(about.get("columns", {})) | set(about.get("facets", []))) - columns[table]
        if strange:
            faults.append((table, "has no", sorted(strange)))
        # What people see: the page itself, with its facets and descriptions.
        page = read(f"{name}/{table}")
        if about["description"].split("'")[0] not in page:
            faults.append((table, "is not described on its page"))
        if "fts_table" in about:
            word = re.search(r"\w{8,}", rows[0]["text"]).group()
            if not ask(f"{name}/{table}", _shape="objects", _search=word)["rows"]:
                faults.append((table, "does not find", word))
    answers = {}
    for query in described["queries"]:
        answers[query] = len(ask(f"{name}/{query}", _shape="objects")["rows"])
        read(f"{name}/{query}")
    for one in wanted:
        rows = ask(f"{name}/{one['query']}", _shape="objects", **one["fields"])["rows"]
        if len(rows) != one["rows"]:
            faults.append((one, len(rows)))
finally:
    # Not by SIGTERM: what starts the tests may have blocked it for all processes below.
    server.kill()
    server.wait(timeout=30)

for fault in faults[:20]:
    print(fault, file=sys.stderr)
print(json.dumps(answers, sort_keys=True))
sys.exit(1 if faults else 0)
