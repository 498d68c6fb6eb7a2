"""resolved -> typed: every expression gets a type, every literal its stored value."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from pincite.diagnostics import Found, Outcome
from pincite.inference import norms as infer_norms
from pincite.inference import rules as infer_rules
from pincite.inference import tables as infer_tables
from pincite.inference.expressions import Infer
from pincite.inference.joining import alike
from pincite.ir import expr as e
from pincite.ir import resolved, typed, walk
from pincite.ir.resolved import Asked, Deeming, Determination, Exceptional, Fact, Norm, Program, RecordType, Rule, Table
from pincite.ir.types import TRUTH, UNKNOWN, Type, show
from pincite.runtime.norms import STATES


def typecheck(program: Program) -> Outcome[typed.Program]:
    """Give every rule its type, and every name one type in all its versions."""
    check = _Check(program, Found())
    for rule in program.rules:
        check.type_of(rule.key)
    rules = tuple(check.done[id(rule)] for rule in program.rules)
    return Outcome(typed.Program(program, rules, check.types), tuple(check.found))


@dataclass(slots=True)
class _Check:
    program: Program
    found: Found
    types: dict[str, Type] = field(default_factory=dict)
    done: dict[int, typed.Rule] = field(default_factory=dict)
    open: set[str] = field(default_factory=set)
    by_key: dict[str, list[Rule]] = field(default_factory=dict)
    excepted: dict[str, list[Rule]] = field(default_factory=dict)  # the exceptions to a name
    presumed: set[str] = field(default_factory=set)  # facts of which the law says what holds where nothing is shown

    def __post_init__(self) -> None:
        for rule in self.program.rules:
            self.by_key.setdefault(rule.key, []).append(rule)
            if isinstance(rule.body, Exceptional):
                self.excepted.setdefault(rule.body.target.name, []).append(rule)
            if isinstance(rule.body, Deeming) and rule.body.unless_shown:
                self.presumed.add(rule.body.target.name)

    # ---- what expressions ask for -----------------------------------------------------------------------------------

    def infer(self, address: str, body: resolved.RuleBody | None) -> Infer:
        """An `Infer` for a rule that stands at an address."""
        fields: dict[str, Type] = {}
        inner = body.body if isinstance(body, Asked) else body
        if isinstance(inner, e.Aggregate):
            kind = self.fact(inner.list.name)
            record = self.program.symbols.get(kind.record or "") if kind is not None else None
            if isinstance(record, RecordType):
                fields = dict(record.fields)
        return Infer(
            self.program.units,
            self.fact,
            self.type_of,
            self.body,
            self.keys,
            self.found,
            address,
            fields,
            frozenset(self.presumed),
        )

    def fact(self, key: str) -> Type | None:
        """The type of a fact or determination."""
        symbol = self.program.symbols.get(key)
        return symbol.type if isinstance(symbol, Fact | Determination) else None

    def keys(self, key: str) -> list[tuple[str, ...]]:
        """The names by which a table is asked for, in each of its versions."""
        tables = [rule.body for rule in self.by_key.get(key, ()) if isinstance(rule.body, Table)]
        return [tuple(ref.name for ref in (*([of.across] if of.across else []), *of.down)) for of in tables]

    def body(self, key: str) -> e.Body | None:
        """The one body of a name that has only one."""
        rules = self.by_key.get(key, ())
        if len(rules) != 1 or key in self.excepted:
            return None
        body = rules[0].body
        body = body.body if isinstance(body, Asked) else body
        return body if isinstance(body, e.Value | e.Cases | e.ByName | e.Aggregate) else None

    def type_of(self, key: str) -> Type | None:
        """The type of a name that rules give a value to; None while it is being found (a cycle, reported elsewhere)."""
        if key in self.types:
            return self.types[key]
        if key in self.open or key not in self.by_key:
            return None
        self.open.add(key)
        made = [self._rule(rule) for rule in self.by_key[key]]
        kind = self._one_type(made)
        if kind.kind == "number" and kind.whole and not isinstance(self.by_key[key][0].body, Exceptional):
            kind = replace(kind, whole=self._whole(key, kind))
        self.types[key] = kind
        for rule, version in zip(self.by_key[key], made, strict=True):
            self.done[id(rule)] = self._coerced(version, kind)
        self.open.discard(key)
        return kind

    def _one_type(self, versions: list[typed.Rule]) -> Type:
        versions = [version for version in versions if version.type.kind != "unknown"]
        if not versions:
            return UNKNOWN
        first = versions[0].type
        for version in versions[1:]:
            if not alike(version.type, first):
                self.found.add(
                    "P301",
                    version.span,
                    f"this version is {show(version.type)}, and another is {show(first)}",
                    help="a name has one type at all times: take another name for one of them",
                    law=version.address,
                )
        optional, clocked = any(v.type.optional for v in versions), all(v.type.clocked for v in versions)
        kind = replace(first, optional=optional, low=None, high=None, clocked=clocked)
        if kind.kind == "number" and any(not v.type.whole for v in versions):
            kind = replace(kind, whole=False)
        return kind

    def _whole(self, key: str, kind: Type) -> bool:
        """Whether every exception to a name, and to those, gives a whole number, as the name itself does."""
        seen = {key}
        below = list(self.excepted.get(key, ()))
        while below:
            rule = below.pop()
            if rule.key not in seen:
                seen.add(rule.key)
                below += self.excepted.get(rule.key, ())
            then = rule.body.then if isinstance(rule.body, Exceptional) else None
            if then is not None:  # what is wrong with it is found when the exception itself gets its type
                result = replace(self.infer(rule.address, rule.body), found=Found()).expr(then, kind).type
                if result.kind == "number" and not result.whole:
                    return False
        return True

    def _coerced(self, version: typed.Rule, kind: Type) -> typed.Rule:
        body = version.body
        if kind.kind == "number" and not kind.whole and version.type.whole:
            infer = self.infer(version.address, None)
            if isinstance(body, typed.TableBody):
                cells = tuple(
                    replace(c, value=infer.fine(c.value) if c.value is not None else None) for c in body.cells
                )
                body = replace(body, cells=cells)
            elif not isinstance(body, typed.NormBody | typed.ExceptionBody | typed.DeemedBody):
                body = infer.fine(body)
        return replace(version, type=kind, body=body)

    # ---- rules ------------------------------------------------------------------------------------------------------

    def _rule(self, rule: Rule) -> typed.Rule:
        infer = self.infer(rule.address, rule.body)
        governed = rule.clauses.governed
        if governed is not None and governed.name is not None:  # without that day no version is asked
            infer = replace(infer, sure=infer.sure | {governed.name.name})
        body, kind = self._body(rule, infer)
        question = rule.body.words if isinstance(rule.body, Asked) else None
        acknowledged = rule.clauses.no_rule
        if acknowledged is not None and not _leaves_open(body, acknowledged):
            self.found.add(
                "P119",
                rule.name_span,
                "`no rule applies` has no effect here: there are no cases without `otherwise` that can all fail",
                help="take the line away; it belongs to `as follows`, where none of the cases may hold",
                law=rule.address,
            )
        return typed.Rule(
            rule.key,
            rule.kind,
            kind,
            rule.span,
            rule.address,
            rule.term,
            body,
            infer_rules.governor(infer, rule.clauses.governed, body, kind),
            rule.clauses,
            question,
        )

    def _body(self, rule: Rule, infer: Infer) -> tuple[typed.Body, Type]:
        match rule.body:
            case Table() as table:
                return infer_tables.table(infer, table)
            case Norm() as norm:
                return infer_norms.norm(infer, norm), Type("states", members=STATES[norm.deontic])
            case Exceptional() as exception:
                target = self._target(exception.target.name)
                return infer_rules.exception(infer, exception, target), target
            case Deeming() as deeming:
                target = self.fact(deeming.target.name) or TRUTH
                return infer_rules.deemed(infer, deeming, target), target
            case Asked(body=e.Value(of=condition)) if rule.kind == "assertion":
                return infer.truth(condition), TRUTH
            case Asked() as asked:
                body = infer_rules.body(infer, asked.body, rule.clauses.no_rule)
                return body, body.type
            case _:
                body = infer_rules.body(infer, rule.body, rule.clauses.no_rule)
                return body, body.type

    def _target(self, key: str) -> Type:
        """The type an exception's result must have: that of the rule at the foot of its chain."""
        return self.type_of(key) or TRUTH


def _leaves_open(body: typed.Body, reason: str) -> bool:
    """Whether a body has a case for which it acknowledges that no rule applies."""
    parts = (part for top in walk.body_parts(body) for part in walk.inside(top))
    return any(isinstance(part, typed.NoRule) and part.reason == reason for part in parts)
