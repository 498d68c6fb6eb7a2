"""plan -> the graph of what rests on what: names, places, and what is cited outside of them.

Its form is what networkx calls node-link data: a multigraph whose keys say how one rests on the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pincite.ir import catalog
from pincite.ir import plan as p
from pincite.ir.phrases import name_words

_ADDED = ("fold", "determination")  # rules that the language adds: the names they give have nodes of their own


def nodes(instrument: p.Instrument) -> dict[str, dict[str, Any]]:
    """The nodes of an instrument, by their ids: its places, and its names."""
    found: dict[str, dict[str, Any]] = {}
    for node in (*_places(instrument), *_names(instrument)):
        found.setdefault(node["id"], node)
    return found


def outside(of: catalog.Outside) -> dict[str, Any]:
    """The node of something that is cited and stands outside of the rules."""
    same = dict.fromkeys(("id", "name", "address", "citation"), of.citation)
    return same | {"kind": "outside", "title": of.what, "section": ""}


def edge(of: catalog.Edge) -> dict[str, Any]:
    """An edge: the key says how one rests on the other, the versions where it is said."""
    versions = [list(version) for version in of.versions]
    return {"source": of.source, "target": of.target, "key": of.kind, "versions": versions}


def _places(instrument: p.Instrument) -> Iterator[dict[str, Any]]:
    for module in instrument.modules:
        for place in module.places:
            title = instrument.title if place.address == instrument.code else place.title or ""
            at = {"address": place.address, "citation": place.citation, "section": module.address}
            yield {"id": place.address, "kind": place.kind, "name": place.address, "title": title} | at


def _names(instrument: p.Instrument) -> Iterator[dict[str, Any]]:
    """Facts and readings first: a determination is a fact to whoever decides, and its rule adds nothing."""
    code = instrument.code
    at = {
        place.address: {"address": place.address, "citation": place.citation, "section": module.address}
        for module in instrument.modules
        for place in module.places
    }
    nowhere = {"address": code, "citation": instrument.citation, "section": ""}

    def node(name: str, kind: str, title: str, address: str | None) -> dict[str, Any]:
        key = f"{code}.{name}"
        plain, _, added = name_words(key).partition(":")  # assert:2, met:deemed:1
        plain += ", deemed" if added.startswith("deemed") else f" {added}" if added else ""
        return {"id": key, "kind": kind, "name": plain, "title": title or plain} | at.get(address or "", nowhere)

    for fact in instrument.facts:
        yield node(fact.name, "determination" if fact.office else "fact", fact.ask or "", fact.address)
    for reading in instrument.readings:
        yield node(reading.name, "reading", reading.ask, reading.address)
    for module in instrument.modules:
        for rule in module.rules:
            if rule.kind not in _ADDED:
                yield node(rule.name, rule.kind, rule.question or "", rule.address)


def standing(instrument: p.Instrument, nodes: dict[str, dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """What stands where: places in places, names at the places whose words they encode."""
    for module in instrument.modules:
        here = {place.address for place in module.places}
        for place in module.places:
            above = _above(place.address, here, instrument.code)
            if above and above in nodes:
                yield {"source": place.address, "target": above, "key": "part of"}
    for name in sorted(n for n in nodes if n.startswith(f"{instrument.code}.")):
        node = nodes[name]
        if node["address"] not in (name, instrument.code) and node["address"] in nodes:
            yield {"source": name, "target": node["address"], "key": "stands at"}


def _above(address: str, here: set[str], code: str) -> str:
    """The address of the smallest place that a place stands in: of one module, else the instrument."""
    if address == code:
        return ""
    outer = [a for a in here if a != address and address.startswith(a) and address[len(a)] in "(. "]
    return max(outer, key=len, default=code)
