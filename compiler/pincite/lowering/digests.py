"""Digests of logic, and the words a rule encodes.

The digest of the logic at an address is taken over the resolved rules that stand there: spacing, the order of rules and the
lines they stand on do not enter it, names and constants do. So does what the facts, lists and units that they name are declared
to be: a fact counted in another unit makes another rule of the same words.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from pincite.ir import expr as e
from pincite.ir.clauses import Anchor
from pincite.ir.resolved import Determination, Fact, Reading, RecordType, Rule, Symbol
from pincite.ir.types import Dimension, Type
from pincite.source import Span, fold

_PLACES = ("span", "name_span", "lines", "notes")  # where something stands, and what is noted of it


def canonical(node: object) -> str:
    """A tree as text without its places: equal for equal logic."""
    match node:
        case Span():
            return ""
        case tuple():
            return "(" + ",".join(canonical(part) for part in node) + ")"
        case Decimal():
            return format(node.normalize(), "f")
        case str() | int() | None:
            return repr(node)
        case _:
            pass
    names = [name for name in getattr(type(node), "__slots__", ()) if name not in _PLACES]
    return type(node).__name__ + "(" + ",".join(f"{n}={canonical(getattr(node, n))}" for n in names) + ")"


def logic_digest(
    rules: Iterable[Rule], others: Iterable[object], symbols: Mapping[str, Symbol], units: Mapping[str, Dimension]
) -> str:
    """The digest (SHA-256, hex) of the logic at one address in one version; empty logic has one too."""
    logic: list[object] = [rule for rule in rules if rule.kind != "assertion"]
    listed = list(others)
    parts = sorted(map(canonical, logic)) + sorted(map(canonical, listed))
    parts += sorted({*_declared([*logic, *listed], symbols, units)})
    return hashlib.sha256("\n".join(parts).encode("utf-8")).hexdigest()


def _declared(logic: Iterable[object], symbols: Mapping[str, Symbol], units: Mapping[str, Dimension]) -> Iterator[str]:
    """What the facts and units that some logic names are declared to be; not the words in which they are asked for."""
    for node in logic:
        for part in _within(node):
            match part:
                case e.Ref() if isinstance(fact := symbols.get(part.name), Fact | Determination):
                    yield f"{part.name}: {_type(fact.type, symbols)}"
                case e.Quantity() | e.Elapsed() if part.unit in units:
                    yield f"unit {part.unit}: {_unit(units[part.unit])}"
                case _:
                    pass


def _within(node: object) -> Iterator[object]:
    """A tree and everything in it."""
    yield node
    inner = node if isinstance(node, tuple) else [getattr(node, n) for n in getattr(type(node), "__slots__", ())]
    for part in inner if not isinstance(node, Span | Decimal | str) else ():
        yield from _within(part)


def _type(of: Type, symbols: Mapping[str, Symbol]) -> str:
    record = symbols.get(of.record or "")
    fields = record.fields if isinstance(record, RecordType) else ()
    unit = "" if of.unit is None else _unit(of.unit)
    listed = [f"{name}: {_type(kind, symbols)}" for name, kind in fields]
    return repr((of.kind, unit, of.whole, of.members, of.optional, of.low, of.high, of.clocked, listed))


def _unit(of: Dimension) -> str:
    return f"{of.factor} {of.base}"


def quoted(anchors: Sequence[Anchor], paragraphs: Sequence[str]) -> tuple[str, ...]:
    """The words of a text that anchors name, as the text has them; without anchors, all of it."""
    if not anchors:
        return tuple(paragraphs)
    text = " ".join(paragraphs)
    return tuple(words for anchor in anchors if (words := find(anchor, text)) is not None)


def find(anchor: Anchor, text: str) -> str | None:
    """The words of a text from an anchor's start to its end; None if they do not stand in it."""
    folded = fold(text)
    start_words = fold(anchor.start)
    start = folded.find(start_words)
    if start < 0:
        return None
    if anchor.end is None:
        return folded[start : start + len(start_words)]
    end_words = fold(anchor.end)
    end = folded.find(end_words, start)
    return None if end < 0 else folded[start : end + len(end_words)]


def readings_at(readings: Iterable[Reading], address: str) -> list[Reading]:
    """The readings declared at an address."""
    return [reading for reading in readings if reading.address == address]
