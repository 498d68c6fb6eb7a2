"""What a project keeps between runs, in `.pincite/` below its root: one file for a run as a whole, a few for each group.

Nothing here decides: every entry carries the digest of what it was made from, and whatever does not fit is made anew.
"""

from __future__ import annotations

from collections.abc import Collection
from hashlib import blake2b
from pathlib import Path
from typing import Any

from pincite.sealed import keep, kept

FOLDER = ".pincite"


def digest(*pieces: object) -> str:
    """A digest (hex) of plain data: texts, numbers, and tuples of them."""
    return blake2b(repr(pieces).encode("utf-8", "surrogatepass"), digest_size=20).hexdigest()


def text_digest(text: str) -> str:
    """A digest (hex) of a text."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=20).hexdigest()


class Cache:
    """The files that a project keeps."""

    def __init__(self, root: Path) -> None:
        self.folder = root / FOLDER

    def read(self, name: str) -> Any:
        """What is kept under a name; None if there is nothing to be used."""
        return kept(self.folder / name)

    def write(self, name: str, data: Any) -> None:
        """Keep something under a name."""
        ignored = self.folder / ".gitignore"
        try:
            if not ignored.exists():
                self.folder.mkdir(parents=True, exist_ok=True)
                ignored.write_text("*\n", encoding="utf-8")
        except OSError:
            return
        keep(self.folder / name, data)

    def sweep(self, names: Collection[str]) -> None:
        """Remove what is kept under other names."""
        try:
            for path in self.folder.iterdir():
                if path.name not in names and path.name != ".gitignore" and path.is_file():
                    path.unlink()
        except OSError:
            return
