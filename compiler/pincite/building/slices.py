"""What an instrument's result can depend on beyond its own files: the blocks of others that it names, and that name it.

A slice is closed under four relations, so that compiling it gives for the instrument's own files what compiling everything gives:

- a name needs whatever declares it, in all its versions, and every exception to it and deeming of it (these stand in its own
  instrument: the grammar has it so);
- a block needs the names in it;
- whoever uses a name of the instrument is in the slice, and whoever uses those: a rule is reached, or not, from outside;
- whoever uses a fact that the instrument rests on is in the slice: a fact lists the provisions that use it.

What is named too much (a member that is spelt like a fact) makes a slice larger and never wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from pincite.building.outline import LOOSE, Entry, Outline, codes_of, folder_codes


class Block(NamedTuple):
    """A block of logic by its file and its number in it."""

    path: str
    number: int


class Piece(NamedTuple):
    """What a slice has of a file that is not its own: numbers of blocks, and of headings."""

    blocks: frozenset[int]
    units: frozenset[int]


class Slice(NamedTuple):
    """The files of a group of instruments, and the pieces of others that it rests on."""

    own: tuple[str, ...]
    pieces: dict[str, Piece]


class _Group:
    """The files of one instrument, or of several that share files; what is declared and named in them, by key."""

    def __init__(self, paths: list[str], outlines: Mapping[str, Outline], folders: Mapping[str, str]) -> None:
        self.paths = tuple(paths)
        self.opened = {opened for path in paths for _, opened, _ in outlines[path].headings}
        self.declared: dict[str, list[Block]] = {}
        self.onto: dict[str, list[Block]] = {}
        self.users: dict[str, list[Block]] = {}
        self.keys: dict[Block, tuple[tuple[str, ...], tuple[str, ...]]] = {}  # what a block declares, what it names
        for path in paths:
            of = outlines[path]
            codes = [code for _, _, code in of.headings]
            home = next(iter(codes_of(path, of._replace(headings=(), has_loose=True), folders)))
            for number, entry in enumerate(of.entries):
                code = home if entry.unit == LOOSE else codes[entry.unit]
                self._add(Block(path, number), entry, home if code is None else code)

    def _add(self, block: Block, entry: Entry, code: str) -> None:
        declares = tuple(f"{code}.{name}" for name in entry.declares)
        names = tuple(name if "." in name else f"{code}.{name}" for name in entry.names)
        self.keys[block] = declares, names
        for key in declares:
            self.declared.setdefault(key, []).append(block)
        for key in names:
            self.users.setdefault(key, []).append(block)
        if entry.onto:
            self.onto.setdefault(f"{code}.{entry.onto}", []).append(block)


class Slices:
    """The slices of a project."""

    def __init__(self, outlines: Mapping[str, Outline]) -> None:
        self.outlines = outlines
        self.folders = folder_codes(outlines)
        self.common, grouped = _grouped(outlines, self.folders)
        self.groups = [_Group(paths, outlines, self.folders) for paths in grouped]
        self.home: dict[str, _Group] = {}  # by the code of an instrument
        self.by_path: dict[str, _Group] = {}
        self.foreign: dict[str, list[Block]] = {}  # users of a key in other groups than that which declares it
        for group in self.groups:
            for path in group.paths:
                self.by_path[path] = group
                for code in codes_of(path, outlines[path], self.folders):
                    self.home[code] = group
        for group in self.groups:
            for key, blocks in group.users.items():
                if key not in group.declared and self.home.get(_code(key)) not in (None, group):
                    self.foreign.setdefault(key, []).extend(blocks)

    def all(self) -> Iterator[Slice]:
        """The slice of each group of instruments, in the order of their first files."""
        shared = self._shared()
        for group in self.groups:
            taken = {block for block in shared if self.by_path[block.path] is not group}
            taken |= _Closure(self, group).blocks()
            yield Slice(group.paths, self._pieces(group, taken))

    def _shared(self) -> list[Block]:
        return [
            Block(path, number)
            for path in self.by_path
            for number, entry in enumerate(self.outlines[path].entries)
            if entry.kind == "shared"
        ]

    def _pieces(self, group: _Group, taken: set[Block]) -> dict[str, Piece]:
        blocks: dict[str, set[int]] = {}
        units: dict[str, set[int]] = {}
        for path, number in taken:
            blocks.setdefault(path, set()).add(number)
            units.setdefault(path, set()).add(self.outlines[path].entries[number].unit)
        touched = {id(self.by_path[path]): self.by_path[path] for path in blocks}
        for other, address in self._cited(group):
            touched[id(other)] = other
            for path in other.paths:
                for number, (_, opened, _) in enumerate(self.outlines[path].headings):
                    if address in (opened, None):
                        units.setdefault(path, set()).add(number)
        for other in touched.values():
            for path in other.paths:  # an instrument is opened, and its divisions may have periods
                for number, (role, _, _) in enumerate(self.outlines[path].headings):
                    if role in ("instrument", "division"):
                        units.setdefault(path, set()).add(number)
        return {
            path: Piece(frozenset(blocks.get(path, ())), frozenset(units.get(path, set()) - {LOOSE}))
            for path in sorted({*blocks, *units})
        }

    def _cited(self, group: _Group) -> Iterator[tuple[_Group, str | None]]:
        """The Sections of other instruments that a group cites; None for all of an instrument."""
        for path in group.paths:
            of = self.outlines[path]
            for instrument, section in of.cites:
                other = self.home.get(instrument, group)
                if other is not group:
                    yield other, section
            for instrument, section, is_run in (place for entry in of.entries for place in entry.places):
                other = self.home.get(instrument, group)
                if other is not group:
                    # It may be a run, have had another number, or be left out by name: all of the instrument can tell.
                    yield other, section if section in other.opened and not is_run else None

    def users(self, key: str) -> Iterator[Block]:
        """Every block that names a key."""
        group = self.home.get(_code(key))
        if group is not None:
            yield from group.users.get(key, ())
        yield from self.foreign.get(key, ())

    def entry(self, block: Block) -> Entry:
        """What the outline says of a block."""
        return self.outlines[block.path].entries[block.number]


class _Closure:
    """The closure of one group.

    What its own names lead to is taken deeply, with exceptions; users are taken so that they can be read.
    """

    def __init__(self, slices: Slices, group: _Group) -> None:
        self.slices = slices
        self.group = group
        self.taken: set[Block] = set()
        self.needed: set[str] = set()

    def blocks(self) -> set[Block]:
        """The blocks of other groups that belong to the slice."""
        slices, group = self.slices, self.group
        for key in group.users:
            if slices.home.get(_code(key)) is not group:
                self._take(self._wanted(key, True), True)
        for key in sorted(self.needed):
            if any(slices.entry(block).kind == "fact" for block in self._declaring(key)):
                self._take([block for block in slices.users(key) if slices.entry(block).kind != "example"], False)
        self._users()
        return self.taken

    def _declaring(self, key: str) -> list[Block]:
        home = self.slices.home.get(_code(key))
        return home.declared.get(key, []) if home is not None else []

    def _take(self, blocks: list[Block], deep: bool) -> None:
        """Take blocks with everything they need."""
        stack = list(blocks)
        while stack:
            one = stack.pop()
            home = self.slices.by_path[one.path]
            if one in self.taken or home is self.group:
                continue
            self.taken.add(one)
            declares, names = home.keys[one]
            # Of several facts that are declared together only those are wanted that are named.
            rule = self.slices.entry(one).kind == "rule"
            for key in (*declares, *names) if rule else names:
                stack += self._wanted(key, deep)

    def _wanted(self, key: str, deep: bool) -> list[Block]:
        """What is wanted where a name is: what declares it, and what changes it."""
        if key in self.needed:
            return []
        self.needed.add(key)
        home = self.slices.home.get(_code(key))
        if home is None:
            return []
        return [*home.declared.get(key, ()), *(home.onto.get(key, ()) if deep else ())]

    def _users(self) -> None:
        """Take whoever uses a name of the group, and whoever uses those."""
        keys = [key for key in self.group.declared if key in self.slices.foreign]
        seen = set(keys)
        while keys:
            for block in list(self.slices.users(keys.pop())):
                kind = self.slices.entry(block).kind
                if kind == "example" or self.slices.by_path[block.path] is self.group:
                    continue
                self._take([block], False)
                fresh = set(self.slices.by_path[block.path].keys[block][0]) - seen if kind == "rule" else set()
                seen |= fresh
                keys += sorted(fresh)


def _code(key: str) -> str:
    return key.partition(".")[0]


def _grouped(outlines: Mapping[str, Outline], folders: Mapping[str, str]) -> tuple[list[str], list[list[str]]]:
    """The files that are everybody's, and those of each group of instruments: files that share one belong together."""
    common: list[str] = []
    group_of: dict[str, list[str]] = {}
    for path, of in outlines.items():
        codes = codes_of(path, of, folders)
        if "" in codes:
            common.append(path)
            continue
        met = {id(group_of[code]): group_of[code] for code in codes if code in group_of}
        if len(met) == 1 and all(code in group_of for code in codes):
            next(iter(met.values())).append(path)
            continue
        merged = [path]
        for group in met.values():
            merged = [*group, *merged]
        for code in {*codes, *(code for code, group in group_of.items() if id(group) in met)}:
            group_of[code] = merged
    groups = {id(group): sorted(group) for group in group_of.values()}
    return common, sorted(groups.values())
