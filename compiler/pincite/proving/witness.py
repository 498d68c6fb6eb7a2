"""A case that tells a changed rule from the rule as it is: what an example that notices the change could give.

Cases are generated near the figures of the rule, the same in every run. What no case tells apart may still be another rule:
that none was found proves nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from pincite.deciding.api import Decision, FactsRefused, read_facts
from pincite.deciding.linking import Law
from pincite.deciding.rulebook import Part, Question, Rulebook
from pincite.deciding.verdict import Asking, answer
from pincite.proving.assertions import generated
from pincite.runtime.trace import Rule

CASES = 200
_ASKED = ("define", "question", "norm")


@dataclass(frozen=True, slots=True)
class Witness:
    """A case: what is asked on which day with which facts, what the rule says and what the changed rule would say."""

    name: str
    on: str
    facts: Mapping[str, Any]
    now: Any
    changed: Any


def witness(book: Rulebook, other: Rulebook, code: str, names: frozenset[str], cases: int = CASES) -> Witness | None:
    """A case in which two rulebooks differ on something that rests on one of some names, with as few facts as still differ."""
    part = book.part(code)
    asked = _asked(part, names)
    if asked is None:
        return None
    for facts, on in generated(book, part, asked, cases):
        found = _differ(book, other, asked, code, facts, on)
        if found is None:
            continue
        kept = dict(facts)
        for name in list(facts):
            fewer = {n: v for n, v in kept.items() if n != name}
            again = _differ(book, other, asked, code, fewer, on)
            if again is not None:
                kept, found = fewer, again
        return Witness(asked.name, on, kept, *found)
    return None


def _asked(part: Part, names: frozenset[str]) -> Rule | None:
    """The nearest rule that rests on some names and can be asked for."""
    rules = sorted(part.all_rules(), key=lambda rule: (rule.address, rule.name, rule.version))
    reached = set(names)
    for _ in range(len(rules)):
        for rule in rules:
            outputs = {output for output, _ in rule.outputs}
            if rule.kind in _ASKED and rule.name in outputs and reached & outputs and rule.spec.kind != "list":
                return rule
        targets = {rule.target for rule in rules if rule.target and {o for o, _ in rule.outputs} & reached}
        users = {o for rule in rules if reached & set(rule.needs) for o, _ in rule.outputs}
        if targets | users <= reached:
            return None
        reached |= targets | users
    return None


def _differ(
    book: Rulebook, other: Rulebook, rule: Rule, code: str, facts: Mapping[str, Any], on: str
) -> tuple[Any, Any] | None:
    try:
        now, changed = (decided(b, rule, code, facts, on) for b in (book, other))
    except FactsRefused:
        return None
    if not now.root.definite or now.outcome == changed.outcome:
        return None
    return now.outcome, changed.outcome


def decided(book: Rulebook, rule: Rule, code: str, facts: Mapping[str, Any], on: str) -> Decision:
    """The decision of a name by a rulebook that need not be the one loaded under its package. Raises `FactsRefused`."""
    question = Question(f"{code}.{rule.name}", code, rule.name, rule.words, "", rule.address)
    law = Law(book, book.latest_known(tuple(book.instruments)))
    asking = Asking(law, question, read_facts(book, code, facts), date.fromisoformat(on).toordinal(), {})
    return Decision(answer(asking), asking, None)
