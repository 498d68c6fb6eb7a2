"""Where in the law a finding stands: the citation of its provision, and the heading it is under.

A pass that knows the provision names it. Of anything else the labels above the line tell, so that a slip in a file that
cannot be read has a citation too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from pincite.citation import Address, child, code_of, defined_term, full_citation, numbered, parent, parse_address
from pincite.diagnostics import Diagnostic
from pincite.jurisdiction import Jurisdiction
from pincite.syntax.openers import first_word, indent, is_text, label_of

_ROLES = ("instrument", "section", "schedule", "announcement")
_DEFINITION = re.compile(r'\s*definition "([^"]+)"')
_PARAGRAPH = re.compile(r"\s*paragraph (\d+)\s*$")


class Standing(NamedTuple):
    """A provision as a finding names it: its address, how it is cited in full, the heading it is under, its instrument."""

    address: str
    citation: str
    heading: str
    instrument: str
    own: bool = False  # whether the heading is the provision's own

    def __str__(self) -> str:
        inside = "" if self.own else "in "
        return f'{self.citation}, {inside}"{self.heading}"' if self.heading else self.citation


class _Heading(NamedTuple):
    role: str
    address: Address
    title: str
    line: int


@dataclass(slots=True)
class Standings:
    """Finds the provision of a finding. `texts` are the files of the project by path."""

    texts: Mapping[str, str]
    law: Jurisdiction
    _read: bool = False  # the headings are looked for when the first finding is told
    _headings: dict[str, list[_Heading]] = field(default_factory=dict)
    _titles: dict[str, str] = field(default_factory=dict)  # the headings, by address
    _codes: dict[str, str] = field(default_factory=dict)  # how each instrument is cited
    _lines: dict[str, list[str]] = field(default_factory=dict)

    def of(self, finding: Diagnostic) -> Standing | None:
        """The provision of a finding; None where it belongs to none."""
        self._look()
        span = finding.at.span
        address = parse_address(finding.law, self.law) if finding.law else None
        if address is None and span.path in self._headings:
            address = self._above(span.path, span.line)
        if address is None:
            return Standing(finding.law, finding.law, "", finding.law) if finding.law else None
        return self._standing(address)

    def instrument(self, code: str) -> str:
        """An instrument as it is cited in full."""
        self._look()
        return self._standing(Address(code, code)).citation

    def _standing(self, address: Address) -> Standing:
        above: Address | None = address
        while above is not None and above.text not in self._titles:
            above = parent(above, self.law)
        heading = self._titles[above.text] if above is not None else ""
        title = self._codes.get(address.instrument)
        citation = full_citation(address, title, self.law) if title else address.text
        return Standing(address.text, citation, heading, address.instrument, above == address)

    def _look(self) -> None:
        """Look for the headings of all files."""
        if self._read:
            return
        self._read = True
        words = "|".join(re.escape(self.law.headings[role]) for role in _ROLES)
        line = re.compile(rf"^(?:{words})\b.*$", re.MULTILINE)
        for path, text in self.texts.items():
            self._headings[path] = list(self._headings_of(path, text, line))
            for heading in self._headings[path]:
                self._titles.setdefault(heading.address.text, heading.title)

    def _headings_of(self, path: str, text: str, begins: re.Pattern[str]) -> list[_Heading]:
        found = []
        words = {self.law.headings[role]: role for role in _ROLES}
        for hit in begins.finditer(text):
            line, number = hit[0], text.count("\n", 0, hit.start()) + 1
            role = words.get(first_word(line))
            if role is None:
                continue
            behind = line[len(self.law.headings[role]) :].strip()
            title = next(iter(re.findall(r'"([^"]*)"', behind)), "")
            if role == "announcement":
                code = code_of(path)
                found.append(_Heading(role, Address(code, code, announced=True), title, number))
                continue
            cite = re.match(self.law.forms[role].pattern, behind)
            if cite is None:
                continue
            if role == "instrument":
                address = Address(cite["instrument"], cite["instrument"])
                self._codes.setdefault(address.text, cite[0])
                found.append(_Heading(role, address, title, number))
            elif (whole := parse_address(cite[0], self.law)) is not None:
                found.append(_Heading(role, whole, title, number))
        return found

    def _above(self, path: str, number: int) -> Address | None:
        """The place of a line, as the labels and the heading above it tell."""
        heading = next((h for h in reversed(self._headings[path]) if h.line <= number), None)
        if heading is None:
            return None
        lines = self._lines.setdefault(path, self.texts[path].split("\n"))
        line = lines[number - 1] if number <= len(lines) else ""
        depth = indent(line) + (1 if self._marks(line) else 0)
        under: list[str] = []
        for other in range(min(number, len(lines)), heading.line, -1):
            above = lines[other - 1]
            if above.strip() and indent(above) < depth:
                depth = indent(above) if not is_text(above) else depth
                if self._marks(above):
                    under.append(above)
        address = heading.address
        for mark in reversed(under):
            address = self._below(address, mark)
        return address

    def _marks(self, line: str) -> bool:
        """Whether a line begins a place."""
        return bool(label_of(line, self.law) or _DEFINITION.match(line) or _PARAGRAPH.match(line))

    def _below(self, address: Address, mark: str) -> Address:
        if label := label_of(mark, self.law):
            return child(address, label[0].strip()[:-1], self.law)
        if defined := _DEFINITION.match(mark):
            return defined_term(address, defined[1], self.law)
        paragraph = _PARAGRAPH.match(mark)
        return numbered(address, int(paragraph[1]), self.law) if paragraph else address
