/** September: Python beyond the basics. */
import type { DemoCommit } from "./commit.ts";

export const pythonBasics: DemoCommit[] = [
  {
    at: "2025-09-15T20:22",
    message: "Count failures per machine with dict, set and tuple",
    files: {
      "python/structures.py": `"""Failures per machine, with nothing but the built-in types."""

failures = [("Press 12", 3.5), ("Press 12", 1.0), ("Conveyor B", 6.25)]

machines = {machine for machine, _ in failures}
hours = {machine: 0.0 for machine in machines}
for machine, stopped in failures:
    hours[machine] += stopped

worst_first = sorted(hours.items(), key=lambda pair: pair[1], reverse=True)
print(worst_first)
`,
    },
  },
  {
    at: "2025-09-17T21:40",
    message:
      "Split the counting into functions with keyword arguments\n\nCompletes: python-data-structures, python-functions",
    files: {
      "python/functions.py": `"""The same counting, as functions that can be called from elsewhere."""


def hours_by_machine(failures, *, at_least=0.0):
    hours = {}
    for machine, stopped in failures:
        if stopped >= at_least:
            hours[machine] = hours.get(machine, 0.0) + stopped
    return hours


def worst(failures, count=3, **options):
    ranked = sorted(hours_by_machine(failures, **options).items(), key=lambda pair: -pair[1])
    return ranked[:count]
`,
    },
  },
  {
    at: "2025-09-20T15:05",
    message: "Modela equipamento e falha como classes\n\n[x] Programação orientada a objetos",
    files: {
      "python/maintenance/__init__.py": "",
      "python/maintenance/models.py": `class Failure:
    def __init__(self, occurred_on, hours_stopped):
        self.occurred_on = occurred_on
        self.hours_stopped = hours_stopped


class Equipment:
    def __init__(self, name):
        self.name = name
        self.failures = []

    def record(self, failure):
        self.failures.append(failure)

    @property
    def hours_stopped(self):
        return sum(failure.hours_stopped for failure in self.failures)


class Press(Equipment):
    """A press also counts its strokes."""

    def __init__(self, name, strokes=0):
        super().__init__(name)
        self.strokes = strokes
`,
    },
  },
  {
    at: "2025-09-23T20:55",
    message: "Make maintenance a package with its own report module",
    tick: ["python-modules"],
    files: {
      "python/maintenance/__init__.py": `from .models import Equipment, Failure, Press
from .report import summary

__all__ = ["Equipment", "Failure", "Press", "summary"]
`,
      "python/maintenance/report.py": `def summary(machines):
    return [f"{machine.name}: {machine.hours_stopped:.1f} h" for machine in machines]
`,
    },
  },
  {
    at: "2025-09-25T21:33",
    message: "Anota os tipos do relatório\n\n[x] _Type hints_ (`typing`)",
    files: {
      "python/maintenance/report.py": `from collections.abc import Iterable
from typing import Protocol


class Stopped(Protocol):
    name: str
    hours_stopped: float


def summary(machines: Iterable[Stopped]) -> list[str]:
    return [f"{machine.name}: {machine.hours_stopped:.1f} h" for machine in machines]
`,
    },
  },
  {
    at: "2025-09-27T11:12",
    message: "Corrige a soma quando não há falhas",
    more: {
      "python/maintenance/report.py": `

def mean_hours(machines: list[Stopped]) -> float:
    if not machines:
        return 0.0
    return sum(machine.hours_stopped for machine in machines) / len(machines)
`,
    },
  },
  {
    at: "2025-09-30T20:44",
    message: "Read a CSV and say which line is broken\n\n[x] Exception handling (`try/except`)",
    files: {
      "python/maintenance/reader.py": `import csv
from pathlib import Path


class BrokenLine(ValueError):
    pass


def read_failures(path: Path) -> list[tuple[str, float]]:
    rows = []
    with path.open(newline="", encoding="utf-8") as file:
        for number, row in enumerate(csv.DictReader(file), start=2):
            try:
                rows.append((row["machine"], float(row["hours"])))
            except (KeyError, ValueError) as cause:
                raise BrokenLine(f"{path}:{number}: {row}") from cause
    return rows
`,
    },
  },
];
