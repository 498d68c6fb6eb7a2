"""Whatever is filled in, a definite outcome stays as it is, and a value stays within its former range."""

from __future__ import annotations

from typing import Any

from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

from oracle.harness import asked, checkers, plain
from oracle.model import Case
from oracle.program import Program, source
from oracle.strategies import Giver, cases, programs
from oracle.values import NONE, OPEN


def filled(draw: Any, program: Program, case: Case) -> Case:
    """The case with some of what is not known filled in, within what was declared or known."""
    giver = Giver(draw, program)
    facts = dict(case.facts)
    for fact in program.facts:
        given_ = facts.get(fact.name, "unknown")
        if not draw(st.booleans()):
            continue
        if fact.kind == "list":
            facts[fact.name] = _list(draw, giver, given_)
        elif given_ == "unknown":
            none = fact.optional and draw(st.booleans())
            facts[fact.name] = NONE if none else giver.exact(fact.kind, fact.low, fact.high)
        elif isinstance(given_, tuple):
            facts[fact.name] = giver.inside(*given_)
    for rule in program.rules:
        if rule.kind == "determination" and facts.get(rule.name, "unknown") == "unknown" and draw(st.booleans()):
            facts[rule.name] = giver.exact(rule.type, *rule.extra[1:])
    return Case(facts, case.asked, case.known, case.readings)


def _list(draw: Any, giver: Giver, given_: Any) -> Any:
    complete, rows = (True, []) if given_ == NONE else (False, []) if given_ == "unknown" else given_
    rows = [
        {
            name: giver.exact(*_FIELDS[name]) if value == "unknown" and draw(st.booleans()) else value
            for name, value in row.items()
        }
        for row in rows
    ]
    if complete:
        return (True, rows) if given_ != NONE else NONE
    more = draw(st.integers(0, 2))
    return (
        draw(st.booleans()),
        [*rows, *({n: giver.exact(*how) for n, how in _FIELDS.items()} for _ in range(more))],
    )


_FIELDS = {"counts": ("truth", 0, 0), "size": ("number", 0, 9), "day": ("date", 730120, 735598)}


def within(new: Any, old: Any) -> bool:
    """Whether a value says nothing that an earlier one excluded."""
    if old == OPEN or old is None:
        return True
    if isinstance(old, tuple):
        return isinstance(new, tuple) and old[0] <= new[0] and new[1] <= old[1]
    if isinstance(old, frozenset):
        return isinstance(new, frozenset) and new <= old
    return bool(new == old)


@settings(max_examples=10, phases=(Phase.explicit, Phase.generate))
@given(programs(), st.data())
def test_filling_in_what_is_not_known_changes_nothing_that_was_definite(program: Program, data: Any) -> None:
    kind = program.rule(program.asked).type
    with checkers(program) as book:
        for _ in range(5):
            case = data.draw(cases(program))
            fuller = filled(data.draw, program, case)
            assume(fuller != case)
            before, after = (plain(asked(program, book, c).root.value, kind) for c in (case, fuller))
            assert within(after, before), f"{before} became {after}\n{case}\n{fuller}\n{source(program)}"
