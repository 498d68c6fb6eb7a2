"""A project compiled in pieces: what did not change is taken from the last run, the rest is compiled, and all is joined.

What comes out is what compiling everything at once gives: the same findings, the same files, byte for byte. Where a piece does
not compile, everything is compiled at once, so that the findings are those of the whole.
"""

from __future__ import annotations

import gc
import hashlib
import marshal
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from pincite.building.cache import Cache, digest, text_digest
from pincite.source import Source

if TYPE_CHECKING:  # what compiles is loaded only when something is to be compiled
    from pincite.building.slices import Slice
    from pincite.jurisdiction import Jurisdiction

_RUN, _INDEX = "run", "index"
SHARED = "shared"  # the group of the files to which every instrument gives something


class Layout(NamedTuple):
    """What the files of a build depend on beside the rules."""

    package: str
    root: str  # the folder of the rules
    distribution: str
    version: str


class Record(NamedTuple):
    """What a run came to, as plain data. `found` and `files` are those of the rules alone: locks are compared elsewhere."""

    key: str
    compiled: bool
    found: tuple[Any, ...]
    counts: tuple[int, int, int, int]
    pins: tuple[tuple[str, tuple[Any, ...]], ...]
    digests: dict[str, str]  # of every generated file (SHA-256)
    homes: dict[str, str]  # the group that every file comes from; what all instruments share has one of its own


class Files(Mapping[str, str]):
    """Every generated file by its path; the texts are fetched when they are asked for."""

    def __init__(self, record: Record, cache: Cache, fresh: dict[str, bytes], again: Callable[[], Built]) -> None:
        self.digests = record.digests
        self._again = again  # for what was kept and is not there any more
        self._record = record
        self._cache = cache
        self._fresh = fresh  # written by `marshal`, by group
        self._texts: dict[str, dict[str, str]] = {}  # by group

    def __getitem__(self, path: str) -> str:
        group = self._record.homes[path]
        if group not in self._texts:
            written = self._fresh.get(group)
            if written is None:
                written = self._kept(group)
            if written is None:  # another run has swept it, or has put what it made in its place
                again = self._again()  # its groups may be others: a piece is named for what it is made from
                self._record, self._fresh, self._texts = again.record, again.files._fresh, {}
                return self[path]
            self._texts[group] = marshal.loads(written)  # noqa: S302  # made by this compiler, or taken from under its seal
        return self._texts[group][path]

    def _kept(self, group: str) -> bytes | None:
        """The files of a group as an earlier run has kept them; None if they are not there, or are others."""
        known = self._cache.read(f"{group}.files")
        if not isinstance(known, bytes):
            return None
        texts = marshal.loads(known)  # noqa: S302  # taken from under the seal
        wanted = [path for path, home in self._record.homes.items() if home == group]
        # A group has files of others too: those of the folders that it shares with them.
        same = all(path in texts and self.digests[path] == _sha256(texts[path]) for path in wanted)
        return known if same else None

    def __iter__(self) -> Iterator[str]:
        return iter(self.digests)

    def __len__(self) -> int:
        return len(self.digests)


class Built(NamedTuple):
    """A project as it was built."""

    record: Record
    files: Files


def build(sources: Sequence[Source], law: Jurisdiction, layout: Layout, root: Path, anew: bool = False) -> Built:
    """Build a project from its sources; with `anew`, without what earlier runs have kept."""
    cache = Cache(root)
    texts = {source.path: text_digest(source.text) for source in sources}
    key = digest(tuple(sorted(texts.items())), law.digest_source, tuple(layout))
    known = None if anew else cache.read(_RUN)
    if isinstance(known, tuple) and known[0] == key:
        record = Record(*known)
        return Built(record, Files(record, cache, {}, lambda: build(sources, law, layout, root, anew=True)))
    was_on = gc.isenabled()
    gc.disable()  # hundreds of thousands of nodes, none of which stands in a circle: looking for circles takes a third
    try:
        from pincite.building.run import Run

        run = Run(sources, texts, law, layout, cache, None if anew else cache.read(_INDEX))
        record, fresh = run.record(key)
        cache.write(_INDEX, run.index())
        cache.write(_RUN, tuple(record))
        cache.sweep({_RUN, _INDEX, f"{SHARED}.files", *run.names()})
    finally:
        gc.freeze()  # nor shall they be looked through when the program goes on
        if was_on:
            gc.enable()
    return Built(record, Files(record, cache, fresh, lambda: build(sources, law, layout, root, anew=True)))


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def slice_key(of: Slice, texts: Mapping[str, str], common: Sequence[str], others: str) -> str:
    """What stands for everything that the result of a slice is made from."""
    own = tuple((path, texts[path]) for path in (*common, *of.own))
    pieces = tuple(
        (path, texts[path], tuple(sorted(piece.blocks)), tuple(sorted(piece.units)))
        for path, piece in sorted(of.pieces.items())
    )
    return digest(own, pieces, others)
