"""What a rule file proves: examples with what they give and expect, and assertions; as written.

INVARIANTS: as in `surface`.
"""

from __future__ import annotations

from pincite.frozen import dataclass
from pincite.ir.clauses import Clauses, PlaceRange
from pincite.ir.expr import Expr, Ref
from pincite.source import Span


@dataclass(frozen=True, slots=True)
class Given:
    """A fact of an example: a value, `none`, `unknown`, a range, or rows of a list."""

    span: Span
    name: Ref
    value: GivenValue
    columns: tuple[Ref, ...] = ()
    rows: tuple[tuple[GivenValue, ...], ...] = ()
    partial: bool = False


@dataclass(frozen=True, slots=True)
class Unknown:
    """`unknown`."""

    span: Span


@dataclass(frozen=True, slots=True)
class Nothing:
    """`none`."""

    span: Span


@dataclass(frozen=True, slots=True)
class Between:
    """`between x and y`."""

    span: Span
    low: Expr
    high: Expr


@dataclass(frozen=True, slots=True)
class Words:
    """A text in quotation marks."""

    span: Span
    text: str


GivenValue = Expr | Unknown | Nothing | Between | Words | None


@dataclass(frozen=True, slots=True)
class Expect:
    """What an example expects of a question or name, and the addresses it must cite."""

    span: Span
    name: Ref
    value: GivenValue
    undetermined: bool
    reason: str | None
    reason_names: tuple[Ref, ...]
    turning_on: tuple[Ref, ...]
    citing: tuple[PlaceRange, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """A case with its expected outcome."""

    span: Span
    title: str
    on: str | None
    known: str | None
    under: tuple[tuple[Ref, Ref], ...]
    given: tuple[Given, ...]
    expect: tuple[Expect, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Assertion:
    """What must hold of every case."""

    span: Span
    words: str
    body: Expr
    clauses: Clauses
