"""What compiling costs, cold and warm: `python benchmarks/compile.py [--smoke] [--json]`.

Corpora of 1, 10 and 100 invented Parts (160 rules each) are built in whole processes, each with and without what an earlier run
has kept, and after an edit of one Section; then the repository's own law is checked. With `--json` one JSON line comes last.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from corpus import Shape, corpus, path_of

ROOT = Path(__file__).resolve().parents[1]
SETTINGS = '[tool.pincite]\nrules = "regs"\ngenerated = "generated"\npackage = "invented"\njurisdiction = "il"\n'
# What is wanted, and where a number is compared with it. Seconds are those of a clock, of a machine that has nothing else to do.
GOALS = {
    "linear": 11.0,
    "cold_s": 20.0,
    "noop_s": 0.4,
    "edit_s": 1.0,
    "edit_share": 0.08,
    "check_cold_s": 3.0,
    "check_warm_s": 0.5,
}


def environment() -> dict[str, str]:
    """The environment of a user: the checkout's compiler, and no settings of Python's own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return kept | {"PYTHONPATH": str(ROOT / "compiler")}


class Taken(NamedTuple):
    """The seconds that something took: by the clock, and of processors."""

    clock: float
    cpu: float


def pincite(root: Path, *words: str) -> Taken:
    """What a command takes as a whole process; it must not fail otherwise than by findings."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "pincite", *words],
        cwd=root,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    clock = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    assert done.returncode in (0, 1), done.stdout[-2000:] + done.stderr[-2000:]
    return Taken(clock, cpu)


def written(root: Path, rules: Mapping[str, str]) -> Path:
    """A project of these rules."""
    root.mkdir(parents=True)
    (root / "pyproject.toml").write_text(SETTINGS, encoding="utf-8")
    for path, text in rules.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return root


def median(taken: Iterable[Taken]) -> Taken:
    """The medians of several runs."""
    clocks, cpus = zip(*taken, strict=True)
    return Taken(statistics.median(clocks), statistics.median(cpus))


def cold(root: Path, *words: str) -> Taken:
    """A command without anything that an earlier run has kept or written."""
    for folder in (".pincite", "generated"):
        shutil.rmtree(root / folder, ignore_errors=True)
    return pincite(root, *words)


def measured(parts: int, times: int, folder: Path) -> dict[str, Taken]:
    """Cold, warm and after edits, of a corpus of so many Parts."""
    root = written(folder / f"parts{parts}", corpus(Shape(parts)))
    found = {"cold": cold(root, "build")}
    found["noop"] = median(pincite(root, "build") for _ in range(times))
    found["check"] = median(pincite(root, "check", "--quiet") for _ in range(times))
    edits = []
    for days in range(12, 12 + times):
        path = root / path_of(parts // 2, 2)
        before = path.read_text(encoding="utf-8")
        after = before.replace(f"within {days} days", f"within {days + 1} days")
        assert after != before
        path.write_text(after, encoding="utf-8")
        edits.append(pincite(root, "build"))
    found["edit"] = median(edits)
    shutil.rmtree(root)
    return found


def law(times: int, folder: Path) -> dict[str, Taken]:
    """The repository's own law: checked cold, and again."""
    root = folder / "law"
    root.mkdir()
    shutil.copytree(ROOT / "regs", root / "regs")
    shutil.copy(ROOT / "pyproject.toml", root / "pyproject.toml")
    colds = [cold(root, "check", "--quiet") for _ in range(times)]
    warms = [pincite(root, "check", "--quiet") for _ in range(times * 2)]
    return {"check_cold": median(colds), "check_warm": median(warms)}


def main() -> int:
    """Measure and print."""
    smoke = "--smoke" in sys.argv
    sizes, times = ((1,), 2) if smoke else ((1, 10, 100), 5)
    found: dict[str, float] = {}
    with tempfile.TemporaryDirectory(prefix="pincite-bench-") as name:
        folder = Path(name)
        by_size = {size: measured(size, times, folder) for size in sizes}
        for size, numbers in by_size.items():
            shown = [f"{key} {taken.clock:.2f} s (cpu {taken.cpu:.2f})" for key, taken in numbers.items()]
            print(f"{size:>4} Part{'s' if size > 1 else ' '}  " + "  ".join(shown))
        largest = by_size[sizes[-1]]
        for key, taken in (largest | law(times, folder)).items():
            found |= {f"{key}_s": taken.clock, f"{key}_cpu_s": taken.cpu}
        found["edit_share"] = largest["edit"].clock / largest["cold"].clock
        if not smoke:
            found["linear"] = by_size[100]["cold"].cpu / by_size[10]["cold"].cpu
    for key, goal in GOALS.items():
        if key in found and (not smoke or key.startswith("check")):
            cpu = f"   cpu {found[key[:-2] + '_cpu_s']:.3f}" if key.endswith("_s") else ""
            state = "reached" if found[key] <= goal else "missed"
            print(f"{key:<14} {found[key]:>8.3f}   wanted at most {goal:<5}   {state}{cpu}")
    if "--json" in sys.argv:
        print(json.dumps({key: round(value, 4) for key, value in found.items()} | {"parts": sizes[-1]}, sort_keys=True))
    return 0


if __name__ == "__main__":
    sys.exit(main())
