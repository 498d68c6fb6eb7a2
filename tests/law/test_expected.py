"""Five Sections typed by hand from the notices, old and new: the reader gives the same words, answers or not."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

import pytest

from pincite.jurisdiction import jurisdiction
from pincite.register.document import Notice, Place
from pincite.register.forms import forms
from pincite.register.read import read_notices

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
from texts import REGISTER, notices  # noqa: E402 (the folder of this file is not on the path before)

FILES = sorted((HERE / "expected").glob("*.txt"))
NOTICE = REGISTER / "47_ill_reg_9369_9400_9410.txt"


def typed(path: Path) -> dict[str, dict[str, str]]:
    """What was typed: by address the words `old`, `new` or `both`."""
    out: dict[str, dict[str, str]] = {}
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.split("\n") if line and not line.startswith("#")]
        if lines:
            address, when = lines[0].rsplit(" ", 1)
            out.setdefault(address, {})[when] = " ".join(lines[1:])
    return out


EVERY = {address: said for path in FILES for address, said in typed(path).items()}


@cache
def without_answers() -> tuple[tuple[Notice, ...], frozenset[str]]:
    """The notices read with no answers, and the addresses and Sections of which something is said to be in doubt."""
    outcome = read_notices(NOTICE.read_bytes(), NOTICE.name, jurisdiction("il"), forms("il"))
    return outcome.result, frozenset(d.law or "" for d in outcome.found)


def places(read: tuple[Notice, ...]) -> dict[str, Place]:
    return {place.address: place for notice in read for place in notice.places()}


def agrees(address: str, place: Place) -> bool:
    said = EVERY[address]
    return (place.before, place.since) == (said.get("both", said.get("old")), said.get("both", said.get("new")))


def test_what_was_typed() -> None:
    assert len(EVERY) == 87
    assert sum(1 for said in EVERY.values() if "both" not in said) > 50
    assert all(set(said) in ({"both"}, {"old", "new"}, {"new"}) for said in EVERY.values())


@pytest.mark.parametrize("address", EVERY)
def test_the_reader_gives_the_words_typed_by_hand(address: str) -> None:
    place = places(notices())[address]
    said = EVERY[address]
    assert place.since == said.get("both", said.get("new"))
    assert place.before == said.get("both", said.get("old"))


def test_without_answers_most_places_are_right_and_every_wrong_one_is_said_to_be_in_doubt() -> None:
    read, doubted = without_answers()
    wrong = {address for address in EVERY if not agrees(address, places(read)[address])}
    assert len(wrong) <= 11
    assert {address for address in wrong if not any(d.startswith(address) for d in doubted)} == set()


def test_the_three_notices_have_as_many_pages_as_their_numbers_say() -> None:
    assert [notice.pages for notice in notices()][:2] == [9400 - 9369, 9410 - 9400]
