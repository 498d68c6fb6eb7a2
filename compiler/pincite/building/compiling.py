"""Files parsed, and slices compiled, each to plain data that can be kept and joined."""

from __future__ import annotations

import marshal
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from pincite import lock
from pincite.backends.share import Asked, Frame, Share, frame, shares
from pincite.building.build import Layout
from pincite.building.findings import flat_finding, whole_finding
from pincite.building.flat import flat, whole
from pincite.building.outline import Entry, Outline, outline
from pincite.building.pins import flat_pins
from pincite.diagnostics import Outcome, has_errors
from pincite.ir import surface
from pincite.jurisdiction import Jurisdiction
from pincite.passes.parse import parse_file
from pincite.pipeline import Compiled, Rejected, compile_files
from pincite.source import Source, Span


class Parsed(NamedTuple):
    """A file that was read: its tree (written by `marshal`), its outline and what was found as plain data; whether it failed."""

    tree: bytes
    outline: Any
    found: tuple[Any, ...]
    failed: bool


def parsed(
    source: Source, law: Jurisdiction, declared: Callable[[], frozenset[str]] = frozenset
) -> tuple[surface.File, Parsed]:
    """Read one file. `declared` are the names that all files declare: none is taken for a misspelt word."""
    outcome = parse_file(source, law)
    if has_errors(outcome.found):
        outcome = parse_file(source, law, declared())
    failed = has_errors(outcome.found)
    tree = marshal.dumps(flat(outcome.result, source.path))
    found = tuple(map(flat_finding, outcome.found))
    return outcome.result, Parsed(tree, _plain_outline(outline(outcome.result, law)), found, failed)


def whole_tree(tree: bytes, path: str) -> surface.File:
    """The tree of a file that was read."""
    made = whole(marshal.loads(tree), path)  # noqa: S302  # made by this compiler, or taken from under its seal
    assert isinstance(made, surface.File)  # noqa: S101  # an error of ours
    return made


def _plain_outline(of: Outline) -> tuple[Any, ...]:
    return of.headings, tuple(tuple(entry) for entry in of.entries), of.cites, of.has_loose


_entry = tuple.__new__


def whole_outline(data: tuple[Any, ...]) -> Outline:
    """The outline that plain data stands for."""
    headings, entries, cites, has_loose = data
    return Outline(headings, tuple([_entry(Entry, entry) for entry in entries]), cites, has_loose)


class Part(NamedTuple):
    """What compiling a slice gave, as plain data: findings, and if there was no error, what there is to build."""

    compiled: bool
    found: tuple[Any, ...]
    counts: tuple[int, int, int, int] = (0, 0, 0, 0)  # places, rules, questions, examples
    pins: tuple[tuple[str, tuple[Any, ...]], ...] = ()  # by folder
    order: tuple[Any, ...] = ()  # of each share, where its instrument stands among all
    shares: tuple[Any, ...] = ()
    frame: tuple[Any, ...] = ()


def compiled(
    files: Sequence[surface.File], found: Iterable[Any], law: Jurisdiction, own: frozenset[str] | None, layout: Layout
) -> Part:
    """Compile files for the sake of those that are `own` (None: all); `found` is what was found when they were read."""
    outcome = Outcome(surface.Program(tuple(files)), tuple(map(whole_finding, found)))
    try:
        made = compile_files(outcome, law, own)
    except Rejected as rejected:
        return Part(False, tuple(map(flat_finding, rejected.found)))
    except Exception:
        if own is None:
            raise
        # Errors in the files of others are told with those, and no pass has to stand what they leave behind: then the whole
        # is compiled, which finds them, or fails in the same way.
        return Part(False, ())
    given = shares(made.plan, layout.package, layout.root)
    return Part(
        True,
        tuple(map(flat_finding, made.found)),
        _counts(made, own),
        tuple((i.folder, flat_pins(lock.pins(i))) for i in made.plan.instruments),
        _order(made),
        tuple(_plain_share(share) for share in given),
        tuple(frame(made.plan)),
    )


def _counts(made: Compiled, own: frozenset[str] | None) -> tuple[int, int, int, int]:
    source = made.timed.typed.resolved

    def ours(span: Span) -> bool:
        return own is None or span.path in own

    rules = [rule for rule in source.rules if ours(rule.span)]
    return (
        sum(1 for place in source.places.values() if place.kind != "instrument" and ours(place.span)),
        len(rules),
        sum(1 for rule in rules if rule.kind == "question"),
        sum(1 for example in source.examples if ours(example.example.span)),
    )


def _order(made: Compiled) -> tuple[Any, ...]:
    there = {i.address.text: (not i.is_law, i.span.path, i.span.line) for i in made.timed.typed.resolved.instruments}
    return tuple(there[i.code] for i in made.plan.instruments)


def _plain_share(of: Share) -> tuple[Any, ...]:
    fields = of._asdict()
    fields["questions"] = tuple(tuple(q) for q in of.questions)
    return tuple(fields.values())


def apart(of: Part) -> tuple[Part, bytes]:
    """A part without the texts of its files, of which it has the digests; and those texts, written by `marshal`."""
    files: dict[str, str] = {}
    shares = []
    for share in map(whole_share, of.shares):
        files |= share.files
        shares.append(_plain_share(share._replace(files={})))
    return of._replace(shares=tuple(shares)), marshal.dumps(files)


def whole_share(data: Sequence[Any]) -> Share:
    """The share that plain data stands for."""
    of = Share(*data)
    return of._replace(questions=tuple(Asked(*q) for q in of.questions))


def whole_frame(data: Sequence[Any]) -> Frame:
    """The frame that plain data stands for."""
    return Frame(*data)
