"""What deciding and compiling cost, as ratios within one run: `python benchmarks/run.py [--smoke] [--json]`.

A ratio is what can be compared between machines; seconds are printed beside it. With `--json` one JSON line comes last.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "compiler"), str(ROOT / "generated")]

from pincite.deciding.api import decide, rulebook  # noqa: E402  # the checkout's own, not an installed one

FACTS = tomllib.loads((ROOT / "docs/demo/retake.toml").read_text(encoding="utf-8"))
DAY = date(2024, 2, 1)


def seconds(work: Callable[[], object], times: int) -> float:
    """The median time of a piece of work."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def process(*words: str) -> Callable[[], object]:
    """A whole process as a piece of work."""
    return lambda: subprocess.run([sys.executable, *words], cwd=ROOT, check=True, capture_output=True)


def main() -> int:
    """Measure and print."""
    times = 3 if "--smoke" in sys.argv else 15
    rulebook("pincite_il")
    decided = decide("may_retake", FACTS, DAY)
    decide_s = seconds(lambda: decide("may_retake", FACTS, DAY), times * 3)
    explain_s = seconds(decided.explain, times * 3)
    record_s = seconds(lambda: decide("may_retake", FACTS, DAY).record, times * 3)
    bare_s = seconds(process("-I", "-c", "pass"), times)
    command = ("-m", "pincite", "decide", "may_retake", "--facts", "docs/demo/retake.toml", "--on", DAY.isoformat())
    whole_s = seconds(process(*command), times)
    check_s = seconds(process("-m", "pincite", "check"), max(1, times // 5))
    found = {
        "decide_s": decide_s,
        "explain_vs_decide": explain_s / decide_s,
        "record_vs_decide": record_s / decide_s,
        "process_vs_interpreter": whole_s / bare_s,
        "process_extra_s": whole_s - bare_s,
        "check_vs_interpreter": check_s / bare_s,
        "check_s": check_s,
    }
    for name, value in found.items():
        print(f"{name:<24} {value:10.4f}")
    if "--json" in sys.argv:
        print(json.dumps(found, sort_keys=True))
    return 0


if __name__ == "__main__":
    sys.exit(main())
