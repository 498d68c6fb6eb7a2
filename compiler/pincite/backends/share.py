"""plan -> what each instrument gives to the build: files of its own, and its entries in the files that all share.

Everything here is text and numbers, so that a share can be kept and joined again without the plan it was made from.
"""

from __future__ import annotations

import hashlib
from typing import Any, NamedTuple

from pincite.backends import graph, python
from pincite.backends.json_text import part
from pincite.backends.schema import schemas
from pincite.finding.citing import as_document
from pincite.ir import catalog
from pincite.ir import plan as p
from pincite.ir.types import show
from pincite.runtime.timeline import Action, latest_known


class Asked(NamedTuple):
    """A question, as the index and the manifest list it."""

    home: str  # the package of its instrument, without the first name
    module: str
    name: str
    words: str
    address: str


class Share(NamedTuple):
    """What one instrument gives to a build. Entries of JSON documents are written already, at their depth.

    Edges of the graph, and what is cited outside of the rules, are with the first instrument of a plan.
    """

    code: str
    package: str
    citation: str
    title: str
    latest_known: int
    files: dict[str, str]
    digests: dict[str, str]
    questions: tuple[Asked, ...]
    facts: tuple[str, ...]
    readings: tuple[str, ...]
    addresses: tuple[str, ...]
    terms: tuple[str, ...]
    texts: tuple[tuple[str, str], ...]
    remarks: tuple[str, ...]
    nodes: tuple[tuple[str, str], ...]
    outside: tuple[tuple[str, str], ...]
    edges: tuple[tuple[tuple[str, str, str], str], ...]


class Frame(NamedTuple):
    """What a build says of the jurisdiction and its calendar; how the law is cited is written already."""

    citations: str
    jurisdiction: str
    time_zone: str
    closed_weekdays: tuple[int, ...]
    counting_cite: str
    filing_cite: str
    holiday_years: tuple[int, ...]
    holidays: tuple[int, ...]
    longest_emergency: int | None


def frame(plan: p.Plan) -> Frame:
    """The frame of a plan."""
    return Frame(part(as_document(plan.forms), 1), *(getattr(plan, name) for name in Frame._fields[1:]))


def shares(plan: p.Plan, package: str, root: str) -> list[Share]:
    """What each instrument of a plan gives, in their order."""
    written = schemas(plan, package, root)
    found = [_share(i, package, root, written[i.code]) for i in plan.instruments]
    if found:
        edges = [edge for share in found for edge in share.edges]
        edges += [((e.source, e.target, e.kind), part(graph.edge(e), 2)) for e in plan.edges]
        outside = tuple((o.citation, part(graph.outside(o), 2)) for o in plan.outside)
        found = [share._replace(edges=()) for share in found]
        found[0] = found[0]._replace(edges=tuple(edges), outside=outside)
    return found


def file_digest(text: str) -> str:
    """SHA-256 (hex) of a generated file."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _share(instrument: p.Instrument, package: str, root: str, schemas_: dict[str, str]) -> Share:
    whole = python.package_of(instrument, package, root)
    home = whole.partition(".")[2]
    files = python.instrument_files(instrument, package, root) | schemas_
    nodes = graph.nodes(instrument)
    modules = instrument.modules
    return Share(
        instrument.code,
        whole,
        instrument.citation,
        instrument.title,
        _latest_known(instrument),
        files,
        {path: file_digest(text) for path, text in files.items()},
        tuple(
            Asked(home, module.name, rule.name, rule.question or "", rule.address)
            for module in modules
            for rule in module.rules
            if rule.kind == "question"
        ),
        tuple(part(_fact(instrument, fact), 2) for fact in instrument.facts),
        tuple(part(_reading(instrument, reading), 2) for reading in instrument.readings),
        tuple(
            part(_address(place, f"{home}.{module.name}" if home else module.name), 2)
            for module in modules
            for place in module.places
        ),
        tuple(part(_term(instrument, term), 2) for term in instrument.terms),
        tuple(
            (place.address, part([version.paragraphs for version in place.versions], 2))
            for module in modules
            for place in module.places
            if any(version.paragraphs for version in place.versions)
        ),
        tuple(part(_remark(instrument, remark), 2) for remark in instrument.remarks),
        tuple((name, part(node, 2)) for name, node in nodes.items()),
        (),
        tuple(((e["source"], e["target"], e["key"]), part(e, 2)) for e in graph.standing(instrument, nodes)),
    )


def _latest_known(instrument: p.Instrument) -> int:
    """The last day on which something became known of an instrument; a checker would have to load its whole history for it."""
    return latest_known(
        Action(a.id, a.kind, a.effective, a.known_from, stated_last=a.stated_last, stated_known=a.stated_known)
        for a in instrument.actions
    )


def _fact(instrument: p.Instrument, fact: catalog.Fact) -> dict[str, Any]:
    return {
        "instrument": instrument.code,
        "name": fact.name,
        "type": show(fact.type),
        "sensitive": fact.sensitive,
        "used_at": list(fact.uses),
        **({"office": fact.office} if fact.office else {}),
    }


def _reading(instrument: p.Instrument, reading: catalog.Reading) -> dict[str, Any]:
    return {
        "instrument": instrument.code,
        "name": reading.name,
        "address": reading.address,
        "alternatives": [name for name, _ in reading.choices],
        "default": reading.default,
    }


def _term(instrument: p.Instrument, term: catalog.Term) -> dict[str, Any]:
    return {
        "instrument": instrument.code,
        "name": term.name,
        "kind": term.kind,
        "words": term.words,
        "called": [{"words": words, "in": list(where)} for words, where in term.called],
    }


def _remark(instrument: p.Instrument, remark: catalog.Remark) -> dict[str, Any]:
    return {
        "instrument": instrument.code,
        "at": remark.at,
        "kind": remark.kind,
        "words": remark.words,
        "because": remark.because,
        "versions": list(remark.versions),
    }


def _address(place: p.Place, module: str) -> dict[str, Any]:
    return {
        "address": place.address,
        "citation": place.citation,
        "module": module,
        "versions": [
            {
                "since": v.since,
                "until": v.until,
                "held": v.not_held is None,
                "text": v.text_digest,
                "logic": v.logic_digest,
            }
            for v in place.versions
        ],
    }
