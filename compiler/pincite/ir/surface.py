"""A rule file as written: names and citations are text, places nest as in the file.

INVARIANTS: every node has a span in its own source; a block stands under the heading or label that owns it; the words of the
law are in `Text` nodes only.
"""

from __future__ import annotations

from typing import Literal

from pincite.frozen import dataclass
from pincite.ir.clauses import Anchor, Clauses, Period, PlaceRange
from pincite.ir.expr import Body, Expr, Quantity, Ref
from pincite.ir.note import SourceNote
from pincite.ir.proof import Assertion, Example
from pincite.source import Span

# ---- places and text ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """The law's own words: paragraphs, white space folded; of each, which place in it begins which line of the file."""

    span: Span
    paragraphs: tuple[str, ...]
    written: tuple[tuple[tuple[int, Span], ...], ...]


@dataclass(frozen=True, slots=True)
class Authority:
    """The authority note."""

    span: Span
    texts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A labelled place: `a)`, `1)`, `1.`. The label is without its punctuation."""

    span: Span
    label: str
    numbered: bool
    period: Period | None
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Definition:
    """A defined term: its address is the term."""

    span: Span
    term: str
    period: Period | None
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A numbered paragraph of an announcement."""

    span: Span
    number: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Versioned:
    """A period and what it governs."""

    span: Span
    period: Period
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Formerly:
    """`formerly (d) until ...`: the address this place had before."""

    span: Span
    place: str
    until: str


ClassName = Literal["informational", "procedural", "not_encoded", "pending"]


