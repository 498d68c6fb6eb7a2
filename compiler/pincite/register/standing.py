"""The rules as they stand while a notice is entered: the places they hold, the edits of their files, what was done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from pincite.diagnostics import Found
from pincite.ir.resolved import Passage, Program
from pincite.ir.resolved import Place as Held
from pincite.register.document import Notice
from pincite.register.manner import Manner, manner_of
from pincite.register.rulelines import Block, Edits, below, blocks, indent_of, quotations
from pincite.source import Source, Span, fold

WAITS = "its rules wait to be encoded"
CARRIED = "its rules are carried over and wait for review"
LABELLED = ("item", "definition", "paragraph")


@dataclass(frozen=True, slots=True)
class Step:
    """What was done at an address, in a few words."""

    address: str
    done: str


@dataclass(slots=True)
class Amended:
    """Rule files after a notice: those that change, by path; what was done; whose rules were carried over."""

    files: dict[str, str] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    carried: list[str] = field(default_factory=list)


class Standing:
    """The rules of an instrument while one notice is entered.

    `program` is what they say now, `sources` their files by path. `alone` are addresses whose rules do not fit the new words.
    """

    def __init__(
        self, notice: Notice, program: Program, sources: Mapping[str, Source], found: Found, alone: Iterable[str]
    ) -> None:
        self.notice, self.sources, self.found = notice, sources, found
        self.action = notice.register or ""
        self.manner = manner_of(notice)
        self.alone = set(alone)
        self.held = {place.address.text: place for place in program.places.values()}
        self.corrects = {
            page: note.action.corrects or "" for i in program.instruments for note in i.actions
            if note.action.kind == "corrected" and (page := note.action.id)
        }  # fmt: skip
        self.edits: dict[str, Edits] = {}
        self.out = Amended()

    @property
    def lasting(self) -> bool:
        """Whether what the notice brings takes the place of what was there."""
        return self.manner is Manner.LASTING

    # ---- what is held -----------------------------------------------------------------------------------------------

    def place(self, address: str | None) -> Held | None:
        """A place that is in force before the notice, or that the notice has been entered at; None for any other."""
        held = self.held.get(address or "")
        if held is None or self.entered(held):
            return held
        return None if held.term.until is not None or held.term.during is not None else held

    def entered(self, held: Held) -> bool:
        """Whether this notice has been entered at a place: something there begins or ends with it."""
        terms = [held.term, *(passage.term for passage in held.passages)]
        return any(self.action in (term.since, term.until, term.during) for term in terms)

    def open(self, held: Held) -> list[Passage]:
        """The words of a place that no action has ended, those of emergencies left out."""
        return [p for p in held.passages if p.term.until is None and p.term.during is None]

    # ---- lines --------------------------------------------------------------------------------------------------------

    def edits_of(self, held: Held) -> Edits:
        """The edits of the file that a place stands in."""
        path = held.span.path
        if path not in self.edits:
            self.edits[path] = Edits(self.sources[path].text.split("\n"))
        return self.edits[path]

    def body(self, held: Held) -> tuple[int, int]:
        """The lines of a place: those under a label, or those from a heading to the next."""
        edits = self.edits_of(held)
        if held.kind in LABELLED:
            return below(edits.lines, held.span.line - 1)
        heads = [
            other.span.line - 1
            for other in self.held.values()
            if other.kind not in LABELLED and other.span.path == held.span.path and other.span.line > held.span.line
        ]
        end = min(heads, default=len(edits.lines))
        start = held.span.line
        while start < end and (not edits.lines[start].strip() or indent_of(edits.lines[start]) > 0):
            start += 1  # a title that goes on
        return start, end

    def pad(self, held: Held) -> int:
        """How far what stands under a place is indented."""
        return indent_of(self.edits_of(held).lines[held.span.line - 1]) + 2 if held.kind in LABELLED else 0

    def logic(self, held: Held) -> list[Block]:
        """What encodes the words of a place: its rules, those in a period of it too."""
        lines = self.edits_of(held).lines
        inner = blocks(lines, *self.body(held))
        under = [block for period in inner if period.is_period for block in blocks(lines, period.start + 1, period.end)]
        return [block for block in (*inner, *under) if block.is_logic]

    def fits(self, held: Held, new: str) -> bool:
        """Whether the rules of a place, if it has any, quote no words that new words do not have."""
        rules = self.logic(held)
        if not rules or held.address.text in self.alone:
            return False
        lines = self.edits_of(held).lines
        return all(fold(words) in fold(new) for block in rules for words in quotations(lines, block))

    # ---- what is told -------------------------------------------------------------------------------------------------

    def step(self, address: str, done: str) -> None:
        """Note what was done."""
        self.out.steps.append(Step(address, done))

    def by_hand(self, address: str, message: str, help: str, span: Span | None = None) -> None:
        """Report what only a person can enter."""
        self.found.add("P730", span or Span("", 1, 1, 1, 2), message, help=help, law=address)
