"""Files -> disk, whole or not at all; or only the comparison, saying what is stale, missing or strange."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

_IGNORED = {"__pycache__"}


class Difference(NamedTuple):
    """A file below a folder that is not as it should be: `stale`, `missing` or `stranger`."""

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


def write(folder: Path, wanted: Mapping[str, str]) -> list[Difference]:
    """Bring a folder to the files it should hold; returns what had to change. A failure leaves every file whole."""
    changed = differences(folder, wanted)
    for difference in changed:
        path = folder / difference.path
        if difference.kind == "stranger":
            path.unlink()
        else:
            write_whole(path, wanted[difference.path])
    for difference in changed:
        if difference.kind == "stranger":
            _prune(folder, (folder / difference.path).parent)
    return changed


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
