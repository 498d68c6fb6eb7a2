"""A rule file in its canonical layout, and the proof that nothing but layout is changed."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from itertools import groupby

from lark.exceptions import LarkError

from pincite.diagnostics import Found, Outcome, has_errors
from pincite.formatting.blanks import blanks
from pincite.formatting.lines import Line, lines_of
from pincite.formatting.words import STEP, rows, written
from pincite.ir.surface import File
from pincite.jurisdiction import Jurisdiction
from pincite.passes.parse import parse_file
from pincite.source import Source, Span
from pincite.syntax.openers import INVISIBLE, is_text


def laid_out(source: Source, law: Jurisdiction) -> Outcome[str | None]:
    """The text of a file in canonical layout; None, and what is wrong, for a file that does not parse.

    What comes out is parsed again and compared: a text that would say anything else is refused with an internal error.
    """
    before = parse_file(source, law)
    if has_errors(before.found):
        return Outcome(None, before.found)
    try:
        text = _laid_out(source.text, law)
        after = parse_file(Source(source.path, text), law)
        same = not has_errors(after.found) and says(after.result) == says(before.result)
    except LarkError:
        same = False
    if not same:
        found = Found()
        found.add(
            "P901",
            Span(source.path, 1, 1, 1, 1),
            "laying out this file would change what it says; the file is left as it is",
            help="please report this, with the file",
        )
        return Outcome(None, tuple(found))
    return Outcome(text, before.found)


def _laid_out(text: str, law: Jurisdiction) -> str:
    written_lines = (_visible(line) if line.strip() else "" for line in text.split("\n"))
    lines = lines_of("\n".join(written_lines) + "\n", law)
    above = blanks(lines)
    out: list[str] = []
    for (_, cells), group in groupby(enumerate(lines), lambda at: (at[1].depth, at[1].cells > 0)):
        listed = list(group)
        told = rows([line for _, line in listed]) if cells else [written(line) for _, line in listed]
        for (place, line), words in zip(listed, told, strict=True):
            out.append(("\n" if above[place] else "") + _indented(line, words) + "\n")
    return "".join(out)


def _indented(line: Line, words: str) -> str:
    return STEP * line.depth + words


def _visible(line: str) -> str:
    """A line of law without characters that print nothing before its bar."""
    if is_text(line):
        bar = line.index("|")
        return line[:bar].translate(dict.fromkeys(map(ord, INVISIBLE))) + line[bar:]
    return line


def says(file: File) -> object:
    """All that a file says, without the lines and columns in which it says it."""
    return _without_places(file)


def _without_places(node: object) -> object:
    if isinstance(node, Span):
        return None
    if is_dataclass(node) and not isinstance(node, type):
        return (type(node).__name__, *(_without_places(getattr(node, f.name)) for f in fields(node)))
    if isinstance(node, tuple | list):
        return tuple(_without_places(part) for part in node)
    return node
