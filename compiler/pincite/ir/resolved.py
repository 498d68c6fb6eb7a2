"""The program with its names resolved: places with addresses, periods as actions, names as symbols.

INVARIANTS: every key in `symbols` is `<instrument>.<name>`; every `Ref` in a rule names a symbol, a field of the list being
read (`FIELD:`), or a member of an enumeration (`MEMBER:`); every rule stands at a place of `places`; a period names actions of
its instrument's history, and `since` and `until` of a nested period lie inside those of what encloses it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pincite.citation import Address
from pincite.frozen import dataclass
from pincite.ir import proof, surface
from pincite.ir.clauses import Anchor, Clauses, PlaceRange
from pincite.ir.expr import Body, Expr, Ref, body_parts, inside
from pincite.ir.types import Dimension, Type
from pincite.runtime.timeline import Action
from pincite.source import Span

MEMBER = "MEMBER:"


@dataclass(frozen=True, slots=True)
class Term:
    """The stretch of time of a text or rule: from an action, until an action, or the life of an emergency."""

    since: str | None = None
    until: str | None = None
    during: str | None = None


ALWAYS = Term()


@dataclass(frozen=True, slots=True)
class Lines:
    """Where each end of a term is written: on a heading, on a label, on a line of its own."""

    since: Span | None = None
    until: Span | None = None
    during: Span | None = None

    def first(self) -> Span | None:
        """The line to point to for the term as a whole."""
        return self.since or self.until or self.during


NOWHERE = Lines()


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a place in one period. `held` is false where the source has none, and says why.

    `entry` is the heading or label it stands under. With `beside` it stands there directly: beside the periods under it.
    """

    span: Span
    term: Term
    paragraphs: tuple[str, ...]
    held: bool
    reason: str | None
    lines: Lines
    entry: Span
    beside: bool
    written: tuple[tuple[tuple[int, Span], ...], ...] = ()  # of each paragraph, which place in it begins which line


@dataclass(frozen=True, slots=True)
class Marked:
    """Something said of the words of a place in one period: a class, a reconstruction, a quotation of a statute."""

    span: Span
    term: Term
    block: surface.Classed | surface.Reconstructed | surface.Quotes | surface.Note


@dataclass(frozen=True, slots=True)
class Place:
    """Anything with an address: an instrument, a Section, a subsection, a defined term, a numbered item."""

    address: Address
    kind: Literal["instrument", "section", "schedule", "item", "definition", "paragraph", "announcement"]
    title: str | None
    span: Span
    term: Term
    above: str | None
    passages: tuple[Passage, ...]
    marks: tuple[Marked, ...]
    formerly: tuple[tuple[str, str], ...]  # (address, until which action)
    lines: Lines


@dataclass(frozen=True, slots=True)
class ActionNote:
    """What the source note says of an action beyond its dates: places it touched, notes, where it is written."""

    action: Action
    span: Span
    touched: tuple[PlaceRange, ...]
    added: tuple[PlaceRange, ...]
    repealed: tuple[PlaceRange, ...]
    left_out: tuple[tuple[PlaceRange, str], ...]  # places whose words it brought are not held, and why
    notes: tuple[str, ...]
    filed: str | None
    published: str | None
    proposed: tuple[str, str] | None


@dataclass(frozen=True, slots=True)
class Instrument:
    """A Part, or an announcement: its history, and what it leaves out."""

    address: Address
    citation: str
    title: str
    span: Span
    folder: str
    actions: tuple[ActionNote, ...]
    held_from: str | None
    held_because: str | None
    apart: tuple[surface.PlacesApart, ...]
    divisions: tuple[tuple[str, str], ...]
    is_law: bool = True  # an announcement is an instrument and no law


