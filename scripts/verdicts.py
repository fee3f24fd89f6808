"""What the scripts that hold verdicts against findings share."""
import json
import os
import sys

from accuracy import run


def extracted(binary, articles, folder):
    """What the command finds in each article of a JSON-lines file."""
    found = os.path.join(folder, "found")
    run(binary, "extract", articles, output=found)
    with open(found, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def rows(path, columns, is_valid):
    """The rows of a verdict file by column; ends the script at a row that has other columns or is not valid."""
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.startswith("#") or not line.strip():
                continue
            cells = line.rstrip("\n").split("\t")
            row = dict(zip(columns, cells))
            if len(cells) != len(columns) or not is_valid(row):
                sys.exit(f"{path}, line {number}: needs {', '.join(columns)}, separated by tabs")
            yield row
