"""Addresses and citations: read, print, order. The forms come from the jurisdiction.

An address names a place in an instrument: the instrument, a Section or schedule in it, and labels below that. Its text is
canonical, so two addresses are the same place exactly when their texts are equal. `(i)` is a letter or a roman numeral:
the level decides, which is why an address keeps its labels apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import field
from functools import lru_cache
from pathlib import PurePosixPath
from typing import NamedTuple

from pincite.frozen import dataclass
from pincite.jurisdiction import Form, Jurisdiction


@dataclass(frozen=True, slots=True)
class Address:
    """A place in an instrument, such as 9999.25(h)(2). `section` is empty for the instrument itself.

    In an announcement the number of a paragraph stands where that of a Section does elsewhere.
    """

    text: str
    instrument: str
    section: str = ""
    path: tuple[str, ...] = ()
    schedule: bool = False
    announced: bool = field(default=False, compare=False)

    def __str__(self) -> str:
        return self.text


class Cited(NamedTuple):
    """A citation found in running text: its kind, the groups of its form, and where it stands."""

    kind: str
    text: str
    groups: dict[str, str]
    start: int
    end: int


_DEFINED = re.compile(r'^(?P<place>.*?) "(?P<term>[^"]+)"$')


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _print(form: Form, groups: dict[str, str | None], path: tuple[str, ...] = ()) -> str:
    values = {name: value or "" for name, value in groups.items()}
    return form.print.format(**values) + "".join(form.label.format(label) for label in path)


def instrument_address(code: str, law: Jurisdiction) -> Address | None:
    """The address of an instrument from its full citation (Title 1 Code 9999), or None if it is not one."""
    return _of_instrument(code, law.forms["instrument"])


def _of_instrument(code: str, form: Form) -> Address | None:
    match = _compiled(form.pattern).fullmatch(code)
    return Address(match["instrument"], match["instrument"]) if match is not None else None


def code_of(path: str) -> str:
    """The code of the announcement that a file holds."""
    return PurePosixPath(path).stem


def parse_address(text: str, law: Jurisdiction) -> Address | None:
    """Read an address; None if it is none.

    Its form is short or full: 9999, 9999.25(g), 9999.ANNEX A.1, 9999.110 "Holder", Title 1 Code 9999.25(g).
    """
    return _parsed(text, law.forms["instrument"], law.forms["section"], law.forms["schedule"])


@lru_cache(maxsize=16384)
def _parsed(text: str, instrument: Form, section: Form, schedule: Form) -> Address | None:
    term = None
    if match := _compiled(_full_pattern(instrument)).fullmatch(text):
        text = match["address"]
    if defined := _DEFINED.match(text):
        text, term = defined["place"], defined["term"]
    for form in (section, schedule):
        if match := _compiled(form.pattern).fullmatch(text):
            path = form.labels(match["path"] or "")
            if term is not None:
                path += (_term_label(term),)
            return _build(form, match["instrument"], match["section"], path, form is schedule)
    if re.fullmatch(r"[0-9A-Za-z-]+", text) and term is None:
        return Address(text, text)
    return _of_instrument(text, instrument) or _paragraph(text, section)


def _paragraph(text: str, form: Form) -> Address | None:
    """A paragraph of an announcement, or a place below one: release_2025.2(a)."""
    match = _compiled(form.paragraph()).fullmatch(text)
    if match is None:
        return None
    return _build(form, match["instrument"], match["section"], form.labels(match["path"]), False, True)


@lru_cache(maxsize=16)
def _full_pattern(form: Form) -> str:
    """A regular expression for an address as it is cited outside its instrument."""
    if "{address}" not in form.full:
        return r"(?!)"
    return re.sub(r"\\{(\w+)\\}", lambda m: "(?P<address>.*)" if m[1] == "address" else r"\S+", re.escape(form.full))


def _term_label(term: str) -> str:
    return '"' + term.casefold() + '"'


@lru_cache(maxsize=16384)
def _build(
    form: Form, instrument: str, section: str, path: tuple[str, ...], schedule: bool, announced: bool = False
) -> Address:
    plain = tuple(label for label in path if not label.startswith('"'))
    text = _print(form, {"instrument": instrument, "section": section}, plain)
    text += "".join(f" {label}" for label in path if label.startswith('"'))
    return Address(text, instrument, section, path, schedule, announced)


def child(of: Address, label: str, law: Jurisdiction) -> Address:
    """The address one label below `of`. A defined term is its own label, in quotation marks."""
    form = law.forms["schedule" if of.schedule else "section"]
    return _build(form, of.instrument, of.section, (*of.path, label), of.schedule, of.announced)


def numbered(of: Address, number: int, law: Jurisdiction) -> Address:
    """The address of a numbered paragraph: of an instrument it stands where a Section does."""
    if of.section or of.path:
        return child(of, str(number), law)
    return _build(law.forms["section"], of.instrument, str(number), (), False, of.announced)


def defined_term(of: Address, term: str, law: Jurisdiction) -> Address:
    """The address of a definition: the place it stands in and its term."""
    return child(of, _term_label(term), law)


def parent(of: Address, law: Jurisdiction) -> Address | None:
    """The address one level up, or None for an instrument."""
    if of.path:
        form = law.forms["schedule" if of.schedule else "section"]
        return _build(form, of.instrument, of.section, of.path[:-1], of.schedule, of.announced)
    if of.section:
        return Address(of.instrument, of.instrument, announced=of.announced)
    return None


def relative(labels: str, section: Address, law: Jurisdiction) -> Address:
    """The address of `(h)(2)` read in a Section, or in an announcement, where the first label is a paragraph's number."""
    form = law.forms["schedule" if section.schedule else "section"]
    path = law.forms["section"].labels(labels)
    if section.announced:
        return _build(form, section.instrument, path[0], path[1:], False, True)
    return _build(form, section.instrument, section.section, path, section.schedule)


