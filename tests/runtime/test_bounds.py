"""Bounds of either sign in a ratio, and versions whose ends are not known yet."""

from __future__ import annotations

from itertools import product

from pincite.runtime.timeline import LAST_DAY, Action, Version, statuses
from pincite.runtime.truth import NO, YES, U
from pincite.runtime.values import INF, Range, at_least, at_most, made, ratio


def test_a_ratio_is_settled_only_where_every_filling_agrees() -> None:
    for top, low, high, bound_low, bound_high in product(
        (-2, -1, 0, 1, 2), (1, 2), (2, 3), (-2, -1, 0, 1), (-1, 0, 1, 2)
    ):
        if bound_low > bound_high:
            continue
        said = ratio(at_most, top, made(low, high), made(bound_low, bound_high), 1)
        truths = {
            top <= bottom * bound for bottom in range(low, high + 1) for bound in range(bound_low, bound_high + 1)
        }
        if said != U:
            assert truths == {said == YES}


def test_a_ratio_with_ends_that_are_not_known() -> None:
    assert ratio(at_most, -1, Range(1, 2), -1, 1) == U
    assert ratio(at_most, 1, Range(1, INF), 0, 1) == NO
    assert ratio(at_least, 0, Range(1, INF), 0, 1) == YES
    assert ratio(at_most, 0, Range(1, INF), Range(-INF, INF), 1) == U


def test_the_latest_version_known_shows_where_the_end_of_the_older_is_not_known() -> None:
    actions = {
        "1": Action("1", "adopted", 100, 100),
        "A": Action("A", "amended", 300, 290),
        "B": Action("B", "amended", 400, 250),
    }
    versions = (Version("1", "A"), Version("A", "B"), Version("B"))
    as_known = [(s.action, s.start, s.end) for s in statuses(versions, actions, 260) if s.kind == "in_force"]
    assert as_known == [("1", 100, 399), ("B", 400, LAST_DAY)]
    later = [(s.action, s.start, s.end) for s in statuses(versions, actions, 300) if s.kind == "in_force"]
    assert later == [("1", 100, 299), ("A", 300, 399), ("B", 400, LAST_DAY)]
