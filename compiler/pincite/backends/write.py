"""Files -> disk, whole or not at all; or only the comparison, saying what is stale, missing or strange."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

_IGNORED = {"__pycache__"}
BESIDE = ("graph.json", "pyproject.toml", "README.md")  # what a build writes beside the package of checkers


class Difference(NamedTuple):
    """A file below a folder that is not as it should be: `stale`, `missing` or `stranger`; or one that is `not ours`."""

    path: str
    kind: str


def differences(folder: Path, wanted: Mapping[str, str]) -> list[Difference]:
    """How a folder differs from the files it should hold, and no others."""
    found = []
    there = {p.relative_to(folder).as_posix(): p for p in _files(folder)}
    for path, text in sorted(wanted.items()):
        if path not in there:
            found.append(Difference(path, "missing"))
        elif there[path].read_bytes() != text.encode("utf-8"):
            found.append(Difference(path, "stale"))
    found += [Difference(path, "stranger") for path in sorted(set(there) - set(wanted))]
    return found


def _files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return [
        p
        for p in folder.rglob("*")
        if p.is_file() and not _IGNORED & set(p.relative_to(folder).parts) and p.suffix != ".pyc"
    ]


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


def write(folder: Path, wanted: Mapping[str, str]) -> list[Difference]:
    """Bring a folder to the files it should hold; returns what had to change, and what is strange and was left alone.

    Only what an earlier build wrote is removed. A failure leaves every file whole. Raises `NotOurs` for a folder that holds
    files and into which nothing was ever built.
    """
    ours = written_before(folder)
    there = sorted(path.relative_to(folder).as_posix() for path in _files(folder))
    if there and not ours:
        raise NotOurs(there[:5])
    found = differences(folder, wanted)
    changed = [d for d in found if d.kind != "stranger" or d.path in ours]
    for difference in changed:
        path = folder / difference.path
        if difference.kind == "stranger":
            path.unlink()
        else:
            write_whole(path, wanted[difference.path])
    for difference in changed:
        if difference.kind == "stranger":
            _prune(folder, (folder / difference.path).parent)
    return [d if d in changed else d._replace(kind="not ours") for d in found]


def write_whole(path: Path, text: str) -> None:
    """Write a file under a temporary name, bring it to disk, and rename it over the old one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(text.encode("utf-8"))
            out.flush()
            os.fsync(out.fileno())
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
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
