"""Notices with deep labels, moved labels, long phrases and tables, in every form of file: the same changes to the character."""

from __future__ import annotations

import random

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from noticefiles import body_of, docx, pdf
from notices import FORMS, LAW, places
from pincite.diagnostics import Outcome
from pincite.register.document import Mark, Notice
from pincite.register.files import read_file
from pincite.register.textform import SURE
from richnotices import Rich, rich

SEEDS = st.integers(0, 2**32)
QUICK = (Phase.explicit, Phase.reuse, Phase.generate)  # a seed does not get simpler by being smaller


def opened(data: bytes) -> Outcome[tuple[Notice, ...]]:
    """What is read of a file."""
    return read_file(data, "notice", LAW, FORMS)


def check_same(made: Rich, outcome: Outcome[tuple[Notice, ...]]) -> None:
    """Every place with its words before and since, its label before, each change, and every table."""
    found = places(outcome)
    tops = {"9999.10", "9999.20", "9999.APPENDIX A"}
    assert set(found) - tops == set(made.before)
    assert {a: found[a].before for a in made.before} == made.before
    assert {a: found[a].since for a in made.since} == made.since
    assert {a: p.old_label for a, p in found.items() if p.old_label} == made.labels
    for address, changes in made.changes.items():
        assert [(change.before, change.since) for change in found[address].changes] == changes
    for address, tables in made.tables.items():
        assert [(table.mark.value, table.words) for table in found[address].tables] == tables
    assert [d for d in outcome.found if d.code in ("P721", "P724", "P726", "P727")] == []


@settings(phases=QUICK)
@given(SEEDS)
def test_a_text_form_gives_every_change_back(seed: int) -> None:
    made = rich(seed)
    check_same(made, opened(f"{SURE}\n\n{made.text}".encode()))


@settings(phases=QUICK)
@given(SEEDS)
def test_pages_that_end_inside_a_phrase_change_nothing(seed: int) -> None:
    made = rich(seed)
    check_same(made, opened(f"{SURE}\n\n{made.paged(random.Random(seed))}".encode()))  # noqa: S311


@settings(max_examples=25, phases=QUICK)
@given(SEEDS, st.booleans(), st.booleans())
def test_a_docx_gives_every_change_back(seed: int, tracked: bool, tables: bool) -> None:
    made = rich(seed)
    check_same(made, opened(docx(body_of(made.text, tracked, tables))))


@settings(max_examples=2, phases=QUICK)
@given(SEEDS, st.booleans(), st.sampled_from([9, 10, 11, 12]))
def test_a_pdf_gives_every_change_back(seed: int, boxes: bool, size: int) -> None:
    made = rich(seed)
    check_same(made, opened(pdf(made.text, boxes, size)))


@pytest.mark.slow
@settings(max_examples=200, phases=QUICK)
@given(SEEDS, st.booleans(), st.sampled_from([8, 9, 10, 11, 12, 14]))
def test_many_pdfs_give_every_change_back(seed: int, boxes: bool, size: int) -> None:
    made = rich(seed)
    check_same(made, opened(pdf(made.text, boxes, size)))


def test_a_notice_that_was_made_holds_what_is_hard() -> None:
    every = [rich(seed) for seed in range(30)]
    assert any(address.count("(") == 4 for made in every for address in made.before)
    assert any(made.labels for made in every)
    assert any(len(words or "") > 300 for made in every for words in made.before.values())
    assert all(
        table[0] in {mark.value for mark in Mark}
        for made in every
        for tables in made.tables.values()
        for table in tables
    )
