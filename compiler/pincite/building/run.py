"""One run that has something to compile: which files are read anew, which slices compiled anew, and how all is joined."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import Any

from pincite.backends.emit import joined
from pincite.backends.share import Share, file_digest
from pincite.building.build import SHARED, Layout, Record, slice_key
from pincite.building.cache import Cache, digest
from pincite.building.compiling import Parsed, Part, compiled, parsed, whole_frame, whole_outline, whole_share
from pincite.building.findings import flat_finding, whole_finding
from pincite.building.flat import whole
from pincite.building.outline import Outline, cut
from pincite.building.slices import Slice, Slices
from pincite.building.workers import spread
from pincite.diagnostics import in_order
from pincite.ir import surface
from pincite.jurisdiction import Jurisdiction
from pincite.language import PRELUDE
from pincite.passes.parse import declared
from pincite.source import Source
from pincite.syntax.grammar import keywords


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
        self.fresh: dict[str, Any] = {}  # trees read in this run
        self.loaded: dict[str, dict[str, Any]] = {}  # trees kept, by group

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

        sizes = [len(self.sources[path].text) for path in changed]
        read = spread(lambda path: parsed(self.sources[path], self.law, all_names), changed, sizes)
        for path, data in zip(changed, read, strict=True):
            of = Parsed(*data)
            self.fresh[path] = of.tree
            # A file with an error is read again next time: what is said of it can depend on the names of all files.
            self.files[path] = ("" if of.failed else self.texts[path], of.outline, of.found, of.failed)

    def _tree(self, path: str) -> surface.File:
        """The tree of a file: read in this run, or kept."""
        if path not in self.fresh:
            group = self.known_trees.get(path, "")
            if group not in self.loaded:
                kept = self.cache.read(f"{group}.trees")
                self.loaded[group] = kept if isinstance(kept, dict) else {}
            data = self.loaded[group].get(path)
            if data is None or data[0] != self.texts[path]:
                self.fresh[path] = Parsed(*parsed(self.sources[path], self.law, frozenset)).tree
            else:
                self.fresh[path] = data[1]
        tree = whole(self.fresh[path], path)
        assert isinstance(tree, surface.File)  # noqa: S101  # an error of ours
        return tree

    # ---- slices -----------------------------------------------------------------------------------------------------

    def _slices(self) -> tuple[list[Slice], list[str]]:
        """The slices, and the files that are in all of them; one slice of everything where files belong to nobody."""
        prelude = [path for path in self.sources if path.startswith(PRELUDE)]
        mine = {path: whole_outline(of[1]) for path, of in self.files.items() if not path.startswith(PRELUDE)}
        slices = Slices(mine, self.law)
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

    def record(self, key: str) -> tuple[Record, dict[str, dict[str, str]]]:
        """What the run comes to, and the texts of the files that were made anew, by group."""
        self._read()
        if any(of[3] for of in self.files.values()):
            found = in_order(whole_finding(finding) for of in self.files.values() for finding in of[2])
            return _failed(key, [flat_finding(d) for d in found]), {}
        slices, common = self._slices()
        parts, fresh = self._parts(slices, common)
        self._keep_trees(slices, common)
        if not all(part.compiled for part in parts) and len(parts) > 1:
            whole_of = Slice(tuple(path for path in self.sources if path not in common), {})
            slices, parts = [whole_of], [self._part(whole_of, True, common)]
            fresh = self._keep(slices, [0], [tuple(parts[0])])
        if not all(part.compiled for part in parts):
            return _failed(key, list(parts[0].found)), {}
        return self._join(key, slices, parts, fresh), fresh

    def _parts(self, slices: list[Slice], common: list[str]) -> tuple[list[Part], dict[str, dict[str, str]]]:
        parts: list[Any] = [None] * len(slices)
        wanted = []
        for number, of in enumerate(slices):
            name = _name(of)
            self.keys[name] = digest(slice_key(of, self.texts, common, self.others), number == 0)
            if self.known_keys.get(name) == self.keys[name]:
                parts[number] = self.cache.read(f"{name}.part")
            if not isinstance(parts[number], tuple):
                wanted.append(number)
        jobs = [(slices[number], number == 0) for number in wanted]
        sizes = [sum(len(self.sources[path].text) for path in of.own) for of, _ in jobs]
        made = spread(lambda job: tuple(self._part(*job, common)), jobs, sizes)
        fresh = self._keep(slices, wanted, made)
        for number, data in zip(wanted, made, strict=True):
            parts[number] = _without_files(data)
        return [Part(*data) for data in parts], fresh

    def _keep(self, slices: list[Slice], wanted: list[int], made: list[Any]) -> dict[str, dict[str, str]]:
        """Keep what was compiled; the texts of the files by themselves, which few runs need."""
        fresh = {}
        for number, data in zip(wanted, made, strict=True):
            name = _name(slices[number])
            files: dict[str, str] = {}
            for share in Part(*data).shares:
                files |= Share(*share).files
            self.cache.write(f"{name}.part", _without_files(data))
            self.cache.write(f"{name}.files", files)
            fresh[name] = files
        return fresh

    def _keep_trees(self, slices: list[Slice], common: list[str]) -> None:
        """Keep the trees of the files that were read, with those of the same group that are known."""
        for of in [*slices, Slice(tuple(common), {})]:
            name = _name(of)
            self.trees |= dict.fromkeys(of.own, name)
            if all(self.known_trees.get(p) == name and self.known_files.get(p) == self.files[p] for p in of.own):
                continue
            self.cache.write(f"{name}.trees", {path: (self.texts[path], self._flat(path)) for path in of.own})

    def _flat(self, path: str) -> Any:
        if path not in self.fresh:
            self._tree(path)
        return self.fresh[path]

    def _join(self, key: str, slices: list[Slice], parts: list[Part], fresh: dict[str, dict[str, str]]) -> Record:
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
        fresh[SHARED] = shared
        self.cache.write(f"{SHARED}.files", shared)
        found = in_order(whole_finding(finding) for part in parts for finding in part.found)
        places, rules, questions, examples = (sum(part.counts[n] for part in parts) for n in range(4))
        pins = tuple(entry for part in parts for entry in part.pins)
        return Record(
            key,
            True,
            tuple(map(flat_finding, found)),
            (places, rules, questions, examples),
            pins,
            digests,
            homes,
        )

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


def _without_files(data: Any) -> tuple[Any, ...]:
    """A part without the texts of its files, of which it has the digests."""
    part = Part(*data)
    return tuple(part._replace(shares=tuple(tuple(Share(*share)._replace(files={})) for share in part.shares)))


def _failed(key: str, found: list[Any]) -> Record:
    return Record(key, False, tuple(found), (0, 0, 0, 0), (), {}, {})


def _shares_codes(outlines: dict[str, Outline]) -> bool:
    """Whether an instrument is opened twice, which only the whole can tell."""
    opened = [
        code for of in outlines.values() for role, _, code in of.headings if role in ("instrument", "announcement")
    ]
    return len(opened) != len(set(opened))
