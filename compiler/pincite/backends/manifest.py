"""plan -> manifest, texts and names: what there is, with digests, the law's words, and what it is called."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from pincite import __version__
from pincite.backends.python import package_of
from pincite.finding.citing import as_document
from pincite.ir import plan as p
from pincite.ir.types import show
from pincite.runtime.version import LANGUAGE


def file_digest(text: str) -> str:
    """SHA-256 (hex) of a generated file."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def as_json(document: Any) -> str:
    """A document as it is committed: sorted, readable, one line end at the end."""
    return json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def texts(plan: p.Plan) -> str:
    """The words of every place in every version."""
    places = {}
    for instrument in plan.instruments:
        for module in instrument.modules:
            for place in module.places:
                if any(version.paragraphs for version in place.versions):
                    places[place.address] = [list(version.paragraphs) for version in place.versions]
    return as_json({"places": places})


def names(plan: p.Plan) -> str:
    """How the law is cited, and what it speaks of under all its names: what finding a place by its words needs."""
    terms = [
        {
            "instrument": instrument.code,
            "name": term.name,
            "kind": term.kind,
            "words": term.words,
            "called": [{"words": words, "in": list(where)} for words, where in term.called],
        }
        for instrument in plan.instruments
        for term in instrument.terms
    ]
    return as_json({"citations": as_document(plan.forms), "terms": terms})


def manifest(plan: p.Plan, package: str, root: str, generated: Mapping[str, str]) -> str:
    """Questions, facts, addresses with their versions and digests, and the digest of every generated file."""
    questions, facts, addresses, readings = [], [], [], []
    for instrument in plan.instruments:
        home = package_of(instrument, package, root).partition(".")[2]
        for fact in instrument.facts:
            facts.append(
                {
                    "instrument": instrument.code,
                    "name": fact.name,
                    "type": show(fact.type),
                    "sensitive": fact.sensitive,
                    "used_at": list(fact.uses),
                    **({"office": fact.office} if fact.office else {}),
                }
            )
        for reading in instrument.readings:
            readings.append(
                {
                    "instrument": instrument.code,
                    "name": reading.name,
                    "address": reading.address,
                    "alternatives": [name for name, _ in reading.choices],
                    "default": reading.default,
                }
            )
        for module in instrument.modules:
            for rule in module.rules:
                if rule.kind == "question":
                    questions.append(
                        {
                            "id": ".".join(piece for piece in (home, module.name, rule.name) if piece),
                            "words": rule.question,
                            "address": rule.address,
                        }
                    )
            for place in module.places:
                addresses.append(
                    {
                        "address": place.address,
                        "citation": place.citation,
                        "module": f"{home}.{module.name}" if home else module.name,
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
                )
    return as_json(
        {
            "language": LANGUAGE,
            "compiler": __version__,
            "jurisdiction": plan.jurisdiction,
            "files": {path: file_digest(text) for path, text in sorted(generated.items())},
            "questions": sorted(questions, key=lambda q: str(q["id"])),
            "facts": facts,
            "readings": readings,
            "addresses": addresses,
        }
    )
