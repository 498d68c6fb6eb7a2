"""One peer beside pincite in one process: `versus.py PEER FOLDER CASES ROUNDS`, run by decide.py with the peers' Python.

The answers to every case are compared first; where one differs nothing is timed. Then both decide the cases in turns of a few,
round after round, and a ratio is taken in each round: how fast the machine is just then falls on both. The last line is JSON.
"""

from __future__ import annotations

import gc
import json
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

TURN = 20  # cases
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "compiler")]

from cases import ON, QUESTIONS, cases  # noqa: E402  # beside this file

import pincite  # noqa: E402  # the checkout's own


def peer_of(name: str) -> Any:
    """The peer of that name."""
    if name == "zen":
        from peers.zen_engine import Peer

        return Peer(ON.isoformat(), QUESTIONS)
    from peers.fisca import Peer as Fisca

    return Fisca(name, ON.isoformat(), QUESTIONS)


def processor(work: Callable[[Any], object], inputs: Sequence[Any]) -> float:
    """The processor time of a piece of work for some inputs, in seconds: what else the machine does is not in it."""
    start = time.process_time()
    for one in inputs:
        work(one)
    return time.process_time() - start


def main() -> int:
    """Compare, time, print."""
    name, folder, count, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    sys.path.insert(0, folder)
    given = cases(count)
    prepared = pincite.prepare(QUESTIONS, ON, package="five_decisions")
    if prepared.why_not:
        raise AssertionError(prepared.why_not)
    peer = peer_of(name)
    asked = [peer.case(facts) for facts in given]
    for facts, case in zip(given, asked, strict=True):
        ours = tuple(trace[1] for trace in prepared.explain(facts))
        theirs = peer.answers(peer.decide(case))
        if ours != theirs or ours != prepared.decide(facts):
            raise AssertionError(f"{name} says {theirs}, pincite says {ours}: {facts}")
    yes = [sum(prepared.decide(facts)[place] for facts in given) for place in range(len(QUESTIONS))]
    gc.collect()
    taken: dict[str, list[float]] = {"pincite_us": [], "pincite_decide_us": [], "peer_us": []}
    for _ in range(rounds):
        spent = {"pincite_us": 0.0, "pincite_decide_us": 0.0, "peer_us": 0.0}
        for start in range(0, count, TURN):
            turn = slice(start, start + TURN)
            # What is quick is done ten times, so that each is timed for some while.
            spent["pincite_us"] += processor(prepared.explain, given[turn] * 10) / 10
            spent["peer_us"] += processor(peer.decide, asked[turn])
            spent["pincite_decide_us"] += processor(prepared.decide, given[turn] * 10) / 10
        for key, seconds in spent.items():
            taken[key].append(seconds / count * 1e6)
    ratios = [theirs / ours for theirs, ours in zip(taken["peer_us"], taken["pincite_us"], strict=True)]
    found = {key: statistics.median(times) for key, times in taken.items()}
    found |= {"ratio": statistics.median(ratios), "ratio_low": min(ratios), "ratio_high": max(ratios)}
    print(json.dumps({"peer": name, "cases": count, "yes": yes, **found}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
