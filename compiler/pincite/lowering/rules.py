"""Rules as plans: each construct as steps, and what it puts into the frame."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pincite.ir import plan as p
from pincite.ir import typed as t
from pincite.ir import walk
from pincite.ir.resolved import Determination, Reading
from pincite.ir.types import TRUTH, Type
from pincite.lowering.steps import Builder


@dataclass(frozen=True, slots=True)
class Lowered:
    """A rule's steps and outputs, before it is placed in a module."""

    kind: p.RuleKind
    name: str
    type: Type
    steps: tuple[p.Step, ...]
    outputs: tuple[p.Output, ...]
    needs: tuple[str, ...]
    points: int
    words: str


@dataclass(slots=True)
class Lowering:
    """What the lowering of the rules of one instrument shares."""

    instrument: str
    readings: dict[str, Reading]
    excepted: frozenset[str]  # keys that have exceptions
    exceptions: frozenset[str]  # keys of exceptions
    withdrawn: frozenset[str]  # those of them that an exception without a result may withdraw
    withdrawing: frozenset[str]  # exceptions to those
    deemed: dict[str, tuple[str, ...]]  # facts and determinations that have deemings, and these
    determined: frozenset[str]  # keys of determinations
    powers: frozenset[str]  # those of them that have no effect until made

    def builder(self) -> Builder:
        """A builder for one rule."""
        return Builder(self.instrument, self.readings)

    def _done(
        self, builder: Builder, kind: p.RuleKind, name: str, of: Type, words: str, outputs: dict[str, int]
    ) -> Lowered:
        made = tuple(p.Output(name + suffix, step) for suffix, step in outputs.items())
        return Lowered(kind, name, of, tuple(builder.steps), made, tuple(builder.needs), builder.points, words)

    def rule(self, rule: t.Rule) -> Lowered:
        """A typed rule as steps."""
        name = rule.key.partition(".")[2]
        builder = self.builder()
        match rule.body:
            case t.TableBody():
                return self._table(builder, rule, rule.body, name)
            case t.NormBody():
                return self._norm(builder, rule, rule.body, name)
            case t.ExceptionBody():
                return self._exception(builder, rule, rule.body, name)
            case t.DeemedBody():
                applies = builder.expr(rule.body.when)
                value = builder.expr(rule.body.value)
                return self._done(
                    builder, "deemed", name, rule.type, rule.body.when.words, {":applies": applies, "": value}
                )
            case _:
                result = builder.expr(rule.body)
                kind: p.RuleKind = rule.kind if rule.kind in ("question", "assertion") else "define"
                if rule.key in self.excepted:
                    return self._done(builder, kind, name, rule.type, rule.body.words, {":base": result})
                return self._done(builder, kind, name, rule.type, rule.body.words, {"": result})

    # ---- tables -----------------------------------------------------------------------------------------------------

    def _table(self, builder: Builder, rule: t.Rule, body: t.TableBody, name: str) -> Lowered:
        keys = tuple(p.TableKey(builder.name(key), kind) for key, kind in body.keys)
        cells = []
        for cell in body.cells:
            value = None if cell.value is None else builder.expr(cell.value)
            cells.append(p.TableCell(tuple((k.members, k.low, k.high) for k in cell.keys), value))
        result = builder.add(p.Tabulate(keys, tuple(cells)), rule.type, f"table {name.replace('_', ' ')}")
        return self._done(builder, "table", name, rule.type, "", {"": result})

    # ---- norms ------------------------------------------------------------------------------------------------------

    def _norm(self, builder: Builder, rule: t.Rule, body: t.NormBody, name: str) -> Lowered:
        when = builder.expr(body.when)
        trigger, limit, opens, done, survives = (
            None if part is None else builder.expr(part)
            for part in (body.trigger, body.limit, body.opens, body.done, body.survives)
        )
        local = any(
            part is not None and part.type.kind == "time" for part in (body.trigger, body.limit, body.opens, body.done)
        )
        norm = p.Norm(
            body.deontic,
            body.bearer.rpartition(".")[2],
            (body.to or "").rpartition(".")[2],
            when,
            trigger,
            limit,
            opens,
            body.strict,
            done,
            body.may_precede,
            None if survives is None else builder.need(f"{name}:ended"),
            survives,
            body.recurrent,
            body.immediate,
            local,
        )
        result = builder.add(norm, rule.type, body.due_words, True)
        builder.points += 3  # triggered, fulfilled, in time, past: four points in a row
        outputs = {"": result}
        if limit is not None:
            outputs[":due"] = limit
        return self._done(builder, "norm", name, rule.type, body.due_words, outputs)

    # ---- exceptions and deemings ------------------------------------------------------------------------------------

    def _exception(self, builder: Builder, rule: t.Rule, body: t.ExceptionBody, name: str) -> Lowered:
        """An exception applies where its target does, if that is an exception itself, and its own condition holds.

        One without a result withdraws its target. A target that may be withdrawn says only that it claims to apply; whether it
        does is then folded (`_standing`) over the own conditions of what withdraws it.
        """
        own = [builder.expr(body.when)]
        for key in sorted({d for d in _determinations(body) if d in self.powers}):
            own.append(self._made(builder, key))
        outputs: dict[str, int] = {}
        if rule.key in self.withdrawing:
            own = [builder.add(p.Conjoin(tuple(own)), TRUTH, f"the condition of {name_of(rule.key)} holds", True)]
            outputs[":own" + (":base" if rule.key in self.withdrawn else "")] = own[0]
        if body.target in self.exceptions:
            target = self._claims(builder, body.target)
            own.insert(0, builder.add(p.Load("rule", target), TRUTH, f"{name_of(body.target)} applies"))
        applies = builder.add(p.Conjoin(tuple(own)), TRUTH, f"exception {name_of(rule.key)} applies", True)
        outputs[":claims" if rule.key in self.withdrawn else ":applies"] = applies
        suffix = ":base" if rule.key in self.excepted else ""
        outputs[suffix] = self._result(builder, rule, body)
        if rule.key in self.withdrawing:
            words = f"{name_of(body.target)} is withdrawn"
            outputs[":withdraws" + suffix] = builder.add(p.Constant(body.then is None), TRUTH, words)
        return self._done(builder, "exception", name, rule.type, body.when.words, outputs)

    def _result(self, builder: Builder, rule: t.Rule, body: t.ExceptionBody) -> int:
        """What holds where an exception applies; without a result its target is withdrawn."""
        if body.then is not None:
            return builder.expr(body.then)
        if body.target in self.exceptions:  # what the target would give: where it is withdrawn nobody asks for it
            target = builder.need(f"{builder.name(body.target)}:base")
            return builder.add(p.Load("rule", target), rule.type, name_of(body.target))
        if rule.type.kind == "truth":
            return builder.add(p.Constant(False), TRUTH, "no")
        return builder.add(p.NoRule("the exception withdraws the rule"), rule.type, "no rule applies")

    def _claims(self, builder: Builder, key: str) -> str:
        """The name under which an exception says whether it applies, whatever may withdraw it."""
        return builder.need(builder.name(key) + (":claims" if key in self.withdrawn else ":applies"))

    def _made(self, builder: Builder, key: str) -> int:
        """Whether a power has been used: the determination is made, or the law deems what it is."""
        made = builder.need(builder.name(key) + ":made")
        ways = [builder.add(p.IsMade(made), TRUTH, f"{name_of(key)} has been determined", True)]
        for label in self.deemed.get(key, ()):
            applies = builder.need(builder.name(label) + ":applies")
            ways.append(builder.add(p.Load("rule", applies), TRUTH, f"{name_of(key)} is deemed"))
        return ways[0] if len(ways) == 1 else builder.add(p.Disjoin(tuple(ways)), TRUTH, f"{name_of(key)} stands", True)

    def fold(self, key: str, kind: Type, ranks: Sequence[Sequence[str]]) -> Lowered:
        """What a rule and its exceptions come to: rank by rank, the lowest first."""
        builder = self.builder()
        name = builder.name(key)
        result = builder.add(p.Load("rule", builder.need(f"{name}:base")), kind, name_of(key))
        for rank in ranks:
            result = self._ranked(builder, key, rank, (":applies", ""), result, kind)
        outputs = {"": result}
        if key in self.withdrawn:
            stands = self._stands(builder, key, ranks)
            claims = builder.add(p.Load("rule", self._claims(builder, key)), TRUTH, f"{name_of(key)} would apply")
            both = p.Conjoin((claims, stands))
            outputs[":applies"] = builder.add(both, TRUTH, f"exception {name_of(key)} applies", True)
            if key in self.withdrawing:
                own = builder.add(
                    p.Load("rule", builder.need(f"{name}:own:base")), TRUTH, f"{name_of(key)} would apply"
                )
                both = p.Conjoin((own, stands))
                outputs[":own"] = builder.add(both, TRUTH, f"the condition of {name_of(key)} holds", True)
        if key in self.withdrawing:
            outputs[":withdraws"] = self._withdraws(builder, key, ranks)
        return self._done(builder, "fold", name, kind, f"{name_of(key)} with its exceptions", outputs)

    def _stands(self, builder: Builder, key: str, ranks: Sequence[Sequence[str]]) -> int:
        """Whether nothing withdraws an exception that claims to apply."""
        withdrawn = builder.add(p.Constant(False), TRUTH, f"{name_of(key)} is withdrawn")
        for rank in ranks:
            withdrawn = self._ranked(builder, key, rank, (":own", ":withdraws"), withdrawn, TRUTH)
        return builder.add(p.Negate(withdrawn), TRUTH, f"{name_of(key)} is not withdrawn", True)

    def _withdraws(self, builder: Builder, key: str, ranks: Sequence[Sequence[str]]) -> int:
        """Whether an exception that has exceptions itself withdraws its target: not where one of them gives a result."""
        words = f"{name_of(key)} withdraws"
        result = builder.add(p.Load("rule", builder.need(f"{builder.name(key)}:withdraws:base")), TRUTH, words)
        for exception in (e for rank in ranks for e in rank):
            label = builder.name(exception)
            parts = [
                builder.add(p.Load("rule", builder.need(f"{label}:applies")), TRUTH, f"{name_of(exception)} applies")
            ]
            if key in self.withdrawn:
                lifts = builder.add(p.Load("rule", builder.need(f"{label}:withdraws")), TRUTH, f"{words} not at all")
                parts.append(builder.add(p.Negate(lifts), TRUTH, f"{name_of(exception)} has a result", True))
            gives = builder.add(p.Conjoin(tuple(parts)), TRUTH, f"{name_of(exception)} gives a result", True)
            unless = builder.add(p.Negate(gives), TRUTH, f"{name_of(exception)} gives none", True)
            result = builder.add(p.Conjoin((result, unless)), TRUTH, words, True)
        return result

    def _ranked(
        self, builder: Builder, key: str, rank: Sequence[str], names: tuple[str, str], base: int, kind: Type
    ) -> int:
        """What exceptions of one rank make of what holds without them; `names` end what says that one applies, and its result."""
        members = []
        for exception in rank:
            applies, result = (builder.need(builder.name(exception) + suffix) for suffix in names)
            when = builder.add(p.Load("rule", applies), TRUTH, f"{name_of(exception)} applies")
            members.append((when, builder.add(p.Load("rule", result), kind, name_of(exception))))
        op = p.Rank(tuple(members), base, tuple(builder.name(e) for e in rank))
        words = f"{name_of(key)}, unless {' or '.join(name_of(e) for e in rank)}"
        return builder.add(op, kind, words, kind.kind == "truth")

    def deem(self, key: str, kind: Type, deemings: Sequence[tuple[str, bool]]) -> Lowered:
        """What a fact comes to where the law deems it so: above what is given, or only until the contrary is shown."""
        builder = self.builder()
        name = builder.name(key)
        given = builder.need(f"{name}:given")
        result = builder.add(p.Load("fact", given), kind, f"{name_of(key)} as given", kind.kind == "truth")
        firm = [label for label, unless_shown in deemings if not unless_shown]
        for label, unless_shown in deemings:
            if unless_shown:
                applies, value = self._deeming(builder, label, kind)
                raw = builder.need(f"{name}:{'made' if key in self.determined else 'raw'}")
                op = p.DeemShown(raw, result, applies, value)
                words = f"{name_of(key)}, unless shown otherwise"
                result = builder.add(op, kind, words, kind.kind == "truth")
        if firm:
            members = tuple(self._deeming(builder, label, kind) for label in firm)
            names = tuple(f"deemed {n}" for n in range(1, len(firm) + 1)) if len(firm) > 1 else ("deemed",)
            result = builder.add(
                p.Rank(members, result, names), kind, f"{name_of(key)}, as deemed", kind.kind == "truth"
            )
        return self._done(builder, "fold", name, kind, f"{name_of(key)}, as deemed", {"": result})

    def _deeming(self, builder: Builder, label: str, kind: Type) -> tuple[int, int]:
        name = builder.name(label)
        applies = builder.add(p.Load("rule", builder.need(f"{name}:applies")), TRUTH, "the deeming applies")
        return applies, builder.add(p.Load("rule", builder.need(name)), kind, "as deemed")

    # ---- determinations ---------------------------------------------------------------------------------------------

    def determination(self, of: Determination) -> Lowered:
        """A determination: what was made of it, within its limits."""
        builder = self.builder()
        name = builder.name(of.key)
        op = p.Determined(builder.need(f"{name}:made"), of.reserved, of.type.low, of.type.high)
        result = builder.add(op, of.type, name_of(of.key), of.type.kind == "truth")
        outputs = {":given": result} if of.key in self.deemed else {"": result, ":given": result}
        return self._done(builder, "determination", name, of.type, "", outputs)


def name_of(key: str) -> str:
    """A key as it is read aloud."""
    return key.rsplit(".", 1)[-1].replace("_", " ")


def _determinations(body: t.ExceptionBody) -> Iterable[str]:
    for part in walk.body_parts(body):
        for inner in walk.inside(part):
            if isinstance(inner, t.FactRef):
                yield inner.key
