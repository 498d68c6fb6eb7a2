"""The draft of a notice composed: front matter, table of Sections, contents, notes, and the Sections with their marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from pincite.amending.changes import Change, Comparison, Run, label
from pincite.register.document import Deed, Mark
from pincite.register.forms import Forms
from pincite.register.sources import day_words, print_deed, print_source
from pincite.register.writing.draft import Draft, Paragraph, Stretch
from pincite.register.writing.wording import Wording
from pincite.runtime.timeline import Action

_SECTIONS = ("section", "schedule")
_MARKS = {"same": Mark.KEPT, "struck": Mark.STRUCK, "added": Mark.ADDED}
_ADDED, _GONE = ("new",), ("gone",)


def compose(
    of: Comparison,
    action: Action | None,
    said: Mapping[str, str],
    divisions: Sequence[tuple[str, str]],
    how: Wording,
    forms: Forms,
) -> Draft:
    """The draft of a notice of what changed between two days.

    `action` is the one that made the changes, if its page and day are known; `said` what is known for the items by name:
    agency, title, citation, instrument, authority; `divisions` the headings of the divisions, which no Section names.
    """
    composing = _Composing(of, action, said, divisions, how, forms)
    paragraphs = tuple(composing.paragraphs())
    blanks = sum(stretch.blank for paragraph in paragraphs for stretch in paragraph.words)
    agency = said.get("agency") or how.blank.format(what=how.blanks["agency"])
    return Draft(agency.upper(), how.heading, paragraphs, blanks, tuple(composing.wanting))


class _Composing:
    def __init__(
        self,
        of: Comparison,
        action: Action | None,
        said: Mapping[str, str],
        divisions: Sequence[tuple[str, str]],
        how: Wording,
        forms: Forms,
    ) -> None:
        self.of, self.action, self.divisions, self.how, self.forms = of, action, divisions, how, forms
        effective = day_words(date.fromordinal(action.effective)) if action is not None else ""
        self.said = {**said, "effective": effective}
        self.wanting: list[str] = []
        self.sections = list(_by_section(of.changes))
        self.amended = [(head, held) for head, held in self.sections if any(c.what != "same" for c in held)]

    def paragraphs(self) -> Iterator[Paragraph]:
        """Every paragraph, in order."""
        for number, item in enumerate(self.how.items, 1):
            lead = f"{number})\t{item.heading} " if item.heading else f"{number})"
            yield Paragraph("item", (Stretch(lead), *self._filled(item.words)))
            if item.table:
                yield Paragraph("row", (Stretch(self.how.columns, Mark.ADDED),))
                for head, _ in self.amended:
                    name = self._address(head).replace(self.forms.schedule_word, self.forms.schedule_word.capitalize())
                    yield Paragraph("row", (Stretch(f"{name}\t{self.how.actions[_deed(head)]}"),))
        yield Paragraph("plain", (Stretch(self.how.begins),))
        for number, line in enumerate(self.how.titles):
            yield Paragraph("title", tuple(self._filled(line)), page=number == 0)
        yield from self._contents()
        yield Paragraph("note", (Stretch(f"{self.how.authority} "), *self._filled("{authority}")))
        yield Paragraph("note", (Stretch(f"{self.how.source} {self._source()}"),))
        for number, (head, held) in enumerate(self.amended):
            yield from self._section(head, held, first=number == 0)

    # ---- what is known, and what a person fills in ----------------------------------------------------------------------

    def _printed(self, named: str) -> str:
        """A label as it is printed before the words."""
        return re.sub(*self.how.label, named)

    def _blank(self, name: str) -> Stretch:
        return Stretch(self.how.blank.format(what=self.how.blanks.get(name, name)), blank=True)

    def _filled(self, words: str) -> Iterator[Stretch]:
        """Words with what is known in the place of {names}, and a mark to fill in where it is not."""
        for part in re.split(r"(\{\w+\})", words):
            name = part[1:-1]
            if not part.startswith("{"):
                if part:
                    yield Stretch(part)
            elif known := self.said.get(name):
                yield Stretch(known)
            elif known := self.said.get(name.removesuffix("_capitals")):
                yield Stretch(known.upper())
            else:
                yield self._blank(name)

    def _address(self, change: Change) -> str:
        return change.called or change.place.address

    # ---- contents and notes ---------------------------------------------------------------------------------------------

    def _contents(self) -> Iterator[Paragraph]:
        yield Paragraph("plain", (Stretch(self.how.contents),))
        for head, _ in self.sections:
            lead = f"{self._address(head)}\t"
            title = head.place.title or ""
            deed = _deed(head)
            words = [Stretch(lead, Mark.KEPT)]
            words += (
                [Stretch(title, Mark.ADDED if deed == "add" else Mark.KEPT)] if title else [self._blank("schedule")]
            )
            if deed == "repeal":
                words.append(Stretch(f" {self.how.repealed}", Mark.ADDED))
            yield Paragraph("entry", tuple(words))
        yield Paragraph("entry", (self._blank("others"),))
        if self.divisions:
            yield Paragraph("entry", (self._blank("divisions"),))

    def _source(self) -> str:
        deeds = []
        for action in self.of.life.part.actions.values():
            if action.effective > self.of.last or action.known_from > self.of.life.known:
                continue
            dated = action.kind in ("filed", "announced") or not self.forms.page.search(action.id)
            ended = _day(action.stated_last) if action.kind == "emergency" else None
            deed = Deed(
                action.kind, None if dated else action.id, _day(action.effective), action.days, ended,
                to="emergency amendment" if action.kind == "emergency" else None,
            )  # fmt: skip
            try:
                print_deed(deed, self.forms)
            except ValueError:
                continue
            deeds.append(deed)
        if not deeds:
            return self._blank("source").text
        note = print_source(deeds, self.forms)
        return note[:1].upper() + note[1:]

    # ---- Sections -------------------------------------------------------------------------------------------------------

    def _section(self, head: Change, held: Sequence[Change], first: bool) -> Iterator[Paragraph]:
        deed, address = _deed(head), self._address(head)
        mark = Mark.ADDED if deed == "add" else Mark.KEPT
        title = f" {head.place.title}" if head.place.title else ""
        words = [Stretch(f"{self.how.section} {address}{title}", mark)]
        if deed == "repeal":
            words.append(Stretch(f" {self.how.repealed}", Mark.ADDED))
        if not title:
            words += [Stretch(" "), self._blank("schedule")]
        yield Paragraph("section", tuple(words), page=first)
        for change in held:
            yield from self._place(change, address)
        if self.action is not None:
            day = day_words(date.fromordinal(self.action.effective))
            yield Paragraph(
                "note", (Stretch(self.how.section_source[deed].format(cite=self.action.id, effective=day)),)
            )
        else:
            cite, day = (self._blank(name).text for name in ("page", "effective"))
            line = self.how.section_source[deed].format(cite=cite, effective=day)
            yield Paragraph("note", (Stretch(line, blank=True),))

    def _place(self, change: Change, top: str) -> Iterator[Paragraph]:
        here = label(change, top)
        lead = (
            []
            if here.heading or change.place.kind == "paragraph"
            else list(_label(change, *map(self._printed, (here.old, here.new))))
        )
        depth = 0 if here.heading else here.depth + 1
        if change.what == "unknown":
            self.wanting.append(self._address(change))
            yield Paragraph("label" if lead else "body", (*lead, self._blank("words")), depth)
            return
        if lead and not change.lines:
            yield Paragraph("label", tuple(lead), depth)
        for number, line in enumerate(change.lines):
            words = tuple(spaced(line))
            if lead and number == 0:
                yield Paragraph("label", (*lead, *words), depth)
            else:
                yield Paragraph("body", words, depth)


def _day(number: int | None) -> date | None:
    """A day by its number; None where there is none, as of an action whose day is not stated."""
    return date.fromordinal(number) if number is not None and 0 < number <= date.max.toordinal() else None


def _by_section(changes: Sequence[Change]) -> Iterator[tuple[Change, list[Change]]]:
    """The Sections and schedules, each with all places in it, itself the first."""
    head: Change | None = None
    held: list[Change] = []
    for change in changes:
        if change.place.kind in _SECTIONS:
            if head is not None:
                yield head, held
            head, held = change, []
        held.append(change)
    if head is not None:
        yield head, held


def _deed(head: Change) -> str:
    return "add" if head.what in _ADDED else "repeal" if head.what in _GONE else "amend"


def _label(change: Change, old: str, new: str) -> Iterator[Stretch]:
    """The label with a tab behind it; of one that changed, the new one before the old one, and what both have once."""
    if not new:
        return
    whole = Mark.ADDED if change.what in _ADDED else Mark.STRUCK if change.what in _GONE else Mark.KEPT
    if old == new:
        yield Stretch(f"{new}\t", whole)
        return
    end = new[-1] if new[-1:] == old[-1:] else ""
    yield Stretch(new.removesuffix(end), Mark.ADDED)
    yield Stretch(old.removesuffix(end), Mark.STRUCK)
    yield Stretch(f"{end}\t")


def spaced(line: Sequence[Run]) -> Iterator[Stretch]:
    """A paragraph with the spaces between its words such that the words of each day read with one space between them.

    New words stand before the old ones that they replace, and touch them, as Registers print them.
    """
    groups = [(same, list(runs)) for same, runs in groupby(line, key=lambda run: run.kind == "same")]
    for number, (same, runs) in enumerate(groups):
        last = number == len(groups) - 1
        if same:
            words = " ".join(run.words for run in runs)
            following = {run.kind for run in groups[number + 1][1]} if not last else set()
            ends = number + 2 >= len(groups) and len(following) == 1
            yield Stretch(words if last or ends else f"{words} ")
            continue
        added, struck = (" ".join(run.words for run in runs if run.kind == kind) for kind in ("added", "struck"))
        if added and struck:
            yield Stretch(added, Mark.ADDED)
            yield Stretch(struck, Mark.STRUCK)
            if not last:
                yield Stretch(" ")
        else:
            mark = Mark.ADDED if added else Mark.STRUCK
            words = added or struck
            yield Stretch(f"{words} " if not last else f" {words}" if number else words, mark)
