"""plan -> JSON Schemas (2020-12) of the facts each question can be given, with the provisions that ask for them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import networkx as nx

from pincite.backends.json_text import keyed, part
from pincite.backends.python import package_of
from pincite.ir import catalog
from pincite.ir import plan as p
from pincite.ir.types import Type, show
from pincite.runtime.facts import number_text

_TEXT = {"type": "string"}
_PROVENANCE = {"source": _TEXT, "attested_by": _TEXT}
_MONTH = "[0-9]{4}-(0[1-9]|1[0-2])"
_DAY = f"{_MONTH}-(0[1-9]|[12][0-9]|3[01])"
_CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]"


def _written(pattern: str) -> dict[str, Any]:
    return {"type": "string", "pattern": f"^(?!0000){pattern}$"}


def schemas(plan: p.Plan, package: str, root: str) -> dict[str, dict[str, str]]:
    """A schema for each question, by its path below the package; for each instrument by its code."""
    graph: nx.DiGraph[str] = nx.DiGraph((edge.source, edge.target) for edge in plan.edges)
    graph.add_edges_from(plan.deeper)
    facts = {f"{i.code}.{f.name}": f for i in plan.instruments for f in i.facts}
    facts |= {f"{code}.{f.name}": f for code, f in plan.beyond}
    written: dict[str, str] = {}  # of a fact, for all the questions that can be given it
    out: dict[str, dict[str, str]] = {}
    for instrument in plan.instruments:
        home = package_of(instrument, package, root).partition(".")[2]
        own = out.setdefault(instrument.code, {})
        for module in instrument.modules:
            for rule in module.rules:
                if rule.kind != "question":
                    continue
                key = f"{instrument.code}.{rule.name}"
                reached = nx.descendants(graph, key) if key in graph else set()
                wanted = [name for name in sorted(reached) if name in facts]
                for fact in wanted:
                    if fact not in written:
                        written[fact] = part(_fact(facts[fact]), 2)
                properties = keyed(((_named(fact, instrument.code), written[fact]) for fact in wanted), 1)
                name = ".".join(piece for piece in (home, module.name, rule.name) if piece)
                path = f"{package}/schemas/{name}.json"
                own[path] = _schema(rule, properties)
    return out


def _named(key: str, code: str) -> str:
    """The name that the facts of a question in an instrument give to a fact."""
    home, _, name = key.partition(".")
    return name if home == code else key


def _schema(rule: p.Rule, properties: str) -> str:
    """A schema; the properties are written already."""
    document = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": rule.question,
        "description": f"The facts that {rule.address} and what it rests on can be given. "
        "None is required: what is left out is not asked.",
        "type": "object",
        "additionalProperties": False,
    }
    entries = [(name, part(value, 1)) for name, value in document.items()]
    return keyed([*entries, ("properties", properties)], 0) + "\n"


def _fact(fact: catalog.Fact) -> dict[str, Any]:
    # A determination is flagged outside its limits, never refused.
    kind = replace(fact.type, low=None, high=None) if fact.office else fact.type
    plain = [_value(kind, fact.fields), _state(bool(fact.type.optional or fact.office or kind.kind == "list"))]
    provenance = dict(_PROVENANCE)
    if fact.office:
        provenance = {**provenance, "by": _TEXT, "made_on": _written(_DAY)}
    sourced = {
        "type": "object",
        "additionalProperties": False,
        "required": ["value"],
        "properties": {"value": {"anyOf": plain}, **provenance},
    }
    out: dict[str, Any] = {"anyOf": [*plain, sourced], "x-cite": list(fact.uses)}
    if fact.ask:
        out["title"] = fact.ask
    out["description"] = show(fact.type)
    if fact.type.unit is not None:
        out["x-unit"] = fact.type.unit.name
    if fact.attested_by:
        out["x-attested-by"] = list(fact.attested_by)
    if fact.sensitive:
        out["x-sensitive"] = True
    if fact.office:
        out["x-reserved-to"] = fact.office
    return out


def _state(may_be_none: bool) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": ["state"],
        "properties": {"state": {"enum": ["unknown", *(["none"] if may_be_none else [])]}},
    }


def _value(kind: Type, fields: Iterable[tuple[str, Type]] = ()) -> dict[str, Any]:
    match kind.kind:
        case "truth":
            return {"enum": [True, False, "yes", "no"]}
        case "number" if kind.clocked:
            single: dict[str, Any] = {"type": "string", "pattern": "^[0-9]{1,4}:[0-5][0-9]$"}
            return {"anyOf": [single, _between(single, ("at_least", "at_most"))]}
        case "number":
            single = {"type": "integer" if kind.whole else "number"}
            if kind.low is not None and kind.high is not None:
                single |= {"minimum": _bound(kind.low, kind), "maximum": _bound(kind.high, kind)}
            return {"anyOf": [single, _between(single, ("at_least", "at_most"))]}
        case "date":
            single = _written(f"({_MONTH}|{_DAY})")
            return {"anyOf": [single, _between(single, ("from", "to"))]}
        case "time":
            single = _written(f"{_DAY}[T ]{_CLOCK}(:[0-5][0-9])?(Z|[+-]{_CLOCK})?")
            return {"anyOf": [single, _between(single, ("from", "to"))]}
        case "enum":
            return {"enum": list(kind.members)}
        case _:
            return _list(fields)


def _bound(value: int, kind: Type) -> float | int:
    text = number_text(value, kind.scale)
    return float(text) if "." in text else int(text)


def _between(single: dict[str, Any], names: tuple[str, str]) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "minProperties": 1,
        "properties": dict.fromkeys(names, single),
    }


def _list(fields: Iterable[tuple[str, Type]]) -> dict[str, Any]:
    record = {
        "type": "object",
        "additionalProperties": False,
        "properties": {name: {"anyOf": [_value(kind), _state(kind.optional)]} for name, kind in fields},
    }
    rows = {"type": "array", "items": record}
    partial = {
        "type": "object",
        "additionalProperties": False,
        "required": ["at_least"],
        "properties": {"at_least": rows},
    }
    return {"anyOf": [rows, partial]}