def full_citation(of: Address, instrument: str, law: Jurisdiction) -> str:
    """The address as it is cited outside its instrument, of which the citation is given: Title 1 Code 9999.25(g)."""
    form = law.forms["instrument"]
    match = _compiled(form.pattern).fullmatch(instrument)
    groups = {name: value or "" for name, value in match.groupdict().items()} if match else {}
    return form.full.format(**groups | {"address": of.text})


def scan(text: str, law: Jurisdiction) -> Iterator[Cited]:
    """Every citation in running text, in order; where two forms match at one place, the longer."""
    hits: list[Cited] = []
    for form in law.forms.values():
        if form.kind == "qualified":
            continue
        for match in _compiled(rf"(?<![\w.]){form.pattern}").finditer(text):
            groups = {name: value for name, value in match.groupdict().items() if value is not None}
            hits.append(Cited(form.kind, match[0], groups, match.start(), match.end()))
    hits.sort(key=lambda hit: (hit.start, -hit.end))
    end = 0
    for hit in hits:
        if hit.start >= end:
            yield hit
            end = hit.end


# ---- order of labels ------------------------------------------------------------------------------------------------

_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi")


def label_order(kind: str, label: str) -> int | None:
    """The place of a label in its series, from 1; None if the label is not of that kind."""
    if kind == "letter" and re.fullmatch(r"[a-z]", label):
        return ord(label) - 96
    if kind == "letter" and re.fullmatch(r"([a-z])\1", label):
        return 26 + ord(label[0]) - 96
    if kind == "number" and label.isascii() and label.isdigit():
        return int(label)
    if kind == "capital" and re.fullmatch(r"[A-Z]", label):
        return ord(label) - 64
    if kind == "roman" and label in _ROMAN:
        return _ROMAN.index(label) + 1
    if kind == "roman_capital" and label.lower() in _ROMAN and label.isupper():
        return _ROMAN.index(label.lower()) + 1
    return None


