"""The logic of rules in English: golden documents for the reference, plain sentences for every construct there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from documents import PACKAGE, ROOT
from logics import EXPECTED, REFERENCE, as_document, logic_of, told
from pincite.deciding.api import rulebook
from pincite.deciding.english import Said, grid, lines, marked
from rulebooks import checkers

PAGES = sorted(p for p in REFERENCE.glob("*.md") if (EXPECTED / f"{p.stem}.txt").exists())
CONFORMANCE = sorted((ROOT / "dsl" / "conformance").rglob("*.md"))
UNREADABLE = re.compile(r"\w_\w|\bNone\b|\bTrue\b|\bFalse\b|Said\(|\(\)|<\w+ |\{|\}|\['|  +$| ,|\.\.(?!\.)|^[-\s.:]*$")


def check_readable(spoken: list[str]) -> None:
    """Every line is words: no identifier, no Python, nothing empty."""
    bad = [line for line in spoken if line and UNREADABLE.search(line) and not re.fullmatch(r"[\s-]+", line)]
    assert bad == []


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.stem)
def test_the_reference_in_english(page: Path) -> None:
    wanted = (EXPECTED / f"{page.stem}.txt").read_text(encoding="utf-8")
    assert as_document(page) == wanted, "if this is meant: PYTHONPATH=compiler:tests python tests/logics.py"


def test_every_page_of_the_reference_with_rules_is_expected() -> None:
    names = {p.stem for p in EXPECTED.glob("*.txt")}
    assert {"exceptions", "deemed", "readings", "tables", "duties", "determinations", "lists", "cases"} <= names
    assert names <= {p.stem for p in REFERENCE.glob("*.md")}


@pytest.mark.parametrize("document", CONFORMANCE, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_every_construct_is_said_in_plain_sentences(document: Path) -> None:
    for spoken in logic_of(document):
        check_readable(spoken)


def test_every_rule_of_the_law_is_said() -> None:
    book = rulebook(PACKAGE)
    spoken = list(told(book))
    check_readable(spoken)
    rules = [r for code in book.instruments for r in book.part(code).all_rules() if r.kind != "fold"]
    assert sum(line.startswith("  [") for line in spoken) == len(rules)


def test_names_are_marked_and_the_longest_first() -> None:
    assert marked("age now is at least age", ["age", "age now"]) == '"age now" is at least "age"'
    assert marked("filed on is before asked on", ["filed on", "asked on"]) == '"filed on" is before the day asked for'
    assert marked("courage", ["age"]) == "courage"


def test_lists_stand_under_their_sentence_and_rows_in_line() -> None:
    said = Said("x holds where all of these hold", (Said("a"), Said("none of these holds", (Said("b"),))))
    assert list(lines(said)) == [
        (0, "x holds where all of these hold:"),
        (1, "a"),
        (1, "none of these holds:"),
        (2, "b"),
    ]
    assert grid((("age", "m"), ("20 to 29", "7"))) == ["age       m", "--------  -", "20 to 29  7"]


def test_negated_lists_keep_their_sense() -> None:
    rules = (
        "fact late is yes or no\nfact paid is yes or no\n\na)\n  | Words of the law.\n\n"
        "  define both_fail as not (late and paid)\n  define none_holds as not (late or paid)\n"
    )
    with checkers(rules) as book:
        spoken = "\n".join(told(book))
    assert '"both fail" holds where these do not all hold:\n    "late" is yes\n    "paid" is yes' in spoken
    assert '"none holds" holds where none of these holds:\n    "late" is yes\n    "paid" is yes' in spoken
