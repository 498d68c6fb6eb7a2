"""Work that is spread over two processes where that pays; the same results in the same order with one."""

from __future__ import annotations

import gc
import marshal
import os
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

Job = TypeVar("Job")
_PAYS = 200_000  # characters of rules: below this a second process costs more than it saves


def spread(work: Callable[[Job], Any], jobs: Sequence[Job], sizes: Sequence[int]) -> list[Any]:
    """What `work` gives for each job, in their order. Results are plain data; `sizes` say how much work each job is.

    Half of the work is done in a process of its own, if the system can fork one; should it fail, its half is done here.
    """
    if sum(sizes) < _PAYS or len(jobs) < 2 or not _can_fork():
        return _all(work, jobs)
    mine, other = _halves(sizes)
    gc.freeze()  # what is there already is shared with the other process as long as nobody touches it
    sys.stdout.flush()
    sys.stderr.flush()
    there, here = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.close(there)
            results = marshal.dumps(_all(work, [jobs[n] for n in other]))
            with os.fdopen(here, "wb") as out:
                out.write(results)
            code = 0
        finally:
            os._exit(code)
    os.close(here)
    try:
        with os.fdopen(there, "rb") as written:  # closed before it is waited for: else it could wait for us to read
            own = _all(work, [jobs[n] for n in mine])
            results = written.read()
    finally:
        _, status = os.waitpid(child, 0)
    rest = marshal.loads(results) if status == 0 else _all(work, [jobs[n] for n in other])  # noqa: S302  # our own
    done = dict(zip((*mine, *other), (*own, *rest), strict=True))
    return [done[n] for n in range(len(jobs))]


def _can_fork() -> bool:
    return hasattr(os, "fork") and (os.cpu_count() or 1) > 1 and threading.active_count() == 1


def _halves(sizes: Sequence[int]) -> tuple[list[int], list[int]]:
    """The numbers of the jobs in two halves of about the same size."""
    halves: tuple[list[int], list[int]] = ([], [])
    weights = [0, 0]
    for number in sorted(range(len(sizes)), key=lambda n: -sizes[n]):
        lighter = 0 if weights[0] <= weights[1] else 1
        halves[lighter].append(number)
        weights[lighter] += sizes[number]
    return sorted(halves[0]), sorted(halves[1])


def _all(work: Callable[[Job], Any], jobs: Sequence[Job]) -> list[Any]:
    """Do all jobs. Trees are freed as they go out of use: nothing in them circles that would have to be looked for."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        return [work(job) for job in jobs]
    finally:
        if was_on:
            gc.enable()
