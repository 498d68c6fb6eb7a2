"""Expressions get types: literals take the type of what they meet, scales are made equal, mistakes are named."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction

from pincite.diagnostics import Found
from pincite.inference.comparisons import compare, one_of
from pincite.inference.days import deadline, elapsed, shift, within
from pincite.inference.guards import Bodies, guards
from pincite.ir import expr as e
from pincite.ir import typed as t
from pincite.ir.phrases import name_words, phrase
from pincite.ir.resolved import MEMBER
from pincite.ir.types import DATE, MILLION, TIME, TRUTH, WHOLE, Dimension, Type, number, same_dimension, show
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
    found: Found
    law: str
    fields: Mapping[str, Type] = field(default_factory=dict)
    sure: frozenset[str] = frozenset()

    # ---- entry points -----------------------------------------------------------------------------------------------

    def truth(self, of: e.Expr) -> t.Expr:
        """An expression that must be yes or no."""
        typed = self.expr(of)
        if typed.type.kind != "truth":
            self.found.add(
                "P301",
                of.span,
                f"`{phrase(of)}` is {show(typed.type)}, and a condition is yes or no",
                help="compare it with something",
                law=self.law,
            )
            return t.Const(TRUTH, typed.words, False)
        return typed

    def guarded(self, of: e.Expr) -> Infer:
        """The same, where `of` is known to hold."""
        more = guards(of, self.bodies)
        return replace(self, sure=self.sure | more) if more else self

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
                return t.Any(TRUTH, phrase(of), tuple(self.truth(part) for part in of.parts))
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
                left, right = self.needed(left, of.left.span), self.needed(right, of.right.span)
                return t.Extreme(left.type.required(), phrase(of), left, right, of.greater)
            case e.Shift():
                return shift(self, of, of.amount, of.event, not of.after)
            case e.Deadline():
                return deadline(self, of)
            case e.Elapsed():
                return elapsed(self, of)
            case e.Lookup():
                kind = self.rules(of.table.name) or WHOLE
                return t.Lookup(kind, phrase(of), of.table.name, tuple(self.expr(key) for key in of.keys))
            case e.EffectiveDate():
                return t.ActionDate(DATE, phrase(of), of.action)
            case e.Unencoded():
                return t.Unencoded(like or TRUTH, phrase(of), of.place)
            case e.Moment():
                self.found.add("P301", of.span, "a day with a time of day cannot stand in a rule", law=self.law)
                return t.Const(TIME, phrase(of), 0)
            case _:
                self.found.add(
                    "P306",
                    of.span,
                    f"`{phrase(of)}` may stand only in a comparison",
                    help="a share is exact only when it is compared: x is at most 10% of y",
                    law=self.law,
                )
                return t.Const(WHOLE, phrase(of), 0)

    # ---- names and literals -----------------------------------------------------------------------------------------

    def ref(self, of: e.Ref) -> t.Expr:
        """A name, a field or a member."""
        words = name_words(of.name)
        if of.name.startswith(e.FIELD):
            name = of.name.removeprefix(e.FIELD)
            return t.Field(self.fields.get(name, TRUTH), words, name)
        if of.name.startswith(MEMBER):
            return t.Const(Type("enum", members=(of.name.removeprefix(MEMBER),)), words, of.name.removeprefix(MEMBER))
        if of.name == ASKED_ON:
            return t.AskedOn(DATE, "the day asked for")
        fact = self.facts(of.name)
        if fact is not None:
            return t.FactRef(fact, words, of.name)
        kind = self.rules(of.name)
        return t.RuleRef(kind or TRUTH, words, of.name)

    def _literal(self, of: e.Expr, like: Type | None) -> t.Expr:
        if like is not None and fits(of, like):
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
            self._no_literal(of, kind)
            return t.Const(kind, words, 0)
        return t.Const(kind, words, value)

    def _no_literal(self, of: e.Expr, kind: Type) -> None:
        if isinstance(of, e.Quantity) and of.unit in self.units and kind.unit is not None:
            if self.units[of.unit].base != kind.unit.base:
                self.unit_mismatch(of.span, f"{phrase(of)}", show(kind))
                return
        self.found.add("P309", of.span, f"`{phrase(of)}` has more decimal places than are kept (six)", law=self.law)

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

    def needed(self, typed: t.Expr, span: Span) -> t.Expr:
        """A value that must not be none here."""
        key = typed.key if isinstance(typed, t.FactRef | t.RuleRef) else None
        if typed.type.optional and key not in self.sure:
            words = typed.words
            self.found.add(
                "P304",
                span,
                f"`{words}` may be none here, and then there is no answer",
                help=f"say first: {words.replace(' ', '_')} is not none",
                law=self.law,
            )
        return typed

    # ---- pairs of values --------------------------------------------------------------------------------------------

    def pair(self, left: e.Expr, right: e.Expr, span: Span) -> tuple[t.Expr, t.Expr]:
        """Two values that meet: of one kind and dimension, stored in one scale."""
        if isinstance(left, LITERALS) and not isinstance(right, LITERALS):
            two = self.expr(right)
            one = self.expr(left, two.type)
        else:
            one = self.expr(left)
            two = self.expr(right, one.type)
        if one.type.kind == "number" and two.type.kind == "number":
            if not same_dimension(one.type, two.type):
                self.unit_mismatch(span, one.words + ": " + show(one.type), two.words + ": " + show(two.type))
                return one, t.Const(one.type.required(), two.words, 0)
            return self.align(one, two)
        enums = ("enum", "states")
        if one.type.kind != two.type.kind and not (one.type.kind in enums and two.type.kind in enums):
            self.mismatch(span, f"{one.words} with {two.words}", one.type, two.type)
            return one, replace(one)
        return one, two

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

    def mismatch(self, span: Span, words: str, left: Type, right: Type) -> None:
        """Report two types that cannot be compared."""
        message = f"`{words}`: {show(left)} and {show(right)} do not go together"
        self.found.add("P301", span, message, law=self.law)

    def unit_mismatch(self, span: Span, left: str, right: str) -> None:
        """Report two units that do not meet."""
        self.found.add(
            "P302",
            span,
            f"the units do not agree: {left} and {right}",
            help="write both in the same unit",
            law=self.law,
        )

    # ---- arithmetic -------------------------------------------------------------------------------------------------

    def _arithmetic(self, of: e.Arith) -> t.Expr:
        words = phrase(of)
        if of.op == "over":
            self.found.add(
                "P306",
                of.span,
                f"`{words}` may stand only in a comparison",
                help="a ratio is exact only when it is compared: x over y is at most 10%",
                law=self.law,
            )
            return t.Const(WHOLE, words, 0)
        if of.op == "times":
            return self._product(of, words)
        left, right = self.pair(of.left, of.right, of.span)
        left, right = self.needed(left, of.left.span), self.needed(right, of.right.span)
        if left.type.kind != "number":
            help = "a day is moved with `after` and `before`: 14 days after x" if left.type.kind == "date" else None
            self.found.add("P301", of.span, f"`{words}` adds {show(left.type)}", help=help, law=self.law)
        kind = replace(left.type.required(), low=None, high=None, clocked=False)
        return t.Add(kind, words, left, right, of.op == "minus")

    def _product(self, of: e.Arith, words: str) -> t.Expr:
        left, right = self.expr(of.left), self.expr(of.right)
        if isinstance(left, t.Const) and not isinstance(right, t.Const):
            left, right = right, left
        value = right.value if isinstance(right, t.Const) else None
        if (
            right.type.unit is not None
            or not right.type.whole
            or not isinstance(value, int)
            or left.type.kind != "number"
        ):
            self.found.add(
                "P301", of.span, f"`{words}`: only a number times a bare whole number can be written", law=self.law
            )
            return left
        kind = replace(left.type.required(), low=None, high=None, clocked=False)
        return t.Times(kind, words, self.needed(left, of.left.span), value)
