"""Redlines: word by word, readable without colour."""

from __future__ import annotations

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
