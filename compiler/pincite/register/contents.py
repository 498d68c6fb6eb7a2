"""The text of the rules cut up: the table of contents, the notes of authority and source, and the lines of each Section."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pincite.register.document import Division, Entry, Line
from pincite.register.forms import Forms
from pincite.register.front import canonical, folded
from pincite.register.labels import is_struck


@dataclass(slots=True)
class Chunk:
    """The lines of a Section, from behind its heading to its source note."""

    address: str
    title: str
    heading: Line
    lines: list[Line] = field(default_factory=list)
    source: str | None = None
    division: str | None = None


@dataclass(slots=True)
class Text:
    """The text of the rules, cut up."""

    instrument: str | None = None
    divisions: list[Division] = field(default_factory=list)
    authority: str | None = None
    source: str | None = None
    source_line: int = 0
    chunks: list[Chunk] = field(default_factory=list)


def cut(lines: Sequence[Line], forms: Forms) -> Text:
    """The text of the rules cut up into its parts; what stands nowhere is left out."""
    text = Text()
    contents: list[tuple[str, str, list[Entry]]] = [("", "", [])]
    at = 0
    while at < len(lines):
        at = _head(lines, at, forms, text, contents)
        if text.source is not None or at >= len(lines) or _section(lines[at], forms):
            break
    text.divisions = [Division(*entry[:2], tuple(entry[2])) for entry in contents if entry[0] or entry[2]]
    _sections(lines, at, forms, text)
    return text


def _head(
    lines: Sequence[Line], at: int, forms: Forms, text: Text, contents: list[tuple[str, str, list[Entry]]]
) -> int:
    """Read one thing of what stands before the Sections; the result is where the next one stands."""
    line = lines[at]
    words = since_words(line)
    if match := forms.body["instrument"].fullmatch(words):
        text.instrument = match["part"]
        return at + 1
    if match := forms.body["authority"].fullmatch(words):
        text.authority, at = _note(lines, at, match["words"], forms)
        return at
    if match := forms.body["source"].fullmatch(words):
        text.source_line = line.spot.line
        text.source, at = _note(lines, at, match["words"], forms)
        return at
    if match := forms.body["division"].fullmatch(words):
        title, at = _continued(lines, at, match["title"], capitals=True)
        if is_struck(line):
            return at  # a division that goes
        contents.append((match["label"], title, []))
        return at
    if match := forms.body["entry"].fullmatch(words):
        title, at = _continued(lines, at, match["title"], capitals=False)
        action = "repeal" if forms.body["repealed"].search(title) or is_struck(line) else None
        contents[-1][2].append(Entry(canonical(match["address"], forms), title, action, line.spot))
        return at
    return at + 1


def _continued(lines: Sequence[Line], at: int, title: str, *, capitals: bool) -> tuple[str, int]:
    """A title with the lines that go on with it: those without an empty line before them."""
    at += 1
    while at < len(lines) and not lines[at].after_blank:
        more = since_words(lines[at])
        if not more or more[0].isdigit() or (capitals and more.upper() != more):
            break
        title = f"{title} {more}"
        at += 1
    return title, at


def _note(lines: Sequence[Line], at: int, words: str, forms: Forms) -> tuple[str, int]:
    """A note of authority or source: it goes on until its sentence has ended."""
    at += 1
    while at < len(lines) and not words.rstrip().endswith("."):
        if _section(lines[at], forms) or forms.body["division"].fullmatch(folded(lines[at].text)):
            break
        words = f"{words} {folded(lines[at].text)}"
        at += 1
    return folded(words), at


def since_words(line: Line) -> str:
    """The words of a heading as they stand since: without what is struck in it, unless all of it is."""
    kept = "".join(run.text for run in line.runs if not run.struck)
    return folded(line.text if is_struck(line) else kept)


def _section(line: Line, forms: Forms) -> bool:
    return forms.body["section"].fullmatch(folded(line.text)) is not None


def _sections(lines: Sequence[Line], at: int, forms: Forms, text: Text) -> None:
    open_chunk: Chunk | None = None
    division: str | None = None
    source_open = False
    for line in lines[at:]:
        words = folded(line.text)
        heading = since_words(line)
        if match := forms.body["division"].fullmatch(words):
            division, open_chunk = match["label"], None
        elif match := forms.body["section"].fullmatch(heading):
            title = match["title"] or ""
            open_chunk = Chunk(canonical(match["address"], forms), title, line, division=division)
            text.chunks.append(open_chunk)
            source_open = False
        elif open_chunk is not None and source_open:
            open_chunk.source = f"{open_chunk.source} {words}"
            source_open = not words.endswith(")")
        elif open_chunk is not None and (match := forms.body["section_source"].fullmatch(words)):
            open_chunk.source = match["words"]
            source_open = not words.endswith(")")
        elif open_chunk is not None and open_chunk.source is None:
            open_chunk.lines.append(line)
