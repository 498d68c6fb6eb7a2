"""Which names a value can have: those of its declaration, or of the values its rules give it."""

from __future__ import annotations

from collections.abc import Iterator

from pincite.ir import expr as e
from pincite.ir.resolved import Fact, Reading, RecordType
from pincite.ir.types import Type
from pincite.resolving.declare import Declarations
from pincite.runtime.norms import STATES


def members_of(declared: Declarations, key: str, fields: dict[str, Type]) -> tuple[str, ...] | None:
    """The members that a resolved name can have; None if it is not one of several names."""
    kind = declared.type_of(key, fields)
    if kind is not None:
        return kind.members if kind.kind == "enum" else None
    symbol = declared.symbols.get(key)
    if isinstance(symbol, Reading):
        return tuple(name for name, _ in symbol.choices)
    return STATES.get(declared.rules.get(key, "")) or _of_rules(declared, key, frozenset())


def members_in(declared: Declarations, instrument: str, body: e.Body) -> tuple[str, ...]:
    """The members that the values of a body can have, as far as names in it tell."""
    return tuple(dict.fromkeys(_of_body(declared, instrument, body, frozenset())))


def _of_rules(declared: Declarations, key: str, seen: frozenset[str]) -> tuple[str, ...] | None:
    if key in seen:
        return None
    instrument = key.partition(".")[0]
    found: dict[str, None] = {}
    for body in declared.bodies.get(key, ()):
        found.update(dict.fromkeys(_of_body(declared, instrument, body, seen | {key})))
    return tuple(found) or None


def _of_body(declared: Declarations, instrument: str, body: e.Body, seen: frozenset[str]) -> Iterator[str]:
    match body:
        case e.Value():
            values: list[e.Expr] = [body.of]
        case e.Cases() | e.ByName():
            values = [arm.value for arm in body.arms] + ([body.otherwise] if body.otherwise is not None else [])
        case e.Aggregate():
            if body.kind in ("latest", "earliest", "largest", "smallest") and body.field is not None:
                yield from _of_field(declared, f"{instrument}.{body.list.name}", body.field.name)
            return
    for value in values:
        if isinstance(value, e.Ref):
            key = value.name if "." in value.name else f"{instrument}.{value.name}"
            kind = declared.type_of(key, {})
            yield from (kind.members if kind is not None else _of_rules(declared, key, seen) or ())


def _of_field(declared: Declarations, listed: str, field: str) -> tuple[str, ...]:
    fact = declared.symbols.get(listed)
    record = declared.symbols.get(fact.type.record or "") if isinstance(fact, Fact) else None
    return dict(record.fields).get(field, Type("truth")).members if isinstance(record, RecordType) else ()
