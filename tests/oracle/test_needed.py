"""`needed` against brute force: up to eight unknown facts, every set of them, every way to fill it."""

from __future__ import annotations

from itertools import combinations, product
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from oracle.harness import asked, checkers
from oracle.model import Case, Model
from oracle.program import Action, Fact, Program, Rule, Version, source
from pincite.deciding.rulebook import Rulebook

NAMES = ("fa", "fb", "fc", "fd", "fe", "ff", "fg", "fh")
FACTS = tuple(Fact(name, "truth") for name in NAMES)
DAY = 731000


@st.composite
def formulas(draw: Any, depth: int = 4) -> Any:
    """A condition over at most eight facts."""
    if depth == 0 or draw(st.integers(0, 4)) == 0:
        return ("name", draw(st.sampled_from(NAMES)))
    word = draw(st.sampled_from(["not", "and", "or"]))
    if word == "not":
        return ("not", draw(formulas(depth - 1)))
    return (word, [draw(formulas(depth - 1)) for _ in range(draw(st.integers(2, 3)))])


def program_of(formula: Any) -> Program:
    """A program that asks one condition."""
    rule = Rule("wanted", "define", "truth", (Version(None, None, ("is", formula)),))
    return Program((Action("1 Ill. Reg. 1", "adopted", 730120),), FACTS, (rule,), "wanted")


def used(formula: Any) -> list[str]:
    """The facts of a condition."""
    if formula[0] == "name":
        return [formula[1]]
    parts = formula[1] if isinstance(formula[1], list) else [formula[1]]
    return sorted({name for part in parts for name in used(part)})


def brute(program: Program, facts: dict[str, bool], free: list[str]) -> list[frozenset[str]]:
    """The minimal sets of unknown facts of which some filling decides."""
    found: list[frozenset[str]] = []
    for size in range(len(free) + 1):
        for names in combinations(free, size):
            if any(smaller <= set(names) for smaller in found):
                continue
            fillings = (dict(zip(names, values, strict=True)) for values in product((True, False), repeat=size))
            if any(Model(program, Case({**facts, **filling}, DAY), {}).answer() is not None for filling in fillings):
                found.append(frozenset(names))
    return found


def check(program: Program, book: Rulebook, facts: dict[str, bool], free: list[str]) -> None:
    """The sets offered each decide in some way; the first is of the least size, and says so."""
    record = asked(program, book, Case(dict(facts), DAY)).record
    if record["outcome"]["value"] != "undetermined":
        return
    ends = {
        Model(program, Case({**facts, **dict(zip(free, values, strict=True))}, DAY), {}).answer()
        for values in product((True, False), repeat=len(free))
    }
    could = {"yes" if end else "no" for end in ends}
    assert could <= set(record["outcome"]["could_become"]), source(program)
    if len(could) == 1:  # the same whatever the missing facts are: nothing is needed
        return
    wanted = brute(program, facts, free)
    offered = [frozenset(entry["facts"]) for entry in record["needed"]["sets"]]
    where = f"{facts}\n{source(program)}"
    assert bool(offered) == bool(wanted), where
    for names in offered:
        assert any(smaller <= names for smaller in wanted), where
    if offered:
        assert min(map(len, offered)) == min(map(len, wanted)) == len(offered[0]), where


@settings(max_examples=12, phases=(Phase.explicit, Phase.generate))
@given(formulas(), st.data())
def test_needed_finds_the_smallest_sets_that_brute_force_finds(formula: Any, data: Any) -> None:
    program = program_of(formula)
    names = used(formula)
    with checkers(program) as book:
        for _ in range(4):
            facts = {name: data.draw(st.booleans()) for name in names if data.draw(st.integers(0, 2)) == 0}
            check(program, book, facts, [name for name in names if name not in facts])
