"""plan -> every file of the generated distribution, by its path below the folder of generated code."""

from __future__ import annotations

from pincite import __version__
from pincite.backends import python
from pincite.backends.manifest import as_json, manifest, texts
from pincite.backends.schema import schemas
from pincite.ir import plan as p


def emit(plan: p.Plan, package: str, root: str, distribution: str, version: str) -> dict[str, str]:
    """All files: checkers, texts, schemas, the manifest over them, the graph, and what makes the folder a distribution."""
    out = python.files(plan, package, root)
    out[f"{package}/texts.json"] = texts(plan)
    out |= schemas(plan, package, root)
    out[f"{package}/manifest.json"] = manifest(plan, package, root, out)
    out[f"{package}/py.typed"] = ""
    out["graph.json"] = graph(plan)
    out["pyproject.toml"] = python.render(
        "pyproject.toml.j2", distribution=distribution, version=version, package=package, compiler=__version__
    )
    out["README.md"] = python.render("README.md.j2", distribution=distribution, package=package)
    return out


def graph(plan: p.Plan) -> str:
    """Which name needs which, and where each stands."""
    nodes = {}
    for instrument in plan.instruments:
        for fact in instrument.facts:
            kind = "determination" if fact.office else "fact"
            nodes[f"{instrument.code}.{fact.name}"] = {"kind": kind, "address": fact.address or ""}
        for reading in instrument.readings:
            nodes[f"{instrument.code}.{reading.name}"] = {"kind": "reading", "address": reading.address}
        for module in instrument.modules:
            for rule in module.rules:
                if rule.kind not in ("fold", "determination"):
                    nodes[f"{instrument.code}.{rule.name}"] = {"kind": rule.kind, "address": rule.address}
    return as_json({"nodes": nodes, "edges": [list(edge) for edge in plan.edges]})
