"""The program with types: every expression has one, literals are stored values, units and scales agree.

INVARIANTS: both sides of a `Test` are stored in the same scale; an event of a `Shift` is a date or a time; the arms of an `If`
chain exclude each other (cases that could not be shown to are a `Fold`); a `Choose` has an arm for every alternative of its
reading; a name that rules give a value to has one type in all its versions.
"""

from __future__ import annotations

from typing import Literal

from pincite.frozen import dataclass
from pincite.ir import resolved
from pincite.ir.clauses import Clauses
from pincite.ir.expr import Rounding
from pincite.ir.resolved import Term
from pincite.ir.types import Type
from pincite.source import Span

Order = Literal["ge", "gt", "le", "lt", "eq", "ne"]


@dataclass(frozen=True, slots=True)
class Const:
    """A stored value: a number, a day, a member; a pair for a month, known to lie between its days."""

    type: Type
    words: str
    value: int | str | bool | tuple[int, int]


@dataclass(frozen=True, slots=True)
class FactRef:
    """A fact or determination."""

    type: Type
    words: str
    key: str


@dataclass(frozen=True, slots=True)
class RuleRef:
    """A name that rules give a value to."""

    type: Type
    words: str
    key: str


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the list member being looked at."""

    type: Type
    words: str
    name: str


@dataclass(frozen=True, slots=True)
class AskedOn:
    """The day the question is asked for."""

    type: Type
    words: str


@dataclass(frozen=True, slots=True)
class ActionDate:
    """The effective date of an action, which may not be known yet."""

    type: Type
    words: str
    action: str


@dataclass(frozen=True, slots=True)
class Not:
    """Negation."""

    type: Type
    words: str
    of: Expr


@dataclass(frozen=True, slots=True)
class All:
    """Conjunction."""

    type: Type
    words: str
    parts: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """Disjunction."""

    type: Type
    words: str
    parts: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Test:
    """A comparison of two numbers, days or times in one scale."""

    type: Type
    words: str
    op: Order
    left: Expr
    right: Expr


@dataclass(frozen=True, slots=True)
class Ratio:
    """`top over bottom` compared with a bound: top times `factor` against bottom times the stored bound."""

    type: Type
    words: str
    op: Order
    top: Expr
    bottom: Expr
    bound: Expr
    factor: int


@dataclass(frozen=True, slots=True)
class Same:
    """Whether an enumeration has one of some members."""

    type: Type
    words: str
    of: Expr
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Void:
    """Whether a value is none."""

    type: Type
    words: str
    of: Expr


@dataclass(frozen=True, slots=True)
class InState:
    """Whether a norm is in one of some states."""

    type: Type
    words: str
    of: Expr
    states: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Add:
    """A sum, or with `minus` a difference."""

    type: Type
    words: str
    left: Expr
    right: Expr
    minus: bool


@dataclass(frozen=True, slots=True)
class Times:
    """A value times a constant."""

    type: Type
    words: str
    of: Expr
    factor: int


@dataclass(frozen=True, slots=True)
class Extreme:
    """The lesser or greater of two values."""

    type: Type
    words: str
    left: Expr
    right: Expr
    greater: bool


@dataclass(frozen=True, slots=True)
class Shift:
    """A day some days, months or working days later (or earlier: negative), or a time some seconds later."""

    type: Type
    words: str
    of: Expr
    unit: Literal["days", "months", "working_days", "seconds"]
    amount: int
    rounding: Rounding | None


@dataclass(frozen=True, slots=True)
class ShiftBy:
    """A day later by a number of days that is itself a value."""

    type: Type
    words: str
    of: Expr
    amount: Expr
    back: bool


@dataclass(frozen=True, slots=True)
class Roll:
    """A last day, rolled forward over days that do not count."""

    type: Type
    words: str
    of: Expr


@dataclass(frozen=True, slots=True)
class Elapsed:
    """Seconds between two times, days between two days, or complete months."""

    type: Type
    words: str
    unit: Literal["seconds", "days", "months", "years"]
    start: Expr
    end: Expr
    rounding: Rounding | None


@dataclass(frozen=True, slots=True)
class If:
    """One value or another."""

    type: Type
    words: str
    when: Expr
    then: Expr
    otherwise: Expr


@dataclass(frozen=True, slots=True)
class Fold:
    """Cases of equal rank over a base: those that apply must agree."""

    type: Type
    words: str
    arms: tuple[tuple[Expr, Expr], ...]
    base: Expr


@dataclass(frozen=True, slots=True)
class Choose:
    """What a reading makes of words: a value for each alternative."""

    type: Type
    words: str
    reading: str
    arms: tuple[tuple[str, Expr], ...]


@dataclass(frozen=True, slots=True)
class Count:
    """How many members of a list there are, or how many different values of a field."""

    type: Type
    words: str
    list: str
    where: Expr
    field: str | None


@dataclass(frozen=True, slots=True)
class Exists:
    """Whether any member is such."""

    type: Type
    words: str
    list: str
    where: Expr


@dataclass(frozen=True, slots=True)
class Every:
    """Whether every member that is such has something, and there are at least so many."""

    type: Type
    words: str
    list: str
    where: Expr
    has: Expr
    minimum: int


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of a field; `least` and `most` are what a member that is not listed can add, as far as it is declared."""

    type: Type
    words: str
    list: str
    where: Expr
    field: str
    least: int | None
    most: int | None


