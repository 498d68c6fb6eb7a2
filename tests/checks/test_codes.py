"""The table of codes, the code that raises them, and the pages that explain them tell of the same codes."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from documents import ROOT, Block, blocks
from pincite.cli import main
from pincite.codes import CODES

COMPILER = ROOT / "compiler"
PAGES = COMPILER / "pincite" / "explanations"
WIDTH = 100

WITHOUT_RULES = {
    "P116": "a page is UTF-8 itself, so no rules in it can be anything else",
    "P120": "no rules make the file of a jurisdiction unusable",
    "P703": "drift shows against a review lock, and rules in a page have none",
    "P707": "what is not pinned shows against a review lock, and rules in a page have none",
    **dict.fromkeys(
        (f"P7{n}" for n in range(21, 41)),
        "it shows in a notice of a Register, and a page holds rules",
    ),
    "P901": "no rules make the compiler fail",
}
SHOWN = [code for code in CODES if code not in WITHOUT_RULES]


def page(code: str) -> Path:
    return PAGES / f"{code}.md"


def giving(code: str) -> list[Block]:
    """The blocks of a code's page that are said to give the code."""
    kind = "report" if CODES[code].severity == "report" else "wrong"
    return [block for block in blocks(page(code)) if block.info.split()[:2] == ["pin", kind] and code in block.info]


def raised(text: str) -> Iterator[str]:
    """The codes a module raises: those that stand by themselves, not in a comparison, or are printed as `[P901]`."""
    tree = ast.parse(text)
    compared = {id(part) for node in ast.walk(tree) if isinstance(node, ast.Compare) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in compared:
            if re.fullmatch(r"P\d{3}", node.value):
                yield node.value
            yield from re.findall(r"\[(P\d{3})\]", node.value)


def test_what_counts_as_raised() -> None:
    text = 'found.add("P402" if late else "P403", span); seen = code == "P404"; out(f"error[P901] {name} of P405")'
    assert sorted(raised(text)) == ["P402", "P403", "P901"]


def test_every_code_that_is_raised_is_in_the_table_and_every_code_of_the_table_is_raised() -> None:
    modules = [path for path in COMPILER.rglob("*.py") if path.name != "codes.py"]
    assert {code for path in modules for code in raised(path.read_text(encoding="utf-8"))} == set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_a_code_has_a_page_under_its_name(code: str) -> None:
    first, *rest = page(code).read_text(encoding="utf-8").split("\n")
    assert first == f"# {code} {CODES[code].name}"
    assert [line for line in (first, *rest) if len(line) > WIDTH] == []


def test_every_page_belongs_to_a_code() -> None:
    assert {path.name for path in PAGES.iterdir()} == {page(code).name for code in CODES}


@pytest.mark.parametrize("code", SHOWN)
def test_a_page_shows_rules_that_give_its_code_and_how_they_are_mended(code: str) -> None:
    # That the rules do what the page says, the conformance tests prove.
    assert giving(code)
    kinds = [block.info for block in blocks(page(code)) if block.info.startswith("pin")]
    assert all(then == "pin" for kind, then in pairwise([*kinds, "the end"]) if kind != "pin")
    assert "\nMended" in page(code).read_text(encoding="utf-8")


@pytest.mark.parametrize("code", WITHOUT_RULES)
def test_a_code_is_left_out_only_where_no_rules_can_give_it(code: str) -> None:
    assert giving(code) == []


def test_explain_prints_the_page_of_a_code_or_of_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    text = page("P402").read_text(encoding="utf-8")
    for asked in ("P402", "p402", "overlapping-periods"):
        assert main(["explain", asked]) == 0
        assert capsys.readouterr().out == text
