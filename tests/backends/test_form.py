"""The form of generated checkers has a version: what they hold and what they take from the runtime changes only with it.

`python tests/backends/test_form.py` writes the form of the present version, once that has been raised in `runtime/version.py`.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import sys
from pathlib import Path
from typing import Any

from pincite.runtime.version import LANGUAGE

ROOT = Path(__file__).resolve().parents[2]
FORMS = Path(__file__).with_name("forms.json")
BUILT = ROOT / "tests" / "corpora" / "aldmere" / "generated" / "harbour_law"
TAKEN_FROM = ("calendar", "facts", "lists", "norms", "tables", "timeline", "trace", "truth", "values")
REMEDY = "raise LANGUAGE in pincite/runtime/version.py, run `python tests/backends/test_form.py`, and build all checkers again"


def assigned(path: Path) -> list[str]:
    """The names that a generated module gives a value to, but for those of its rules."""
    body = ast.parse(path.read_text(encoding="utf-8")).body
    targets = [node.targets[0] for node in body if isinstance(node, ast.Assign)]
    return sorted({target.id for target in targets if isinstance(target, ast.Name) and target.id.isupper()})


def taken() -> set[str]:
    """The modules of the runtime that generated modules take anything from."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in BUILT.rglob("*.py")]
    imports = [node.module or "" for tree in trees for node in tree.body if isinstance(node, ast.ImportFrom)]
    return {name.rpartition(".")[2] for name in imports if name.startswith("pincite.runtime.")}


def offered(name: str) -> dict[str, str]:
    """What a module of the runtime offers: the parameters of its functions, the parts of its tuples."""
    module = importlib.import_module(f"pincite.runtime.{name}")
    out = {}
    for label, value in sorted(vars(module).items()):
        if label.startswith("_") or getattr(value, "__module__", "") != module.__name__:
            continue
        if hasattr(value, "_fields"):
            out[label] = ", ".join(value._fields)
        elif inspect.isfunction(value):
            out[label] = ", ".join(inspect.signature(value).parameters)
    return out


def keys(document: Any) -> Any:
    """The keys of a document, and of all objects of each list in it."""
    match document:
        case dict():
            return {key: keys(value) for key, value in sorted(document.items())}
        case [dict(), *_]:
            return sorted({key for entry in document for key in entry})
        case _:
            return ""


def form() -> dict[str, Any]:
    """The form of what is generated now."""
    modules = sorted(path for path in BUILT.rglob("*.py") if path.name not in ("__init__.py",))
    kinds: dict[str, set[str]] = {}
    for path in modules:
        kind = path.stem if path.stem in ("index", "calendar", "part") else "section"
        kinds.setdefault(kind, set()).update(assigned(path))
    documents = {
        name: keys(json.loads((BUILT / name).read_text(encoding="utf-8"))) for name in ("contents.json", "graph.json")
    }
    manifest = json.loads((BUILT / "manifest.json").read_text(encoding="utf-8"))
    return {
        "modules": {kind: sorted(names) for kind, names in sorted(kinds.items())},
        "documents": {**documents, "manifest.json": sorted(manifest)},
        "runtime": {name: offered(name) for name in TAKEN_FROM},
    }


def test_generated_modules_take_from_the_runtime_only_what_the_form_tells() -> None:
    assert taken() <= set(TAKEN_FROM)


def test_the_form_changes_only_with_its_version() -> None:
    forms = json.loads(FORMS.read_text(encoding="utf-8"))
    assert LANGUAGE in forms, REMEDY
    now = form()
    for part, what in forms[LANGUAGE].items():
        assert now[part] == what, REMEDY
    assert max(forms, key=int) == LANGUAGE


def test_a_part_of_a_runtime_tuple_is_part_of_the_form() -> None:
    now = form()["runtime"]
    assert now["trace"]["Rule"].startswith("name, kind, version, address, run")
    assert "LATEST_KNOWN" in form()["modules"]["index"]


if __name__ == "__main__":
    known = json.loads(FORMS.read_text(encoding="utf-8")) if FORMS.exists() else {}
    if known.get(LANGUAGE, form()) != form():
        sys.exit(f"the form of version {LANGUAGE} is another already: {REMEDY}")
    FORMS.write_text(json.dumps({**known, LANGUAGE: form()}, indent=1, sort_keys=True) + "\n", encoding="utf-8")
