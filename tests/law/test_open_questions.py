"""Every open question of the law is met somewhere in the rules, and every number the rules use is explained."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
from constants import program
from open_questions import PAGE, page, questions, told, treated


def test_every_question_has_a_place_and_every_number_a_question() -> None:
    assert {t.number for t in treated()} == set(questions())


def test_the_page_is_what_the_rules_give() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "python tests/law/open_questions.py --update"


def test_places_are_addresses() -> None:
    assert {t.address.removesuffix(", its facts") for t in treated()} <= {
        str(p.address) for p in program().places.values()
    }


def test_how_a_line_treats_a_question() -> None:
    assert told('  default first_day because "the day is named (DD-02)"') == (
        "reading, taken as first day",
        "the day is named",
    )
    assert told('no default because "both stand (DD-01)."') == ("reading without a default", "both stand.")
    assert told('note "Nothing is said (DD-01)."') == ("note", "Nothing is said.")


@pytest.mark.parametrize("line", ["define x as y (DD-02)", 'question due "Is it due (DD-02)?"'])
def test_a_number_elsewhere_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="a question is named"):
        told(line)
