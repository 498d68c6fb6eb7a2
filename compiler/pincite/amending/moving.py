"""Paragraphs that left one place and came to another: found by their words, where the addresses do not tell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pincite.amending.changes import Change, Moved
from pincite.amending.words import Kind, likeness, redline

_ALIKE = 0.8  # the share of its words that a paragraph keeps on its way
_WORDS = 6  # of fewer words the same ones may stand in two places by chance
_MOST = 4_000  # pairs of paragraphs that are compared word by word


class _Whole(NamedTuple):
    """A paragraph that was struck or added whole."""

    change: int
    line: int
    words: list[str]


def find_moved(changes: Sequence[Change]) -> list[Change]:
    """The changes, each with what moved out of it and into it; the best match counts, and each paragraph moves once."""
    left, came = _whole(changes, "struck"), _whole(changes, "added")
    pairs = [
        (_share(one, other), a, b) for a, one in enumerate(left) for b, other in enumerate(came) if _near(one, other)
    ]
    out = [list(change.moved) for change in changes]
    gone: set[int] = set()
    taken: set[int] = set()
    for share, a, b in sorted(pairs[:_MOST], key=lambda pair: (-pair[0], pair[1], pair[2])):
        if share < _ALIKE or a in gone or b in taken:
            continue
        gone.add(a)
        taken.add(b)
        source, target = changes[left[a].change], changes[came[b].change]
        pieces = tuple(redline(" ".join(left[a].words), " ".join(came[b].words)))
        out[left[a].change].append(Moved("to", left[a].line, target.called, pieces))
        out[came[b].change].append(Moved("from", came[b].line, source.formerly or source.called, pieces))
    return [change._replace(moved=tuple(sorted(moved))) for change, moved in zip(changes, out, strict=True)]


def _whole(changes: Sequence[Change], kind: Kind) -> list[_Whole]:
    found = []
    for number, change in enumerate(changes):
        for line, runs in enumerate(change.lines):
            words = [word for run in runs for word in run.words.split(" ")]
            if all(run.kind == kind for run in runs) and len(words) >= _WORDS:
                found.append(_Whole(number, line, words))
    return found


def _near(one: _Whole, other: _Whole) -> bool:
    """Whether two paragraphs can be alike at all, by their lengths and the words they use."""
    short, long = sorted((len(one.words), len(other.words)))
    return 2 * short >= _ALIKE * (short + long) and len({*one.words} & {*other.words}) * 2 >= len({*one.words})


def _share(one: _Whole, other: _Whole) -> float:
    return likeness(one.words, other.words)
