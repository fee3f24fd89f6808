#!/usr/bin/env python3
"""Measures how long programs take from start to end: startup.py ONRECORD [ARCHIVE]

Prints, for many runs, the median of the time on the clock and of the processor's time, beside programs that do nothing.
"""
import os
import statistics
import subprocess
import sys
import time

RUNS = 101


def run(command):
    """Milliseconds on the clock and of the processor."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    usage = os.wait4(process.pid, 0)[2]
    process.returncode = 0
    return 1000 * (time.perf_counter() - start), 1000 * (usage.ru_utime + usage.ru_stime)


def main():
    program = sys.argv[1]
    commands = [["true"], ["sqlite3", "--version"], [program, "--version"]]
    if len(sys.argv) > 2:
        words = ["onrecord", "report", "--db", sys.argv[2], "--state", ""]
        commands.append([program, "---completion", "report", "--", "--state", "5", "0", *words])
    print(f"{'median of ' + str(RUNS) + ' runs':34}{'clock':>10}{'processor':>12}")
    for command in commands:
        runs = [run(command) for _ in range(RUNS)]
        clock, processor = (statistics.median(figures) for figures in zip(*runs))
        name = os.path.basename(command[0]) + " " + " ".join(command[1:2])
        print(f"{name:34}{clock:7.1f} ms{processor:9.1f} ms")


main()
