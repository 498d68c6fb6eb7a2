"""The lines of a Section as a tree of places: labels, paragraphs, defined terms, tables; marks are still as printed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from pincite.citation import label_at, label_order
from pincite.jurisdiction import Jurisdiction
from pincite.register.contents import Chunk
from pincite.register.document import Line, Printed, Spot
from pincite.register.forms import Forms
from pincite.register.front import folded
from pincite.register.labels import Label, label_of

OLD = " (old)"  # behind the address of a struck place whose label another place takes
WRAPPED = 60  # characters: a shorter line that is followed by another without an empty line ends on purpose


@dataclass(slots=True)
class Raw:
    """A place with its paragraphs and tables as printed."""

    address: str
    label: str
    spot: Spot
    paragraphs: list[list[Printed]] = field(default_factory=list)
    tables: list[list[Line]] = field(default_factory=list)
    below: list[Raw] = field(default_factory=list)
    old_label: str | None = None
    hard: bool = False  # the line added last ended on purpose
    misread: str | None = None  # the label as printed, where another is read
    gone: bool = False  # struck whole, its label too

    def walk(self) -> list[Raw]:
        """The place and every place below it, in order."""
        out = [self]
        for place in self.below:
            out += place.walk()
        return out


Relabel = Mapping[tuple[str, str, int], str]  # (Section, label as printed, which of them): the label it is


class Misfits(list[tuple[Spot, str, str]]):
    """Labels that do not follow those before them: where, the address, and what is the case."""


def build(chunk: Chunk, law: Jurisdiction, forms: Forms, relabel: Relabel, misfits: Misfits) -> Raw:
    """The tree of places of a Section or appendix."""
    schedule = forms.schedule_word in chunk.address
    root = Raw(chunk.address, "", chunk.heading.spot)
    tree = _Tree(root, law, schedule, misfits)
    pattern = forms.body["schedule_label" if schedule else "label"]
    labels = [label_of(line, pattern) for line in chunk.lines]
    aheads: list[str | None] = [None] * (len(labels) + 1)
    for index in range(len(labels) - 1, -1, -1):
        known_label = labels[index]
        aheads[index] = known_label.since if known_label is not None else aheads[index + 1]
    seen: dict[str, int] = {}
    for index, line in enumerate(chunk.lines):
        printed = labels[index]
        if printed is not None and not _in_table(line):
            label = printed.since
            seen[label] = seen.get(label, 0) + 1
            known = relabel.get((chunk.address, label, seen[label]))
            read = replace(printed, since=known) if known else printed
            if tree.open(read, aheads[index + 1], line.spot, misread=label if known else None):
                line = Line(_without(line.runs, printed.end), line.spot, True, False)
        tree.add(line, forms, schedule)
    return root


def _in_table(line: Line) -> bool:
    return "\t" in line.text.strip()


def _without(runs: Sequence[Printed], count: int) -> tuple[Printed, ...]:
    """Runs without their first characters."""
    out = []
    for run in runs:
        if count < len(run.text):
            out.append(Printed(run.text[count:], run.struck, run.under, run.slanted, run.spot))
        count = max(0, count - len(run.text))
    return tuple(out)


def give_way(root: Raw) -> None:
    """Tell struck places from those that take their labels: their addresses get a word of their own behind them."""
    stay = {place.address for place in root.walk() if not place.gone}
    for place in root.walk():
        if place.gone and place.address in stay:
            top = place.address
            for inner in place.walk():
                inner.address = top + OLD + inner.address.removeprefix(top)


class _Tree:
    """The places of a Section while its lines are read."""

    def __init__(self, root: Raw, law: Jurisdiction, schedule: bool, misfits: Misfits) -> None:
        self.root = root
        self.law = law
        self.schedule = schedule
        self.misfits = misfits
        self.path: list[Raw] = [root]
        self.kinds = ("number",) if schedule else law.levels
        self.blank_table = True

    def _last(self, depth: int) -> int:
        parent = self.path[depth]
        return label_order(self.kinds[depth], parent.below[-1].label) or 0 if parent.below else 0

    def _follows(self, depth: int, label: str) -> bool:
        """Whether a label follows those before it: in the numbering since, or in the one before, where places go."""
        below, kind = self.path[depth].below, self.kinds[depth]
        kept = [place.label for place in below if not place.gone]
        olds = [place.old_label or place.label for place in below]
        ends = {label_order(kind, series[-1]) or 0 if series else 0 for series in (kept, olds)} | {self._last(depth)}
        order = label_order(kind, label)
        return order is not None and order - 1 in ends

    def open(self, read: Label, ahead: str | None, spot: Spot, misread: str | None) -> bool:
        """Open the place of a label; False where the label is none that can stand here."""
        label, old_label = read.since, read.before
        deepest = min(len(self.path), len(self.kinds))
        exact = [d for d in range(deepest) if self._follows(d, label)]
        if not exact and old_label is None and len(label) == 2 and label.isalpha():
            both = [d for d in range(deepest) if self._follows(d, label[0])]
            if both and label_order(self.kinds[both[-1]], label[1]) is not None:
                exact, old_label, label = both, label[1], label[0]
                where = self._address(both[-1], label)
                said = (
                    f"the label is printed {label}{old_label}): it is read as {label}), which was {old_label}) before"
                )
                self.misfits.append((spot, where, said))
        if exact:
            self._enter(exact[-1], label, spot, old_label, misread, gone=read.struck)
            return True
        return self._near(label, ahead, spot)

    def _near(self, label: str, ahead: str | None, spot: Spot) -> bool:
        """A label that is not the next one: a misread label, or one that skips some."""
        deepest = min(len(self.path), len(self.kinds))
        for depth in reversed(range(deepest)):
            place = label_order(self.kinds[depth], label)
            if place is None or not self.path[depth].below:
                continue
            last = self._last(depth)
            follows = label_order(self.kinds[depth], ahead) if ahead is not None else None
            if follows == last + 2:
                right = label_at(self.kinds[depth], last + 1)
                where = self._address(depth, right)
                self.misfits.append(
                    (spot, where, f"the label is printed {label}) and stands where {right}) belongs; read as {right})")
                )
                self._enter(depth, right, spot, None, label)
                return True
            if place > last:
                where = self._address(depth, label)
                self.misfits.append((spot, where, f"the label {label}) does not follow the one before it"))
                self._enter(depth, label, spot, None, None)
                return True
        if not self.schedule:
            self.misfits.append((spot, self.path[-1].address, f"{label}) cannot be a label here; it is read as words"))
        return False

    def _address(self, depth: int, label: str) -> str:
        form = self.law.forms["schedule" if self.schedule else "section"]
        return self.path[depth].address + form.label.format(label)

    def _enter(
        self, depth: int, label: str, spot: Spot, old: str | None, misread: str | None, gone: bool = False
    ) -> None:
        place = Raw(self._address(depth, label), label, spot, old_label=old, misread=misread, gone=gone)
        self.path[depth].below.append(place)
        del self.path[depth + 1 :]
        self.path.append(place)

    def add(self, line: Line, forms: Forms, schedule: bool) -> None:
        """Add a line to the place that is open."""
        here = self.path[-1]
        if not line.text.strip():
            return
        if schedule and (_in_table(line) or here.tables):
            # Over a page a table goes on with its rows; a line that is no row is the heading of another.
            goes_on = not line.after_blank or line.after_row or (line.after_page and _in_table(line))
            if not here.tables or not goes_on:
                here.tables.append([])
            here.tables[-1].append(line)
            return
        definition = forms.body["definition"].match(line.text.strip().replace("\u201c", '"').replace("\u201d", '"'))
        if definition and not schedule:
            parent = self.path[-1] if not self.path[-1].label.startswith('"') else self.path[-2]
            term = '"' + definition["term"].casefold() + '"'
            place = Raw(f"{parent.address} {term}", term, line.spot)
            parent.below.append(place)
            del self.path[self.path.index(parent) + 1 :]
            self.path.append(place)
            here = place
        if not here.paragraphs or not _goes_on(here, line):
            bullet = re.match(r"\s*- ", line.text)
            here.paragraphs.append(list(_without(line.runs, bullet.end()) if bullet else line.runs))
        else:
            last = here.paragraphs[-1]
            struck = bool(last) and last[-1].struck and line.runs[0].struck
            last.append(Printed(" ", struck, False, False, line.spot))
            last.extend(line.runs)
        here.hard = len(line.text.strip()) < WRAPPED


def _goes_on(place: Raw, line: Line) -> bool:
    """Whether a line goes on with the paragraph before it."""
    before = folded("".join(run.text for run in place.paragraphs[-1]))
    text = line.text.strip()
    ended = before[-1:] in '.:;?!")' and text[:1] not in "),;"
    if text.startswith("- "):
        return False
    if line.after_page:
        if text[:1].islower() or not ended:
            return not (place.hard and not text[:1].islower() and before[-1:] != ",")
        return before[-1:] == "." and bool(place.label) and not place.label.startswith('"')
    if not line.after_blank and before.upper() == before and text.upper() == text:
        return True
    if line.after_blank:
        return False
    return not place.hard and len(before) >= WRAPPED
