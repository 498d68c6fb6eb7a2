"""What may stand under any construct of a rule file: the words it encodes, the day that governs it, citations, periods.

INVARIANTS: as in `surface`.
"""

from __future__ import annotations

from typing import Literal

from pincite.frozen import dataclass
from pincite.ir.expr import Ref
from pincite.source import Span


@dataclass(frozen=True, slots=True)
class Named:
    """A name or citation as written, with its place."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class PlaceRange:
    """`9999.25(g)`, `(a) to (c)`."""

    span: Span
    first: str
    last: str | None


@dataclass(frozen=True, slots=True)
class Anchor:
    """`on "words" [to "words"]`: the words that a construct encodes."""

    span: Span
    start: str
    end: str | None


@dataclass(frozen=True, slots=True)
class Governed:
    """`governed by`: a date name, or the start or end of the period, or the day of the decision."""

    span: Span
    by: Literal["name", "start", "end", "decision"]
    name: Ref | None


@dataclass(frozen=True, slots=True)
class Clauses:
    """What may stand under any rule."""

    anchors: tuple[Anchor, ...] = ()
    governed: Governed | None = None
    subject_to: tuple[PlaceRange, ...] = ()
    no_rule: str | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Period:
    """`since A`, `until B`, `since A until B`, `during E`: actions of the history."""

    span: Span
    since: str | None
    until: str | None
    during: str | None
