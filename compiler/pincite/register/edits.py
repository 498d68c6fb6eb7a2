"""Edits of a place: stretches of what is printed, each with its words before and since, and how they are told apart."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from pincite.register.document import Change, Confidence, Evidence, Mark, Run, Spot
from pincite.register.stream import Stream


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of a stream: what stood there before, what stands there since, and why it is read so."""

    start: int
    end: int
    before: str
    since: str
    evidence: tuple[Evidence, ...]
    confidence: Confidence
    because: str
    exact: bool = False  # its words are those of the file, to the capital


@dataclass(slots=True)
class Sheet:
    """The edits of one place while they are gathered; what is decided once is not decided again."""

    stream: Stream
    edits: list[Edit] = field(default_factory=list)
    taken: bytearray = field(default_factory=bytearray)
    edges: frozenset[int] = frozenset()
    elsewhere: Mapping[str, frozenset[str]] = field(default_factory=dict)  # by new words: the old ones the list strikes
    grammar: Mapping[str, frozenset[str]] = field(default_factory=dict)  # small words of the language
    exact: bool = False  # the file keeps marks and words as they were made

    def __post_init__(self) -> None:
        text, marks = self.stream.text, self.stream.marks
        self.taken = bytearray(len(text))
        changes = {n for n in range(1, len(marks)) if marks[n] != marks[n - 1]}
        self.edges = frozenset(changes | set(self.stream.starts))

    def free(self, start: int, end: int) -> bool:
        """Whether nothing of a stretch is decided yet."""
        return not any(self.taken[start:end])

    def put(self, edit: Edit) -> None:
        """Decide a stretch."""
        self.edits.append(edit)
        self.taken[edit.start : edit.end] = b"\x01" * (edit.end - edit.start)

    def edge(self, at: int) -> bool:
        """Whether a word can begin or end here."""
        text = self.stream.text
        if at <= 0 or at >= len(text) or at in self.edges:
            return True
        return not (text[at - 1].isalnum() and text[at].isalnum())

    def runs(self, bit: int) -> list[tuple[int, int]]:
        """The stretches that bear a mark and are not decided, those with only white space between them as one."""
        text, marks = self.stream.text, self.stream.marks
        out: list[list[int]] = []
        n = 0
        while n < len(text):
            if not (marks[n] & bit) or self.taken[n] or text[n].isspace():
                n += 1
                continue
            start = n
            while n < len(text) and marks[n] & bit and not self.taken[n] and text[n] != "\n":
                n += 1
            end = n
            while text[end - 1].isspace():
                end -= 1
            if out and not text[out[-1][1] : start].strip() and "\n" not in text[out[-1][1] : start]:
                out[-1][1] = end
            else:
                out.append([start, end])
        return [(a, b) for a, b in out]

    def words(self, start: int, end: int) -> str:
        """A stretch as words: where two runs touch, a space is between them."""
        text = self.stream.text
        out = []
        for n in range(start, end):
            if n > start and n in self.stream.starts and text[n].isalnum() and text[n - 1].isalnum():
                out.append(" ")
            out.append(text[n])
        return tidy("".join(out))


_CLOSE = frozenset(",;.:?!)")


def tidy(text: str) -> str:
    """Words with white space folded, paragraphs kept apart, and no space before a sign of punctuation."""
    lines = [re.sub(r"\s+([,;.:?!)])", r"\1", re.sub(r"[^\S\n]+", " ", line)).strip() for line in text.split("\n")]
    return "\n".join(line for line in lines if line)


def folded_lines(text: str) -> str:
    """Words with white space folded and paragraphs kept apart, every sign where it stands."""
    lines = [re.sub(r"[^\S\n]+", " ", line).strip() for line in text.split("\n")]
    return "\n".join(line for line in lines if line)


@dataclass(frozen=True, slots=True)
class Settled:
    """The words of a place before and since, its runs and its changes."""

    before: str
    since: str
    runs: tuple[Run, ...]
    changes: tuple[Change, ...]


def settle(address: str, sheet: Sheet) -> Settled:
    """Put the words of a place together from its edits."""
    stream = sheet.stream
    before: list[str] = []
    since: list[str] = []
    runs: list[Run] = []
    changes: list[Change] = []
    at = 0
    for edit in sorted(sheet.edits, key=lambda e: (e.start, e.end)):
        kept = stream.text[at : edit.start]
        _both(before, since, kept)
        _run(runs, kept, Mark.KEPT, stream.spot(at))
        spot = stream.spot(edit.start)
        edit = _capital(stream, edit)
        if sheet.exact and stream.text[edit.end : edit.end + 1] in _CLOSE:
            for side, words in ((before, edit.before), (since, edit.since)):
                if not words and side:
                    side[-1] = side[-1].rstrip(" ")  # the space before words that are not there on this side
        before.append(edit.before)
        since.append(edit.since)
        _marked(runs, edit, spot)
        if edit.before != edit.since or edit.confidence is Confidence.UNCERTAIN:
            printed, _ = stream.printed(edit.start, edit.end)
            changes.append(
                Change(address, printed, edit.before, edit.since, edit.evidence, edit.confidence, edit.because, spot)
            )
        at = edit.end
    kept = stream.text[at:]
    _both(before, since, kept)
    _run(runs, kept, Mark.KEPT, stream.spot(at))
    whole = folded_lines if sheet.exact else tidy
    return Settled(whole("".join(before)), whole("".join(since)), tuple(runs), tuple(changes))


def _both(before: list[str], since: list[str], text: str) -> None:
    before.append(text)
    since.append(text)


def _marked(runs: list[Run], edit: Edit, spot: Spot) -> None:
    if edit.before == edit.since:
        _run(runs, edit.since, Mark.UNCERTAIN if edit.confidence is Confidence.UNCERTAIN else Mark.KEPT, spot)
        return
    if edit.confidence is Confidence.UNCERTAIN:
        _run(runs, f"{edit.before} / {edit.since}".strip(" /"), Mark.UNCERTAIN, spot)
        return
    _run(runs, edit.before, Mark.STRUCK, spot)
    _run(runs, edit.since, Mark.ADDED, spot)


def _run(runs: list[Run], text: str, mark: Mark, spot: Spot) -> None:
    if text.strip():
        runs.append(Run(text, mark, spot))


def _capital(stream: Stream, edit: Edit) -> Edit:
    """Words that begin a sentence begin with a capital, before as since."""
    if edit.exact or Evidence.ANSWER in edit.evidence or not (edit.before and edit.since):
        return edit
    lead = stream.text[: edit.start].rstrip()
    if not lead or lead[-1] not in ".?!":
        return edit
    return replace(edit, before=_upper(edit.before), since=_upper(edit.since))


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
