"""Notices made with known changes, read back: the same words before and since, however the marks are spoilt."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices import codes, make, places, read
from pincite.register.document import Confidence, Evidence, Mark

SEEDS = st.integers(0, 2**32)
SPOILT = st.sampled_from(["turned", "doubled", "lost"])


def check_all_right(text_of: dict[str, str], read_of: dict[str, str | None]) -> None:
    assert read_of == text_of


@given(SEEDS, st.booleans())
def test_whole_marks_give_every_word_back(seed: int, common: bool) -> None:
    made = make(seed, common=common)
    found = places(read(made.text))
    check_all_right(made.before, {address: found[address].before for address in made.before})
    check_all_right(made.since, {address: found[address].since for address in made.since})


@given(SEEDS, SPOILT)
def test_the_list_of_changes_puts_spoilt_marks_right(seed: int, spoil: str) -> None:
    made = make(seed, spoil)
    found = places(read(made.text))
    check_all_right(made.before, {address: found[address].before for address in made.before})
    check_all_right(made.since, {address: found[address].since for address in made.since})


@given(SEEDS, SPOILT)
def test_where_words_are_common_what_is_wrong_is_said_to_be_in_doubt(seed: int, spoil: str) -> None:
    made = make(seed, spoil, common=True)
    outcome = read(made.text)
    found = places(outcome)
    doubted = {d.law or "" for d in outcome.found}
    for address, words in made.before.items():
        right = (found[address].before, found[address].since) == (words, made.since[address])
        assert right or any(place.startswith(address) for place in doubted)


@given(SEEDS, SPOILT, st.booleans())
def test_without_a_list_the_words_in_force_leave_no_mistake_unsaid(seed: int, spoil: str, common: bool) -> None:
    made = make(seed, spoil, told=False, common=common)
    outcome = read(made.text, held=made.before)
    found = places(outcome)
    for address, words in made.before.items():
        right = (found[address].before, found[address].since) == (words, made.since[address])
        assert right or found[address].doubtful


@given(SEEDS)
def test_marks_struck_twice_are_put_right_by_the_words_in_force(seed: int) -> None:
    made = make(seed, "doubled", told=False)
    found = places(read(made.text, held=made.before))
    check_all_right(made.before, {address: found[address].before for address in made.before})
    check_all_right(made.since, {address: found[address].since for address in made.since})


def test_lost_underlining_is_said_once_of_a_notice() -> None:
    made = make(7, "lost", told=False)
    assert any("~~" in line for line in made.text.split("\n"))
    assert codes(read(made.text)).count("P722") == 1
    assert "P722" not in codes(read(make(7).text))


@given(SEEDS)
def test_the_runs_of_a_place_are_its_words(seed: int) -> None:
    made = make(seed)
    for address, place in places(read(made.text)).items():
        if address in made.before:
            old = "".join(run.text for run in place.runs if run.mark in (Mark.KEPT, Mark.STRUCK))
            new = "".join(run.text for run in place.runs if run.mark in (Mark.KEPT, Mark.ADDED))
            assert (old.replace(" ", ""), new.replace(" ", "")) == (
                made.before[address].replace(" ", ""),
                made.since[address].replace(" ", ""),
            )


@pytest.mark.parametrize("seed", range(20))
def test_each_change_is_told_with_its_evidence_and_its_place(seed: int) -> None:
    made = make(seed, "turned")
    for address, place in places(read(made.text)).items():
        told = [(change.before, change.since) for change in place.changes]
        assert told == made.changes.get(address, [])
        for change in place.changes:
            assert Evidence.CHANGES in change.evidence
            assert change.confidence is not Confidence.UNCERTAIN
            line = made.text.split("\n")[change.spot.line - 1]
            assert (change.before or change.since).split()[0] in line


def test_the_same_notice_reads_the_same() -> None:
    text = make(11, "doubled").text
    assert read(text) == read(text)