# ---- symbols --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact that a person may be asked for."""

    key: str
    span: Span
    type: Type
    about: str | None
    ask: str | None
    attested_by: tuple[str, ...]
    sensitive: bool
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RecordType:
    """The members of a list, field by field."""

    key: str
    span: Span
    fields: tuple[tuple[str, Type], ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """An ambiguity and its alternatives."""

    key: str
    span: Span
    address: str
    term: Term
    anchor: Anchor
    ask: str | None
    choices: tuple[tuple[str, str], ...]
    default: str | None
    default_reason: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Determination:
    """A judgement that the text leaves to an office."""

    key: str
    span: Span
    address: str
    term: Term
    office: str
    type: Type
    reserved: bool
    considering: tuple[Ref, ...]
    ask: str | None
    clauses: Clauses


@dataclass(frozen=True, slots=True)
class NamedTerm:
    """Something the law speaks of, under all its names."""

    key: str
    span: Span
    address: str
    kind: str
    words: str
    aliases: tuple[surface.Alias, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A version of a table; columns are the members of the key that stands across."""

    span: Span
    unit: Dimension
    across: Ref | None
    columns: tuple[str, ...]
    down: tuple[Ref, ...]
    rows: tuple[surface.Row, ...]
    gaps: tuple[surface.Gap, ...]
    more_is_better: bool | None


@dataclass(frozen=True, slots=True)
class Norm:
    """A duty, right or ban in resolved form."""

    span: Span
    deontic: Literal["duty", "right", "ban"]
    bearer: Ref
    to: Ref | None
    when: Expr | None
    unless: Expr | None
    due: surface.Due | None
    done: Ref | None
    may_precede: bool
    survives: Expr | None


@dataclass(frozen=True, slots=True)
class Exceptional:
    """An exception in resolved form."""

    span: Span
    target: Ref
    when: Expr
    then: Expr | None
    over: tuple[Ref, ...]
    notwithstanding: tuple[PlaceRange, ...]


@dataclass(frozen=True, slots=True)
class Deeming:
    """A deeming rule in resolved form."""

    span: Span
    target: Ref
    value: Expr
    when: Expr
    unless_shown: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question asks, in a person's words, and the logic of its answer."""

    span: Span
    words: str
    body: Body


RuleBody = Body | Table | Norm | Exceptional | Deeming | Asked
RuleKind = Literal["define", "table", "norm", "exception", "deemed", "question", "assertion"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its name, where it stands, in which period, and what it says.

    `key` is the symbol it gives a value to; several rules with one key are versions of each other.
    """

    key: str
    kind: RuleKind
    span: Span
    name_span: Span
    address: str
    term: Term
    body: RuleBody
    clauses: Clauses
    lines: Lines


@dataclass(frozen=True, slots=True)
class Example:
    """An example where it stands."""

    instrument: str
    address: str
    example: proof.Example


Symbol = Fact | RecordType | Reading | Determination | NamedTerm


@dataclass(frozen=True, slots=True)
class Program:
    """Everything, resolved."""

    instruments: tuple[Instrument, ...]
    places: dict[str, Place]
    symbols: dict[str, Symbol]
    rules: tuple[Rule, ...]
    units: dict[str, Dimension]
    holidays: tuple[surface.Holidays, ...]
    examples: tuple[Example, ...]
    files: dict[str, str]  # address of a Section -> the path of its file


# ---- looking inside -------------------------------------------------------------------------------------------------


def expressions(body: RuleBody) -> Iterator[Expr]:
    """Every expression a rule holds, at any depth."""
    top: tuple[Expr | None, ...]
    match body:
        case Asked():
            top = body_parts(body.body)
        case Table():
            top = (body.across, *body.down, *(cell for row in body.rows for cell in row.cells))
        case Norm():
            event = body.due.event if body.due else None
            top = (body.when, body.unless, event, body.done, body.survives)
        case Exceptional():
            top = (body.target, body.when, body.then)
        case Deeming():
            top = (body.target, body.value, body.when)
        case _:
            top = body_parts(body)
    for part in top:
        if part is not None:
            yield from inside(part)
