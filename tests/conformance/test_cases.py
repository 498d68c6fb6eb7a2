"""The cases that every implementation must pass: each stands once under a heading of its own, and something under it is run."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from documents import ROOT, Block, blocks, documents

PAGES = list(documents("dsl/conformance/cases"))
NUMBERS = range(1, 56)
RUN = ("decide", "status", "pin wrong", "pin report")
CASE = re.compile(r"## Case (\d+): \S.*")


def headings(path: Path) -> list[tuple[int, str]]:
    """The headings of a page, each with its line; what stands in a block is no heading."""
    out = []
    fence = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        opened = re.match(r"`{3,}", line)
        if fence:
            fence = "" if line.strip() == fence else fence
        elif opened:
            fence = opened[0]
        elif line.startswith("#"):
            out.append((number, line))
    return out


def cases() -> list[tuple[int, Path, list[Block]]]:
    """Every case: its number, its page, the blocks under its heading."""
    out = []
    for path in PAGES:
        found = headings(path)
        ends = [line for line, _ in found[1:]] + [1_000_000]
        for (start, words), end in zip(found, ends, strict=True):
            if match := CASE.fullmatch(words):
                out.append((int(match[1]), path, [b for b in blocks(path) if start < b.line < end]))
    return out


def test_every_case_stands_once() -> None:
    counted = Counter(number for number, _, _ in cases())
    assert {number: counted[number] for number in NUMBERS} == dict.fromkeys(NUMBERS, 1)
    assert set(counted) == set(NUMBERS)


@pytest.mark.parametrize("path", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_heading_is_the_title_or_a_case(path: Path) -> None:
    title, *others = [words for _, words in headings(path)]
    assert title.startswith("# ")
    assert [words for words in others if not CASE.fullmatch(words)] == []


@pytest.mark.parametrize("case", cases(), ids=lambda c: str(c[0]))
def test_something_is_run_under_every_case(case: tuple[int, Path, list[Block]]) -> None:
    _, _, found = case
    assert [block for block in found if block.info.startswith(RUN)]
