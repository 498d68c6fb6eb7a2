"""The sentences of a text of law: where one ends and the next begins."""

from __future__ import annotations

import re

# Abbreviations of plain English after which a period does not end a sentence; those of citations are the jurisdiction's.
_ABBREVIATIONS = frozenset(
    [
        "no",
        "nos",
        "sec",
        "secs",
        "par",
        "pars",
        "art",
        "arts",
        "ch",
        "vol",
        "p",
        "pp",
        "et",
        "al",
        "i.e",
        "e.g",
        "cf",
        "v",
        "vs",
        "st",
        "mr",
        "mrs",
        "ms",
        "dr",
        "jr",
        "sr",
        "inc",
        "co",
    ]
)
_END = re.compile(r"[.;:?!](?=[\"')\]]*(\s|$))")


def sentences(text: str, abbreviations: frozenset[str] = frozenset()) -> list[tuple[int, int]]:
    """The sentences of a paragraph, as places in it. A semicolon or colon ends one only at the end of the paragraph."""
    out = []
    start = 0
    for match in _END.finditer(text):
        end = match.end()
        while end < len(text) and text[end] in "\"')]":
            end += 1
        if match[0] in ";:" and text[end:].strip():
            continue
        if match[0] == "." and not _ends(text, match.start(), end, abbreviations | _ABBREVIATIONS):
            continue
        if text[start:end].strip():
            out.append((start, end))
        start = end
    if text[start:].strip():
        out.append((start, len(text)))
    return out


def _ends(text: str, period: int, end: int, abbreviations: frozenset[str]) -> bool:
    word = re.search(r"[\w.]+$", text[:period])
    if word is not None:
        plain = word[0].lower().strip(".")
        if plain in abbreviations or re.fullmatch(r"[A-Z]", word[0]):
            return not text[end:].strip()
        if plain.isdigit() and re.match(r"\d", text[end:].lstrip()) is not None:
            return False
    following = text[end:].lstrip()
    return not following or not (following[0].islower())
