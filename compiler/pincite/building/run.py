"""One run that has something to compile: which files are read anew, which slices compiled anew, and how all is joined."""

from __future__ import annotations

import marshal
from collections.abc import Sequence
from hashlib import blake2b
from typing import Any

from pincite.backends.emit import joined
from pincite.backends.share import file_digest
from pincite.building.build import SHARED, Layout, Record, slice_key
from pincite.building.cache import Cache, digest
from pincite.building.compiling import (
    Parsed,
    Part,
    apart,
    compiled,
    parsed,
    whole_frame,
    whole_outline,
    whole_share,
    whole_tree,
)
from pincite.building.findings import Finding, flat_in_order
from pincite.building.outline import Outline, cut
from pincite.building.slices import Slice, Slices
from pincite.ir import surface
from pincite.jurisdiction import Jurisdiction
from pincite.language import PRELUDE
from pincite.passes.parse import declared
from pincite.source import Source
from pincite.syntax.grammar import keywords
from pincite.workers import spread

_SMALL = 4_000_000  # characters of rules, of which all trees can be held at once: some 150 megabytes


class Run:
    """What a run works on."""

    def __init__(
        self,
        sources: Sequence[Source],
        texts: dict[str, str],
        law: Jurisdiction,
        layout: Layout,
        cache: Cache,
        index: Any,
    ) -> None:
        self.sources = {s.path: s for s in sorted(sources, key=lambda s: (not s.path.startswith(PRELUDE), s.path))}
        self.texts = texts
        self.law = law
        self.layout = layout
        self.cache = cache
        self.others = digest(law.digest_source, tuple(layout))
        known = index if isinstance(index, dict) and index.get("others") == self.others else {}
        self.known_files: dict[str, Any] = known.get("files", {})
        self.known_keys: dict[str, str] = known.get("keys", {})
        self.known_trees: dict[str, str] = known.get("trees", {})  # the group that keeps the tree of a file
        self.files: dict[str, tuple[Any, ...]] = {}  # digest, outline, findings, whether it failed
        self.keys: dict[str, str] = {}
        self.trees: dict[str, str] = {}
        self.fresh: dict[str, bytes] = {}  # trees read in this run
        self.loaded: dict[str, dict[str, Any]] = {}  # trees kept, by group
        self.held: dict[str, surface.File] = {}
        self.is_small = sum(len(source.text) for source in sources) < _SMALL

    # ---- reading ----------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        """Read every file that changed; the others are known."""
        changed = []
        for path in self.sources:
            known = self.known_files.get(path)
            if known is not None and known[0] == self.texts[path]:
                self.files[path] = known
            else:
                changed.append(path)
        keywords(self.law)  # the parser, before there are two of us
        names: list[frozenset[str]] = []

        def all_names() -> frozenset[str]:
            if not names:
                names.append(declared(self.sources.values()))
            return names[0]

        def read(path: str) -> tuple[Any, ...]:
            file, of = parsed(self.sources[path], self.law, all_names)
            self._hold(path, file)
            return tuple(of)

        sizes = [len(self.sources[path].text) for path in changed]
        for path, data in zip(changed, spread(read, changed, sizes), strict=True):
            of = Parsed(*data)
            self.fresh[path] = of.tree
            # A file with an error is read again next time: what is said of it can depend on the names of all files.
            self.files[path] = ("" if of.failed else self.texts[path], of.outline, of.found, of.failed)

    def _hold(self, path: str, file: surface.File) -> surface.File:
        """Hold a tree for whoever asks next, where there is room for all of them."""
        if self.is_small:
            self.held[path] = file
        return file

    def _tree(self, path: str) -> surface.File:
        """The tree of a file: read in this run, or kept."""
        return self.held.get(path) or self._hold(path, whole_tree(self._written(path), path))

    def _written(self, path: str) -> bytes:
        """The tree of a file as it is kept."""
        if path not in self.fresh:
            group = self.known_trees.get(path, "")
            if group not in self.loaded:
                kept = self.cache.read(f"{group}.trees")
                self.loaded[group] = kept if isinstance(kept, dict) else {}
            data = self.loaded[group].get(path)
            if data is None or data[0] != self.texts[path]:
                self.fresh[path] = parsed(self.sources[path], self.law)[1].tree
            else:
                self.fresh[path] = data[1]
        return self.fresh[path]

    # ---- slices -----------------------------------------------------------------------------------------------------

    def _slices(self) -> tuple[list[Slice], list[str]]:
        """The slices, and the files that are in all of them; one slice of everything where files belong to nobody."""
        prelude = [path for path in self.sources if path.startswith(PRELUDE)]
        mine = {path: whole_outline(of[1]) for path, of in self.files.items() if not path.startswith(PRELUDE)}
        slices = Slices(mine)
        if slices.common or len(slices.groups) < 2 or _shares_codes(mine):
            return [Slice(tuple(mine), {})], prelude
        return list(slices.all()), prelude

    def _part(self, of: Slice, first: bool, common: Sequence[str]) -> Part:
        """Compile a slice. What is found in files that are everybody's is told with the first."""
        own = frozenset((*of.own, *(common if first else ())))
        whole = own == frozenset(self.sources)
        files = []
        for path in (p for p in self.sources if p in own or p in common or p in of.pieces):
            tree = self._tree(path)
            piece = of.pieces.get(path)
            files.append(tree if piece is None else cut(tree, piece.blocks, piece.units))
        found = [finding for path in self.sources if path in own for finding in self.files[path][2]]
        return compiled(files, found, self.law, None if whole else own, self.layout)

    # ---- all together -----------------------------------------------------------------------------------------------

    def record(self, key: str) -> tuple[Record, dict[str, bytes]]:
        """What the run comes to, and the texts of the files that were made anew, by group."""
        self._read()
        if any(of[3] for of in self.files.values()):
            return self._failed(key, flat_in_order(finding for of in self.files.values() for finding in of[2])), {}
        slices, common = self._slices()
        parts, fresh = self._parts(slices, common)
        self._keep_trees(slices, common)
        if not all(part.compiled for part in parts) and len(parts) > 1:
            slices = [Slice(tuple(path for path in self.sources if path not in common), {})]
            parts, fresh = self._parts(slices, common)
        if not all(part.compiled for part in parts):
            return self._failed(key, parts[0].found), {}
        return self._join(key, slices, parts, fresh), fresh

    def _parts(self, slices: list[Slice], common: list[str]) -> tuple[list[Part], dict[str, bytes]]:
        """What compiling each slice gives, or gave before; and the texts of the files that were made anew, by group."""
        parts: list[Any] = [None] * len(slices)
        wanted = []
        for number, of in enumerate(slices):
            name = _name(of)
            self.keys[name] = digest(slice_key(of, self.texts, common, self.others), number == 0)
            if self.known_keys.get(name) == self.keys[name]:
                parts[number] = self.cache.read(f"{name}.part")
            if not isinstance(parts[number], tuple):
                wanted.append(number)

        def made(number: int) -> tuple[Any, ...]:
            name = _name(slices[number])
            part, files = apart(self._part(slices[number], number == 0, common))
            self.cache.write(f"{name}.part", tuple(part))
            self.cache.write(f"{name}.files", files)
            return tuple(part), files

        sizes = [sum(len(self.sources[path].text) for path in slices[number].own) for number in wanted]
        fresh = {}
        for number, (part, files) in zip(wanted, spread(made, wanted, sizes), strict=True):
            parts[number] = part
            fresh[_name(slices[number])] = files
        return [Part(*part) for part in parts], fresh

    def _keep_trees(self, slices: list[Slice], common: list[str]) -> None:
        """Keep the trees of the files that were read, with those of the same group that are known."""
        for of in [*slices, Slice(tuple(common), {})]:
            name = _name(of)
            self.trees |= dict.fromkeys(of.own, name)
            if all(self.known_trees.get(p) == name and self.known_files.get(p) == self.files[p] for p in of.own):
                continue
            self.cache.write(f"{name}.trees", {path: (self.texts[path], self._written(path)) for path in of.own})

    def _join(self, key: str, slices: list[Slice], parts: list[Part], fresh: dict[str, bytes]) -> Record:
        ordered = sorted(
            (order, _name(of), whole_share(share))
            for of, part in zip(slices, parts, strict=True)
            for order, share in zip(part.order, part.shares, strict=True)
        )
        homes: dict[str, str] = {}
        digests: dict[str, str] = {}
        for _, name, share in ordered:
            homes |= dict.fromkeys(share.digests, name)
            digests |= share.digests
        layout = self.layout
        frame = whole_frame(parts[0].frame)
        shared = joined([share for *_, share in ordered], frame, layout.package, layout.distribution, layout.version)
        digests |= {path: file_digest(text) for path, text in shared.items()}
        homes |= dict.fromkeys(shared, SHARED)
        fresh[SHARED] = marshal.dumps(shared)
        self.cache.write(f"{SHARED}.files", fresh[SHARED])
        places, rules, questions, examples = (sum(part.counts[n] for part in parts) for n in range(4))
        pins = tuple(entry for part in parts for entry in part.pins)
        return Record(
            key,
            True,
            flat_in_order(finding for part in parts for finding in part.found),
            (places, rules, questions, examples),
            pins,
            digests,
            homes,
        )

    def _failed(self, key: str, found: tuple[Finding, ...]) -> Record:
        """The record of rules that do not compile. What earlier runs have kept of them stays: the error will be mended."""
        self.keys = self.known_keys | self.keys
        self.trees = self.known_trees | self.trees
        return Record(key, False, found, (0, 0, 0, 0), (), {}, {})

    # ---- for the next run -------------------------------------------------------------------------------------------

    def index(self) -> dict[str, Any]:
        """What the next run needs to know to find what changed."""
        return {"others": self.others, "files": self.files, "keys": self.keys, "trees": self.trees}

    def names(self) -> set[str]:
        """The names under which this run's results are kept."""
        groups = {*self.keys, *self.trees.values()}
        return {f"{group}.{kind}" for group in groups for kind in ("part", "files", "trees")}


def _name(of: Slice) -> str:
    """The name of a group, by its files."""
    return blake2b("\n".join(of.own).encode("utf-8"), digest_size=10).hexdigest()


def _shares_codes(outlines: dict[str, Outline]) -> bool:
    """Whether an instrument is opened twice, which only the whole can tell."""
    opened = [
        code for of in outlines.values() for role, _, code in of.headings if role in ("instrument", "announcement")
    ]
    return len(opened) != len(set(opened))