@dataclass(frozen=True, slots=True)
class Pick:
    """A field of the member with the greatest or least `by`."""

    type: Type
    words: str
    list: str
    where: Expr
    field: str
    by: str
    greatest: bool


@dataclass(frozen=True, slots=True)
class Lookup:
    """A cell of a table. `ranges` are the declared ranges of number keys, stored; None where there is none."""

    type: Type
    words: str
    table: str
    keys: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class NoRule:
    """No rule gives a value."""

    type: Type
    words: str
    reason: str


@dataclass(frozen=True, slots=True)
class Unencoded:
    """Law that decides here and has no logic yet."""

    type: Type
    words: str
    address: str


Expr = (
    Const
    | FactRef
    | RuleRef
    | Field
    | AskedOn
    | ActionDate
    | Not
    | All
    | Any
    | Test
    | Ratio
    | Same
    | Void
    | InState
    | Add
    | Times
    | Extreme
    | Shift
    | ShiftBy
    | Roll
    | Elapsed
    | If
    | Fold
    | Choose
    | Count
    | Exists
    | Every
    | Total
    | Pick
    | Lookup
    | NoRule
    | Unencoded
)


# ---- rules ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a row in stored form: members, or a closed range with either end open."""

    members: tuple[str, ...] | None
    low: int | None = None
    high: int | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """One value of a table at its keys, in a row; None says `none`."""

    span: Span
    keys: tuple[Key, ...]
    value: Expr | None


@dataclass(frozen=True, slots=True)
class Gap:
    """A gap of the law in a table, acknowledged with a reason."""

    span: Span
    keys: tuple[Key, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class TableBody:
    """A table, flat: a cell for every row and column."""

    keys: tuple[tuple[str, Type], ...]
    cells: tuple[Cell, ...]
    gaps: tuple[Gap, ...]
    more_is_better: bool | None


@dataclass(frozen=True, slots=True)
class NormBody:
    """A norm: when it is triggered, the last day, the first day, the day it was done."""

    deontic: Literal["duty", "right", "ban"]
    bearer: str
    to: str | None
    when: Expr
    trigger: Expr | None
    limit: Expr | None  # the last day, in range of the norm
    opens: Expr | None  # for a window: before it, it is too early
    strict: bool  # the limit itself is already too late (`due before`)
    done: Expr | None
    may_precede: bool
    survives: Expr | None
    due_words: str
    recurrent: bool
    immediate: bool  # due at once, in no number of days


@dataclass(frozen=True, slots=True)
class ExceptionBody:
    """An exception: what it is to, when it applies, what then holds (None: its target is withdrawn)."""

    target: str
    when: Expr
    then: Expr | None
    over: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DeemedBody:
    """A deeming: of which fact, what, when; whether a contrary fact that is shown prevails."""

    target: str
    value: Expr
    when: Expr
    unless_shown: bool


Body = Expr | TableBody | NormBody | ExceptionBody | DeemedBody


@dataclass(frozen=True, slots=True)
class Governor:
    """Which day's law governs a rule: that of a date, of its own period's end, or of the decision."""

    by: Literal["date", "end", "decision"]
    date: Expr | None


@dataclass(frozen=True, slots=True)
class Rule:
    """A version of a rule, typed."""

    key: str
    kind: resolved.RuleKind
    type: Type
    span: Span
    address: str
    term: Term
    body: Body
    governor: Governor | None
    clauses: Clauses
    question: str | None


@dataclass(frozen=True, slots=True)
class Program:
    """The resolved program and its typed rules."""

    resolved: resolved.Program
    rules: tuple[Rule, ...]
    types: dict[str, Type]  # of every name that rules give a value to
