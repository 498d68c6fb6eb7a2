"""A notice as a document: the one model that every reader of a form of file makes, and everything else works on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum


class Mark(Enum):
    """What a rulemaking does with words."""

    KEPT = "kept"
    ADDED = "added"
    STRUCK = "struck"
    UNCERTAIN = "uncertain"


class Evidence(Enum):
    """What decided how words are marked, the strongest first."""

    ANSWER = "answer"  # a person, in the answers file
    CHANGES = "changes"  # the notice's own list of changes
    HELD = "held"  # the text in force before, as the rules hold it
    GRAMMAR = "grammar"  # the sentence itself: capitals, commas, days named in it
    MARKS = "marks"  # struck and underlined, as printed


class Confidence(Enum):
    """How far a reading of marks can be relied on."""

    CERTAIN = "certain"  # two kinds of evidence agree, a person answered, or the file keeps marks as they were made
    LIKELY = "likely"  # one kind of evidence says so, and nothing speaks against it
    UNCERTAIN = "uncertain"  # a person must look


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something stands in the file: the page, counted in its notice from 1, and the line, counted in the file."""

    page: int
    line: int


@dataclass(frozen=True, slots=True)
class Printed:
    """Characters that are printed alike: what a reader of a form of file hands on."""

    text: str
    struck: bool = False
    under: bool = False
    slanted: bool = False
    spot: Spot = Spot(0, 0)


@dataclass(frozen=True, slots=True)
class Line:
    """A line or paragraph as printed: whether an empty line, a new page or a row of a table stands before it."""

    runs: tuple[Printed, ...]
    spot: Spot
    after_blank: bool = True
    after_page: bool = False
    after_row: bool = False

    @property
    def text(self) -> str:
        """Its characters without their marks."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Run:
    """Words that share one mark, and where they stand."""

    text: str
    mark: Mark
    spot: Spot


@dataclass(frozen=True, slots=True)
class Change:
    """One change of words at a place: before and since, which evidence decided, and how surely."""

    place: str
    printed: str  # as printed, with ~~struck~~ and __underlined__
    before: str
    since: str
    evidence: tuple[Evidence, ...]
    confidence: Confidence
    because: str
    spot: Spot


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of a statute quoted in a rule: from and to in the text since, and the statute cited behind them."""

    start: int
    end: int
    cite: str | None


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table."""

    cells: tuple[str, ...]
    mark: Mark
    spot: Spot


@dataclass(frozen=True, slots=True)
class Table:
    """A table as printed, rows of one mark together."""

    rows: tuple[Row, ...]
    mark: Mark

    @property
    def words(self) -> str:
        """The rows as lines of words."""
        return "\n".join(" ".join(cell for cell in row.cells if cell) for row in self.rows)


@dataclass(frozen=True, slots=True)
class Place:
    """A Section, subsection, defined term or paragraph of an appendix, with its words before and since.

    `before` is None for a place that is new or whose words before are lost, `since` None for one that is repealed;
    paragraphs end with a line end.
    """

    address: str
    label: str
    before: str | None
    since: str | None
    runs: tuple[Run, ...]
    changes: tuple[Change, ...]
    quoted: tuple[Quoted, ...]
    tables: tuple[Table, ...]
    below: tuple[Place, ...]
    spot: Spot
    old_label: str | None = None
    lost: str | None = None  # why the words before are not held, where they are not
    answered: str | None = None  # why the place is new or gone as a whole, where a person has answered so

    def walk(self) -> Iterator[Place]:
        """The place and every place below it, in order."""
        yield self
        for place in self.below:
            yield from place.walk()

    @property
    def doubtful(self) -> bool:
        """Whether a person must look at a word of it."""
        return any(change.confidence is Confidence.UNCERTAIN for change in self.changes)


@dataclass(frozen=True, slots=True)
class Deed:
    """One historical action of a source note."""

    kind: str
    cite: str | None = None
    effective: date | None = None
    days: int | None = None
    expired: date | None = None
    replaced_by: str | None = None
    to: str | None = None  # what a recodified rule became, or in which words an action is named
    until: str | None = None  # an end that is stated in words
    words: str = ""
    open_end: bool = False
    said: tuple[str, ...] = ()  # what the source note does not say of it, as a person has answered


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the table of contents, or of the table of Sections with its action."""

    address: str
    title: str
    action: str | None
    spot: Spot


@dataclass(frozen=True, slots=True)
class Division:
    """A Subpart of the table of contents."""

    label: str
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A numbered item of the front matter: its heading and what it says."""

    number: int
    heading: str
    words: str
    role: str | None
    spot: Spot


@dataclass(frozen=True, slots=True)
class Instruction:
    """One change between proposal and adoption as the notice lists it."""

    address: str
    kind: str  # replace, change, before, after, start, strike, add, capitalize, unbracket
    old: str | None
    new: str | None
    anchor: str | None
    times: int
    words: str
    spot: Spot


@dataclass(frozen=True, slots=True)
class Body:
    """A Section or appendix as the notice prints it."""

    address: str
    title: str
    action: str | None
    place: Place
    source: Deed | None
    spot: Spot


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice: its kind, front matter, contents, history and Sections."""

    kind: str  # proposed, adopted, emergency, peremptory, repealer, correction
    heading: str
    agency: str
    citation: str | None
    title: str | None
    instrument: str | None
    register: str | None
    effective: date | None
    proposed: Deed | None
    authority: str | None
    items: tuple[Item, ...]
    table: tuple[Entry, ...]
    instructions: tuple[Instruction, ...]
    contents: tuple[Division, ...]
    authority_note: str | None
    source_note: tuple[Deed, ...]
    sections: tuple[Body, ...]
    pages: int
    spot: Spot

    @property
    def own(self) -> Deed | None:
        """The action of the source note that this notice is; None where the source note does not have it."""
        return next((deed for deed in reversed(self.source_note) if deed.cite == self.register and deed.cite), None)

    def places(self) -> Iterator[Place]:
        """Every place of every Section, in order."""
        for body in self.sections:
            yield from body.place.walk()

    def changes(self) -> Iterator[Change]:
        """Every change, in order."""
        for place in self.places():
            yield from place.changes
