"""The logic of a place: every rule, reading, determination and fact that stands there, as statements with their periods."""

from __future__ import annotations

from collections.abc import Iterator

from pincite.deciding.linking import Law
from pincite.deciding.rulebook import Part
from pincite.deciding.statements import Statement, fact_statement, reading_statement, statement
from pincite.deciding.wording import day_words
from pincite.runtime.named import NamedTuple
from pincite.runtime.timeline import END_NOT_STATED, FIRST_DAY, IN_FORCE, LAST_DAY
from pincite.runtime.trace import Place, Rule


class Provision(NamedTuple):
    """A statement at a place, and when it is in force as far as is known."""

    address: str
    statement: Statement
    period: str


def provisions(part: Part, place: Place, law: Law, day: int | None = None) -> list[Provision]:
    """What stands at a place: with a day, only what is in force on it."""
    out = [
        Provision(place.address, reading_statement(r), "") for r in part.readings.values() if r.address == place.address
    ]
    for rule in _rules(part, place.address):
        told = statement(part, rule)
        if told is not None and (day is None or in_force(part, rule, law, day)):
            out.append(Provision(place.address, told, period(rule, law.known)))
    return out


def facts_named(part: Part, shown: list[Provision]) -> list[Statement]:
    """The facts that statements name, each once, in the order of their names."""
    names = {
        need.partition(":")[0]
        for entry in shown
        if entry.statement.rule is not None and entry.statement.rule.kind != "determination"
        for need in (*entry.statement.rule.needs, *_governing(entry.statement.rule))
    }
    return [fact_statement(part.facts[n]) for n in sorted(names) if n in part.facts and not part.facts[n].office]


def _governing(rule: Rule) -> tuple[str, ...]:
    return rule.governor.needs if rule.governor is not None else ()


def _rules(part: Part, address: str) -> Iterator[Rule]:
    module = part.module_of(address)
    for rule in part.all_rules():
        if rule.address == address and module is not None:
            yield rule


def in_force(part: Part, rule: Rule, law: Law, day: int) -> bool:
    """Whether a rule is in force on a day, as far as is known."""
    return rule.timeline is None or law.status(part, rule.timeline, day).kind in (IN_FORCE, END_NOT_STATED)


def period(rule: Rule, known: int) -> str:
    """When a rule is in force, in words, as known on a day."""
    if rule.timeline is None:
        return ""
    runs: list[tuple[int, int]] = []
    for span in rule.timeline.spans:
        status = span.status
        if not span.known_from <= known <= span.known_to or status.kind not in (IN_FORCE, END_NOT_STATED):
            continue
        if runs and runs[-1][1] + 1 == status.start:
            runs[-1] = (runs[-1][0], status.end)
        else:
            runs.append((status.start, status.end))
    if not runs:
        return "not in force on any day"
    return "in force " + ", and ".join(_run(start, end) for start, end in runs)


def _run(start: int, end: int) -> str:
    first = "from the beginning" if start <= FIRST_DAY else f"from {day_words(start)}"
    return first if end >= LAST_DAY else f"{first} to {day_words(end)}"
