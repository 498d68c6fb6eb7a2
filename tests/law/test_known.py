"""The announcement of 2025 makes the latest day of knowledge later, and changes no law."""

from __future__ import annotations

from datetime import date, timedelta

from pincite.deciding.linking import Law
from pincite.deciding.rulebook import Rulebook

BOOK = Rulebook("pincite_il")
ANNOUNCED = date(2025, 1, 21).toordinal()
PARTS = tuple(code for code in BOOK.instruments if code.isdigit())


def differing(one: int, other: int, days: list[int]) -> list[str]:
    """The rules of the Parts that stand otherwise on one of some days, as known on two days."""
    first, second = Law(BOOK, one), Law(BOOK, other)
    return [
        f"{rule.address} {rule.name} on {date.fromordinal(day)}"
        for code in PARTS
        for rule in BOOK.part(code).all_rules()
        for day in days
        if first.status_of(BOOK.part(code), rule, day) != second.status_of(BOOK.part(code), rule, day)
    ]


def test_the_latest_day_of_knowledge_is_that_of_the_announcement() -> None:
    assert BOOK.latest_known(tuple(BOOK.instruments)) == ANNOUNCED
    assert BOOK.latest_known(PARTS) < ANNOUNCED


def test_the_law_is_the_same_as_known_on_the_day_of_its_last_action() -> None:
    last = BOOK.latest_known(PARTS)
    ends = [
        date(2022, 12, 14),
        date(2022, 12, 15),
        date(2023, 5, 13),
        date(2023, 5, 14),
        date(2023, 6, 22),
        date(2023, 6, 23),
    ]
    days = [day.toordinal() for day in (*ends, date(2015, 2, 5), date(2025, 1, 21), date(2026, 1, 2))]
    assert differing(last, ANNOUNCED, days) == []
    before = (date.fromordinal(last) - timedelta(days=1)).toordinal()
    assert differing(before, ANNOUNCED, days) != []
