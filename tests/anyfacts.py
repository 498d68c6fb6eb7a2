"""Random facts for the questions of a law: exact, at the ends of what is declared, none, unknown, known in part, not asked."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple

from hypothesis import strategies as st

from pincite.deciding.reach import reached_facts
from pincite.deciding.rulebook import Question
from pincite.runtime.facts import Fact, Spec, number_text
from worlds import WORLDS, World

FIRST, LAST = date(1975, 1, 1).toordinal(), date(2035, 12, 31).toordinal()
UNKNOWN = {"state": "unknown"}
NEAR = (-366, -365, -180, -90, -31, -30, -15, -14, -2, -1, 0, 0, 0, 1, 2, 14, 15, 30, 31, 90, 180, 365, 366)
Draw = Any  # how Hypothesis hands the drawing function on


class Asked(NamedTuple):
    """A question of a world, the day it is asked for, and facts."""

    world: World
    question: Question
    on: date
    facts: dict[str, Any]

    def declared(self) -> dict[str, Fact]:
        """The facts that the question can rest on."""
        return dict(reached_facts(self.world.book, self.question.instrument, self.question.name))


def _edges(world: World) -> list[int]:
    """The days on which something happened to a law, and those beside them."""
    actions = [a.effective for code in world.book.instruments for a in world.book.part(code).actions.values()]
    return sorted({day + step for day in actions for step in (-1, 0, 1) if FIRST < day < LAST})


EDGES = {world.name: _edges(world) for world in WORLDS}


def exact(draw: Draw, spec: Spec, near: int) -> Any:
    """A value that is known exactly, or that there is none."""
    if spec.optional and draw(st.integers(0, 5)) == 0:
        return {"state": "none"}
    match spec.kind:
        case "truth":
            return draw(st.booleans())
        case "enum":
            return draw(st.sampled_from(spec.members))
        case "date":
            return date.fromordinal(_day(draw, spec, near))
        case "time":
            day = date.fromordinal(min(max(near + draw(st.integers(-3, 0)), FIRST), LAST))
            return datetime(day.year, day.month, day.day, draw(st.integers(4, 23)), draw(st.integers(0, 59)))
        case "number":
            return _number(draw, spec)
        case "list":
            fields = [{n: value(draw, of, near) for n, of in spec.fields} for _ in range(draw(st.integers(0, 3)))]
            return [{n: v for n, v in row.items() if draw(st.integers(0, 9))} for row in fields]
        case _:
            return draw(st.sampled_from(["words", "<b>None</b>", "{{ 7*7 }}"]))


def _day(draw: Draw, spec: Spec, near: int) -> int:
    low, high = max(spec.low or FIRST, FIRST), min(spec.high or LAST, LAST)
    day = near + draw(st.sampled_from(NEAR)) if draw(st.booleans()) else draw(st.integers(low, high))
    return min(max(day, low), high)


def _number(draw: Draw, spec: Spec) -> Any:
    low = spec.low if spec.low is not None else 0
    high = spec.high if spec.high is not None else 200 * spec.scale
    grain = spec.scale if spec.whole else max(1, spec.scale // 100)
    stored = draw(st.sampled_from([low, high]) | st.integers(low, high).map(lambda n: max(low, n - n % grain)))
    if spec.clocked:
        return f"{stored // 60}:{stored % 60:02}"
    text = number_text(stored, spec.scale)
    return Decimal(text) if "." in text else int(text)


def value(draw: Draw, spec: Spec, near: int) -> Any:
    """A value, known or not, or known in part."""
    how = draw(st.integers(0, 11))
    if how == 0 and spec.kind != "list":
        return UNKNOWN
    if how == 1 and spec.kind == "list":
        return {"at_least": exact(draw, spec, near)}
    if how == 1 and (spec.kind == "date" or (spec.kind == "number" and not spec.clocked)):
        one, two = (exact(draw, spec._replace(optional=False), near) for _ in "ab")
        names = ("from", "to") if spec.kind == "date" else ("at_least", "at_most")
        return dict(zip(names, sorted((one, two)), strict=True))
    return exact(draw, spec, near)


@st.composite
def asked(draw: Draw) -> Asked:
    """A question of one of the laws, on a day of six decades, with facts."""
    world = draw(st.sampled_from(WORLDS))
    question = world.book.questions[draw(st.sampled_from(sorted(world.book.questions)))]
    day = draw(st.sampled_from(EDGES[world.name]) | st.integers(FIRST, LAST))
    many = draw(st.booleans())
    facts = {}
    for name, fact in reached_facts(world.book, question.instrument, question.name):
        if draw(st.integers(0, 15 if many else 2)):
            given = value(draw, fact.spec, day)
            made = fact.office and not isinstance(given, dict) and draw(st.booleans())
            when = date.fromordinal(day + draw(st.integers(-5, 5))).isoformat()
            facts[name] = {"value": given, "made_on": when} if made else given
    return Asked(world, question, date.fromordinal(day), facts)


def more_known(draw: Draw, case: Asked) -> dict[str, Any]:
    """The facts of a case, some of what is unknown or was not asked now known, and what is known in part exactly."""
    facts = dict(case.facts)
    near = case.on.toordinal()
    for name, fact in case.declared().items():
        known = facts.get(name, UNKNOWN)
        if not draw(st.integers(0, 2)):
            continue
        if known == UNKNOWN:
            facts[name] = exact(draw, fact.spec, near)
        elif isinstance(known, dict) and "from" in known:
            facts[name] = date.fromordinal(draw(st.integers(known["from"].toordinal(), known["to"].toordinal())))
        elif isinstance(known, dict) and isinstance(known.get("at_least"), list):
            rows = [*known["at_least"], *exact(draw, fact.spec, near)]
            facts[name] = rows if draw(st.booleans()) else {"at_least": rows}
        elif isinstance(known, dict) and "at_least" in known:
            facts[name] = draw(st.sampled_from([known["at_least"], known["at_most"]]))
    return facts
