"""Broken, shuffled, cut and hostile files: findings with places, never a failure, in bounded time."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import hostile
from notices import FORMS, LAW, codes, make, read
from pincite.register.printing import as_text
from pincite.register.read import read_notices
from pincite.register.skeleton import rule_files
from pincite.register.webpage import as_html

WHOLE = make(3, "turned").text


def check_read(data: bytes) -> list[str]:
    outcome = read_notices(data, "notice.txt", LAW, FORMS)
    for finding in outcome.found:
        assert finding.at.span.line >= 1
        assert finding.message
    for notice in outcome.result:
        assert as_text(notice, 80)
        assert rule_files(notice, LAW, FORMS)
    assert as_html(outcome.result)
    assert outcome.result or "P721" in [d.code for d in outcome.found]
    return [d.code for d in outcome.found]


@given(st.integers(0, len(WHOLE)))
def test_a_file_that_is_cut_off(end: int) -> None:
    check_read(WHOLE[:end].encode())


@given(st.integers(0, len(WHOLE)))
def test_a_file_whose_beginning_is_lost(start: int) -> None:
    check_read(WHOLE[start:].encode())


@given(st.randoms(use_true_random=False))
def test_a_file_whose_lines_are_shuffled(rng: random.Random) -> None:
    lines = WHOLE.split("\n")
    rng.shuffle(lines)
    check_read("\n".join(lines).encode())


@given(st.lists(st.tuples(st.integers(0, len(WHOLE)), hostile.texts), max_size=8))
def test_a_file_with_anything_put_into_it(pieces: list[tuple[int, str]]) -> None:
    text = WHOLE
    for at, piece in pieces:
        text = text[:at] + piece + text[at:]
    check_read(text.encode("utf-8", "replace"))


@given(st.binary(max_size=400))
def test_bytes_of_any_kind(data: bytes) -> None:
    check_read(data)
    check_read(WHOLE.encode()[:600] + data + WHOLE.encode()[600:])


def test_what_is_no_text_is_said_with_its_place() -> None:
    outcome = read_notices(b"one\ntwo \xff three", "notice.txt", LAW, FORMS)
    assert [(d.code, d.at.span.line, d.at.span.column) for d in outcome.found] == [("P721", 2, 5)]
    assert codes(read("")) == ["P721"]
    assert codes(read("a letter\n")) == ["P721"]
    assert codes(read("1) Heading of the Part: A\x00B")) == ["P721"]


@pytest.mark.parametrize(
    "filler",
    [
        "~~",
        "*",
        "[a",
        "<u>",
        "- a) ",
        '"strike ',
        "- 1) ",
        '9999.10(a), strike "',
        "x" * 200 + " ",
        "(" * 50,
        "~~a~~ b",
        "\t",
    ],
    ids=lambda filler: repr(filler[:12]),
)
def test_a_long_file_of_one_thing_is_read_in_a_moment(filler: str) -> None:
    lines = "\n".join(filler * 40 for _ in range(400))
    text = WHOLE.replace("Section 9999.10", lines + "\nSection 9999.10", 1) + lines
    start = time.process_time()
    check_read(text.encode())
    assert time.process_time() - start < 5


def test_a_file_that_is_too_long_is_not_read() -> None:
    found = check_read(b"a" * (16 * 1024 * 1024 + 1))
    assert found == ["P721"]
    assert check_read(b"a" * 500_000) == ["P721"]


def test_hostile_words_are_shown_as_words() -> None:
    for piece in hostile.INERT[:30]:
        text = WHOLE.replace(" of the ", f" of {piece} the ", 3).replace("EXAMPLES", piece)
        outcome = read(text)
        page = as_html(outcome.result)
        assert "<script>" not in page
        for notice in outcome.result:
            shown = as_text(notice, 100)
            assert all(char.isprintable() or char == "\n" for char in shown)
