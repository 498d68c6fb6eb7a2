"""Frozen classes for trees: frozen where the code is checked, and light where it runs.

The compiler makes such classes by the hundred and nodes of them by the hundred thousand. A class of `dataclasses` that refuses
changes while the program runs takes four times as long to make a node, and twice as long to be made itself. So the type checker
refuses a change (it reads `dataclass` as that of `dataclasses`, with `frozen=True`), and nothing refuses it a second time.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(*, frozen: bool, slots: bool) -> Callable[[type], type]:
        """A class of nodes: equal and of one hash where the kind and all fields are the same."""
        if not frozen or not slots:
            raise TypeError

        def made(of: type) -> type:
            made = dataclasses.dataclass(slots=True, repr=False, eq=False)(of)
            made.__eq__, made.__hash__, made.__repr__ = _same, _hash, _shown
            return made

        return made


_Fields = Callable[[Any], tuple[Any, ...]]
_FIELDS: dict[type, _Fields] = {}
_COMPARED: dict[type, _Fields] = {}


def fields_of(of: type) -> _Fields:
    """What gives the fields of a node of this kind."""
    known = _FIELDS.get(of)
    if known is None:
        known = _FIELDS[of] = _getter([field.name for field in dataclasses.fields(of)])
    return known


def _compared(of: type) -> _Fields:
    known = _COMPARED.get(of)
    if known is None:
        known = _COMPARED[of] = _getter([field.name for field in dataclasses.fields(of) if field.compare])
    return known


def _getter(names: list[str]) -> _Fields:
    return attrgetter(*names) if len(names) > 1 else lambda node: tuple([getattr(node, name) for name in names])


def _same(self: Any, other: object) -> Any:
    kind = type(self)
    if type(other) is not kind:
        return NotImplemented
    fields = _compared(kind)
    return fields(self) == fields(other)


def _hash(self: Any) -> int:
    return hash(_compared(type(self))(self))


def _shown(self: Any) -> str:
    kind = type(self)
    fields = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(kind))
    return f"{kind.__qualname__}({', '.join(fields)})"
