"""Files -> disk, whole or not at all; or only the comparison, saying what is stale, missing or strange."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from pincite.whole import staged
from pincite.workers import spread

_IGNORED = {"__pycache__"}
_USUAL = 200  # what comparing a file costs, in characters of rules to be compiled
PAGES = "rulebook.json"  # a folder with this file in it holds pages that `pincite rulebook` wrote, and no checkers
BESIDE = ("graph.json", "pyproject.toml", "README.md")  # what a build writes beside the package of checkers


class Difference(NamedTuple):
    """A file below a folder that is not as it should be: `stale`, `missing` or `stranger`; or one that is `not ours`."""

    path: str
    kind: str


def differences(folder: Path, wanted: Mapping[str, str], digests: Mapping[str, str] | None = None) -> list[Difference]:
    """How a folder differs from the files it should hold, and no others.

    With `digests` (SHA-256, hex) the files are compared by them, and no text of `wanted` is asked for.
    """

    def differs(path: str) -> bool:
        with open(f"{folder}/{path}", "rb", buffering=0) as file:  # noqa: PTH123  # thousands of small files
            data = file.read()
        return hashlib.sha256(data).hexdigest() != digests[path] if digests else data != wanted[path].encode("utf-8")

    there = set(_files(folder))
    common = [path for path in wanted if path in there]
    stale = {path for path, other in zip(common, spread(differs, common, [_USUAL] * len(common)), strict=True) if other}
    found = [Difference(path, "missing") for path in wanted if path not in there]
    found += [Difference(path, "stale") for path in stale]
    return [*sorted(found), *(Difference(path, "stranger") for path in sorted(there - set(wanted)))]


def _files(folder: Path) -> list[str]:
    """The files below a folder, by their paths in it; not those of a rulebook, which another command writes."""
    found = []
    start = len(str(folder)) + 1
    for home, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in _IGNORED]
        below = home[start:].replace(os.sep, "/")
        if not below:
            folders[:] = [name for name in folders if not os.path.isfile(f"{home}/{name}/{PAGES}")]  # noqa: PTH113
        found += [f"{below}/{name}" if below else name for name in names if not name.endswith(".pyc")]
    return found


class NotOurs(Exception):  # not an error of ours: the folder belongs to somebody else
    """A folder that holds files and was never written by a build: `paths` are some of them."""

    def __init__(self, paths: list[str]) -> None:
        self.paths = paths
        super().__init__(", ".join(paths))


def written_before(folder: Path) -> set[str]:
    """The files that earlier builds wrote into a folder, as their manifests list them."""
    out: set[str] = set()
    for path in folder.glob("*/manifest.json") if folder.is_dir() else ():
        try:
            listed = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        if isinstance(listed, dict) and isinstance(listed.get("files"), dict) and "compiler" in listed:
            package = path.parent.name
            out |= {*listed["files"], f"{package}/manifest.json", f"{package}/py.typed", *BESIDE}
    return out


def write(folder: Path, wanted: Mapping[str, str], digests: Mapping[str, str] | None = None) -> list[Difference]:
    """Bring a folder to the files it should hold; returns what had to change, and what is strange and was left alone.

    Only what an earlier build wrote is removed. A failure leaves every file whole. Raises `NotOurs` for a folder that holds
    files and into which nothing was ever built.
    """
    found = differences(folder, wanted, digests)
    if not found:
        return []
    ours = written_before(folder)
    there = sorted(_files(folder))
    if there and not ours:
        raise NotOurs(there[:5])
    changed = {d: None for d in found if d.kind != "stranger" or d.path in ours}
    _write_all({folder / d.path: wanted[d.path] for d in changed if d.kind != "stranger"})
    for difference in changed:
        if difference.kind == "stranger":
            (folder / difference.path).unlink()
    for difference in changed:
        if difference.kind == "stranger":
            _prune(folder, (folder / difference.path).parent)
    return [d if d in changed else d._replace(kind="not ours") for d in found]


_FEW = 16  # files: more are brought to disk together, which takes little longer than one of them


def _write_all(texts: Mapping[Path, str]) -> None:
    """Write files under temporary names, bring all of them to disk, and only then give each its name."""
    together = len(texts) > _FEW and hasattr(os, "sync")
    written: dict[Path, Path] = {}
    try:
        for folder in {path.parent for path in texts}:
            folder.mkdir(parents=True, exist_ok=True)
        for path, text in texts.items():
            written[staged(path, text, flush=not together)] = path
        if together:
            os.sync()
        for temporary, path in list(written.items()):
            temporary.replace(path)
            del written[temporary]
    except BaseException:
        for temporary in written:
            temporary.unlink(missing_ok=True)
        raise


def _prune(root: Path, folder: Path) -> None:
    """Remove folders that hold nothing any more, up to the root."""
    while folder != root and folder.is_dir() and not [p for p in folder.iterdir() if p.name not in _IGNORED]:
        for cache in folder.iterdir():
            for entry in cache.iterdir():
                entry.unlink()
            cache.rmdir()
        folder.rmdir()
        folder = folder.parent
