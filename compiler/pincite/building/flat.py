"""Surface trees as plain data, such as `marshal` writes, and back again.

A node becomes a tuple of the number of its class and its fields; a span loses its path, which is that of the file it is in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from decimal import Decimal
from operator import attrgetter
from typing import Any

from pincite.ir import clauses, expr, note, proof, surface
from pincite.source import Span

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


def _fields_of(of: type) -> Callable[[Any], tuple[Any, ...]]:
    names = [field.name for field in fields(of)]
    if len(names) == 1:
        return lambda node: (getattr(node, names[0]),)
    return attrgetter(*names)


_FIELDS = {of: _fields_of(of) for of in _NUMBERS}


def flat(node: Any, path: str) -> Any:
    """A tree of the file at a path as plain data."""
    kind = type(node)
    number = _NUMBERS.get(kind)
    if number is not None:
        return (number, *[flat(part, path) for part in _FIELDS[kind](node)])
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
    if type(data) is not tuple:
        return data
    if not data:
        return ()
    number, *parts = data
    if number == _SPAN:
        return Span(path, *parts)
    if number == _TUPLE:
        return tuple([whole(part, path) for part in parts])
    if number == _ELSEWHERE:
        return Span(*parts)
    if number == _DECIMAL:
        return Decimal(*parts)
    return _MADE[number](*[whole(part, path) for part in parts])