def label_at(kind: str, place: int) -> str:
    """The label at a place of its series: the inverse of `label_order` (raises `ValueError` beyond its end)."""
    if place < 1:
        raise ValueError(place)
    match kind:
        case "letter" if place <= 26:
            return chr(96 + place)
        case "letter" if place <= 52:
            return chr(96 + place - 26) * 2
        case "number":
            return str(place)
        case "capital" if place <= 26:
            return chr(64 + place)
        case "roman" if place <= len(_ROMAN):
            return _ROMAN[place - 1]
        case "roman_capital" if place <= len(_ROMAN):
            return _ROMAN[place - 1].upper()
    raise ValueError(place)


@lru_cache(maxsize=4096)
def _natural(text: str) -> tuple[tuple[int, int, str], ...]:
    pieces = re.findall(r"\d+|\D+", text)
    return tuple((0, int(p), "") if p.isdigit() else (1, 0, p) for p in pieces)


def order(address: Address, law: Jurisdiction) -> tuple[object, ...]:
    """A sort key: instruments and Sections in numerical order, schedules last, labels in the order of their level."""
    labels: list[tuple[int, int, str]] = []
    for depth, label in enumerate(address.path):
        kind = "number" if address.schedule and depth == 0 else _level(law, depth - address.schedule)
        place = label_order(kind, label) if kind else None
        labels.append((1, 0, label) if place is None else (0, place, ""))
    return (*section_order(address), tuple(labels))


def section_order(address: Address) -> tuple[object, ...]:
    """The beginning of the sort key: what all places of one Section or schedule have in common."""
    return (_natural(address.instrument), address.schedule, _natural(address.section))


def _level(law: Jurisdiction, depth: int) -> str | None:
    return law.levels[depth] if 0 <= depth < len(law.levels) else None


# ---- identifiers ----------------------------------------------------------------------------------------------------
# A generated function is named for its address. The name is injective and can be read back: letters (but Z) and digits
# stand for themselves, a space inside a defined term is one underscore, anything else is Z and its code.


def _escape(text: str, space: str) -> str:
    out = []
    for char in text:
        if char == " ":
            out.append(space)
        elif char.isascii() and char.isalnum() and char != "Z":
            out.append(char)
        else:
            out.append(f"Z{ord(char):06x}")
    return "".join(out)


def _unescape(text: str) -> str:
    return re.sub(r"Z([0-9a-f]{6})", lambda m: chr(int(m[1], 16)), text)


def identifier(address: Address, law: Jurisdiction) -> str:
    """A Python identifier for an address: s9999_25_h_2, s9999_annex_A_1, s9999_110_def_holder."""
    pieces = ["s" + _escape(address.instrument, "Z000020")]
    if address.schedule:
        pieces.append(law.headings["schedule"])
    if address.section:
        pieces.append(_escape(address.section, "Z000020"))
    for label in address.path:
        if label.startswith('"'):
            pieces += ["def", _escape(label.strip('"').replace("_", "\x00"), "_").replace("Z000000", "Z00005f")]
        else:
            pieces.append(_escape(label, "Z000020"))
    return "_".join(pieces)


def address_of_identifier(name: str, law: Jurisdiction) -> Address:
    """The address an identifier was made from: the inverse of `identifier`."""
    pieces = name.removeprefix("s").split("_")
    instrument = _unescape(pieces.pop(0))
    schedule = bool(pieces) and pieces[0] == law.headings["schedule"]
    if schedule:
        pieces.pop(0)
    if not pieces:
        return Address(instrument, instrument)
    section = _unescape(pieces.pop(0))
    path: list[str] = []
    while pieces:
        piece = pieces.pop(0)
        if piece == "def":
            path.append('"' + _unescape(" ".join(pieces)) + '"')
            break
        path.append(_unescape(piece))
    return _build(law.forms["schedule" if schedule else "section"], instrument, section, tuple(path), schedule)