@dataclass(frozen=True, slots=True)
class Classed:
    """Why words carry no logic."""

    span: Span
    kind: ClassName
    anchor: Anchor | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class NotHeld:
    """`not held because`: this version's words are not on file."""

    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class PlacesApart:
    """`not held for PLACES because`, `not encoded for PLACES because`: places that are left out here."""

    span: Span
    held: bool
    places: tuple[PlaceRange, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Reconstructed:
    """`reconstructed because`: the words were put together from evidence."""

    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Quotes:
    """Words of a statute inside the text."""

    span: Span
    statute: str
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class Note:
    """A note: data, printed and kept."""

    span: Span
    text: str


# ---- vocabulary -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Alias:
    """`called "test" in 9999.20(h)(1) to (4)`."""

    span: Span
    words: str
    places: tuple[PlaceRange, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """One thing the law speaks of, under all its names."""

    span: Span
    name: Ref
    kind: Ref
    words: str
    aliases: tuple[Alias, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnitDeclaration:
    """A unit, and what it is made of."""

    span: Span
    name: Ref
    words: str
    factor: int
    base: Ref | None


@dataclass(frozen=True, slots=True)
class TypeWords:
    """A type as written: its kind, the names in it, its range, and whether there may be none."""

    span: Span
    kind: Literal["truth", "name", "number", "whole", "minutes", "list", "enum"]
    names: tuple[Ref, ...] = ()
    low: Expr | None = None
    high: Expr | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact a person may be asked for."""

    span: Span
    name: Ref
    type: TypeWords
    ask: str | None
    attested_by: tuple[Ref, ...]
    sensitive: bool
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record."""

    span: Span
    name: Ref
    type: TypeWords


@dataclass(frozen=True, slots=True)
class Record:
    """The members of a list fact."""

    span: Span
    name: Ref
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class About:
    """Facts about one kind of subject."""

    span: Span
    subject: Ref
    words: str
    facts: tuple[Fact, ...]
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class Holidays:
    """The days that are holidays in a run of years, by name."""

    span: Span
    first_year: int
    last_year: int
    words: str
    days: tuple[tuple[str, str], ...]


# ---- logic ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Define:
    """A named value."""

    span: Span
    name: Ref
    body: Body
    clauses: Clauses


@dataclass(frozen=True, slots=True)
class Key:
    """A row's key: a name, or a range of numbers with either end open. `below` excludes the upper end."""

    span: Span
    name: Ref | None = None
    low: int | None = None
    high: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: one cell for each column; None is a cell that says `none`."""

    span: Span
    keys: tuple[Key, ...]
    cells: tuple[Expr | None, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """A gap of the law in a table, acknowledged."""

    span: Span
    keys: tuple[Key, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table by one or more keys."""

    span: Span
    name: Ref
    unit: Ref
    across: Ref | None
    columns: tuple[Ref, ...]
    down: tuple[Ref, ...]
    rows: tuple[Row, ...]
    gaps: tuple[Gap, ...]
    more_is_better: bool | None
    clauses: Clauses


@dataclass(frozen=True, slots=True)
class Choice:
    """An alternative of a reading."""

    span: Span
    name: Ref
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """An ambiguity of the words: its question and its alternatives. `default` is one of them, or None with a reason."""

    span: Span
    name: Ref
    anchor: Anchor
    ask: str | None
    choices: tuple[Choice, ...]
    default: str | None
    default_reason: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Determination:
    """What the text leaves to an office."""

    span: Span
    name: Ref
    office: Ref
    type: TypeWords
    reserved: bool
    considering: tuple[Ref, ...]
    ask: str | None
    clauses: Clauses


@dataclass(frozen=True, slots=True)
class ExceptionRule:
    """A labelled exception to a rule, with or without a result of its own."""

    span: Span
    name: Ref
    target: Ref
    when: Expr | None
    then: Expr | None
    over: tuple[Ref, ...]
    notwithstanding: tuple[PlaceRange, ...]
    clauses: Clauses


@dataclass(frozen=True, slots=True)
class Deemed:
    """A fact or determination that the law takes as given."""

    span: Span
    target: Ref
    value: Expr
    when: Expr
    unless_shown: bool
    clauses: Clauses


DueKind = Literal["within", "within_before", "ahead", "window", "before", "by", "now", "every", "unstated"]


@dataclass(frozen=True, slots=True)
class Due:
    """By when a norm is to be met."""

    span: Span
    kind: DueKind
    quantity: Quantity | None = None
    upper: Quantity | None = None
    event: Expr | None = None


@dataclass(frozen=True, slots=True)
class Norm:
    """A duty, right or ban: of whom, to whom, when, until when, met by what."""

    span: Span
    deontic: Literal["duty", "right", "ban"]
    name: Ref
    bearer: Ref
    to: Ref | None
    when: Expr | None
    unless: Expr | None
    due: Due | None
    done: Ref | None
    may_precede: bool
    survives: Expr | None
    clauses: Clauses


@dataclass(frozen=True, slots=True)
class Question:
    """A question a person may ask, in a person's words."""

    span: Span
    name: Ref
    words: str
    body: Body
    clauses: Clauses


Block = (
    Item
    | Definition
    | Paragraph
    | Versioned
    | Text
    | Authority
    | SourceNote
    | Formerly
    | Classed
    | NotHeld
    | PlacesApart
    | Reconstructed
    | Quotes
    | Note
    | Term
    | UnitDeclaration
    | About
    | Fact
    | Record
    | Holidays
    | Define
    | Table
    | Reading
    | Determination
    | ExceptionRule
    | Deemed
    | Norm
    | Question
    | Example
    | Assertion
)


# ---- files ----------------------------------------------------------------------------------------------------------

Role = Literal["instrument", "division", "section", "schedule", "announcement"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: what it opens, its citation and where that stands, its title, its period."""

    span: Span
    role: Role
    named: Span
    cite: str
    title: str
    period: Period | None
    dated: str | None = None


@dataclass(frozen=True, slots=True)
class Unit:
    """A heading and what it owns."""

    heading: Heading
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class File:
    """One rule file: what stands before its first heading, and its headings."""

    path: str
    blocks: tuple[Block, ...]
    units: tuple[Unit, ...]


@dataclass(frozen=True, slots=True)
class Program:
    """All rule files of a project, by path, the prelude first."""

    files: tuple[File, ...]
