"""Expressions as ordered steps, a trace point on each leaf comparison, connective and selector."""

from __future__ import annotations

from dataclasses import dataclass, field

from pincite.ir import plan as p
from pincite.ir import typed as t
from pincite.ir.resolved import Reading
from pincite.ir.types import TRUTH, Type


@dataclass(slots=True)
class Builder:
    """Collects the steps of one rule, or of one list member."""

    instrument: str
    readings: dict[str, Reading]
    steps: list[p.Step] = field(default_factory=list)
    points: int = 0
    needs: dict[str, None] = field(default_factory=dict)

    def name(self, key: str) -> str:
        """The name a key has in this instrument's frame: short for its own, whole for another's."""
        code, _, name = key.partition(".")
        return name if code == self.instrument else key

    def need(self, name: str) -> str:
        """Take note that a name of the frame is needed."""
        self.needs[name] = None
        return name

    def add(self, op: p.Op, kind: Type, words: str, point: bool = False) -> int:
        """Add a step and give its number."""
        number = None
        if point:
            number = self.points
            self.points += 1
        self.steps.append(p.Step(op, kind, words, number))
        return len(self.steps) - 1

    def expr(self, of: t.Expr) -> int:
        """The step of an expression."""
        match of:
            case t.Const():
                return self.add(p.Constant(of.value), of.type, of.words)
            case t.FactRef():
                name = self.need(self.name(of.key))
                return self.add(p.Load("fact", name), of.type, of.words, of.type.kind == "truth")
            case t.RuleRef():
                return self.add(p.Load("rule", self.need(self.name(of.key))), of.type, of.words)
            case t.Field():
                return self.add(p.Load("field", of.name), of.type, of.words, of.type.kind == "truth")
            case t.AskedOn():
                return self.add(p.Load("asked_on", "asked_on"), of.type, of.words)
            case t.ActionDate():
                return self.add(p.Load("action", of.action), of.type, of.words)
            case t.NoRule():
                return self.add(p.NoRule(of.reason), of.type, of.words, of.type.kind == "truth")
            case t.Unencoded():
                return self.add(p.NotEncoded(of.address), of.type, of.words, of.type.kind == "truth")
            case t.Not() | t.All() | t.Any() | t.Test() | t.Ratio() | t.Same() | t.Void() | t.InState():
                return self._truth(of)
            case t.If():
                arms = (self.expr(of.when), self.expr(of.then), self.expr(of.otherwise))
                return self.add(p.Branch(*arms), of.type, of.words, of.type.kind == "truth")
            case t.Fold():
                return self._fold(of)
            case t.Choose():
                return self._choose(of)
            case t.Count() | t.Exists() | t.Every() | t.Total() | t.Pick():
                return self._gather(of)
            case t.Lookup():
                keys = tuple(self.expr(key) for key in of.keys)
                return self.add(p.Look(self.need(self.name(of.table)), keys), of.type, of.words)
            case _:
                return self._value(of)

    def _truth(self, of: t.Not | t.All | t.Any | t.Test | t.Ratio | t.Same | t.Void | t.InState) -> int:
        op: p.Op
        match of:
            case t.Not():
                op = p.Negate(self.expr(of.of))
            case t.All():
                op = p.Conjoin(tuple(self.expr(part) for part in of.parts))
            case t.Any():
                op = p.Disjoin(tuple(self.expr(part) for part in of.parts))
            case t.Test():
                op = p.Compare(of.op, self.expr(of.left), self.expr(of.right))
            case t.Ratio():
                op = p.CompareRatio(of.op, self.expr(of.top), self.expr(of.bottom), self.expr(of.bound), of.factor)
            case t.Same():
                op = p.IsMember(self.expr(of.of), of.members)
            case t.Void():
                op = p.IsVoid(self.expr(of.of))
            case t.InState():
                op = p.InStates(self.expr(of.of), of.states)
        return self.add(op, TRUTH, of.words, True)

    def _value(self, of: t.Add | t.Times | t.Extreme | t.Shift | t.ShiftBy | t.Roll | t.Elapsed) -> int:
        op: p.Op
        match of:
            case t.Add():
                op = p.Sum(self.expr(of.left), self.expr(of.right), of.minus)
            case t.Times():
                op = p.Scale(self.expr(of.of), of.factor)
            case t.Extreme():
                op = p.Best(self.expr(of.left), self.expr(of.right), of.greater)
            case t.Shift():
                op = p.Move(self.expr(of.of), of.unit, of.amount, of.rounding)
            case t.ShiftBy():
                op = p.MoveBy(self.expr(of.of), self.expr(of.amount), of.back)
            case t.Roll():
                op = p.Rolled(self.expr(of.of))
            case t.Elapsed():
                op = p.Elapsed(of.unit, self.expr(of.start), self.expr(of.end), of.rounding)
        return self.add(op, of.type, of.words)

    def _fold(self, of: t.Fold) -> int:
        members = tuple((self.expr(when), self.expr(value)) for when, value in of.arms)
        base = self.expr(of.base)
        names = tuple(when.words for when, _ in of.arms)
        return self.add(p.Rank(members, base, names), of.type, of.words, of.type.kind == "truth")

    def _choose(self, of: t.Choose) -> int:
        reading = self.readings[of.reading]
        name = self.name(of.reading)
        values = dict(of.arms)
        arms = []
        for alternative, _ in reading.choices:
            value = values.get(alternative)
            if value is None:
                continue
            words = f"{name.replace('_', ' ')} is {alternative.replace('_', ' ')}"
            selector = self.add(p.Selector(name, alternative), TRUTH, words, True)
            arms.append((selector, self.expr(value)))
        self.need(name)
        return self.add(p.Chosen(name, tuple(arms)), of.type, of.words, of.type.kind == "truth")

    # ---- lists ------------------------------------------------------------------------------------------------------

    def _gather(self, of: t.Count | t.Exists | t.Every | t.Total | t.Pick) -> int:
        name = self.need(self.name(of.list))
        member = Builder(self.instrument, self.readings)
        where = member.expr(of.where)
        results: tuple[int, ...] = (where,)
        field_name = by = None
        minimum = 0
        least = most = None
        kind: str
        match of:
            case t.Count():
                kind, field_name = ("different", of.field) if of.field else ("count", None)
            case t.Exists():
                kind = "any"
            case t.Every():
                kind, minimum = "every", of.minimum
                has = member.expr(of.has)
                fails = member.add(p.Negate(has), TRUTH, f"not {of.has.words}", True)
                bad = member.add(p.Conjoin((where, fails)), TRUTH, "such, and without it", True)
                results = (where, bad)
            case t.Total():
                kind, field_name, least, most = "sum", of.field, of.least, of.most
            case t.Pick():
                kind, field_name, by = ("latest" if of.greatest else "earliest"), of.field, of.by
        for needed in member.needs:
            self.need(needed)
        gather = p.Gather(
            kind,  # type: ignore[arg-type]  # one of the kinds above
            name,
            p.Member(tuple(member.steps), results),
            field_name,
            by,
            minimum,
            least,
            most,
        )
        return self.add(gather, of.type, of.words, of.type.kind == "truth")
