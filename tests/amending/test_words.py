"""Redlines: word by word, readable without colour."""

from __future__ import annotations

from itertools import pairwise
from time import process_time

from hypothesis import given
from hypothesis import strategies as st

import hostile
from pincite.amending.words import Piece, paragraphs, plain, redline


def test_what_replaces_words_stands_after_them() -> None:
    assert plain(redline("a maximum of 2 times", "a maximum of 2 more times")) == "a maximum of 2 {+more+} times"
    assert plain(redline("at least 70%", "at least 66%")) == "at least [-70%-] {+66%+}"


def test_equal_texts_have_one_piece() -> None:
    assert redline("the same", "the same") == [Piece("same", "the same")]
    assert redline("", "") == []


def test_paragraphs_are_struck_and_added_whole() -> None:
    assert [plain(line) for line in paragraphs(["one", "two"], ["one"])] == ["one", "[-two-]"]
    assert [plain(line) for line in paragraphs([], ["new words"])] == ["{+new words+}"]


WORDS = st.lists(st.sampled_from(["the", "office", "may", "a", "70%", "notice;", "of"]), max_size=25).map(" ".join)
PARAGRAPHS = st.lists(WORDS.filter(bool), max_size=6)


def _side(lines: list[list[Piece]], kind: str) -> list[str]:
    """The words of one side, line by line, without lines that the other side has alone."""
    sides = [" ".join(piece.words for piece in line if piece.kind in ("same", kind)) for line in lines]
    return [side for side in sides if side]


@given(WORDS, WORDS)
def test_struck_and_kept_are_the_old_words_added_and_kept_the_new(old: str, new: str) -> None:
    pieces = [redline(old, new)]
    assert _side(pieces, "struck") == [old] * bool(old)
    assert _side(pieces, "added") == [new] * bool(new)


@given(hostile.texts, hostile.texts)
def test_so_it_is_with_any_text(old: str, new: str) -> None:
    pieces = [redline(old, new)]
    assert _side(pieces, "struck") == [" ".join(old.split())] * bool(old.split())
    assert _side(pieces, "added") == [" ".join(new.split())] * bool(new.split())


@given(PARAGRAPHS, PARAGRAPHS)
def test_paragraphs_keep_their_words_and_their_order(old: list[str], new: list[str]) -> None:
    lines = paragraphs(old, new)
    assert _side(lines, "struck") == old
    assert _side(lines, "added") == new
    assert all(one.kind != other.kind for line in lines for one, other in pairwise(line))


def test_words_that_stay_between_two_changes_do_not_break_them_up() -> None:
    old = "local government of the county of the State"
    assert plain(redline(old + " shall", "law enforcement agencies of every city or town shall")) == (
        "[-local government of the county of the State-] {+law enforcement agencies of every city or town+} shall"
    )
    assert plain(redline("his or her own", "the or our own")) == "[-his-] {+the+} or [-her-] {+our+} own"


def test_a_paragraph_that_is_put_in_does_not_shift_those_that_are_like_each_other() -> None:
    old = ["the fee is ten dollars a year", "the office keeps a list of holders"]
    new = ["nothing here is of the old", "the fee is twelve dollars a year", "the office keeps a list of holders"]
    assert [plain(line) for line in paragraphs(old, new)] == [
        "{+nothing here is of the old+}",
        "the fee is [-ten-] {+twelve+} dollars a year",
        "the office keeps a list of holders",
    ]


def test_long_texts_are_compared_in_time() -> None:
    for text in hostile.INERT[-4:]:
        assert _side([redline(f"a {text} b", f"c {text} d")], "struck") == [" ".join(f"a {text} b".split())]
    start = process_time()
    redline(". " * 50_000 + "old " * 9_000, "new " * 9_000 + ". " * 50_000)
    assert process_time() - start < 2
