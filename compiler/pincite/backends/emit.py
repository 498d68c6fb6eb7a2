"""plan -> every file of the generated distribution, by its path below the folder of generated code."""

from __future__ import annotations

from pincite import __version__
from pincite.backends import python
from pincite.backends.graph import graph
from pincite.backends.manifest import manifest, names, texts
from pincite.backends.schema import schemas
from pincite.ir import plan as p


def emit(plan: p.Plan, package: str, root: str, distribution: str, version: str) -> dict[str, str]:
    """All files: checkers, texts, names, the graph, schemas, the manifest over them, and what makes the folder a distribution."""
    out = python.files(plan, package, root)
    out[f"{package}/texts.json"] = texts(plan)
    out[f"{package}/graph.json"] = graph(plan)
    out[f"{package}/names.json"] = names(plan)
    out |= schemas(plan, package, root)
    out[f"{package}/manifest.json"] = manifest(plan, package, root, out)
    out[f"{package}/py.typed"] = ""
    out["pyproject.toml"] = python.render(
        "pyproject.toml.j2", distribution=distribution, version=version, package=package, compiler=__version__
    )
    out["README.md"] = python.render("README.md.j2", distribution=distribution, package=package)
    return out
