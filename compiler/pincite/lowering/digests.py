"""Digests of logic, and the words a rule encodes.

The digest of the logic at an address is taken over the resolved rules that stand there: spacing, the order of rules and the
lines they stand on do not enter it, names and constants do. So does what the facts, lists and units that they name are declared
to be: a fact counted in another unit makes another rule of the same words.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import cast

from pincite.ir import expr as e
from pincite.ir.clauses import Anchor
from pincite.ir.resolved import Determination, Fact, Reading, RecordType, Rule, Symbol
from pincite.ir.types import Dimension, Type
from pincite.source import Span, fold

_PLACES = ("span", "name_span", "lines", "notes")  # where something stands, and what is noted of it


def canonical(node: object) -> str:
    """A tree as text without its places: equal for equal logic."""
    kind = type(node)
    if kind is Span:
        return ""
    if kind is tuple:
        return "(" + ",".join([canonical(part) for part in cast(tuple[object, ...], node)]) + ")"
    if kind is Decimal:
        return format(cast(Decimal, node).normalize(), "f")
    if node is None or kind in (str, int, bool):
        return repr(node)
    names = _names_of(kind)
    return kind.__name__ + "(" + ",".join([f"{n}={canonical(getattr(node, n))}" for n in names]) + ")"


def _names_of(kind: type) -> tuple[str, ...]:
    """What a class of trees says, beside its places."""
    names = _NAMES.get(kind)
    if names is None:
        names = _NAMES[kind] = tuple(name for name in getattr(kind, "__slots__", ()) if name not in _PLACES)
    return names


_NAMES: dict[type, tuple[str, ...]] = {}


class Digests:
    """The digests of logic in a program. What each rule says is found once, however many versions it covers."""

    def __init__(self, symbols: Mapping[str, Symbol], units: Mapping[str, Dimension]) -> None:
        self.symbols = symbols
        self.units = units
        self._said: dict[int, tuple[object, str, frozenset[str]]] = {}  # with the node, so that no other takes its id

    def logic(self, rules: Iterable[Rule], others: Iterable[object]) -> str:
        """The digest (SHA-256, hex) of the logic at one address in one version; empty logic has one too."""
        logic = [self._of(rule) for rule in rules if rule.kind != "assertion"]
        listed = [self._of(other) for other in others]
        parts = sorted(said for _, said, _ in logic) + sorted(said for _, said, _ in listed)
        parts += sorted({name for _, _, declared in (*logic, *listed) for name in declared})
        return hashlib.sha256("\n".join(parts).encode("utf-8")).hexdigest()

    def _of(self, node: object) -> tuple[object, str, frozenset[str]]:
        known = self._said.get(id(node))
        if known is None:
            known = self._said[id(node)] = (node, canonical(node), frozenset(self._declared(node)))
        return known

    def _declared(self, node: object) -> Iterator[str]:
        """What the facts and units that some logic names are declared to be; not the words in which they are asked for."""
        for part in _within(node):
            match part:
                case e.Ref() if isinstance(fact := self.symbols.get(part.name), Fact | Determination):
                    yield f"{part.name}: {_type(fact.type, self.symbols)}"
                case e.Quantity() | e.Elapsed() if part.unit in self.units:
                    yield f"unit {part.unit}: {_unit(self.units[part.unit])}"
                case _:
                    pass


def _within(node: object) -> Iterator[object]:
    """A tree and everything in it that is no single value."""
    stack = [node]
    while stack:
        one = stack.pop()
        kind = type(one)
        if kind is tuple:
            stack.extend(cast(tuple[object, ...], one))
        elif kind not in _SINGLE:
            yield one
            stack.extend([getattr(one, name) for name in getattr(kind, "__slots__", ())])


_SINGLE = frozenset({str, int, bool, type(None), Span, Decimal})


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
