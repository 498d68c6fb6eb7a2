"""Whether a question rests on the same logic in two versions: then no decision of it can change.

The logic is everything of the plan that deciding reads: steps, periods, governing days, facts, readings. What it is called, where
it stands and what words it encodes does not enter: names are counted in the order in which they are met.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from pincite.ir import plan as p
from pincite.ir.catalog import ActionEntry
from pincite.ir.timed import Timeline
from pincite.ir.types import Type

_NAMES = {
    p.Load: ("name",),
    p.IsMade: ("name",),
    p.Rank: ("names",),
    p.Selector: ("reading",),
    p.Chosen: ("reading",),
    p.Gather: ("list",),
    p.Look: ("table",),
    p.TableKey: ("name",),
    p.Determined: ("name",),
    p.DeemShown: ("raw",),
    p.Norm: ("ended",),
    p.Output: ("name",),
}
_LEFT_OUT = {
    p.Step: ("words",),
    p.Governor: ("words",),
    p.Norm: ("bearer", "to"),
    p.Rule: (
        "name", "ident", "version", "address", "span", "needs", "target", "first_point", "quotes", "words", "question", "notes",
    ),
}  # fmt: skip
_SUFFIXES = (":given", ":made", ":raw")


class Logic:
    """The logic of a plan, to be looked at name by name. `renamed` tells which facts have other names in the old version."""

    def __init__(self, plan: p.Plan, renamed: Mapping[tuple[str, str], tuple[str, str]], adopted: Mapping[str, str]):
        self.plan = plan
        self.renamed = renamed
        self.adopted = adopted
        self.rules: dict[str, dict[str, list[p.Rule]]] = {}
        self._looked_at: dict[tuple[str, str, int | None], tuple[str, list[p.Rule]]] = {}
        self.facts = {i.code: {f.name: f for f in i.facts} for i in plan.instruments}
        self.readings = {i.code: {r.name: r for r in i.readings} for i in plan.instruments}
        self.actions = {i.code: {a.id: a for a in i.actions} for i in plan.instruments}
        for instrument in plan.instruments:
            named = self.rules.setdefault(instrument.code, {})
            for module in instrument.modules:
                for rule in module.rules:
                    for output in rule.outputs:
                        named.setdefault(output.name, []).append(rule)

    def shape(self, code: str, name: str, known: int | None = None) -> str:
        """Everything a name rests on, as one text: equal for equal logic. With a day, as known on it; else as known on any."""
        return self._looked(code, name, known)[0]

    def reached(self, code: str, name: str) -> list[p.Rule]:
        """The rules a name rests on in any version of the law."""
        return self._looked(code, name, None)[1]

    def _looked(self, code: str, name: str, known: int | None) -> tuple[str, list[p.Rule]]:
        key = (code, name, known)
        if key not in self._looked_at:
            shape = _Shape(self, known)
            self._looked_at[key] = shape.of(code, name), shape.rules
        return self._looked_at[key]


class _Shape:
    def __init__(self, logic: Logic, known: int | None) -> None:
        self.logic = logic
        self.known = known
        self.numbers: dict[tuple[str, str], int] = {}
        self.queue: list[tuple[str, str]] = []
        self.rules: list[p.Rule] = []
        self.seen: set[int] = set()

    def of(self, code: str, name: str) -> str:
        plan = self.logic.plan
        calendar = (plan.time_zone, plan.closed_weekdays, plan.holiday_years, plan.holidays, plan.longest_emergency)
        out = [repr(calendar)]
        self._named(code, name)
        while self.queue:
            here, wanted = self.queue.pop(0)
            out.append(self._all(here, wanted))
        return "\n".join(out)

    def _all(self, code: str, name: str) -> str:
        parts = []
        for rule in self.logic.rules.get(code, {}).get(name, ()):
            if id(rule) in self.seen:
                continue
            self.seen.add(id(rule))
            self.rules.append(rule)
            parts.append(self._text(rule, code))
            for need in rule.needs:
                parts.append(self._named(code, need))
        return f"{self.numbers[(code, name)]}: " + " ".join(parts)

    def _named(self, code: str, name: str) -> str:
        """A name as it enters the text: what it is declared to be, or its number and then its rules."""
        base, suffix = name, ""
        for end in _SUFFIXES:
            if name.endswith(end):
                base, suffix = name.removesuffix(end), end
        if name not in self.logic.rules.get(code, {}):
            if base in self.logic.facts.get(code, {}):
                return self._fact(code, base) + suffix
            if name in self.logic.readings.get(code, {}):
                return self._reading(code, name)
            if name in self.logic.actions.get(code, {}):
                return self._action(self.logic.actions[code][name])
            other, _, short = name.partition(".")
            if short and other in self.logic.rules:
                return self._named(other, short)
        declared = self._fact(code, base) if base in self.logic.facts.get(code, {}) else ""
        if (code, name) not in self.numbers:
            self.numbers[(code, name)] = len(self.numbers)
            self.queue.append((code, name))
        return f"#{self.numbers[(code, name)]}{declared}"

    def _action(self, action: ActionEntry) -> str:
        """An action whose day is looked at: all of it, or as known on a day its day and whether it is known."""
        if self.known is None:
            return repr(action)
        return repr((action.kind == "proposed", action.effective, action.known_from <= self.known))

    def _fact(self, code: str, name: str) -> str:
        fact = self.logic.facts[code][name]
        called = self.logic.renamed.get((code, name), (code, name))
        inner = [(field, self._type(of)) for field, of in fact.fields]
        return f"{called} {self._type(fact.type)} {inner} {fact.office is not None} {fact.deemed}"

    def _reading(self, code: str, name: str) -> str:
        reading = self.logic.readings[code][name]
        taken = self.logic.adopted.get(name, self.logic.adopted.get(f"{code}.{name}"))
        return repr((name, [choice for choice, _ in reading.choices], reading.default, taken))

    def _type(self, of: Type) -> str:
        unit = None if of.unit is None else (of.unit.base, of.unit.factor)
        return repr((of.kind, unit, of.whole, of.members, of.optional, of.low, of.high, of.clocked))

    def _text(self, node: Any, code: str) -> str:
        """A part of the plan as text, without what it is called."""
        if isinstance(node, Type):
            return self._type(node)
        if isinstance(node, Timeline) and self.known is not None:
            return repr(_as_known(node, self.known))
        if type(node) is tuple:
            return "(" + ",".join(self._text(part, code) for part in node) + ")"
        if not is_dataclass(node) or isinstance(node, type):
            return repr(node)
        kind: type = type(node)
        plainly = isinstance(node, p.Load) and node.source in ("field", "asked_on")
        said = []
        for field in (entry.name for entry in fields(node)):
            value = getattr(node, field)
            if field in _LEFT_OUT.get(kind, ()):
                continue
            if field in _NAMES.get(kind, ()) and not plainly:
                names = value if isinstance(value, tuple) else (value,)
                value = "|".join("-" if n is None else self._called(n, code) for n in names)
                said.append(f"{field}={value}")
                continue
            said.append(f"{field}={self._text(value, code)}")
        return f"{kind.__name__}({', '.join(said)})"

    def _called(self, name: str, code: str) -> str:
        """A name inside a step: without the end that says which of its values is meant, and with it."""
        if name.endswith(":ended"):
            return ":ended"
        return self._named(code, name)


def _as_known(timeline: Timeline, known: int) -> list[list[object]]:
    """What is the case on which days, as known on a day: runs of days of one kind, and whether the words are held."""
    runs: list[list[object]] = []
    for span in timeline.spans:
        status = span.status
        if not span.known_from <= known <= span.known_to:
            continue
        held = 0 <= status.version < len(timeline.versions) and timeline.versions[status.version].held
        kind = (status.kind, held, status.standing)
        if runs and runs[-1][0] == kind and runs[-1][2] == status.start - 1:
            runs[-1][2] = status.end
        else:
            runs.append([kind, status.start, status.end])
    return runs
