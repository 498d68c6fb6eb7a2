"""Where everything stands in a rulebook: the page and the anchor of every provision, rule and fact, and links between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from posixpath import relpath
from typing import NamedTuple
from urllib.parse import quote

from pincite.amending.changes import HEADINGS
from pincite.deciding.english import plain
from pincite.deciding.linking import Law
from pincite.deciding.provisions import Provision, in_force, provisions
from pincite.deciding.rulebook import Part, Rulebook
from pincite.finding.citing import find_citations, of_document
from pincite.finding.graph import Graph, read
from pincite.publishing.beside import Finding, Remark, remarks_of
from pincite.runtime.addresses import labels_below, stands_in
from pincite.runtime.trace import Place, Rule

_QUOTED = re.compile("“[^”]*”")
OWN = "_"  # what the anchors begin with that are no provision's


class Spot(NamedTuple):
    """A page, by its path in the rulebook, and an anchor on it (empty: its top)."""

    page: str
    anchor: str = ""


class Head(NamedTuple):
    """A page of provisions: the Section (or other place with a heading) on top, and all that stands in it, in order."""

    part: Part
    place: Place
    places: tuple[Place, ...]
    page: str

    @property
    def changes(self) -> str:
        """The page of what changed in it."""
        return self.page.removesuffix(".html") + ".changes.html"


class Site:
    """The pages of a rulebook: the law of a day (`on`), as known on a day (both are ordinals), and findings."""

    def __init__(self, book: Rulebook, on: int, known: int, findings: Sequence[Finding] = ()) -> None:
        self.book = book
        self.on = on
        self.known = known
        self.findings = findings
        self.law = Law(book, known)
        self._standing: dict[str, list[Provision]] = {}
        self.parts = tuple(book.part(code) for code in book.instruments)
        self.folders = dict(zip(book.instruments, _apart(map(file_name, book.instruments)), strict=True))
        self.heads: dict[str, tuple[Head, ...]] = {part.code: tuple(self._heads(part)) for part in self.parts}
        self.spots: dict[str, Spot] = {part.code: Spot(self.page_of(part)) for part in self.parts}
        for heads in self.heads.values():
            for head in heads:
                self.spots[head.place.address] = Spot(head.page)
                below = [p for p in head.places if p is not head.place]
                anchors = _apart(_anchor(p.address, head.place.address) for p in below)
                self.spots |= {p.address: Spot(head.page, a) for p, a in zip(below, anchors, strict=True)}
        self.names = {part.code: self._names(part) for part in self.parts}
        self.forms = of_document(book.checkers.json("names.json")["citations"])

    @cached_property
    def graph(self) -> Graph:
        """What rests on what."""
        return read(self.book)

    @cached_property
    def remarks(self) -> dict[str, list[Remark]]:
        """What is said beside the rules, by address or name."""
        return remarks_of(self.book.remarks())

    @cached_property
    def found(self) -> list[tuple[Finding, frozenset[str]]]:
        """The findings, each with the provisions it is about: its own, and those it names beside the words it quotes."""
        return [(finding, frozenset(self._about(finding))) for finding in self.findings]

    def _about(self, finding: Finding) -> Iterable[str]:
        if finding.address in self.spots:
            yield finding.address
        for cited in find_citations(_QUOTED.sub("", finding.message), self.forms, finding.address):
            if cited.address in self.spots:
                yield cited.address

    def provisions(self, part: Part, place: Place) -> list[Provision]:
        """Everything that stands at a place, on whatever days."""
        if place.address not in self._standing:
            self._standing[place.address] = provisions(part, place, self.law)
        return self._standing[place.address]

    def present(self, part: Part, place: Place) -> list[Provision]:
        """What stands at a place on the day of the rulebook; what is open stands there on every day."""
        every = self.provisions(part, place)
        return [p for p in every if (r := p.statement.rule) is None or in_force(part, r, self.law, self.on)]

    def page_of(self, part: Part, name: str = "index") -> str:
        """A page of an instrument."""
        return f"{self.folders[part.code]}/{name}.html"

    def _heads(self, part: Part) -> Iterable[Head]:
        """The pages of an instrument. What stands in no Section has a page of its own."""
        groups: list[tuple[Place, list[Place]]] = []
        for place in part.places():
            home = next((g for g in groups if stands_in(place.address, g[0].address)), None)
            if home is None or place.kind in HEADINGS:
                groups.append((place, [place]))
            else:
                home[1].append(place)
        taken = ("index", "questions", "duties", "open", "facts", "findings")
        names = _apart([*taken, *(file_name(top.address) for top, _ in groups)])[len(taken) :]
        for (top, places), name in zip(groups, names, strict=True):
            yield Head(part, top, tuple(places), f"{self.folders[part.code]}/{name}.html")

    def _names(self, part: Part) -> dict[str, Spot]:
        """Where each name of an instrument is said: a rule at its place, a fact on the page of facts."""
        out = {plain(name): Spot(self.page_of(part, "facts"), rule_anchor(name)) for name in part.facts}
        for reading in part.readings.values():
            out[plain(reading.name)] = Spot(self.spots[reading.address].page, rule_anchor(reading.name))
        seen: dict[str, Rule] = {}
        for rule in part.all_rules():
            if rule.kind != "fold" and rule.address in self.spots:
                first = seen.setdefault(rule.name, rule)
                if first is rule or self._now(part, rule) > self._now(part, first):
                    seen[rule.name] = rule
        for name, rule in seen.items():
            out[plain(name)] = Spot(self.spots[rule.address].page, rule_anchor(name))
        return out

    def _now(self, part: Part, rule: Rule) -> bool:
        return rule.timeline is not None and self.law.status(part, rule.timeline, self.on).kind == "in_force"

    def named(self, part: Part, name: str) -> Spot | None:
        """Where a name in plain words is said: in its own instrument, or in the only other that has it."""
        if name in self.names[part.code]:
            return self.names[part.code][name]
        others = [names[name] for names in self.names.values() if name in names]
        return others[0] if len(others) == 1 else None

    def cited(self, words: str, near: str) -> Iterable[tuple[int, int, Spot]]:
        """The citations in a text that stands at `near`, which name a provision of the rulebook."""
        for found in find_citations(words, self.forms, near):
            if found.address in self.spots:
                yield found.start, found.end, self.spots[found.address]


def link(page: str, to: Spot) -> str:
    """The reference from a page to a spot, as it stands in `href`."""
    path = "" if to.page == page else quote(relpath(to.page, page.rpartition("/")[0] or "."))
    return f"{path}#{quote(to.anchor)}" if to.anchor else path or quote(page.rpartition("/")[2])


def rule_anchor(name: str) -> str:
    """The anchor of a rule, reading or fact."""
    return f"{OWN}{name}"


def file_name(address: str) -> str:
    """An address as a name that every file system takes."""
    return re.sub(r"[^\w.]+", "-", address.replace(":", "-")).strip("-.") or "place"


def _anchor(address: str, outer: str) -> str:
    """The anchor of a place on the page of what it stands in: its labels."""
    labels = labels_below(address, outer) or [address]
    return "-".join(filter(None, (re.sub(r"\W+", "-", label).strip("-_") for label in labels))) or "place"


def _apart(names: Iterable[str]) -> Sequence[str]:
    """Names of which no two are the same, nor differ only in capital letters where that would be one file."""
    out: list[str] = []
    seen: set[str] = set()
    for name in names:
        free, number = name, 1
        while free.casefold() in seen:
            number += 1
            free = f"{name}.{number}"
        seen.add(free.casefold())
        out.append(free)
    return out
