"""plan -> every file of the generated distribution, by its path below the folder of generated code."""

from __future__ import annotations

from collections.abc import Sequence

from pincite import __version__
from pincite.backends import python
from pincite.backends.filling import render
from pincite.backends.json_text import keyed, listed, part
from pincite.backends.share import Frame, Share, file_digest, frame, shares
from pincite.ir import plan as p
from pincite.runtime.version import LANGUAGE


def emit(plan: p.Plan, package: str, root: str, distribution: str, version: str) -> dict[str, str]:
    """All files: checkers, texts, names, remarks, graph, schemas, the manifest over them, and what makes it a distribution."""
    parts = shares(plan, package, root)
    out: dict[str, str] = {}
    for share in parts:
        out |= share.files
    return out | joined(parts, frame(plan), package, distribution, version)


def joined(parts: Sequence[Share], of: Frame, package: str, distribution: str, version: str) -> dict[str, str]:
    """The files to which every instrument gives something: index, texts, names, remarks, graph, contents, manifest; the rest."""
    out = {
        f"{package}/__init__.py": python.package_docstring(package),
        f"{package}/index.py": python.index(parts, of),
        f"{package}/calendar.py": python.calendar(of),
        f"{package}/texts.json": _texts(parts),
        f"{package}/remarks.json": _remarks(parts),
        f"{package}/graph.json": _graph(parts, of),
        f"{package}/names.json": _names(parts, of),
        f"{package}/contents.json": _contents(parts),
    }
    digests: dict[str, str] = {}
    for share in parts:
        digests |= share.digests
    digests |= {path: file_digest(text) for path, text in out.items()}
    out[f"{package}/manifest.json"] = _manifest(of, digests)
    out[f"{package}/py.typed"] = ""
    out["pyproject.toml"] = render(
        "pyproject.toml.j2", distribution=distribution, version=version, package=package, compiler=__version__
    )
    out["README.md"] = render("README.md.j2", distribution=distribution, package=package)
    return out


def _texts(parts: Sequence[Share]) -> str:
    """The words of every place in every version."""
    places = keyed((entry for share in parts for entry in share.texts), 1)
    return keyed([("places", places)], 0) + "\n"


def _remarks(parts: Sequence[Share]) -> str:
    """What is said of words and names beside the rules; nothing that decides."""
    return keyed([("remarks", listed((remark for share in parts for remark in share.remarks), 1))], 0) + "\n"


def _names(parts: Sequence[Share], of: Frame) -> str:
    """How the law is cited, and what it speaks of under all its names: what finding a place by its words needs."""
    terms = listed((term for share in parts for term in share.terms), 1)
    return keyed([("citations", of.citations), ("terms", terms)], 0) + "\n"


def _contents(parts: Sequence[Share]) -> str:
    """Questions, facts, readings, and addresses with their versions and digests."""
    questions = [
        {"id": ".".join(piece for piece in (q.home, q.module, q.name) if piece), "words": q.words, "address": q.address}
        for share in parts
        for q in share.questions
    ]
    document = {
        "questions": part(sorted(questions, key=lambda q: q["id"]), 1),
        "facts": listed((entry for share in parts for entry in share.facts), 1),
        "readings": listed((entry for share in parts for entry in share.readings), 1),
        "addresses": listed((entry for share in parts for entry in share.addresses), 1),
    }
    return keyed(document.items(), 0) + "\n"


def _manifest(of: Frame, digests: dict[str, str]) -> str:
    """The digest of every generated file, and what wrote them: it is read before every decision, and therefore small."""
    document = {
        "language": part(LANGUAGE, 1),
        "compiler": part(__version__, 1),
        "jurisdiction": part(of.jurisdiction, 1),
        "files": part(digests, 1),
    }
    return keyed(document.items(), 0) + "\n"


def _graph(parts: Sequence[Share], of: Frame) -> str:
    """What rests on what."""
    nodes = {name: text for share in parts for name, text in (*share.nodes, *share.outside)}
    edges = sorted(edge for share in parts for edge in share.edges)
    document = {
        "directed": "true",
        "multigraph": "true",
        "graph": part({"jurisdiction": of.jurisdiction}, 1),
        "nodes": listed((nodes[name] for name in sorted(nodes)), 1),
        "edges": listed((text for _, text in edges), 1),
    }
    return keyed(document.items(), 0) + "\n"
