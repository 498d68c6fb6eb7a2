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
_LONGEST_WORD = 60


def sentences(text: str, abbreviations: frozenset[str] = frozenset()) -> list[tuple[int, int]]:
    """The sentences of a paragraph, as places in it. A semicolon or colon ends one only at the end of the paragraph."""
    out = []
    start = 0
    known = abbreviations | _ABBREVIATIONS
    for match in _END.finditer(text):
        end = match.end()
        while end < len(text) and text[end] in "\"')]":
            end += 1
        if match[0] in ";:" and _following(text, end):
            continue
        if match[0] == "." and not _ends(text, match.start(), end, known):
            continue
        if text[start:end].strip():
            out.append((start, end))
        start = end
    if text[start:].strip():
        out.append((start, len(text)))
    return out


def _ends(text: str, period: int, end: int, abbreviations: frozenset[str]) -> bool:
    following = _following(text, end)
    word = _word_before(text, period)
    if word:
        plain = word.lower().strip(".")
        if plain in abbreviations or (len(word) == 1 and "A" <= word <= "Z"):
            return not following
        if plain.isdigit() and following.isdigit():
            return False
    return not following.islower()


def _following(text: str, end: int) -> str:
    """The first character after a place that is no space; empty where there is none."""
    while end < len(text) and text[end].isspace():
        end += 1
    return text[end : end + 1]


def _word_before(text: str, period: int) -> str:
    """The word that ends before a period, with the periods in it; of a long one, its end."""
    start = period
    while start > max(0, period - _LONGEST_WORD) and (text[start - 1].isalnum() or text[start - 1] in "._"):
        start -= 1
    return text[start:period]
