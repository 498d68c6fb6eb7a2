"""The logic of a place on its page: what is in force on the day of the rulebook, and what was or will be on others."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from pincite.deciding.provisions import Provision, provisions
from pincite.deciding.rulebook import Part
from pincite.publishing.passages import told
from pincite.publishing.shell import folded, text
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
        every = provisions(self.part, place, self.site.law)
        if not every:
            return ""
        now = {id(p.statement.rule) for p in provisions(self.part, place, self.site.law, self.site.on)}
        present = [p for p in every if p.statement.rule is None or id(p.statement.rule) in now]
        past = [p for p in every if p not in present]
        matter = self._periods(present)
        if past:
            matter += folded(f"In force on other days: {_count(past)}", self._periods(past))
        return folded(f"What the rules say here: {_count(present) if present else 'nothing on this day'}", matter)

    def _periods(self, shown: Iterable[Provision]) -> str:
        """Statements, those of the same days under one line that says which."""
        out = []
        for period, same in groupby(shown, key=lambda entry: entry.period):
            if period:
                out.append(f'<p class="period">{text(period[:1].upper() + period[1:])}</p>')
            out += [told(self.site, self.page, self.part, e.statement, self._anchor(e)) for e in same]
        return "".join(out)

    def _anchor(self, entry: Provision) -> str:
        name = entry.statement.rule.name if entry.statement.rule is not None else entry.statement.key.partition(" ")[2]
        spot = self.site.named(self.part, name.replace("_", " "))
        if name in self.anchored or spot is None or (spot.page, spot.anchor) != (self.page, rule_anchor(name)):
            return ""
        self.anchored.add(name)
        return spot.anchor


def _count(shown: list[Provision]) -> str:
    return "1 statement" if len(shown) == 1 else f"{len(shown)} statements"
