"""Work spread over two processes: the same results in the same order as with one, also where the other process fails."""

from __future__ import annotations

import os

import pytest

from pincite import workers
from pincite.workers import spread

MUCH = 1_000_000  # characters: enough for a second process
HERE = os.getpid()


def squared(number: int) -> tuple[int, bool]:
    """The square, and whether it was found in this process."""
    return number * number, os.getpid() == HERE


def large(number: int) -> str:
    """More than a pipe holds."""
    return str(number) * 300_000


def only_here(number: int) -> tuple[int, bool]:
    if os.getpid() != HERE:
        raise ValueError(number)
    return squared(number)


@pytest.mark.parametrize("count", [0, 1, 2, 7])
def test_results_come_in_the_order_of_the_jobs(count: int) -> None:
    jobs = list(range(count))
    assert [square for square, _ in spread(squared, jobs, [MUCH] * count)] == [n * n for n in jobs]


def test_half_is_done_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_can_fork", lambda: True)
    assert [here for _, here in spread(squared, [1, 2, 3, 4], [MUCH] * 4)].count(False) == 2


def test_little_work_stays_here() -> None:
    assert all(here for _, here in spread(squared, [1, 2, 3, 4], [1] * 4))


def test_results_larger_than_a_pipe_come_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_can_fork", lambda: True)
    assert spread(large, [1, 2, 3], [MUCH] * 3) == [large(1), large(2), large(3)]


def test_what_fails_elsewhere_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_can_fork", lambda: True)
    assert spread(only_here, [1, 2, 3, 4], [MUCH] * 4) == [(1, True), (4, True), (9, True), (16, True)]


def test_what_fails_here_fails_and_leaves_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_can_fork", lambda: True)

    def fails_here(number: int) -> str:
        if os.getpid() == HERE:
            raise ValueError(number)
        return large(number)

    with pytest.raises(ValueError, match=r"\d"):
        spread(fails_here, [1, 2, 3, 4], [MUCH] * 4)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
