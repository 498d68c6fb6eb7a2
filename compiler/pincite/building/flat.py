"""Surface trees as plain data, such as `marshal` writes, and back again.

A node becomes a tuple of the number of its class and its fields; a span loses its path, which is that of the file it is in.
The number is negative where the first field is such a span, whose lines and columns then stand in its place.
"""

from __future__ import annotations

from dataclasses import is_dataclass
from decimal import Decimal
from typing import Any

from pincite.frozen import fields_of
from pincite.ir import clauses, expr, note, proof, surface
from pincite.source import Span, new_span

_TUPLE, _SPAN, _DECIMAL, _ELSEWHERE = range(4)


def _classes() -> list[type]:
    """Every class a surface tree is made of, in an order that depends on their names alone."""
    found = {
        of
        for module in (clauses, expr, note, proof, surface)
        for of in vars(module).values()
        if isinstance(of, type) and is_dataclass(of) and of.__module__ == module.__name__
    }
    return sorted(found, key=lambda of: (of.__module__, of.__name__))


_MADE: list[type] = [tuple, Span, Decimal, Span, *_classes()]
_NUMBERS = {of: number for number, of in enumerate(_MADE) if number > _ELSEWHERE}


_FIELDS = {of: fields_of(of) for of in _NUMBERS}


def flat(node: Any, path: str) -> Any:
    """A tree of the file at a path as plain data."""
    kind = type(node)
    number = _NUMBERS.get(kind)
    if number is not None:
        first, *rest = _FIELDS[kind](node)
        parts = [part if type(part) is str else flat(part, path) for part in rest]
        if type(first) is Span and first[0] == path:
            return (-number, first[1], first[2], first[3], first[4], *parts)
        return (number, flat(first, path), *parts)
    if kind is tuple:
        return (_TUPLE, *[flat(part, path) for part in node]) if node else ()
    if kind is Span:
        return (_SPAN, *node[1:]) if node.path == path else (_ELSEWHERE, *node)
    if kind is Decimal:
        return (_DECIMAL, str(node))
    if node is None or kind in (str, int, bool):
        return node
    raise TypeError(f"{kind.__name__} is no part of a surface tree")


def whole(data: Any, path: str) -> Any:
    """The tree that plain data of a file stands for."""
    if type(data) is not tuple or not data:
        return data
    number = data[0]
    if number < 0:
        parts = [whole(part, path) if type(part) is tuple else part for part in data[5:]]
        return _MADE[-number](new_span(Span, (path, *data[1:5])), *parts)
    if number == _SPAN:
        return Span(path, *data[1:])
    if number == _ELSEWHERE:
        return Span(*data[1:])
    if number == _DECIMAL:
        return Decimal(data[1])
    parts = [whole(part, path) if type(part) is tuple else part for part in data[1:]]
    return tuple(parts) if number == _TUPLE else _MADE[number](*parts)
