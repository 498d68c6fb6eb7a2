"""What is said to hold each statement about decisions is there, and no page of the conformance suite is left out."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from documents import ROOT, documents

STATEMENTS = Path(__file__).with_name("statements.md")
ROW = re.compile(r"\| (?P<said>[^|]+) \| (?P<held>[^|]+) \|")


def rows() -> list[tuple[str, list[str]]]:
    """Each statement with what holds it."""
    found = (ROW.fullmatch(line) for line in STATEMENTS.read_text(encoding="utf-8").splitlines())
    return [(m["said"], m["held"].split(", ")) for m in found if m and m["said"] != "what is so"]


@cache
def functions_of(path: Path) -> set[str]:
    """The names of the tests of a file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")}


@pytest.mark.parametrize(("said", "held"), rows(), ids=[said[:60] for said, _ in rows()])
def test_what_holds_a_statement_is_there(said: str, held: list[str]) -> None:
    assert said.strip()
    for holder in held:
        name, _, function = holder.partition("::")
        path = ROOT / "tests" / name if function else ROOT / "dsl" / "conformance" / f"{name}.md"
        assert path.is_file(), holder
        assert not function or function in functions_of(path), holder


def test_no_page_of_the_suite_is_left_out() -> None:
    named = {holder for _, held in rows() for holder in held if "::" not in holder}
    pages = {
        path.relative_to(ROOT / "dsl/conformance").with_suffix("").as_posix() for path in documents("dsl/conformance")
    }
    assert pages - named == set()


def test_every_statement_stands_once() -> None:
    said = [statement for statement, _ in rows()]
    assert len(said) == len(set(said)) > 60
