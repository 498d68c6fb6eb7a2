"""What nests deeper than anybody can follow is told, and never a failure of our own; what people write is read."""

from __future__ import annotations

import pytest

from documents import compiled, whole
from rulebooks import only, outcome

ABOUT = "a)\n  | Law.\n\n  fact p is yes or no\n  fact n is a whole number from 0 to 9\n"
ASKED = '\n  question q "Q?"\n    answer x\n'


def rules(condition: str) -> str:
    return f"{ABOUT}  define x as {condition}\n{ASKED}"


DEEP = {
    "parentheses": "(" * 600 + "p" + ")" * 600,
    "parentheses that do not close": "(" * 5000 + "p",
    "negations": "not " * 3000 + "p",
    "sums": "n" + " plus n" * 3000 + " is 1",
    "products": "n" + " times n" * 3000 + " is 1",
    "days": "asked_on is " + "1 days after " * 3000 + "asked_on",
}


@pytest.mark.parametrize("condition", DEEP.values(), ids=DEEP)
def test_a_condition_that_nests_too_deep(condition: str) -> None:
    made, found = compiled(rules(condition))
    finding = next(d for d in found if d.code == "P101")
    assert made is None
    assert finding.message == "this condition nests more than 50 deep"
    assert "each with a `define` of its own" in str(finding.help)
    assert finding.at.span.line == whole(rules(condition)).split("\n").index(f"  define x as {condition}") + 1


def test_a_block_that_nests_too_deep() -> None:
    lines = "".join("  " * depth + "all of\n" for depth in range(2, 1000)) + "  " * 1000 + "p\n"
    _, found = compiled(f"{ABOUT}  define x as all of\n{lines}{ASKED}")
    assert "P108" in {d.code for d in found}
    assert "no block goes 50 steps deep" in next(d.message for d in found if d.code == "P108")


@pytest.mark.parametrize(
    "condition", ["(" * 20 + "p" + ")" * 20, "n" + " plus n" * 20 + " is at most 9", "p" + " and p" * 400]
)
def test_what_people_write_is_read(condition: str) -> None:
    made, found = compiled(rules(condition))
    assert made is not None, [d.message for d in found]


def test_what_is_as_deep_as_may_be_is_decided() -> None:
    for condition in ("not " * 50 + "p", "(" * 50 + "p" + ")" * 50, "n" + " plus 0" * 50 + " is 1"):
        assert outcome(rules(condition), "q", {"p": True, "n": 1}, "2020-03-01")["value"] == "yes"


def test_words_of_the_law_and_quotations_may_hold_anything() -> None:
    text = f'a)\n  | {"(" * 400} not not {"plus " * 400}\n  procedural\n  note "{"(" * 400} {"not " * 400}"\n'
    made, found = compiled(text)
    assert made is not None, [d.message for d in found]
    assert only(rules("not " * 60 + "p"), "P101").help
