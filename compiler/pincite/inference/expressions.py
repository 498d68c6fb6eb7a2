"""Expressions get types: literals take the type of what they meet, scales are made equal, mistakes are named."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from typing import Literal

from pincite.diagnostics import Found
from pincite.inference.guards import Bodies, guards
from pincite.inference.ratios import DATE_ORDER, ratio
from pincite.ir import expr as e
from pincite.ir import typed as t
from pincite.ir.phrases import name_words, phrase
from pincite.ir.resolved import MEMBER
from pincite.ir.types import DATE, MILLION, TIME, TRUTH, WHOLE, Dimension, Type, number, same_dimension, show
from pincite.resolving.declare import close
from pincite.resolving.literals import LITERALS, fits, stored
from pincite.resolving.names import ASKED_ON
from pincite.source import Span

_DATE_WORDS = {"ge": "is on or after", "le": "is on or before", "gt": "is after", "lt": "is before"}
_CALENDAR = ("days", "months", "working_days")


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
                return self._ref(of)
            case e.Not():
                inner = self.truth(of.of)
                return t.Not(TRUTH, phrase(of), inner)
            case e.All():
                return self._all(of)
            case e.Any():
                return t.Any(TRUTH, phrase(of), tuple(self.truth(part) for part in of.parts))
            case e.Compare():
                return self._compare(of)
            case e.IsNone():
                void: t.Expr = t.Void(TRUTH, f"{phrase(of.of)} is none", self.expr(of.of))
                return t.Not(TRUTH, phrase(of), void) if of.negated else void
            case e.OneOf():
                return self._one_of(of)
            case e.Within():
                return self._within(of)
            case e.Arith():
                return self._arithmetic(of)
            case e.Extreme():
                left, right = self.pair(of.left, of.right, of.span)
                left, right = self.needed(left, of.left.span), self.needed(right, of.right.span)
                return t.Extreme(left.type.required(), phrase(of), left, right, of.greater)
            case e.Shift():
                return self._shift(of, of.amount, of.event, not of.after)
            case e.Deadline():
                return self._deadline(of)
            case e.Elapsed():
                return self._elapsed(of)
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

    def _ref(self, of: e.Ref) -> t.Expr:
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
                unit = self._unit(of.unit, of.span)
                kind = number(unit, whole=Fraction(of.value).denominator == 1)
            case e.Percent():
                kind = number(self._unit("percent", of.span))
            case e.Money():
                kind = number(self._unit("dollars", of.span))
            case e.Clock():
                kind = replace(number(self._unit("seconds", of.span), whole=True), clocked=True)
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
                self._unit_mismatch(of.span, f"{phrase(of)}", show(kind))
                return
        self.found.add("P309", of.span, f"`{phrase(of)}` has more decimal places than are kept (six)", law=self.law)

    def _unit(self, name: str, span: Span) -> Dimension:
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

    def _compare(self, of: e.Compare) -> t.Expr:
        exact = ratio(self, of)
        if exact is not None:
            return exact
        left, right = self.pair(of.left, of.right, of.span)
        words = phrase(of)
        if left.type.kind == "truth" and right.type.kind == "truth":
            return self._truth_equal(of, left, right, words)
        if left.type.kind in ("enum", "states") or right.type.kind in ("enum", "states"):
            return self._same(of, left, right, words)
        left, right = self.needed(left, of.left.span), self.needed(right, of.right.span)
        op = self.order(of, left.type)
        return t.Test(TRUTH, words, op, left, right)

    def _truth_equal(self, of: e.Compare, left: t.Expr, right: t.Expr, words: str) -> t.Expr:
        if of.op not in ("eq", "ne") or not isinstance(right, t.Const):
            self.found.add(
                "P301", of.span, f"`{words}` compares two answers of yes or no", help="use and, or, not", law=self.law
            )
            return t.Const(TRUTH, words, False)
        return left if (right.value is True) == (of.op == "eq") else t.Not(TRUTH, words, left)

    def _same(self, of: e.Compare, left: t.Expr, right: t.Expr, words: str) -> t.Expr:
        if left.type.kind == "enum" and isinstance(left, t.Const):
            left, right = right, left
        if of.op not in ("eq", "ne") or not isinstance(right, t.Const) or right.type.kind != "enum":
            self.found.add(
                "P301",
                of.span,
                f"`{words}` compares {show(left.type)} with {show(right.type)}",
                help="a name is compared with one of its members: x is a, or x is one of a, b",
                law=self.law,
            )
            return t.Const(TRUTH, words, False)
        member = str(right.value)
        allowed = left.type.members
        if allowed and member not in allowed:
            self.found.add("P206", of.right.span, f"`{member}` is not one of {', '.join(allowed)}", law=self.law)
        plain = f"{left.words} is {member.replace('_', ' ')}"
        made: t.Expr
        if left.type.kind == "states":
            made = t.InState(TRUTH, plain, left, (member,))
        else:
            made = t.Same(TRUTH, plain, self.needed(left, of.left.span), (member,))
        return made if of.op == "eq" else t.Not(TRUTH, words, made)

    def _one_of(self, of: e.OneOf) -> t.Expr:
        left = self.expr(of.of)
        members = tuple(m.name.removeprefix(MEMBER) for m in of.members)
        if left.type.kind == "states":
            return t.InState(TRUTH, phrase(of), left, members)
        if left.type.kind != "enum":
            self.found.add("P301", of.span, f"`{left.words}` is {show(left.type)} and has no members", law=self.law)
            return t.Const(TRUTH, phrase(of), False)
        return t.Same(TRUTH, phrase(of), self.needed(left, of.of.span), members)

    def order(self, of: e.Compare, kind: Type) -> t.Order:
        """The order a comparison means; days are before or after one another, numbers less or more."""
        if kind.kind in ("date", "time"):
            if of.op in _DATE_WORDS:
                self.found.add(
                    "P301",
                    of.span,
                    f"a day is not `{_number_words(of.op)}` another",
                    help=f"write `{_DATE_WORDS[of.op]}`",
                    law=self.law,
                )
            return DATE_ORDER.get(of.op) or of.op  # type: ignore[return-value]  # what is left is an Order
        if of.op in DATE_ORDER:
            words = {"lt": "is less than", "gt": "is more than", "le": "is at most", "ge": "is at least"}
            self.found.add(
                "P301",
                of.span,
                f"{show(kind)} is neither before nor after another",
                help=f"write `{words[DATE_ORDER[of.op]]}`",
                law=self.law,
            )
        return DATE_ORDER.get(of.op) or of.op  # type: ignore[return-value]  # what is left is an Order

    def _within(self, of: e.Within) -> t.Expr:
        value = self.needed(self.expr(of.of), of.of.span)
        event = self.needed(self.expr(of.event), of.event.span)
        words = phrase(of)
        if value.type.kind != event.type.kind or value.type.kind not in ("date", "time"):
            self.mismatch(of.span, words, value.type, event.type)
            return t.Const(TRUTH, words, False)
        side = "after" if of.after else "before"
        edge_words = f"{phrase(of.quantity)} {side} {event.words}"
        edge = self._shifted(event, of.quantity, not of.after, edge_words)
        if of.after:  # the day of the event through the last day
            first = t.Test(TRUTH, f"{value.words} is on or after {event.words}", "ge", value, event)
            last = t.Test(TRUTH, f"{value.words} is on or before {edge_words}", "le", value, edge)
        else:  # the first day of the period through the day before the event
            first = t.Test(TRUTH, f"{value.words} is on or after {edge_words}", "ge", value, edge)
            last = t.Test(TRUTH, f"{value.words} is before {event.words}", "lt", value, event)
        return t.All(TRUTH, words, (first, last))

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
                self._unit_mismatch(span, one.words + ": " + show(one.type), two.words + ": " + show(two.type))
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

    def _unit_mismatch(self, span: Span, left: str, right: str) -> None:
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

    # ---- dates ------------------------------------------------------------------------------------------------------

    def _shift(self, of: e.Expr, amount: e.Quantity | e.Ref, event: e.Expr, back: bool) -> t.Expr:
        start = self.needed(self.expr(event), event.span)
        words = phrase(of)
        if start.type.kind not in ("date", "time"):
            self.found.add(
                "P301",
                event.span,
                f"`{phrase(event)}` is {show(start.type)}, and a period runs from a day",
                law=self.law,
            )
            return t.Const(DATE, words, 1)
        if isinstance(amount, e.Quantity):
            return self._shifted(start, amount, back, words)
        by = self.needed(self._ref(amount), amount.span)
        if by.type.kind != "number" or by.type.unit is None or by.type.unit.base != "days" or not by.type.whole:
            self.found.add(
                "P301",
                amount.span,
                f"`{by.words}` is {show(by.type)}, and a period needs a whole number of days",
                law=self.law,
            )
        return t.ShiftBy(DATE, words, start, by, back)

    def _shifted(self, start: t.Expr, amount: e.Quantity, back: bool, words: str) -> t.Expr:
        unit = self._unit(amount.unit, amount.span)
        steps = Fraction(amount.value) * unit.factor
        sign = -1 if back else 1
        if steps.denominator != 1:
            self.found.add(
                "P301", amount.span, f"`{phrase(amount)}` is not a whole number of {unit.base}", law=self.law
            )
        if start.type.kind == "time":
            if unit.base != "seconds":
                self._unit_mismatch(amount.span, phrase(amount), "a day and time, which is moved by hours or minutes")
            return t.Shift(TIME, words, start, "seconds", sign * int(steps), None)
        if unit.base not in _CALENDAR:
            self._unit_mismatch(amount.span, phrase(amount), "a date, which is moved by days, weeks, months or years")
            return start
        if unit.base == "months" and amount.rounding is None:
            self.found.add(
                "P303",
                amount.span,
                f"`{phrase(amount)}` does not say what happens when the month is too short",
                help=f"write `{phrase(amount)} rounded down` (its last day) or `rounded up` (the first of the next); "
                "where the law is silent, let a reading decide",
                law=self.law,
            )
        if unit.base == "months" and isinstance(amount.rounding, e.Ref):
            return self._rounded(start, sign * int(steps), words, amount.rounding)
        kind: Literal["months", "working_days", "days"] = "days"
        if unit.base in ("months", "working_days"):
            kind = "months" if unit.base == "months" else "working_days"
        if kind == "working_days" and back:
            self.found.add("P301", amount.span, "working days are counted forward only", law=self.law)
        rounding = amount.rounding if not isinstance(amount.rounding, e.Ref) else None
        return t.Shift(DATE, words, start, kind, sign * int(steps), rounding)

    def _rounded(self, start: t.Expr, months: int, words: str, reading: e.Ref) -> t.Expr:
        """Months later, rounded as a reading says."""
        down = t.Shift(DATE, f"{words}, down", start, "months", months, "down")
        up = t.Shift(DATE, f"{words}, up", start, "months", months, "up")
        return t.Choose(DATE, words, reading.name, (("down", down), ("up", up)))

    def _deadline(self, of: e.Deadline) -> t.Expr:
        inner = self._shift(e.Shift(of.span, of.amount, True, of.event), of.amount, of.event, False)
        if inner.type.kind != "date":
            self.found.add("P301", of.span, "a deadline is a day; a time of day does not roll", law=self.law)
            return inner
        if isinstance(inner, t.Shift) and inner.unit == "working_days":
            return inner
        return t.Roll(DATE, phrase(of), inner)

    def _elapsed(self, of: e.Elapsed) -> t.Expr:
        start, end = self.expr(of.start), self.expr(of.end)
        start, end = self.needed(start, of.start.span), self.needed(end, of.end.span)
        unit = self._unit(of.unit, of.span)
        words = phrase(of)
        kind = number(unit, whole=True)
        if start.type.kind != end.type.kind or start.type.kind not in ("date", "time"):
            self.mismatch(of.span, words, start.type, end.type)
            return t.Const(kind, words, 0)
        wanted = "seconds" if start.type.kind == "time" else unit.base
        if (
            unit.base != wanted
            or wanted not in ("seconds", "days", "months")
            or (wanted == "days" and unit.factor != 1)
        ):
            self._unit_mismatch(of.span, f"{unit.words} between", show(start.type))
            return t.Const(kind, words, 0)
        if wanted == "months" and of.rounding is None:
            self.found.add(
                "P303",
                of.span,
                f"`{words}` does not say when a period that began on a day the month lacks is complete",
                help=f"write `{of.unit} rounded down from ...` (on the month's last day) or `rounded up`",
                law=self.law,
            )
        if wanted == "months":
            whole: Literal["months", "years"] = "years" if unit.factor == 12 else "months"
            if isinstance(of.rounding, e.Ref):
                down = t.Elapsed(kind, f"{words}, down", whole, start, end, "down")
                up = t.Elapsed(kind, f"{words}, up", whole, start, end, "up")
                return t.Choose(kind, words, of.rounding.name, (("down", down), ("up", up)))
            return t.Elapsed(kind, words, whole, start, end, of.rounding)
        return t.Elapsed(kind, words, "seconds" if wanted == "seconds" else "days", start, end, None)


def _number_words(op: str) -> str:
    return {"ge": "at least", "le": "at most", "gt": "more than", "lt": "less than"}.get(op, op)
