"""What a rule file declares and names, block by block: enough to find what an instrument rests on without its trees."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass, replace
from decimal import Decimal
from typing import Any, NamedTuple

from pincite.citation import code_of, instrument_address, parse_address
from pincite.finding.citing import find_citations
from pincite.frozen import fields_of
from pincite.ir import expr, surface
from pincite.ir.clauses import PlaceRange
from pincite.ir.note import SourceNote
from pincite.ir.proof import Assertion, Example
from pincite.jurisdiction import Jurisdiction
from pincite.lowering.edges import forms_of
from pincite.resolving.ranges import cut as cut_address
from pincite.source import Span

_HOLD_BLOCKS = (surface.Item, surface.Definition, surface.Paragraph, surface.Versioned)
# What makes up places and their words; everything else is logic, of which a part may do without the rest.
_WORDS = (
    surface.Text,
    surface.Authority,
    SourceNote,
    surface.Formerly,
    surface.Classed,
    surface.NotHeld,
    surface.PlacesApart,
    surface.Reconstructed,
    surface.Quotes,
    surface.Note,
)
LOOSE = -1  # the number of what stands before the first heading


class Entry(NamedTuple):
    """A block of logic: the heading it stands under, what it declares, names, changes from outside, and the places it cites.

    `kind` is `rule`, `fact`, `reading` (which rules decide by), `shared` (units and holidays, which are everybody's),
    `example`, `assertion` or `other`.
    """

    unit: int
    kind: str
    declares: tuple[str, ...]
    names: tuple[str, ...]
    onto: str
    places: tuple[tuple[str, str, bool], ...]  # each as instrument, Section, and whether it is a run of places


class Outline(NamedTuple):
    """A file: its headings as role, address, and instrument (None: that of its folder), and its blocks of logic.

    `cites` are the places that the words of the law cite, each as instrument and Section.
    """

    headings: tuple[tuple[str, str, str | None], ...]
    entries: tuple[Entry, ...]
    cites: tuple[tuple[str, str], ...]
    has_loose: bool


def outline(file: surface.File, law: Jurisdiction) -> Outline:
    """The outline of a file."""
    headings = tuple(_heading(unit.heading, file.path, law) for unit in file.units)
    entries = [_entry(LOOSE, block, law) for block in _logic(file.blocks)]
    cites: dict[tuple[str, str], None] = {}
    forms = forms_of(law)
    for number, unit in enumerate(file.units):
        entries += [_entry(number, block, law) for block in _logic(unit.blocks)]
        for text in _texts(unit.blocks):
            for words in text.paragraphs:
                addresses = [cited.address for cited in find_citations(words, forms) if cited.address]
                cites |= dict.fromkeys(at for address in addresses if (at := _section(address, law)) is not None)
    return Outline(headings, tuple(entries), tuple(cites), bool(file.blocks))


def _section(place: str, law: Jurisdiction) -> tuple[str, str] | None:
    """The instrument and the Section of a place that is cited; None if that cannot be said of it alone."""
    address = None if law.is_relative(place) else parse_address(place, law)
    return (address.instrument, cut_address(address, 0, law).text) if address is not None else None


def _heading(heading: surface.Heading, path: str, law: Jurisdiction) -> tuple[str, str, str | None]:
    """What a heading opens, its address, and the code of the instrument that it belongs to, as far as it tells."""
    match heading.role:
        case "instrument":
            address = instrument_address(heading.cite, law)
        case "section" | "schedule":
            address = parse_address(heading.cite, law)
        case "announcement":
            return heading.role, code_of(path), code_of(path)
        case "division":
            address = None
    if address is None:
        return heading.role, heading.cite, None
    return heading.role, address.text, address.instrument


def _logic(blocks: tuple[surface.Block, ...]) -> Iterator[surface.Block]:
    """The blocks of logic in a run of blocks, at any depth, in the order in which they stand."""
    for block in blocks:
        if isinstance(block, _HOLD_BLOCKS):
            yield from _logic(block.blocks)
        elif not isinstance(block, _WORDS):
            yield block


def _texts(blocks: tuple[surface.Block, ...]) -> Iterator[surface.Text]:
    """The words of the law in a run of blocks, at any depth."""
    for block in blocks:
        if isinstance(block, _HOLD_BLOCKS):
            yield from _texts(block.blocks)
        elif isinstance(block, surface.Text):
            yield block


def _entry(unit: int, block: surface.Block, law: Jurisdiction) -> Entry:
    kind, onto = "other", ""
    declares: tuple[str, ...] = ()
    match block:
        case surface.UnitDeclaration() | surface.Holidays():
            kind = "shared"
        case surface.About():
            kind = "fact"
            declares = (*(fact.name.name for fact in block.facts), *(record.name.name for record in block.records))
        case surface.Fact() | surface.Determination():
            kind, declares = "fact", (block.name.name,)
        case surface.Record() | surface.Term():
            declares = (block.name.name,)
        case surface.Reading():
            kind, declares = "reading", (block.name.name,)
        case surface.ExceptionRule():
            kind, declares, onto = "rule", (block.name.name,), block.target.name
        case surface.Deemed():
            kind, onto = "rule", block.target.name
        case surface.Define() | surface.Table() | surface.Norm() | surface.Question():
            kind, declares = "rule", (block.name.name,)
        case Example():
            kind = "example"
        case Assertion():
            kind = "assertion"
        case _:
            pass
    names: dict[str, None] = {}
    places: dict[tuple[str, str], None] = {}
    _named(block, names, places)
    others = tuple(name for name in names if name not in declares)
    cited = tuple([(*at, bool(last)) for place, last in places if (at := _section(place, law)) is not None])
    return Entry(unit, kind, declares, others, onto, cited)


_LEAVES = frozenset({str, int, bool, type(None), Span, Decimal})


def _named(node: Any, names: dict[str, None], places: dict[tuple[str, str], None]) -> None:
    """Every name and every place in a tree. Names of members and fields are among them: what has no such name is no harm."""
    kind = type(node)
    if kind is expr.Ref:
        names[node.name] = None
    elif kind is PlaceRange:
        places[node.first, node.last or ""] = None
    elif kind is expr.Unencoded:
        places[node.place, ""] = None
    elif kind is tuple:
        for part in node:
            if type(part) not in _LEAVES:
                _named(part, names, places)
    elif kind not in _LEAVES and is_dataclass(node):
        for part in fields_of(kind)(node):
            if type(part) not in _LEAVES:
                _named(part, names, places)


# ---- whose a file is ------------------------------------------------------------------------------------------------


def folder_codes(outlines: Mapping[str, Outline]) -> dict[str, str]:
    """The instrument of each folder: the first that is opened in one of its files, in the order of their paths."""
    found: dict[str, str] = {}
    for path, of in outlines.items():
        for role, _, code in of.headings:
            if role == "instrument" and code is not None:
                found[_folder(path)] = code
    return found


def codes_of(path: str, of: Outline, folders: Mapping[str, str]) -> tuple[str, ...]:
    """The instruments that a file belongs to; "" stands for none: what is in such a file is everybody's."""
    own = folders.get(_folder(path), "")
    found = [own] if of.has_loose or not of.headings else []
    found += [code if code is not None else own for _, _, code in of.headings]
    return tuple(dict.fromkeys(found))


def _folder(path: str) -> str:
    return path.rpartition("/")[0]


def cut(file: surface.File, entries: frozenset[int], units: frozenset[int]) -> surface.File:
    """A file with some headings and some blocks of logic only; places and words under those headings stay whole."""
    count = iter(range(1 << 30))
    loose = _kept(file.blocks, entries, count)
    kept = []
    for number, unit in enumerate(file.units):
        blocks = _kept(unit.blocks, entries, count)  # counts on, whether the heading stays or not
        if number in units:
            kept.append(surface.Unit(unit.heading, blocks))
    return surface.File(file.path, loose, tuple(kept))


def _kept(
    blocks: tuple[surface.Block, ...], entries: frozenset[int], count: Iterator[int]
) -> tuple[surface.Block, ...]:
    out: list[surface.Block] = []
    for block in blocks:
        if isinstance(block, _HOLD_BLOCKS):
            out.append(replace(block, blocks=_kept(block.blocks, entries, count)))
        elif isinstance(block, _WORDS) or next(count) in entries:
            out.append(block)
    return tuple(out)
