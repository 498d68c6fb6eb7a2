"""One decision, with everything it rests on: `python benchmarks/decide.py [--smoke] [--json]`.

Five decisions about one invented officer (rules/), in process and as a whole process, beside zen-engine, openfisca-core and
policyengine-core. What is timed, and what to make of it, is said in README.md. `--smoke` leaves the peers out and measures a
little; `--json` prints one JSON line last.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
PEERS = ("zen", "openfisca", "policyengine")
ENVIRONMENT = ROOT / ".venv-peers"
COMMAND = "import sys; from pincite.cli import main; sys.exit(main())"  # what the program `pincite` is
CASES = 300
sys.path[:0] = [str(HERE), str(ROOT / "compiler"), str(ROOT / "generated")]

from cases import ON, QUESTIONS, cases  # noqa: E402  # beside this file

import pincite  # noqa: E402  # the checkout's own


def built(scratch: Path) -> Path:
    """The folder of the checkers of rules/, built anew in a scratch folder."""
    shutil.copytree(HERE / "rules", scratch / "rules")
    shutil.copy(HERE / "pincite.toml", scratch)
    subprocess.run([sys.executable, "-c", COMMAND, "build"], cwd=scratch, check=True, capture_output=True, env=_env())
    return scratch / "generated"


def _env() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(ROOT / "compiler")}


def peers_python() -> Path:
    """The Python that has the peers; it is made where there is none, or where their versions have changed."""
    python = ENVIRONMENT / "bin/python"
    wanted = HERE / "peers/requirements.txt"
    have = ENVIRONMENT / "installed.txt"
    if not have.is_file() or have.read_bytes() != wanted.read_bytes():
        print("making .venv-peers; this takes minutes, once", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", "--clear", ENVIRONMENT], check=True)
        clean = {name: value for name, value in os.environ.items() if name != "PIP_CONSTRAINT"}
        subprocess.run([python, "-m", "pip", "install", "-q", "-r", wanted], check=True, env=clean)
        shutil.copy(wanted, have)
    return python


def beside(peer: str, folder: Path, rounds: int) -> dict[str, Any]:
    """What versus.py found of a peer."""
    command = [peers_python(), HERE / "versus.py", peer, folder, str(CASES), str(rounds)]
    ended = subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    return found


def seconds(work: Callable[[], object], times: int) -> float:
    """The median processor time of a piece of work."""
    taken = []
    for _ in range(times):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return statistics.median(taken)


def each(work: Callable[[Any], object], inputs: list[Any]) -> Callable[[], None]:
    """A piece of work for each input, what it gives thrown away."""

    def run() -> None:
        for one in inputs:
            work(one)

    return run


def process(*words: str) -> tuple[float, float]:
    """What a whole process took: milliseconds of the clock, and of the processor."""
    start = time.perf_counter()
    ended = subprocess.Popen([sys.executable, *words], cwd=ROOT, env=_env(), stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(ended.pid, 0)
    if status:
        raise AssertionError(f"{words} ended with {status}")
    return (time.perf_counter() - start) * 1000, (used.ru_utime + used.ru_stime) * 1000


def whole(times: int) -> dict[str, float]:
    """`pincite decide` on a real case, less an interpreter that does nothing; both in turn."""
    asked = ("decide", "may_retake", "--facts", "docs/demo/retake.toml", "--on", "2024-02-01")
    pairs = [(process("-c", "pass"), process("-c", COMMAND, *asked)) for _ in range(times)]
    return {
        "process_extra_ms": statistics.median(full[0] - bare[0] for bare, full in pairs),
        "process_extra_cpu_ms": statistics.median(full[1] - bare[1] for bare, full in pairs),
        "interpreter_ms": statistics.median(bare[0] for bare, _ in pairs),
    }


def in_process(times: int) -> dict[str, float]:
    """Pincite alone: prepared questions, and the public functions with a record for each question."""
    given = cases(CASES)
    prepared = pincite.prepare(QUESTIONS, ON, package="five_decisions")
    if prepared.why_not:
        raise AssertionError(prepared.why_not)

    def one(name: str) -> pincite.Decision:
        return pincite.decide(name, given[0], ON, package="five_decisions")

    return {
        "explain_us": seconds(each(prepared.explain, given), times) / CASES * 1e6,
        "decide_us": seconds(each(prepared.decide, given), times) / CASES * 1e6,
        "prepare_ms": seconds(lambda: pincite.prepare(QUESTIONS, ON, package="five_decisions"), times) * 1e3,
        "api_decide_ms": seconds(each(one, list(QUESTIONS)), times) * 1e3,
        "api_records_ms": seconds(each(lambda name: one(name).record, list(QUESTIONS)), times) * 1e3,
    }


def main() -> int:
    """Measure and print."""
    smoke = "--smoke" in sys.argv
    with tempfile.TemporaryDirectory() as scratch:
        folder = built(Path(scratch))
        sys.path.insert(0, str(folder))
        found: dict[str, float] = in_process(3 if smoke else 25) | whole(2 if smoke else 15)
        for peer in () if smoke else PEERS:
            told = beside(peer, folder, 15 if peer == "zen" else 5)
            found |= {f"vs_{peer}": told["ratio"], f"{peer}_us": told["peer_us"]}
            print(
                f"{peer:<13} {told['peer_us']:8.1f} us, pincite {told['pincite_us']:5.2f} us: "
                f"{told['ratio']:.0f} times ({told['ratio_low']:.0f} to {told['ratio_high']:.0f}); "
                f"{told['cases']} cases answered alike"
            )
    for name, value in found.items():
        print(f"{name:<22} {value:10.2f}")
    if "--json" in sys.argv:
        print(json.dumps(found, sort_keys=True))
    return 0


if __name__ == "__main__":
    sys.exit(main())
