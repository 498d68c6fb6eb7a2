"""Several files written together: all of them, or none."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pincite.whole import staged


def write_together(files: Mapping[Path, str]) -> None:
    """Write every file, or leave the folder as it was.

    All are written under other names first and flushed to the disk; then each takes its place. If one cannot, those that were
    replaced get their old bytes again, and files and folders that were not there are removed. Raises `OSError`.
    """
    before: dict[Path, bytes | None] = {path: path.read_bytes() if path.is_file() else None for path in files}
    folders: list[Path] = []
    waiting: dict[Path, Path] = {}
    replaced: list[Path] = []
    try:
        for path, text in files.items():
            folders += _folder(path.parent)
            waiting[path] = staged(path, text)
        for path, made in waiting.items():
            made.replace(path)
            replaced.append(path)
    except BaseException:
        for path in reversed(replaced):
            _restore(path, before[path])
        for made in waiting.values():
            made.unlink(missing_ok=True)
        for folder in reversed(folders):
            folder.rmdir()
        raise


def _folder(path: Path) -> list[Path]:
    """Make a folder and those above it; the result is those that were not there, the highest first."""
    new = [folder for folder in (path, *path.parents) if not folder.exists()][::-1]
    for folder in new:
        folder.mkdir()
    return new


def _restore(path: Path, data: bytes | None) -> None:
    """Give a file the bytes it had; remove one that was not there."""
    if data is None:
        path.unlink(missing_ok=True)
    else:
        path.write_bytes(data)
