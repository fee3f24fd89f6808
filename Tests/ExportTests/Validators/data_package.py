"""Validates FOLDER/datapackage.json with frictionless: types, constraints, primary and foreign keys."""

import sys

from frictionless import Package

report = Package(sys.argv[1] + "/datapackage.json").validate()
for task in report.tasks:
    for error in task.errors[:5]:
        print(f"{task.name}: {error.message}")
if report.errors or report.tasks == []:
    print(report.errors)
sys.exit(0 if report.valid and report.tasks else 1)
