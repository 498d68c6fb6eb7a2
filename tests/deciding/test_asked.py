"""The public functions beside `decide`: questions, the words at an address on a day, and what happened to them."""

from __future__ import annotations

import doctest
from datetime import date

import pytest

import pincite
from docs.pages import ROOT

PAGE = ROOT / "docs/reference/python.md"


def test_the_questions_of_a_package() -> None:
    found = pincite.questions()
    assert [q.id for q in found] == sorted(q.id for q in found)
    (retake,) = (q for q in found if q.name == "may_retake")
    assert retake.words == "May this trainee re-take the Comprehensive Examination?"


def test_the_words_at_an_address_on_a_day() -> None:
    words, *below = pincite.text("1720.25(g)", date(2022, 12, 1))
    assert not below
    assert (words.citation, words.status, words.action) == (
        "20 Ill. Adm. Code 1720.25(g)",
        "in_force",
        "39 Ill. Reg. 2578",
    )
    assert (words.since, words.until) == (date(2015, 2, 5), date(2022, 12, 14))
    assert words.paragraphs[0].startswith("In the event the trainee fails to successfully complete")
    assert words.reconstructed
    assert pincite.text("20 Ill. Adm. Code 1720.25(g)", "2024-01-01")[0].paragraphs != words.paragraphs
    assert len(pincite.text("1720.35", "2024-01-01")) > 3


def test_words_that_are_not_in_force_are_not_given() -> None:
    words = pincite.text("1720.25(g)", "1950-01-01")[0]
    assert (words.status, words.paragraphs) == ("not_yet_in_force", ())


def test_what_happened_to_a_provision() -> None:
    periods = pincite.history("1720.15(b)")
    assert (periods[0].since, periods[-1].until) == (None, None)
    assert periods[-1].action == "47 Ill. Reg. 9369"
    assert len(pincite.history("1720.15(b)", "2020-01-01")) < len(periods)


def test_what_is_not_there_is_said() -> None:
    with pytest.raises(pincite.NotFound, match="did you mean"):
        pincite.text("1720.25(zz)", "2024-01-01")
    with pytest.raises(pincite.NotFound):
        pincite.history("no such place")
    with pytest.raises(pincite.NotADay, match="write it as"):
        pincite.text("1720.25(g)", "June")


def test_a_decision_as_text() -> None:
    decided = pincite.decide("may_retake", {}, "2024-02-01")
    assert decided.text(80).startswith("UNDETERMINED May this trainee")
    assert max(map(len, decided.text(80).splitlines())) <= 80
    assert "every step" in decided.text(full=True)


def test_every_public_name_is_there() -> None:
    assert all(getattr(pincite, name) for name in pincite.__all__)
    with pytest.raises(AttributeError):
        _ = pincite.no_such_name


def test_what_the_page_on_python_shows_is_so() -> None:
    found = doctest.testfile(str(PAGE), module_relative=False)
    assert (found.failed, found.attempted > 8) == (0, True)
