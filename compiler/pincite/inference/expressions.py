"""Expressions get types: literals take the type of what they meet, scales are made equal, mistakes are named."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction

from pincite.diagnostics import Found
from pincite.inference.comparisons import compare, one_of
from pincite.inference.days import deadline, elapsed, shift, within
from pincite.inference.guards import Bodies, guards
from pincite.inference.lookups import lookup
from pincite.inference.remedies import apart, not_added, unlike
from pincite.ir import expr as e
from pincite.ir import typed as t
from pincite.ir.phrases import name_words, phrase, written
from pincite.ir.resolved import MEMBER
from pincite.ir.types import DATE, MILLION, TRUTH, UNKNOWN, Dimension, Type, number, same_dimension, show
from pincite.resolving.declare import close
from pincite.resolving.literals import LITERALS, fits, stored
from pincite.resolving.names import ASKED_ON
from pincite.source import Span


@dataclass(slots=True)
class Infer:
    """Gives types to the expressions of one rule."""

    units: Mapping[str, Dimension]
    facts: Callable[[str], Type | None]
    rules: Callable[[str], Type | None]
    bodies: Bodies
    tables: Callable[[str], Sequence[tuple[str, ...]]]  # the keys of a table, across and down, in each version
    found: Found
    law: str
    fields: Mapping[str, Type] = field(default_factory=dict)
    sure: frozenset[str] = frozenset()

    # ---- entry points -----------------------------------------------------------------------------------------------

    def truth(self, of: e.Expr) -> t.Expr:
        """An expression that must be yes or no."""
        typed = self.expr(of)
        if typed.type.kind == "truth":
            return self.needed(typed, of)
        if typed.type.kind != "unknown":
            self.found.add(
                "P301",
                of.span,
                f"`{written(of)}` is {show(typed.type)}, and a condition is yes or no",
                help="compare it with something",
                law=self.law,
            )
        return t.Const(TRUTH, typed.words, False)

    def guarded(self, of: e.Expr) -> Infer:
        """The same, where `of` is known to hold."""
        return self.knowing(guards(of, self.bodies))

    def denied(self, conditions: Iterable[e.Expr]) -> Infer:
        """The same, where none of the conditions holds."""
        return self.knowing(frozenset().union(*(guards(of, self.bodies, False) for of in conditions)))

    def knowing(self, keys: frozenset[str]) -> Infer:
        """The same, where names are known not to be none."""
        return replace(self, sure=self.sure | keys) if keys - self.sure else self

    def expr(self, of: e.Expr, like: Type | None = None) -> t.Expr:
        """The typed form of an expression; `like` is the type a bare literal should take."""
        if isinstance(of, LITERALS):
            return self._literal(of, like)
        match of:
            case e.Ref():
                return self.ref(of)
            case e.Not():
                inner = self.truth(of.of)
                return t.Not(TRUTH, phrase(of), inner)
            case e.All():
                return self._all(of)
            case e.Any():
                return self._any(of)
            case e.Compare():
                return compare(self, of)
            case e.IsNone():
                void: t.Expr = t.Void(TRUTH, f"{phrase(of.of)} is none", self.expr(of.of))
                return t.Not(TRUTH, phrase(of), void) if of.negated else void
            case e.OneOf():
                return one_of(self, of)
            case e.Within():
                return within(self, of)
            case e.Arith():
                return self._arithmetic(of)
            case e.Extreme():
                left, right = self.pair(of.left, of.right, of.span)
                left, right = self.needed(left, of.left), self.needed(right, of.right)
                return t.Extreme(left.type.required(), phrase(of), left, right, of.greater)
            case e.Shift():
                return shift(self, of, of.amount, of.event, not of.after)
            case e.Deadline():
                return deadline(self, of)
            case e.Elapsed():
                return elapsed(self, of)
            case e.Lookup():
                return lookup(self, of)
            case e.EffectiveDate():
                return t.ActionDate(DATE, phrase(of), of.action)
            case e.Unencoded():
                return t.Unencoded(like or TRUTH, phrase(of), of.place)
            case e.Moment():
                self.found.add(
                    "P301",
                    of.span,
                    "a day with a time of day cannot stand in a rule",
                    help="name a fact that is a time, or write the day alone",
                    law=self.law,
                )
                return self.broken(of)
            case _:
                self.found.add(
                    "P306",
                    of.span,
                    f"`{written(of)}` may stand only in a comparison",
                    help="a share is exact only when it is compared: x is at most 10% of y",
                    law=self.law,
                )
                return self.broken(of)

    def broken(self, of: e.Expr) -> t.Expr:
        """What stands for an expression that is already reported."""
        return t.Const(UNKNOWN, phrase(of), 0)

    # ---- names and literals -----------------------------------------------------------------------------------------

    def ref(self, of: e.Ref) -> t.Expr:
        """A name, a field or a member."""
        words = name_words(of.name)
        if of.name.startswith(e.FIELD):
            name = of.name.removeprefix(e.FIELD)
            kind = self.fields.get(name, UNKNOWN)
            return t.Field(kind.required() if of.name in self.sure else kind, words, name)
        if of.name.startswith(MEMBER):
            return t.Const(Type("enum", members=(of.name.removeprefix(MEMBER),)), words, of.name.removeprefix(MEMBER))
        if of.name == ASKED_ON:
            return t.AskedOn(DATE, "the day asked for")
        fact = self.facts(of.name)
        kind = fact or self.rules(of.name) or TRUTH  # a circle of definitions is reported elsewhere
        if of.name in self.sure:
            kind = kind.required()
        return t.RuleRef(kind, words, of.name) if fact is None else t.FactRef(kind, words, of.name)

    def _literal(self, of: e.Expr, like: Type | None) -> t.Expr:
        if isinstance(of, e.Quantity) and of.unit not in self.units:
            self.unit(of.unit, of.span)
            return self.broken(of)
        if like is not None and fits(of, like) and self._measures(of, like):
            return self._literal_as(of, like)
        match of:
            case e.Number():
                kind = number(None, whole=Fraction(of.value).denominator == 1)
            case e.Quantity():
                unit = self.unit(of.unit, of.span)
                kind = number(unit, whole=Fraction(of.value).denominator == 1)
            case e.Percent():
                kind = number(self.unit("percent", of.span))
            case e.Money():
                kind = number(self.unit("dollars", of.span))
            case e.Clock():
                kind = replace(number(self.unit("seconds", of.span), whole=True), clocked=True)
            case e.Truth():
                return t.Const(TRUTH, phrase(of), of.value)
            case _:
                kind = DATE
        return self._literal_as(of, kind)

    def _measures(self, of: e.Expr, like: Type) -> bool:
        """Whether a quantity is of the dimension of a type."""
        return not isinstance(of, e.Quantity) or same_dimension(number(self.units[of.unit]), like)

    def _literal_as(self, of: e.Expr, kind: Type) -> t.Expr:
        kind = kind.required()
        words = phrase(of)
        if isinstance(of, e.Truth):
            return t.Const(TRUTH, words, of.value)
        if isinstance(of, e.Month):
            first = date(of.year, of.month, 1)
            after = date(of.year + of.month // 12, of.month % 12 + 1, 1)
            return t.Const(DATE, words, (first.toordinal(), after.toordinal() - 1))
        value = stored(of, kind, self.units)
        if value is None and kind.whole and isinstance(of, e.Number | e.Quantity):
            kind = replace(kind, whole=False)
            value = stored(of, kind, self.units)
        if value is None:
            self.found.add(
                "P309",
                of.span,
                f"`{written(of)}` has more decimal places than are kept (six)",
                help="for a fraction such as two thirds compare a multiple: 3 times x is at least 2 times y",
                law=self.law,
            )
            return self.broken(of)
        return t.Const(kind, words, value)

    def unit(self, name: str, span: Span) -> Dimension:
        """The unit of that name; an unknown one is reported and stands for itself."""
        if name in self.units:
            return self.units[name]
        if name in ("percent", "per"):
            help = "write the number with its sign: 70%"
        else:
            help = close(name, self.units) or f'declare it: unit {name} is "..."'
        self.found.add("P207", span, f"`{name}` is not a unit", help=help, law=self.law)
        return Dimension(name, name, name, 1)

    # ---- truth ------------------------------------------------------------------------------------------------------

    def _all(self, of: e.All) -> t.Expr:
        """A conjunction: what one limb guards is safe in the others, whichever comes first."""
        inner = self.guarded(of)
        return t.All(TRUTH, phrase(of), tuple(inner.truth(part) for part in of.parts))

    def _any(self, of: e.Any) -> t.Expr:
        """A disjunction: where another limb holds it decides, so each limb may take for granted that the others do not."""
        typed = []
        for place, part in enumerate(of.parts):
            others = (*of.parts[:place], *of.parts[place + 1 :])
            typed.append(self.denied(others).truth(part))
        return t.Any(TRUTH, phrase(of), tuple(typed))

    def needed(self, typed: t.Expr, of: e.Expr) -> t.Expr:
        """A value that must not be none here."""
        if not typed.type.optional:
            return typed
        words = written(of)
        self.found.add(
            "P304",
            of.span,
            f"`{words}` may be none here, and then there is no answer",
            help=f"say first: {words} is not none"
            if isinstance(of, e.Ref)
            else "give it a name with `define NAME as ...`, and say first: NAME is not none",
            law=self.law,
        )
        return replace(typed, type=typed.type.required())

    # ---- pairs of values --------------------------------------------------------------------------------------------

    def pair(self, left: e.Expr, right: e.Expr, span: Span) -> tuple[t.Expr, t.Expr]:
        """Two values that meet: of one kind and dimension, stored in one scale; of unknown type where they do not."""
        one, two = self.two(left, right)
        if "unknown" in (one.type.kind, two.type.kind):
            return self.broken(left), self.broken(right)
        enums = ("enum", "states")
        if one.type.kind != two.type.kind and not (one.type.kind in enums and two.type.kind in enums):
            self.mismatch(span, left, one.type, right, two.type)
            return self.broken(left), self.broken(right)
        if one.type.kind != "number":
            return one, two
        if not same_dimension(one.type, two.type):
            self.unit_mismatch(span, left, one.type, right, two.type)
            return self.broken(left), self.broken(right)
        return self.align(one, two)

    def two(self, left: e.Expr, right: e.Expr) -> tuple[t.Expr, t.Expr]:
        """Two values, a bare literal in the type of the other."""
        if isinstance(left, LITERALS) and not isinstance(right, LITERALS):
            two = self.expr(right)
            return self.expr(left, two.type), two
        one = self.expr(left)
        return one, self.expr(right, one.type)

    def align(self, one: t.Expr, two: t.Expr) -> tuple[t.Expr, t.Expr]:
        """Two numbers of one dimension in one scale: where one is whole and the other not, in millionths."""
        if one.type.whole == two.type.whole:
            return one, two
        return (self.fine(one), two) if one.type.whole else (one, self.fine(two))

    def fine(self, of: t.Expr) -> t.Expr:
        """A whole number in millionths."""
        kind = replace(of.type, whole=False, low=None, high=None)
        if isinstance(of, t.Const) and isinstance(of.value, int):
            return t.Const(kind, of.words, of.value * MILLION)
        return t.Times(kind, of.words, of, MILLION)

    def mismatch(self, span: Span, left: e.Expr, one: Type, right: e.Expr, two: Type) -> None:
        """Report two values of different types."""
        message = f"`{written(left)}` is {show(one)} and `{written(right)}` is {show(two)}: they do not go together"
        self.found.add(
            "P301", _literal_of(left, right) or span, message, help=apart(left, one, right, two), law=self.law
        )

    def unit_mismatch(self, span: Span, left: e.Expr, one: Type, right: e.Expr, two: Type) -> None:
        """Report two numbers whose units do not measure the same."""
        message = f"the units do not agree: `{written(left)}` is {show(one)} and `{written(right)}` is {show(two)}"
        self.found.add(
            "P302", _literal_of(left, right) or span, message, help=unlike(left, one, right, two), law=self.law
        )

    # ---- arithmetic -------------------------------------------------------------------------------------------------

    def _arithmetic(self, of: e.Arith) -> t.Expr:
        words = phrase(of)
        if of.op == "over":
            self.found.add(
                "P306",
                of.span,
                f"`{written(of)}` may stand only in a comparison",
                help="a ratio is exact only when it is compared: x over y is at most 10%",
                law=self.law,
            )
            return self.broken(of)
        if of.op == "times":
            return self._product(of, words)
        left, right = self.two(of.left, of.right)
        other = next((x for x in (left, right) if x.type.kind not in ("number", "unknown")), None)
        if other is not None:
            what = "takes away from" if of.op == "minus" else "adds to"
            help = not_added(of, left.type, right.type)
            self.found.add("P301", of.span, f"`{written(of)}` {what} {show(other.type)}", help=help, law=self.law)
            return self.broken(of)
        if "unknown" in (left.type.kind, right.type.kind):
            return self.broken(of)
        if not same_dimension(left.type, right.type):
            self.unit_mismatch(of.span, of.left, left.type, of.right, right.type)
            return self.broken(of)
        left, right = self.align(self.needed(left, of.left), self.needed(right, of.right))
        kind = replace(left.type.required(), low=None, high=None, clocked=False)
        return t.Add(kind, words, left, right, of.op == "minus")

    def _product(self, of: e.Arith, words: str) -> t.Expr:
        left, right = self.expr(of.left), self.expr(of.right)
        one = of.left
        if isinstance(left, t.Const) and not isinstance(right, t.Const):
            left, right, one = right, left, of.right
        if "unknown" in (left.type.kind, right.type.kind):
            return self.broken(of)
        value = right.value if isinstance(right, t.Const) else None
        if (
            right.type.unit is not None
            or not right.type.whole
            or not isinstance(value, int)
            or left.type.kind != "number"
        ):
            self.found.add(
                "P301",
                of.span,
                f"`{written(of)}`: only a number times a bare whole number can be written",
                help="for a part or a multiple of something compare with a percentage of it: x is at most 150% of y",
                law=self.law,
            )
            return self.broken(of)
        kind = replace(left.type.required(), low=None, high=None, clocked=False)
        return t.Times(kind, words, self.needed(left, one), value)


def _literal_of(left: e.Expr, right: e.Expr) -> Span | None:
    """The place of the one that is a literal, if only one is: that is where to write something else."""
    literals = [of for of in (left, right) if isinstance(of, LITERALS)]
    return literals[0].span if len(literals) == 1 else None
