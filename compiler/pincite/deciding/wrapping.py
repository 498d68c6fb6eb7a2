"""Lines no wider than a page: what `textwrap.wrap` gives where no word is broken, without what loading it costs."""

from __future__ import annotations

_BLANKS = dict.fromkeys(map(ord, "\t\n\v\f\r"), " ")


def wrapped(text: str, width: int, lead: str, hang: str) -> list[str]:
    """A text in lines of at most `width` characters where words allow it, the first after `lead`, the others after `hang`."""
    lines: list[str] = []
    chunks = _chunks(text.expandtabs().translate(_BLANKS))
    place = 0
    while place < len(chunks):
        if lines and not chunks[place].strip():
            place += 1  # a line does not begin with the space between words
        indent = hang if lines else lead
        room = width - len(indent)
        start = place
        while place < len(chunks) and len(chunks[place]) <= room:
            room -= len(chunks[place])
            place += 1
        if place == start:  # a word that is wider than the page, or the end
            place = min(place + 1, len(chunks))
        end = place - 1 if place > start and not chunks[place - 1].strip() else place
        if end > start:
            lines.append(indent + "".join(chunks[start:end]))
    return lines


def _chunks(text: str) -> list[str]:
    """Words and the runs of spaces between them."""
    out: list[str] = []
    gap = 0
    for place, word in enumerate(text.split(" ")):
        gap += 1 if place else 0
        if word:
            out += [" " * gap, word] if gap else [word]
            gap = 0
    return [*out, " " * gap] if gap else out
