"""Files of a rulebook -> a folder. Each is written whole; what an earlier rulebook left there is removed, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from pincite.whole import write_whole

LIST = "rulebook.json"  # in the folder: the files that were written into it
_WHAT = "a rulebook, written by pincite"


class NotOurs(Exception):  # not an error of ours: the folder belongs to somebody else
    """A folder that holds files and into which no rulebook was ever written."""


def write(folder: Path, files: Mapping[str, str]) -> int:
    """Bring a folder to these files; returns how many were written or removed. Raises `NotOurs` and `OSError`."""
    before = _written_before(folder)
    if folder.is_dir() and before is None and any(folder.iterdir()):
        raise NotOurs(str(folder))
    listed = json.dumps({"what": _WHAT, "files": sorted(files)}, indent=1) + "\n"
    changed = 0
    if not (folder / LIST).is_file():  # first: a folder left half written is still known as ours
        write_whole(folder / LIST, listed, folders=True)
    for path, text in files.items():
        data = text.encode("utf-8")
        there = folder / path
        if not there.is_file() or there.read_bytes() != data:
            write_whole(there, text, folders=True)
            changed += 1
    for path in sorted(set(before or ()) - set(files)):
        if (folder / path).is_file():
            (folder / path).unlink()
            changed += 1
    write_whole(folder / LIST, listed)
    return changed


def _written_before(folder: Path) -> list[str] | None:
    """The files that an earlier rulebook wrote; None where there was none. No path leads out of the folder."""
    try:
        found = json.loads((folder / LIST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(found, dict) or found.get("what") != _WHAT or not isinstance(found.get("files"), list):
        return None
    return [path for path in found["files"] if isinstance(path, str) and _inside(path)]


def _inside(path: str) -> bool:
    parts = PurePosixPath(path).parts
    return bool(parts) and not path.startswith("/") and ".." not in parts and "\\" not in path and ":" not in path
