"""The logic of a place on its page: what is in force on the day of the rulebook, what was or will be on others, what is open."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from pincite.deciding.provisions import Provision
from pincite.deciding.rulebook import Part
from pincite.publishing.opens import gaps_at
from pincite.publishing.passages import told
from pincite.publishing.remarks import left_open, notes_on
from pincite.publishing.shell import folded, listed, text
from pincite.publishing.site import Site, rule_anchor
from pincite.runtime.trace import Place


class Logic:
    """The statements of one page; each name has its anchor once, at the statement that is in force."""

    def __init__(self, site: Site, part: Part, page: str) -> None:
        self.site = site
        self.part = part
        self.page = page
        self.anchored: set[str] = set()

    def of(self, place: Place) -> str:
        """What the rules at a place say; empty where no rule stands there."""
        every = [p for p in self.site.provisions(self.part, place) if p.statement.rule is not None]
        if not every:
            return ""
        present = [p for p in self.site.present(self.part, place) if p.statement.rule is not None]
        past = [p for p in every if not any(p is other for other in present)]
        matter = self._periods(present)
        if past:
            matter += folded(f"In force on other days: {len(past)}", self._periods(past))
        return folded(f"What the rules say: {len(present) if present else 'nothing on this day'}", matter)

    def open_at(self, place: Place, now: int) -> str:
        """The ways in which words of a place can be read, what no rule answers, what is not encoded; `now` is the version."""
        readings = [
            told(
                self.site, self.page, self.part, p.statement, self._anchor(p), notes_on(self.site, self.part, _name(p))
            )
            for p in self.site.provisions(self.part, place)
            if p.statement.rule is None
        ]
        others = [*gaps_at(self.site, self.page, self.part, place), *left_open(self.site, place, now)]
        count = len(readings) + len(others)
        return folded(f"Open questions: {count}", "".join(readings) + listed(others)) if count else ""

    def _periods(self, shown: Iterable[Provision]) -> str:
        """Statements, those of the same days under one line that says which."""
        out = []
        for period, same in groupby(shown, key=lambda entry: entry.period):
            if period:
                out.append(f'<p class="period">{text(period[:1].upper() + period[1:])}</p>')
            for e in same:
                notes = (
                    [f"Note: {text(note)}" for note in e.statement.rule.notes] if e.statement.rule is not None else []
                )
                out.append(told(self.site, self.page, self.part, e.statement, self._anchor(e), notes))
        return "".join(out)

    def _anchor(self, entry: Provision) -> str:
        name = _name(entry)
        spot = self.site.named(self.part, name.replace("_", " "))
        if name in self.anchored or spot is None or (spot.page, spot.anchor) != (self.page, rule_anchor(name)):
            return ""
        self.anchored.add(name)
        return spot.anchor


def _name(entry: Provision) -> str:
    """The name of a rule or reading."""
    return entry.statement.rule.name if entry.statement.rule is not None else entry.statement.key.partition(" ")[2]
